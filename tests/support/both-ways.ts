import { type DocumentNode, Kind, OperationTypeNode, parse, print } from 'graphql';
import { expect } from 'vitest';

/**
 * The same query with a field more that only graphql-js can answer: then one statement no longer answers the whole, and
 * ordinary resolvers answer each part. Null for what is no single query, and for one that asks for the schema itself.
 */
export function byResolvers(query: string): string | null {
  const document = parsed(query);
  const operations = document?.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION) ?? [];
  const [operation] = operations;
  if (!document || operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) return null;
  if (operation.selectionSet.selections.some((it) => it.kind === Kind.FIELD && it.name.value === '__schema'))
    return null;
  const extra = parse('{ __schema { __typename } }').definitions[0];
  if (extra?.kind !== Kind.OPERATION_DEFINITION) return null;
  const selections = [...operation.selectionSet.selections, ...extra.selectionSet.selections];
  const changed = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return print({ ...document, definitions: document.definitions.map((it) => (it === operation ? changed : it)) });
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** Fails unless both ways gave the same data, in the same order of fields. */
export function expectSame(compiled: unknown, resolved: unknown): void {
  const { __schema: extra, ...data } = (resolved ?? {}) as Record<string, unknown>;
  expect(data, 'left: what resolvers answer; right: what the one statement answers').toEqual(compiled);
  expect(JSON.stringify(data), 'the order of fields').toBe(JSON.stringify(compiled));
  expect(extra).toEqual({ __typename: '__Schema' });
}
