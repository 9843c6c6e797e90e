import type { ExchangeColumn, FileKind } from '../exchange-kind.ts';
import { comparable } from './header.ts';

const known = new WeakMap<FileKind, ReadonlyMap<string, ExchangeColumn>>();

/**
 * A kind's columns by what is compared of their headers: labels in both languages, names in GraphQL, other names. A label
 * wins over another column's other name; another name of two columns is nobody's.
 */
export function columnsByHeader(kind: FileKind): ReadonlyMap<string, ExchangeColumn> {
  const earlier = known.get(kind);
  if (earlier) return earlier;
  const labels = new Map<string, ExchangeColumn>();
  const aliases = new Map<string, ExchangeColumn | null>();
  for (const column of kind.columns) {
    for (const label of Object.values(column.label)) labels.set(comparable(label), column);
    for (const alias of [column.field, ...(column.aliases ?? [])].map(comparable)) {
      const other = aliases.get(alias);
      aliases.set(alias, other === undefined || other === column ? column : null);
    }
  }
  const byHeader = new Map(labels);
  for (const [alias, column] of aliases) if (column && !labels.has(alias)) byHeader.set(alias, column);
  known.set(kind, byHeader);
  return byHeader;
}

/** The column of a kind with this name; one that is not there is a mistake of the caller's. */
export function columnOfField(kind: FileKind, field: string): ExchangeColumn {
  const column = kind.columns.find((each) => each.field === field);
  if (!column) throw new Error(`${kind.kind} has no column ${field}.`);
  return column;
}
