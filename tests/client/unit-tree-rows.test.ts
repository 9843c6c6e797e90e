import { describe, expect, it } from 'vitest';
import { treeAction, treeRows, type TreeUnit, type UnitLevels } from '../../client/organisation/unit-tree-rows.ts';

const unit = (id: string, name: string, childCount = 0): TreeUnit => ({ id, name, code: id, childCount });
const levels: UnitLevels = new Map([
  [null, [unit('r', 'Region', 2)]],
  ['r', [unit('k', 'Kirurgi'), unit('m', 'Medicin', 2)]],
  ['m', [unit('a', 'Avdelning 52'), unit('d', 'Dagvården')]],
]);
const rowsWith = (...open: string[]) => treeRows(levels, (id) => open.includes(id));

describe('the lines of the unit tree', () => {
  it('are those of the units that are open, in their order, each with its place among its siblings', () => {
    const lines = rowsWith('r', 'm').map((row) => [
      row.unit.name,
      row.level,
      `${row.position} of ${row.siblings}`,
      row.expanded,
    ]);
    expect(lines).toEqual([
      ['Region', 1, '1 of 1', true],
      ['Kirurgi', 2, '1 of 2', undefined],
      ['Medicin', 2, '2 of 2', true],
      ['Avdelning 52', 3, '1 of 2', undefined],
      ['Dagvården', 3, '2 of 2', undefined],
    ]);
  });

  it('leave out what lies under a unit that is closed or not yet read', () => {
    expect(rowsWith('m').map((row) => row.unit.id)).toEqual(['r']);
    const unread: UnitLevels = new Map([[null, [unit('r', 'Region', 2)]]]);
    expect(treeRows(unread, () => true).map((row) => row.unit.id)).toEqual(['r']);
  });
});

describe('a key in the unit tree', () => {
  const rows = rowsWith('r', 'm');
  it.each([
    ['ArrowDown', 'k', { do: 'focus', id: 'm' }],
    ['ArrowUp', 'k', { do: 'focus', id: 'r' }],
    ['ArrowUp', 'r', null],
    ['ArrowDown', 'd', null],
    ['Home', 'd', { do: 'focus', id: 'r' }],
    ['End', 'r', { do: 'focus', id: 'd' }],
    ['ArrowRight', 'm', { do: 'focus', id: 'a' }],
    ['ArrowRight', 'k', null],
    ['ArrowLeft', 'm', { do: 'close', id: 'm' }],
    ['ArrowLeft', 'a', { do: 'focus', id: 'm' }],
    ['ArrowLeft', 'k', { do: 'focus', id: 'r' }],
    ['Enter', 'a', { do: 'choose', id: 'a' }],
    [' ', 'a', { do: 'choose', id: 'a' }],
    ['D', 'r', { do: 'focus', id: 'd' }],
    ['m', 'd', { do: 'focus', id: 'm' }], // from the end on to the beginning
    ['x', 'r', null],
    ['Tab', 'r', null],
  ] as const)('%s on %s does %o', (key, active, action) => {
    expect(treeAction(key, rows, active)).toEqual(action);
  });

  it('opens a closed unit that has others under it', () => {
    expect(treeAction('ArrowRight', rowsWith('r'), 'm')).toEqual({ do: 'open', id: 'm' });
  });
});
