import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { whereAll } from './compilation.ts';
import type { RecordDefinition } from './record.ts';
import { Input, Statement } from './statement.ts';
import { runIn } from './transaction.ts';
import { searchSql, whereSql } from './where.ts';

/** A choice of records as the input of a mutation has it: what a list's arguments of these names would show. */
export interface Selection {
  where?: object | null;
  search?: string | null;
}

/** Keys of the records that a selection matches, in key order, at most `limit`; read in the transaction of `em`. */
export async function matchingKeys(
  em: EntityManager,
  record: RecordDefinition,
  selection: Selection,
  { today, viewer }: Pick<RequestContext, 'today' | 'viewer'>,
  limit: number,
): Promise<string[]> {
  const statement = new Statement(viewer);
  const args = { input: selection };
  const input = new Input(args, 0).get('input');
  const alias = statement.alias();
  const conditions = [
    whereSql(statement, record, alias, input?.get('where')),
    searchSql(statement, record, alias, input?.get('search')),
  ].filter((condition) => condition !== null);
  // What says nothing would choose every record there is; whoever means that can say so.
  if (!conditions.length) throw badInput('error.emptySelection', ['input', 'where']);
  const text = `select ${alias}.id from ${statement.rows(record)} ${alias}${whereAll(conditions)} order by ${alias}.id limit ${limit}`;
  const rows = (await runIn(em)(statement.written(text), statement.values([args], { today, viewer }))) as {
    id: string;
  }[];
  return rows.map(({ id }) => id);
}
