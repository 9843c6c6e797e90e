import { FileProblem } from '../problem.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { BATCH_ROWS, type Cell, type TableRow } from './table.ts';

/** Gathers the rows that hold something, cut after their last cell that does, within the limits of rows and columns. */
export class RowBatches {
  #rows: TableRow[] = [];
  #count = 0;

  add(line: number, cells: Cell[]): void {
    let width = cells.length;
    while (width > 0 && cells[width - 1]?.text === '' && !cells[width - 1]?.fault) width -= 1;
    if (width === 0) return;
    if (width > MAX_COLUMNS) throw new FileProblem('file.tooManyColumns', { line, column: width, limit: MAX_COLUMNS });
    this.#count += 1;
    if (this.#count > MAX_ROWS) throw new FileProblem('file.tooManyRows', { line, limit: MAX_ROWS });
    cells.length = width;
    this.#rows.push({ line, cells });
  }

  get isFull(): boolean {
    return this.#rows.length >= BATCH_ROWS;
  }

  /** Nothing has ever been added. */
  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The rows since the last time. */
  take(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** The last batch, when there is one. */
  rest(): TableRow[][] {
    return this.#rows.length > 0 ? [this.take()] : [];
  }
}
