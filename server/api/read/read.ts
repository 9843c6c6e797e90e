import { getNamedType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { DomainError, ErrorCode } from '../errors.ts';
import { principalOf } from '../viewer.ts';
import { jsonObject } from './columns.ts';
import type { Column } from './compilation.ts';
import { recordSql } from './compile.ts';
import { planFor, provedStatement, type Operation, type PlannedRead } from './plan.ts';
import type { RecordDefinition } from './record.ts';
import { querySql, rootFieldSql } from './root.ts';
import { argumentsOf, objectType, selectedFields } from './selection.ts';
import type { Transaction } from './transaction.ts';

/** What a read needs to know; of a request, or of who has one done without any. */
export type ReadContext = Pick<RequestContext, 'reads' | 'today' | 'viewer' | 'proof' | 'left' | 'cost' | 'fault'>;

/** Points that the reads of one operation may cost. */
export const COST_LIMIT = 10_000;

/** Counts what a read costs, before it is run; refuses one that is beyond the limit, or after another has failed. */
export function charge(context: Pick<ReadContext, 'cost' | 'fault'>, points: number): void {
  if (context.fault) throw context.fault;
  context.cost.requested += points;
  if (context.cost.requested > COST_LIMIT) {
    throw new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooComplex', {
      values: { requested: context.cost.requested, limit: COST_LIMIT },
    });
  }
}

/** Runs a planned read, after its cost has been found to be within the limit. */
async function run(
  context: ReadContext,
  { plan, args }: PlannedRead,
  options: { given?: readonly unknown[]; transaction?: Transaction } = {},
): Promise<string | null> {
  charge(context, plan.points);
  const values = plan.values(args, {
    today: context.today,
    viewer: context.viewer,
    given: options.given,
  });
  try {
    const { left, proof, viewer } = context;
    const caller = principalOf(viewer.actor);
    const { name, text } = proof ? provedStatement(plan, proof, values.length) : plan;
    const all = proof ? [...values, ...proof.values] : values;
    return await context.reads.json({ name, text, values: all }, { ...options, left, caller });
  } catch (error) {
    context.fault = error;
    throw error;
  }
}

/** Thrown where a viewer who is only believed cannot be answered: they may not be, or not as before. */
export class NotProved extends Error {}

/**
 * A whole query answered by one statement, as JSON text.
 * @throws NeedsCode when resolvers have a part in it; NotProved when the proof of a viewer who is only believed does not hold
 */
export async function readQuery(context: ReadContext, request: Operation): Promise<string> {
  const selection = { kind: 'Field', selectionSet: request.operation.selectionSet } as unknown as FieldNode;
  const planned = planFor(request, 'query', true, (compilation) => querySql(compilation, [selection]));
  const text = await run(context, planned);
  if (text === null) throw new NotProved();
  return text;
}

function operationOf(info: GraphQLResolveInfo, { viewer }: RequestContext): Operation {
  return {
    schema: info.schema,
    operation: info.operation,
    fragments: info.fragments,
    variables: info.variableValues,
    viewer,
  };
}

/**
 * The resolver of every root field of the read path: one statement, whose rows graphql-js goes on from.
 * @param given what the statement takes from the resolver besides the field's arguments
 */
export async function readField(
  context: RequestContext,
  info: GraphQLResolveInfo,
  given?: readonly unknown[],
): Promise<unknown> {
  const planned = planFor(operationOf(info, context), `field:${pathOf(info)}`, false, (compilation) => {
    const [node] = info.fieldNodes;
    if (!node) throw new Error('A resolver has a field.');
    const args = argumentsOf(compilation.context, info.parentType, node);
    const sql = rootFieldSql(compilation, {
      key: String(info.path.key),
      name: info.fieldName,
      args,
      nodes: info.fieldNodes,
    });
    if (sql === null) throw new Error(`The read path has no root field ${info.fieldName}.`);
    return sql;
  });
  return JSON.parse((await run(context, planned, given && { given })) ?? 'null');
}

/** Reads what a field of one record selects of it, as it is now; null when it is no more. For subscriptions. */
export async function readRecord(
  context: RequestContext,
  info: GraphQLResolveInfo,
  record: RecordDefinition,
  key: string,
): Promise<unknown> {
  const planned = planFor(operationOf(info, context), `record:${pathOf(info)}`, false, (compilation) => {
    const given = compilation.statement.given(0);
    return recordSql(compilation, record, info.fieldNodes, (alias) => `${alias}.id = ${given}`);
  });
  return JSON.parse((await run(context, planned, { given: [key] })) ?? 'null');
}

/** The records in the payload of a mutation, by payload field: what kind they are and which. */
export type PayloadRecords = Readonly<Record<string, { record: RecordDefinition; key: string }>>;

/**
 * Reads what a mutation's payload selects of its records, in the mutation's own transaction: the answer shows what was
 * written, also when it is then taken back. Gives the rows by their keys in the answer.
 */
export async function readPayload(
  context: RequestContext,
  info: GraphQLResolveInfo,
  records: PayloadRecords,
  transaction: Transaction,
): Promise<Record<string, unknown>> {
  const names = Object.keys(records);
  const planned = planFor(
    operationOf(info, context),
    `payload:${pathOf(info)}:${names.join()}`,
    false,
    (compilation) => {
      const type = objectType(info.schema, getNamedType(info.returnType).name);
      const columns = selectedFields(compilation.context, type, info.fieldNodes).flatMap((field): Column[] => {
        const read = records[field.name];
        if (!read) return [];
        const given = compilation.statement.given(names.indexOf(field.name));
        return [[field.key, recordSql(compilation, read.record, field.nodes, (alias) => `${alias}.id = ${given}`)]];
      });
      return `select ${jsonObject(columns)}`;
    },
  );
  const given = names.map((name) => records[name]?.key);
  return JSON.parse((await run(context, planned, { given, transaction })) ?? '{}') as Record<string, unknown>;
}

function pathOf(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev)
    keys.unshift(String(path.key));
  return keys.join('.');
}
