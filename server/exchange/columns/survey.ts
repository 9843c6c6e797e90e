import type { Cell, TableRow } from '../reading/table.ts';
import { addDay, NO_DAYS, type DayVotes } from './day-order.ts';
import { addNumber, NO_NUMBERS, type NumberVotes } from './number-marks.ts';

/** What the texts of one column have in common. */
export interface ColumnSummary {
  /** Cells that are not empty. */
  filled: number;
  samples: readonly string[];
  days: DayVotes;
  numbers: NumberVotes;
}

/** All that recognition needs of a file, however long it is. Plain data, kept with the run. */
export interface SurveySummary {
  /** The first rows: the header is looked for among them. */
  head: readonly TableRow[];
  /** The columns of all other rows. */
  columns: readonly ColumnSummary[];
}

const ROWS_IN_HEAD = 30;
const MOST_SAMPLES = 5;
const LONGEST_SAMPLE = 80;
/** A text that a sheet full of prose would have; no day or number is this long. */
const LONGEST_VALUE = 60;

/** Goes once through a file's rows, batch by batch, and keeps what its columns have in common. */
export class ColumnSurvey {
  readonly #head: TableRow[] = [];
  readonly #columns: ColumnSummary[] = [];

  add(rows: readonly TableRow[]): void {
    for (const row of rows) {
      if (this.#head.length < ROWS_IN_HEAD) this.#head.push(row);
      else addRow(this.#columns, row);
    }
  }

  summary(): SurveySummary {
    return { head: this.#head, columns: this.#columns };
  }
}

/** The columns of all rows below the header row. */
export function columnsBelow({ head, columns }: SurveySummary, headerRow: number): readonly ColumnSummary[] {
  const below: ColumnSummary[] = columns.map((column) => ({
    ...column,
    samples: [],
    days: { ...column.days },
    numbers: { ...column.numbers },
  }));
  for (const row of head) if (row.line > headerRow) addRow(below, row);
  return below.map((column, position) => ({
    ...column,
    samples: [...new Set([...column.samples, ...(columns[position]?.samples ?? [])])].slice(0, MOST_SAMPLES),
  }));
}

function addRow(columns: ColumnSummary[], { cells }: TableRow): void {
  for (const [position, cell] of cells.entries()) {
    const column = (columns[position] ??= emptyColumn());
    const text = cell.text.trim();
    if (text && !cell.fault) addCell(column, text, cell.typed);
  }
}

function emptyColumn(): ColumnSummary {
  return { filled: 0, samples: [], days: { ...NO_DAYS }, numbers: { ...NO_NUMBERS } };
}

function addCell(column: ColumnSummary, text: string, typed: Cell['typed']): void {
  column.filled += 1;
  if (column.samples.length < MOST_SAMPLES) {
    const sample = text.slice(0, LONGEST_SAMPLE);
    if (!column.samples.includes(sample)) column.samples = [...column.samples, sample];
  }
  if (text.length > LONGEST_VALUE || !/\d/.test(text)) return;
  addDay(column.days, text, typed === 'date' || typed === 'number');
  addNumber(column.numbers, text, typed === 'number');
}
