import { badInput } from '../errors.ts';
import { afterSql, orderKeys, orderSql, positionOf, reversed, type OrderKey, type Position } from './order.ts';
import { column, type RecordDefinition } from './record.ts';
import type { Input, Statement } from './statement.ts';
import { demandsValue } from './where.ts';

export const LARGEST_PAGE = 200;
const DEFAULT_PAGE = 50;

/** Which page of a list is asked for. */
export interface PageRequest {
  size: number;
  /** Read from the end, or from a cursor backwards. */
  backward: boolean;
  /** The order that the list is shown in. */
  keys: OrderKey[];
  position: Position | null;
  /** No record of the list is without the leading key. */
  isLed: boolean;
}

/** The page that a list's arguments ask for; refuses sizes and combinations that are not allowed. */
export function pageRequest(statement: Statement, record: RecordDefinition, args: Input): PageRequest {
  const first = args.get('first');
  const last = args.get('last');
  const after = args.get('after');
  const before = args.get('before');
  const backward = last !== undefined || before !== undefined;
  if (backward && (first || after)) throw badInput('error.pageDirection', [first ? 'first' : 'after']);
  const asked = backward ? last : first;
  const size = asked ? Number(asked.value) : DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw badInput('error.pageSize', asked?.path ?? [], { limit: LARGEST_PAGE });
  const keys = orderKeys(statement, record, args.get('orderBy'));
  const cursor = after ?? before;
  const position = cursor ? positionOf(cursor, keys) : null;
  const isLed = demandsValue(args.get('where'), keys[0]?.property ?? '') && position?.values[0] !== null;
  return { size, backward, keys, position, isLed };
}

/**
 * SQL of the page's rows in the order of reading, at most `limit` of them. Where the leading key may be missing, the rows
 * that have it and those that have not are read one after the other, so that both follow an index in either direction.
 */
export function pageRowsSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  page: PageRequest,
  conditions: readonly string[],
  limit: number,
): string {
  const { backward, position } = page;
  const keys = backward ? reversed(page.keys) : page.keys;
  const [lead, ...rest] = keys;
  if (!lead) throw new Error('A list has an order.');

  const part = (partKeys: readonly OrderKey[], more: readonly string[], from: number | null): string => {
    const after =
      position && from !== null ? [afterSql(statement, record, alias, partKeys, position, from, backward)] : [];
    const all = [...conditions, ...more, ...after];
    const where = all.length ? ` where ${all.join(' and ')}` : '';
    const order = orderSql(record, alias, partKeys, backward);
    return `select ${alias}.* from ${statement.rows(record)} ${alias}${where} order by ${order} limit ${limit}`;
  };
  if (!lead.nullable) return part(keys, [], 0);
  if (page.isLed) return part([{ ...lead, nullable: false }, ...rest], [], 0);

  const leadColumn = column(record, alias, lead.property);
  const fromMissing = position?.values[0] === null;
  const present = () =>
    part([{ ...lead, nullable: false }, ...rest], [`${leadColumn} is not null`], position && !fromMissing ? 0 : null);
  const missing = () => part(rest, [`${leadColumn} is null`], fromMissing ? 1 : null);
  const parts = backward
    ? position && !fromMissing
      ? [present()]
      : [missing(), present()]
    : fromMissing
      ? [missing()]
      : [present(), missing()];
  return parts.length === 1 && parts[0]
    ? parts[0]
    : `select * from (${parts.map((sql) => `(${sql})`).join(' union all ')}) both_parts limit ${limit}`;
}
