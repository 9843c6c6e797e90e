import { Kind, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ReadDatabase } from '../../api/read/read-database.ts';
import { readQuery } from '../../api/read/read.ts';
import type { RequestValues } from '../../api/read/statement.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Decision } from '../contract-dates.ts';
import type { PriorityClass } from '../priority-class.ts';

/** A decision as the API tells it, by its place among those of its contract. */
export interface NumberedDecision extends Decision {
  readonly number: number;
}

interface Keeper {
  /** The person's global id. */
  readonly id: string;
  readonly name: string;
}

/** A contract with what must be decided of it, as a viewer may read it. */
export interface ContractDeadlines {
  /** The contract's global id. */
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly priorityClass: PriorityClass;
  readonly supplier: { readonly name: string };
  readonly unit: { readonly name: string };
  readonly owner: Keeper | null;
  readonly deputy: Keeper | null;
  /** In the order in which they come. */
  readonly decisions: readonly NumberedDecision[];
}

/** The ways to read outside a request. */
export interface DeadlineReads {
  readonly schema: GraphQLSchema;
  readonly reads: ReadDatabase;
}

const READ = operation(`
  query Deadlines($where: ContractWhere!, $after: String) {
    contracts(first: 200, after: $after, orderBy: [{ field: NUMBER }], where: $where) {
      nodes {
        id number name version updatedAt priorityClass
        supplier { name }
        unit { name }
        owner { id name }
        deputy { id name }
        decisions { kind number termEnd deadline safeDate reviewDate renewsTo }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

interface Page {
  readonly contracts: {
    readonly nodes: readonly ContractDeadlines[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/**
 * The contracts of which something must be decided, as the viewer may read them on the day: by the API's own read path,
 * so that whoever may not see a contract on a page does not see it here either. One statement for each 200 contracts.
 * @param where a `ContractWhere` that narrows them
 */
export async function readDeadlines(
  { schema, reads }: DeadlineReads,
  { viewer, today }: Pick<RequestValues, 'viewer' | 'today'>,
  where: object,
): Promise<ContractDeadlines[]> {
  // Who may read no contract at all is not refused here: there is nobody who could be told.
  if (!viewer.reach('READ', 'Contract').length) return [];
  const found: ContractDeadlines[] = [];
  const narrowed = { and: [{ decisionKind: { isNull: false } }, where] };
  for (let after: string | null = null; ;) {
    const context = { reads, viewer, today, cost: { requested: 0 } };
    const variables = { where: narrowed, after };
    const text: string = await readQuery(context, { schema, operation: READ, fragments: {}, variables, viewer });
    const { nodes, pageInfo } = (JSON.parse(text) as Page).contracts;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** The contracts that a person owns or is deputy for, as a `ContractWhere`. */
export const kept = (personId: string): object => ({
  or: [{ owner: { id: { eq: personId } } }, { deputy: { id: { eq: personId } } }],
});

/** How far ahead a calendar shows what comes after the next decision, in months. */
export const CALENDAR_MONTHS = 24;

/** The decisions that a calendar shows: the next one, and those whose safe date lies no later than a day. */
export const shownDecisions = (decisions: readonly NumberedDecision[], last: LocalDate): NumberedDecision[] =>
  decisions.filter(({ safeDate }, index) => index === 0 || safeDate <= last);

function operation(text: string): OperationDefinitionNode {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A document has one operation.');
  return definition;
}
