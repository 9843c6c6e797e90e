import type { CellFault } from '../problem.ts';

/** What a file was found to be. A value that does not apply is null. */
export interface FileFormat {
  type: 'CSV' | 'XLSX';
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252' | null;
  delimiter: ';' | ',' | '\t' | '|' | null;
  sheet: string | null;
}

/**
 * One cell: its text as people read it, exactly. A number of XLSX is its shortest plain form with a point, a day is
 * YYYY-MM-DD (with HH:MM:SS after it when there is a time of day), a boolean TRUE or FALSE.
 */
export interface Cell {
  text: string;
  /** What a typed cell of XLSX was. Absent for texts. */
  typed?: 'number' | 'date' | 'boolean';
  /** Why it cannot be taken; `text` is then only for showing. */
  fault?: CellFault;
}

/** A row that holds something. Empty cells at its end are left out, so rows differ in length. */
export interface TableRow {
  /** The line (CSV) or row (XLSX) in the file where it begins, from 1. */
  line: number;
  cells: readonly Cell[];
}

/** A file that has been recognised and is ready to be read. */
export interface OpenTable {
  format: FileFormat;
  /** The visible sheets of a workbook; none of a CSV. */
  sheets: readonly string[];
  /**
   * The rows from the first, in batches of about a thousand, in memory that does not grow with the file. May be called
   * again. @throws FileProblem, also after rows have been given.
   */
  rows(): AsyncIterable<readonly TableRow[]>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** How many rows are handed over together. */
export const BATCH_ROWS = 1_000;
