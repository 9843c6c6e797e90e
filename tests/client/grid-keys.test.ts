import { describe, expect, it } from 'vitest';
import { gridAction } from '../../client/ui/data-table/grid-keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const rowsOnScreen = 20;
const press = (key: string, held: Partial<typeof none> = {}) => gridAction({ key, ...none, ...held }, rowsOnScreen);

describe('the keys of a table', () => {
  it.each([
    ['ArrowDown', { do: 'move', by: 1, extend: false }],
    ['ArrowUp', { do: 'move', by: -1, extend: false }],
    ['PageDown', { do: 'move', by: 20, extend: false }],
    ['Home', { do: 'first', extend: false }],
    ['End', { do: 'last', extend: false }],
    [' ', { do: 'toggle' }],
    ['Enter', { do: 'openPage' }],
    ['o', { do: 'openPanel' }],
    ['Escape', { do: 'closePanel' }],
  ])('%j does %j', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('extends the selection with Shift and selects all with Ctrl or ⌘ and A', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', by: 1, extend: true });
    expect([press('a', { ctrlKey: true }), press('A', { metaKey: true })]).toEqual([
      { do: 'selectAll' },
      { do: 'selectAll' },
    ]);
  });

  it('leaves the browser its own keys', () => {
    expect([press('r', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('Tab'), press('x')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
