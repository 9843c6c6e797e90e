import { describe, expect, it } from 'vitest';
// First: it loads what the API's declarations need.
import { kinds } from './columns-file.ts';
import { longRows, wideTable } from '../../../server/exchange/columns/wide-table.ts';
import type { TableRow } from '../../../server/exchange/reading/table.ts';

const table = (rows: readonly (readonly string[])[]): TableRow[] =>
  rows.map((cells, index) => ({ line: index + 1, cells: cells.map((text) => ({ text })) }));

/** The texts of a table as they are read, with the lines that they come from. */
async function read(...rows: readonly string[][]): Promise<(readonly [number, ...string[]])[]> {
  const found: (readonly [number, ...string[]])[] = [];
  const batches = (async function* () {
    // The header is in the first batch alone.
    yield table(rows).slice(0, 2);
    yield table(rows).slice(2);
  })();
  for await (const batch of longRows(batches, kinds)) {
    for (const { line, cells } of batch) found.push([line, ...cells.map(({ text }) => text)]);
  }
  return found;
}

describe('a table with columns for years or months', () => {
  it('becomes a row for each of them that says something, one line after the other', async () => {
    expect(
      await read(
        ['Initiativkod', '2027', 'Kostnadsrad', '2028-03'],
        ['I-1', '10', 'Konsulter', '20'],
        ['I-1', '', 'Licenser', '30'],
        ['I-2', '', 'Inget än', ''],
      ),
    ).toEqual([
      [1, 'Initiativkod', 'Kostnadsrad', 'Månad', 'Troligt'],
      [2, 'I-1', 'Konsulter', '2027', '10'],
      [2, 'I-1', 'Konsulter', '2028-03', '20'],
      [3, 'I-1', 'Licenser', '2028-03', '30'],
      [4, 'I-2', 'Inget än'],
    ]);
  });

  it('has the least and the most beside the likely, and its unit in the header', async () => {
    expect(
      await read(
        ['Initiativkod', 'Kostnadsrad', 'Lägst 2027 (tkr)', '2027 troligt (tkr)', '2027 högst (tkr)', '2028 (tkr)'],
        ['I-1', 'Konsulter', '1', '2', '3', '4'],
      ),
    ).toEqual([
      [1, 'Initiativkod', 'Kostnadsrad', 'Månad', 'Lägst (tkr)', 'Troligt (tkr)', 'Högst (tkr)'],
      [2, 'I-1', 'Konsulter', '2027', '1', '2', '3'],
      [2, 'I-1', 'Konsulter', '2028', '', '4', ''],
    ]);
  });

  it.each([
    ['without what a line is known by', ['Kostnadsrad', '2027', '2028']],
    ['that says the month row by row', ['Initiativkod', 'Kostnadsrad', 'Månad', '2027']],
    ['with different units', ['Initiativkod', 'Kostnadsrad', '2027 (tkr)', '2028 (kr)']],
    ['with a year twice', ['Initiativkod', 'Kostnadsrad', '2027', '2027']],
    ['without years', ['Initiativkod', 'Kostnadsrad', 'Troligt']],
    ['with numbers that are no years', ['Initiativkod', 'Kostnadsrad', '1234', '20271']],
    ['with a year of something else', ['Initiativkod', 'Kostnadsrad', 'Antal 2027']],
  ])('is not one %s', (_what, header) => {
    expect(wideTable(table([header, ['I-1', 'Konsulter', '1', '2']]), kinds)).toBeNull();
  });
});
