import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql';
import { badInput, DomainError, ErrorCode } from './errors.ts';

/** Limits of a document, checked before anything runs. Wide enough for the client's own pages many times over. */
export const LIMITS = {
  tokens: 5_000,
  depth: 16,
  aliases: 100,
  directives: 50,
  keyLength: 60,
  variableDepth: 60,
  variableValues: 10_000,
  variableObjects: 2_000,
} as const;

/** Refuses documents that are too deep, or have too many aliases or directives. */
export const documentLimits: ValidationRule = (context: ValidationContext) => ({
  Document(document: DocumentNode) {
    const fault = limitFault(document);
    if (fault) context.reportError(new GraphQLError(fault.message, { originalError: fault }));
  },
});

function limitFault(document: DocumentNode): DomainError | null {
  const counts = { aliases: 0, directives: 0, longestKey: 0, values: [] as ValueNode[] };
  count(document, counts);
  if (counts.aliases > LIMITS.aliases) {
    return tooComplex('error.tooManyAliases', { count: counts.aliases, limit: LIMITS.aliases });
  }
  if (counts.directives > LIMITS.directives) {
    return tooComplex('error.tooManyDirectives', { count: counts.directives, limit: LIMITS.directives });
  }
  if (counts.longestKey > LIMITS.keyLength) {
    return tooComplex('error.tooLong', { limit: LIMITS.keyLength });
  }
  if (isDeeperThan(counts.values, LIMITS.variableDepth + 1, innerValues)) {
    return tooComplex('error.variablesTooDeep', { limit: LIMITS.variableDepth });
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const depth = depthOf(definition.selectionSet, fragments, new Map(), new Set());
    if (depth > LIMITS.depth) return tooComplex('error.tooDeep', { depth, limit: LIMITS.depth });
  }
  return null;
}

function tooComplex(key: ConstructorParameters<typeof DomainError>[1], values: Record<string, number>): DomainError {
  return new DomainError(ErrorCode.TOO_COMPLEX, key, { values });
}

interface Counts {
  aliases: number;
  directives: number;
  longestKey: number;
  /** The values that stand in the document itself. */
  values: ValueNode[];
}

function count(node: ASTNode, counts: Counts): void {
  if (node.kind === Kind.FIELD && node.alias) {
    counts.aliases += 1;
    counts.longestKey = Math.max(counts.longestKey, node.alias.value.length);
  }
  if (node.kind === Kind.DIRECTIVE) counts.directives += 1;
  if (node.kind === Kind.FIELD) for (const { value } of node.arguments ?? []) counts.values.push(value);
  if (node.kind === Kind.DOCUMENT) for (const definition of node.definitions) count(definition, counts);
  if ('directives' in node) for (const directive of node.directives ?? []) count(directive, counts);
  if ('selectionSet' in node) for (const selection of node.selectionSet?.selections ?? []) count(selection, counts);
}

/** Levels of fields under a selection; a fragment is measured once, and one that contains itself is left to validation. */
function depthOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number>,
  open: ReadonlySet<string>,
): number {
  const depths = set.selections.map((node): number => {
    if (node.kind === Kind.FIELD) return node.selectionSet ? 1 + depthOf(node.selectionSet, fragments, known, open) : 1;
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet, fragments, known, open);
    const name = node.name.value;
    const fragment = fragments.get(name);
    if (!fragment || open.has(name)) return 0;
    const depth = known.get(name) ?? depthOf(fragment.selectionSet, fragments, known, new Set([...open, name]));
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

/** Refuses variables that are beyond what reads them can follow, and subscriptions, which no answer to a POST can tell. */
export const operationLimits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, operation }) {
        refuseLargeVariables(request.variables);
        if (operation?.operation === 'subscription') throw refusal(badInput('error.noSubscription', ['query']));
      },
    };
  },
};

/** Refuses variables that are nested too deep, or are too many: each object is checked against every field that there is. */
export function refuseLargeVariables(variables: unknown): void {
  const fault = variablesFault(variables);
  if (fault) throw refusal(fault);
}

/** What is wrong with variables that are too deep or too many. */
export function variablesFault(variables: unknown): DomainError | null {
  if (isDeeperThan([variables], LIMITS.variableDepth, innerOf)) {
    return tooComplex('error.variablesTooDeep', { limit: LIMITS.variableDepth });
  }
  const { values, objects } = countOf(variables);
  if (values <= LIMITS.variableValues && objects <= LIMITS.variableObjects) return null;
  return tooComplex('error.tooManyVariables', { values: LIMITS.variableValues, objects: LIMITS.variableObjects });
}

function refusal(originalError: DomainError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}

/** How many values there are within a value, and how many of them hold others. */
function countOf(value: unknown): { values: number; objects: number } {
  const found = { values: 0, objects: 0 };
  for (let level = innerOf(value); level.length; level = level.flatMap(innerOf)) {
    found.values += level.length;
    for (const each of level) if (typeof each === 'object' && each !== null) found.objects += 1;
  }
  return found;
}

/** Whether values are nested deeper than a limit; level by level, because the stack is what is to be spared. */
function isDeeperThan<T>(values: readonly T[], limit: number, inner: (value: T) => readonly T[]): boolean {
  let level = values;
  for (let depth = 0; level.length; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(inner);
  }
  return false;
}

function innerOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function innerValues(value: ValueNode): readonly ValueNode[] {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : [];
}
