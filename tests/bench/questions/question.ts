import type { World } from '../compare/world.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** A record of an answer, of which only some fields are looked at. */
export type Fields = Readonly<Record<string, unknown>>;
/** A page of an answer. */
export interface Page<Node = Fields> {
  readonly nodes: readonly Node[];
}
/** Groups of PostGraphile’s, by the values of the columns that were asked for. */
export interface Groups<Sums> {
  readonly groupedAggregates: readonly Group<Sums>[];
}
export interface Group<Sums> {
  readonly keys: readonly (string | null)[];
  readonly sum: Readonly<Record<keyof Sums, string | null>>;
}

/** How a server of GraphQL is asked a question, and how its answer is read as the question's own. */
export interface Way {
  readonly document: string;
  /** The variables in the peer's own words; the question's when left out. */
  readonly variables?: (variables: Variables) => Variables;
  /** The function says what it finds in the answer; that it does is proven by comparison with the others. */
  readonly answer: (data: never, variables: Variables) => unknown;
}

/** One statement that PostgreSQL makes the whole answer of, as JSON text in its only column. */
export interface Statement {
  readonly sql: string;
  /** The variables that are its parameters, in their order. */
  readonly parameters: readonly string[];
  /** Whether it is planned anew for the values at hand, since no plan is good for all. */
  readonly plannedAnew?: boolean;
}

/** What every peer is asked, on the same data. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** Values that the world at hand has, which the requests take in turn. */
  readonly variables: (world: World) => Promise<readonly Variables[]>;
  readonly limit: Statement;
  readonly hemtag?: Way;
  readonly mercurius?: Way;
  readonly postgraphile?: Way;
}

/** The rows of a query as variables. */
export async function rowsOf(world: World, sql: string, values: unknown[] = []): Promise<readonly Variables[]> {
  return (await world.client.query<Record<string, unknown>>(sql, values)).rows;
}
