const MARK = /\/\*calculated \d+\*\//g;

/** A column that is calculated: its name, and what makes its SQL when it is known to be wanted. */
export interface CalculatedColumn {
  readonly name: string;
  readonly sql: () => string;
}

/**
 * Calculated columns of the rows in a statement, which are written into it last: those alone that something in it names.
 * PostgreSQL leaves out by itself what nothing asks for, but to read and copy it for each plan takes longer than many a plan.
 */
export class CalculatedColumns {
  readonly #waiting = new Map<string, readonly CalculatedColumn[]>();

  /** What stands for the columns, after the others of a `select`, until it is known which are wanted. */
  add(columns: readonly CalculatedColumn[]): string {
    const mark = `/*calculated ${this.#waiting.size}*/`;
    this.#waiting.set(mark, columns);
    return mark;
  }

  /** The SQL with those of the columns that it names, or that are named by one of these. */
  writtenInto(sql: string): string {
    const made = new Map<CalculatedColumn, string>();
    let all = sql;
    let known: number;
    do {
      known = made.size;
      for (const [mark, columns] of this.#waiting) {
        for (const column of columns) {
          if (made.has(column) || !all.includes(mark) || !isNamed(column.name, all)) continue;
          const text = `(${column.sql()})`;
          made.set(column, text);
          all += text;
        }
      }
    } while (made.size > known);
    const columnsOf = (mark: string): string => {
      const wanted = this.#waiting.get(mark)?.filter((column) => made.has(column)) ?? [];
      return wanted.map((column) => `, ${filled(made.get(column) ?? '')} as "${column.name}"`).join('');
    };
    const filled = (text: string): string => text.replaceAll(MARK, columnsOf);
    return filled(sql);
  }
}

const isNamed = (name: string, sql: string) => new RegExp(`\\b${name}\\b`).test(sql);
