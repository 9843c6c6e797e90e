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
    const written = new Map<string, Map<string, string>>();
    let all = sql;
    const write = ([mark, columns]: [string, readonly CalculatedColumn[]]): boolean => {
      const made = written.get(mark) ?? new Map<string, string>();
      written.set(mark, made);
      const wanted = all.includes(mark) ? columns.filter(({ name }) => !made.has(name) && isNamed(name, all)) : [];
      for (const column of wanted) {
        const text = `(${column.sql()})`;
        made.set(column.name, text);
        all += text;
      }
      return wanted.length > 0;
    };
    let isMore = true;
    while (isMore) isMore = [...this.#waiting].map(write).some(Boolean);
    const filled = (text: string): string =>
      text.replaceAll(/\/\*calculated \d+\*\//g, (mark) =>
        [...(written.get(mark) ?? [])].map(([name, column]) => `, ${filled(column)} as "${name}"`).join(''),
      );
    return filled(sql);
  }
}

const isNamed = (name: string, sql: string) => new RegExp(`\\b${name}\\b`).test(sql);
