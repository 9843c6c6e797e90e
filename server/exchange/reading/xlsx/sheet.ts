import { FileProblem } from '../../problem.ts';
import { cellPlace } from '../cell-name.ts';
import { MAX_COLUMNS } from '../limits.ts';
import { RowBatches } from '../row-batches.ts';
import type { Cell } from '../table.ts';
import { EMPTY_CELL, faultyCell } from '../text-cell.ts';
import { type CellSource, type Values, valueOf } from './cell-value.ts';
import type { MergedArea } from './merged-areas.ts';
import { longer, StringItem } from './string-item.ts';
import type { Attributes, XmlReader } from './xml.ts';

/** Rows of a sheet of Excel. */
const LAST_ROW = 1_048_576;

/** Reads the elements of a sheet into rows. Rows and cells may be left out, and cells may say their place or not. */
export class SheetReader implements XmlReader {
  readonly rows = new RowBatches();
  readonly #values: Values;
  readonly #areas: readonly MergedArea[];
  /** The areas that reach into the row being read, and how many of all have begun. */
  #open: MergedArea[] = [];
  #begun = 0;
  #inRows = false;
  #line = 0;
  #cells: Cell[] = [];
  #column = 0;
  #widest = 0;
  #source: CellSource | null = null;
  #inValue = false;
  readonly #inline = new StringItem();

  constructor(values: Values, areas: readonly MergedArea[]) {
    this.#values = values;
    this.#areas = areas;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.#inRows = true;
    else if (!this.#inRows) return;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (!this.#source) return;
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#source.isFormula = true;
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (!this.#source) return;
    if (this.#inValue) this.#source.value = longer(this.#source.value, text);
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#inRows = false;
    else if (this.#source) this.#inline.close(name);
  }

  #openRow({ r }: Attributes): void {
    const line = r === undefined ? this.#line + 1 : Number(r);
    if (!Number.isInteger(line) || line <= this.#line || line > LAST_ROW) {
      throw new FileProblem('file.rowOrder', { line: this.#line + 1 });
    }
    this.#line = line;
    this.#cells = [];
    this.#column = 0;
  }

  #openCell({ r, t = 'n', s }: Attributes): void {
    const place = r === undefined ? { line: this.#line, column: this.#column + 1 } : cellPlace(r);
    if (place?.line !== this.#line || place.column <= this.#column) {
      throw new FileProblem('file.rowOrder', { line: this.#line });
    }
    this.#column = place.column;
    this.#source = {
      line: place.line,
      column: place.column,
      type: t,
      style: Number(s ?? 0),
      value: '',
      isFormula: false,
    };
  }

  #closeCell(): void {
    const source = this.#source;
    const inline = this.#inline.take();
    this.#source = null;
    if (!source) return;
    if (source.type === 'inlineStr') source.value = inline;
    const cell = valueOf(source, this.#values);
    if (cell === EMPTY_CELL) return;
    if (source.column > MAX_COLUMNS) {
      throw new FileProblem('file.tooManyColumns', { line: this.#line, column: source.column, limit: MAX_COLUMNS });
    }
    while (this.#cells.length < source.column - 1) this.#cells.push(EMPTY_CELL);
    this.#cells.push(cell);
  }

  #closeRow(): void {
    this.#widest = Math.max(this.#widest, this.#cells.length);
    if (this.#cells.length > 0) {
      this.#markMerged();
      this.rows.add(this.#line, this.#cells);
    }
    this.#cells = [];
  }

  /**
   * A merged cell beside or below the first of its area looks filled and is empty, so it is a fault and not a silence.
   * Areas may not overlap, so that together they cover no more than the row.
   */
  #markMerged(): void {
    for (let area = this.#areas[this.#begun]; area && area.top <= this.#line; area = this.#areas[this.#begun]) {
      this.#open.push(area);
      this.#begun += 1;
    }
    this.#open = this.#open.filter(({ bottom }) => bottom >= this.#line);
    if (this.#open.length > MAX_COLUMNS) throw new FileProblem('file.rowOrder', { line: this.#line });
    let covered = 0;
    for (const { name, top, left, right } of this.#open) {
      for (let column = left; column <= Math.min(right, this.#widest); column++) {
        covered += 1;
        if (covered > this.#widest) throw new FileProblem('file.rowOrder', { line: this.#line });
        if (column === left && top === this.#line) continue;
        while (this.#cells.length < column) this.#cells.push(EMPTY_CELL);
        this.#cells[column - 1] = faultyCell('cell.merged', '', column, this.#line, { area: name });
      }
    }
  }
}
