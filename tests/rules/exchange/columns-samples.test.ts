import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// First: it loads what the API's declarations need.
import { kinds, kindOf } from './columns-file.ts';
import { mappedColumns } from '../../../server/exchange/columns/mapping.ts';
import { readNumber, withoutCurrency } from '../../../server/exchange/columns/number-text.ts';
import { rowReader } from '../../../server/exchange/columns/read-row.ts';
import { recognise } from '../../../server/exchange/columns/recognise.ts';
import { ColumnSurvey } from '../../../server/exchange/columns/survey.ts';
import { openTable } from '../../../server/exchange/reading/open-table.ts';
import type { TableRow } from '../../../server/exchange/reading/table.ts';

const samples = path.resolve(import.meta.dirname, '../../../../shared/samples');

async function rowsOf(name: string): Promise<TableRow[]> {
  const table = await openTable(path.join(samples, name));
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  await table.close();
  return rows;
}

async function imported(name: string) {
  const rows = await rowsOf(name);
  const survey = new ColumnSurvey();
  survey.add(rows);
  const recognition = recognise(survey.summary(), kinds);
  const read = recognition.kind && rowReader(kindOf(recognition.kind), mappedColumns(recognition.columns));
  const below = rows.filter(({ line }) => line > recognition.headerRow);
  return { recognition, readings: read ? below.map(({ cells }) => read(cells.map(({ text }) => text))) : [], below };
}

describe.runIf(existsSync(samples))('the sample files in ../shared/samples (only where they are)', () => {
  it('Snipe-IT’s assets: 22 rows, American days, one problem in each: its category is building material', async () => {
    const { recognition, readings } = await imported('snipe-it-assets.csv');
    expect(recognition).toMatchObject({ kind: 'ASSETS', preset: 'SNIPE_IT', headerRow: 1 });
    expect(recognition.columns.filter(({ question }) => question)).toEqual([]);
    expect(readings).toHaveLength(22);
    expect(readings.flatMap(({ problems }) => problems.map(({ field }) => field))).toEqual(
      readings.map(() => 'category'),
    );
    expect(readings[0]?.values).toMatchObject({
      tag: 'ICC-2065556',
      purchaseDate: '2023-01-23',
      purchaseCost: '2266.13',
    });
  });

  it('Snipe-IT’s models: 20 rows, without a problem', async () => {
    const { recognition, readings } = await imported('snipe-it-models.csv');
    expect(recognition).toMatchObject({ kind: 'MODELS', preset: 'SNIPE_IT' });
    expect(readings).toHaveLength(20);
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('Snipe-IT’s licences: software whose prices are in dollars', async () => {
    const { recognition, readings } = await imported('snipe-it-licenses.csv');
    expect(recognition).toMatchObject({ kind: 'ASSETS', preset: 'SNIPE_IT' });
    expect(recognition.columns.filter(({ question }) => question).map(({ question }) => question)).toEqual([
      'CURRENCY',
    ]);
    const count = (of: string) => readings.filter(({ problems }) => problems.some(({ key }) => key === of)).length;
    expect([readings.length, count('value.otherCurrency'), count('error.required')]).toEqual([50, 50, 8]);
  });

  it.each(['avtal_cp1252.csv', 'avtal_sep.csv', 'avtal_utf16le.txt', 'avtal_utf8bom.csv'])(
    'the Swedish %s: its header is found, its amounts and texts are right, its rows are contracts',
    async (name) => {
      const { recognition, below } = await imported(name);
      expect(recognition.kind).toBe('CONTRACTS');
      expect(recognition.columns.map(({ header }) => header)).toEqual([
        'Avtalsnr',
        'Leverantör',
        'Årskostnad (tkr)',
        'Uppsägning senast',
        'Anmärkning',
      ]);
      const amounts = below.map(({ cells }) => readNumber(withoutCurrency(cells[2]?.text ?? '').amount, ',', 'tkr'));
      // 1 234,50 tkr and -12,5 tkr
      expect(amounts).toEqual(['1234500', '-12500']);
    },
  );
});
