import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsFromElsewhere,
  costRowKey,
  costRowOf,
  costRows,
  storedCells,
} from '../../client/economy/costs/cost-grid-rows.ts';
import { cellAfter } from '../../client/economy/grid/cell-move.ts';
import {
  cellInput,
  cellKey,
  cellOf,
  changedCells,
  clipboardCells,
  pasteCells,
  readCell,
  sumOf,
  valueOf,
} from '../../client/economy/grid/typed-cells.ts';
import { faultsByCell } from '../../client/economy/grid/use-cell-write.ts';

const months = ['2026-01', '2026-02', '2026-03'];
const isMoney = () => 'money' as const;

describe('what is typed in a cell', () => {
  it.each([
    ['12 500', '12500'],
    ['1,2 mnkr', '1200000'],
    ['845\u00a0300,50', '845300.5'],
    ['(1 234)', '-1234'],
    ['−75', '-75'],
    ['0', '0'],
  ])('%j is read as %s kronor', (text, value) => {
    expect(readCell(text, 'money')).toEqual({ value });
  });

  it('that is nothing empties the cell', () => {
    expect(readCell('  ', 'money')).toEqual({ value: null });
  });

  it.each([
    ['tolv', 'money', 'notANumber'],
    ['1.234', 'money', 'notANumber'],
    ['1,234', 'money', 'tooManyDecimals'],
    ['12345678901234567', 'money', 'tooLarge'],
    ['1,23456', 'quantity', 'tooManyDecimals'],
  ] as const)('%j is no %s: %s', (text, measured, fault) => {
    expect(readCell(text, measured)).toEqual({ fault });
  });

  it('goes to the server with two decimals if it is money, and as it is if it counts something', () => {
    expect(cellInput('1200' as never, 'money')).toBe('1200.00');
    expect(cellInput('0.5' as never, 'money')).toBe('0.50');
    expect(cellInput('12.25' as never, 'quantity')).toBe('12.25');
    expect(cellInput(null, 'money')).toBeNull();
  });

  it('counts until it cannot be read; then what is stored still does', () => {
    const stored = { [cellKey('r', '2026-01')]: '100.00' };
    expect(valueOf('r|2026-01', 'money', { 'r|2026-01': '250' }, stored)).toBe('250');
    expect(valueOf('r|2026-01', 'money', { 'r|2026-01': 'x' }, stored)).toBe('100');
    expect(valueOf('r|2026-01', 'money', { 'r|2026-01': '' }, stored)).toBeNull();
  });

  it('is a change only if it says something else than what is stored', () => {
    const stored = { 'r|2026-01': '100.00', 'r|2026-02': '7.50' };
    const typed = { 'r|2026-01': '100', 'r|2026-02': '', 'r|2026-03': '', 'r|2026-04': '1 kr', 'r|2026-05': 'x' };
    expect(changedCells(typed, stored, isMoney)).toEqual(['r|2026-02', 'r|2026-04', 'r|2026-05']);
  });
});

