import type { RequestContext } from '../context.ts';
import { principalOf } from '../viewer.ts';
import { statementName } from './prepared.ts';
import { charge } from './read.ts';
import { Input, Statement } from './statement.ts';

/** The SQL of a value that is bound at every run, by its name, cast to a column type. */
export type Given = (name: string, cast: string) => string;

/**
 * Reads by SQL of a resolver's own what no list tells, as JSON. Rows of records come from `statement.rows`, so that nothing
 * is read which the viewer may not see.
 * @param points what it costs of what an operation may cost
 */
export async function readJson<T>(
  context: RequestContext,
  points: number,
  given: Readonly<Record<string, unknown>>,
  sql: (statement: Statement, value: Given, input: Input) => string,
): Promise<T> {
  charge(context, points);
  const { reads, viewer, today, left } = context;
  const statement = new Statement(viewer);
  const input = new Input(given, 0);
  const value: Given = (name, cast) => {
    const found = input.get(name);
    if (!found) throw new Error(`Nothing is given as ${name}.`);
    return statement.bind(found, cast);
  };
  const bound = statement.written(sql(statement, value, input));
  const text = `select (${bound})::text as text`;
  const name = statementName(text);
  const values = statement.values([given], { today, viewer });
  const caller = principalOf(viewer.actor);
  return JSON.parse((await reads.json({ name, text, values }, { left, caller })) ?? 'null') as T;
}
