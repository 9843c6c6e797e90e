import 'reflect-metadata';
import {
  mappedColumns,
  type ColumnChoice,
  type ImportKind,
  type RecognisedColumn,
} from '../../../server/exchange/columns/mapping.ts';
import { rowReader } from '../../../server/exchange/columns/read-row.ts';
import { recognise, type RecognitionWish } from '../../../server/exchange/columns/recognise.ts';
import type { RowReading } from '../../../server/exchange/columns/row-reading.ts';
import { settleColumns } from '../../../server/exchange/columns/settle-columns.ts';
import { ColumnSurvey, type SurveySummary } from '../../../server/exchange/columns/survey.ts';
import type { ExchangeKind } from '../../../server/exchange/exchange-kind.ts';
import type { Cell } from '../../../server/exchange/reading/table.ts';
import { exchangeKinds } from '../../../server/exchange-kinds.ts';

/** All kinds, as the server has them. */
export const kinds: readonly ExchangeKind[] = exchangeKinds;

type Written = string | Cell;

/** What a file with these rows looks like to recognition; every row is a line of it. */
export function surveyed(rows: readonly (readonly Written[])[]): SurveySummary {
  const survey = new ColumnSurvey();
  survey.add(
    rows.map((cells, index) => ({
      line: index + 1,
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    })),
  );
  return survey.summary();
}

export function recognised(rows: readonly (readonly Written[])[], wish?: RecognitionWish) {
  return recognise(surveyed(rows), kinds, wish);
}

export function kindOf(kind: ImportKind): ExchangeKind {
  const found = kinds.find((each) => each.kind === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}

/** One column of assets under the header, with these texts, as it is settled. */
export function column(
  field: string,
  texts: readonly Written[],
  answer: Partial<ColumnChoice> & { header?: string } = {},
): RecognisedColumn {
  const { header = 'Kolumn', ...choice } = answer;
  const settling = {
    summary: surveyed([[header], ...texts.map((text) => [text])]),
    headerRow: 1,
    kind: kindOf('ASSETS'),
    preset: null,
  };
  const [settled] = settleColumns(settling, [{ position: 0, field, ...choice }]);
  if (!settled) throw new Error('The column was not settled.');
  return settled;
}

/** The values that a column of assets with these texts gives, one of each row; the key of the message where it cannot. */
export function read(field: string, texts: readonly Written[], answer: Parameters<typeof column>[2] = {}): unknown[] {
  const kind = kindOf('ASSETS');
  const sets = kind.columns.find((each) => each.field === field)?.sets ?? '';
  const readRow = rowReader(kind, mappedColumns([column(field, texts, answer)]));
  return texts.map((text) => {
    const { values, problems } = readRow([typeof text === 'string' ? text : text.text]);
    return problems[0]?.key ?? values[sets];
  });
}

/** The rows of a file as they are read when it is imported as it was recognised; the rows under its header. */
export function readFile(rows: readonly (readonly string[])[], wish?: RecognitionWish): RowReading[] {
  const { kind, headerRow, columns } = recognised(rows, wish);
  if (!kind) throw new Error('The kind of the file was not recognised.');
  return rows.slice(headerRow).map(rowReader(kindOf(kind), mappedColumns(columns)));
}
