import { CsvError, Parser } from 'csv-parse';
import { FileProblem } from '../problem.ts';
import { type Delimiter, likelyDelimiter, statedDelimiter } from './delimiter.ts';
import { type Encoding, encodingOfHead, encodingOfWhole, textOf } from './encoding.ts';
import { MAX_ROW_CHARACTERS } from './limits.ts';
import { RowBatches } from './row-batches.ts';
import type { FileFormat, OpenTable, TableRow } from './table.ts';
import { faultyCell, textCell } from './text-cell.ts';

interface Csv {
  path: string;
  encoding: Encoding;
  delimiter: Delimiter;
  /** The first line only states the delimiter. */
  stated: boolean;
}

/** Recognises encoding and delimiter of a text file, as far as they are not given. `head`, its first bytes, tells the delimiter. */
export async function openCsv(path: string, head: Buffer, wish: Partial<FileFormat>): Promise<OpenTable> {
  const encoding = wish.encoding ?? encodingOfHead(head) ?? (await encodingOfWhole(path));
  const sample = new TextDecoder(encoding).decode(head);
  const stated = statedDelimiter(sample);
  const delimiter = wish.delimiter ?? stated ?? likelyDelimiter(sample);
  return {
    format: { type: 'CSV', encoding, delimiter, sheet: null },
    sheets: [],
    rows: () => csvRows({ path, encoding, delimiter, stated: stated !== null }),
    close: async () => {},
  };
}

async function* csvRows(csv: Csv): AsyncGenerator<TableRow[]> {
  const records = new CsvRecords(csv);
  for await (const text of textOf(csv.path, csv.encoding)) {
    await records.write(text);
    if (records.rows.isFull) yield records.rows.take();
  }
  await records.end();
  if (records.rows.isEmpty) throw new FileProblem('file.empty');
  yield* records.rows.rest();
}

/**
 * Text becomes rows by csv-parse. Quotes within a cell that does not begin with one are text (Screen 24"). An empty line is
 * a record of one empty cell, so that lines can be counted: each record ends one, and its quoted cells may hold more.
 */
class CsvRecords {
  readonly rows = new RowBatches();
  readonly #parser: Parser;
  readonly #stated: boolean;
  #line = 1;
  #charactersOfRecord = 0;

  constructor({ delimiter, stated }: Csv) {
    this.#stated = stated;
    this.#parser = new Parser({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      on_record: (record: string[]) => this.#take(record),
    });
    // What it finds comes back from write and end.
    this.#parser.on('error', () => {});
  }

  /** Takes a piece of text. @throws FileProblem when a record goes on and on: it would be gathered in memory. */
  async write(text: string): Promise<void> {
    this.#charactersOfRecord += text.length;
    await this.#done((callback) => this.#parser.write(text, callback));
    if (this.#charactersOfRecord > MAX_ROW_CHARACTERS) {
      throw new FileProblem('file.rowTooLong', { line: this.#line, limit: MAX_ROW_CHARACTERS });
    }
  }

  end(): Promise<void> {
    return this.#done((callback) => this.#parser.end(callback));
  }

  async #done(act: (callback: (error?: Error | null) => void) => void): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve())));
    } catch (error) {
      if (error instanceof CsvError) throw new FileProblem('file.openQuote', { line: this.#line });
      throw error;
    }
  }

  #take(record: string[]): null {
    const begins = this.#line;
    this.#line += 1;
    this.#charactersOfRecord = 0;
    const cells = record.map((text, index) => {
      const breaks = lineBreaksIn(text);
      this.#line += breaks;
      return breaks > 0 && text.startsWith('"')
        ? faultyCell('cell.quotes', text, index + 1, begins)
        : textCell(text, index + 1, begins);
    });
    if (begins > 1 || !this.#stated) this.rows.add(begins, cells);
    return null;
  }
}

function lineBreaksIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/).length - 1 : 0;
}
