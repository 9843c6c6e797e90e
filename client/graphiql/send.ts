import { signInPath } from '../app/sign-in/sign-in-path.ts';

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

interface Known {
  assets: { nodes: Record<string, unknown>[] };
  organisationUnits: { nodes: Record<string, unknown>[] };
}

/**
 * Sends an operation to the API, with further headers if there are any; gives the answer as it is. Signed out,
 * without a token in the headers, it leads to where one signs in.
 */
export async function send(operation: Operation, options: { headers?: Record<string, string> } = {}): Promise<object> {
  const { query, variables, operationName } = operation;
  // For a moment after a change of tab, GraphiQL names the operation of the tab before.
  const named = operationName && query.includes(operationName) ? { operationName } : {};
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, ...named }),
  });
  if (response.status === 401 && !options.headers) window.location.assign(signInPath(window.location));
  return (await response.json()) as object;
}

const KNOWN = `{
  assets(first: 1) { nodes { id tag name version } }
  organisationUnits(first: 1) { nodes { id } }
}`;

/** What the examples' variables name: a record of the kinds that they are about, and the days of the coming year. */
export async function knownValues(): Promise<Record<string, unknown>> {
  const today = new Date().toISOString().slice(0, 10);
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const { data } = (await send({ query: KNOWN })) as { data?: Known | null };
  const records = { asset: data?.assets.nodes[0] ?? {}, unit: data?.organisationUnits.nodes[0] ?? {} };
  const fields = Object.entries(records).flatMap(([kind, record]) =>
    Object.entries(record).map(([field, value]) => [`${kind}.${field}`, value]),
  );
  return { today, inAYear, ...Object.fromEntries(fields) };
}
