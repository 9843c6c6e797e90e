import type { Compilation } from './compilation.ts';
import type { RecordDefinition } from './record.ts';
import type { Selected } from './selection.ts';
import { searchSql, whereSql } from './where.ts';

/** What a list is narrowed to: the row that it hangs on, `where` and `search`. */
export interface ListFilter {
  /** SQL of the conditions over an alias; `except` leaves out the conditions on some fields. */
  conditions: (alias: string, except?: readonly string[]) => string[];
  /** Fields that `where` has conditions on. */
  fields: ReadonlySet<string>;
}

export function listFilter(
  { statement }: Compilation,
  record: RecordDefinition,
  list: Selected,
  on: (alias: string) => string | null,
): ListFilter {
  const where = list.args.get('where');
  const search = list.args.get('search');
  return {
    conditions: (alias, except) =>
      [
        on(alias),
        whereSql(statement, record, alias, where, except),
        searchSql(statement, record, alias, search),
      ].filter((sql) => sql !== null),
    fields: new Set(where ? Object.keys(where.value as object) : []),
  };
}
