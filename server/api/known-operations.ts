import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { variablesFault } from './limits.ts';

/** An operation that has been read, checked and answered by one statement before. */
export interface KnownOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What a request asks, of what is known. */
export interface KnownQuestion extends KnownOperation {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The type that such an answer has for who accepts what this request accepts. */
  readonly contentType: string;
}

const MOST_OPERATIONS = 1000;
const MOST_ACCEPTED = 100;
/** Characters of a document, and of a header, that are kept. */
const LONGEST_DOCUMENT = 20_000;
const LONGEST_HEADER = 500;

/**
 * Operations that are known to be answered by one statement, so that a request which asks one again need not go through
 * everything that GraphQL can be. What a document is found to be does not depend on who sends it.
 */
export class KnownOperations {
  readonly #operations = new Map<string, KnownOperation>();
  /** Content types by what requests accept. */
  readonly #types = new Map<string, string>();

  remember(document: string, name: string | null | undefined, operation: KnownOperation): void {
    if (document.length > LONGEST_DOCUMENT) return;
    if (this.#operations.size >= MOST_OPERATIONS) this.#operations.clear();
    this.#operations.set(keyOf(document, name), operation);
  }

  /** @param contentType of the answer that a request which accepts this has got */
  rememberType(accept: string | undefined, contentType: unknown): void {
    if ((accept?.length ?? 0) > LONGEST_HEADER || typeof contentType !== 'string') return;
    if (this.#types.size >= MOST_ACCEPTED) this.#types.clear();
    this.#types.set(accept ?? '', contentType);
  }

  /** What a request asks; null for what is not known, or not of the usual form or size, which is for others to refuse. */
  find(body: unknown, accept: string | undefined): KnownQuestion | null {
    if (!isObject(body) || typeof body['query'] !== 'string') return null;
    const { query, operationName, variables, extensions } = body;
    const isUsual =
      (typeof operationName === 'string' || isNothing(operationName)) &&
      (isObject(variables) || isNothing(variables)) &&
      (isObject(extensions) || isNothing(extensions));
    const operation = isUsual && this.#operations.get(keyOf(query, operationName));
    const contentType = this.#types.get(accept ?? '');
    if (!operation || contentType === undefined || variablesFault(variables)) return null;
    return { ...operation, variables: variables ?? {}, contentType };
  }
}

const keyOf = (document: string, name: string | null | undefined) => `${name ?? ''}\n${document}`;

const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