describe('a block from a spreadsheet', () => {
  it('is told from a single value, which is just typed', () => {
    expect(clipboardCells('1 200\r\n')).toBeNull();
    expect(clipboardCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('goes to the right and down from the cell that it is pasted in, and tells what had no place', () => {
    const block = clipboardCells('1\t2\t3\n4\t5\t\n7\t8\t9') ?? [];
    expect(pasteCells(block, { row: 0, column: 1 }, ['a', 'b'], months)).toEqual({
      // Of the third column only 3 had a value that is lost; of the third row all three.
      typed: { 'a|2026-02': '1', 'a|2026-03': '2', 'b|2026-02': '4', 'b|2026-03': '5' },
      outside: 4,
    });
  });

  it('fills each cell of the grid once, and loses no value unsaid', () => {
    const block = fc.array(fc.array(fc.stringMatching(/^\d{0,4}$/), { minLength: 1, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(block, fc.nat(2), fc.nat(2), (cells, row, column) => {
        const { typed, outside } = pasteCells(cells, { row, column }, ['a', 'b', 'c'], months);
        const given = cells.flat().filter((text) => text !== '').length;
        const placed = Object.values(typed).filter((text) => text !== '').length;
        expect(placed + outside).toBe(given);
      }),
    );
  });
});

describe('sums', () => {
  it('are exact, and none where there is nothing', () => {
    expect(sumOf(['0.1', '0.2', null])).toBe('0.3');
    expect(sumOf([null])).toBeNull();
  });

  it('by row and by column come to the same', () => {
    const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((ore) => (ore / 100).toFixed(2)));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
        const byRow = sumOf(rows.map((row) => sumOf(row)));
        const byColumn = sumOf([0, 1, 2].map((at) => sumOf(rows.map((row) => row[at] ?? null))));
        expect(byRow).toBe(byColumn);
      }),
    );
  });
});

describe('the keys of the grid', () => {
  const marked = { start: 0, end: 5, length: 5 };
  const inside = { start: 2, end: 2, length: 5 };
  const press = (key: string, caret = marked, shiftKey = false) =>
    cellAfter({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false }, { row: 1, column: 1 }, caret, 3, 3);

  it('go up, down and sideways', () => {
    expect(press('ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(press('ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(press('Enter')).toEqual({ row: 2, column: 1 });
    expect(press('Enter', marked, true)).toEqual({ row: 0, column: 1 });
    expect(press('ArrowLeft')).toEqual({ row: 1, column: 0 });
    expect(press('ArrowRight')).toEqual({ row: 1, column: 2 });
  });

  it('stay in a text that is being mended, and in the grid at its edge', () => {
    expect(press('ArrowLeft', inside)).toBeNull();
    expect(press('ArrowRight', inside)).toBeNull();
    expect(press('ArrowRight', { start: 5, end: 5, length: 5 })).toEqual({ row: 1, column: 2 });
    expect(press('a')).toBeNull();
    const keys = { key: 'ArrowUp', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    expect(cellAfter(keys, { row: 0, column: 0 }, marked, 3, 3)).toBeNull();
  });
});

describe('rows of costs', () => {
  const row = { scenario: 'BUDGET', costClass: 'RUN', categoryId: 'costcategory_1' } as const;
  const group = (amount: string, source?: string) => ({
    keys: [
      { field: 'MONTH', value: '2026-02', label: '2026-02' },
      source ? { field: 'SOURCE', value: source } : { field: 'COST_CLASS', value: 'RUN' },
      { field: 'CATEGORY', value: 'costcategory_1', label: 'Licenser' },
    ],
    sum: { amount },
  });

  it('are known by what they hold, also without a category', () => {
    for (const categoryId of [row.categoryId, null]) {
      const key = costRowKey({ ...row, categoryId });
      expect(costRowOf(key)).toEqual({ ...row, categoryId });
      expect(cellOf(cellKey(key, '2026-02'))).toEqual({ row: key, month: '2026-02' });
    }
  });

  it('are those with something in them or asked for, and never none', () => {
    const key = costRowKey(row);
    const { stored, names } = storedCells([group('1500.00')], 'BUDGET');
    expect(stored).toEqual({ [cellKey(key, '2026-02')]: '1500.00' });
    expect(names).toEqual({ costcategory_1: 'Licenser' });
    expect(costRows('BUDGET', Object.keys(stored), [])).toEqual([key]);
    expect(costRows('ACTUAL', Object.keys(stored), [])).toEqual([
      costRowKey({ scenario: 'ACTUAL', costClass: 'RUN', categoryId: null }),
    ]);
  });

  it('from elsewhere stand by themselves, by where they come from', () => {
    const { stored, rows } = cellsFromElsewhere([group('70.00', 'SIE 2026')]);
    expect([...rows.values()]).toEqual([{ source: 'SIE 2026', category: 'Licenser' }]);
    expect(Object.values(stored)).toEqual(['70.00']);
  });
});

describe('what the server refuses', () => {
  it('is shown at the cell that it is about', () => {
    const fault = {
      kind: 'input' as const,
      message: null,
      reference: null,
      fields: [
        { path: 'cells.1.amount', message: 'För stort.' },
        { path: 'cells', message: 'För många.' },
        { path: 'cells.9.amount', message: 'Finns inte.' },
      ],
    };
    expect(faultsByCell(fault, ['a|2026-01', 'b|2026-01'])).toEqual({ 'b|2026-01': 'För stort.' });
  });
});
