import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Proof } from '../callers.ts';
import type { Viewer } from '../viewer.ts';
import { statementName } from './prepared.ts';
import { NeedsCode, type Compilation } from './compilation.ts';
import { FAULT, type ArgumentValues, type SelectionContext } from './selection.ts';
import { shapeOf } from './shape.ts';
import { Statement, type RequestValues } from './statement.ts';

/** One SQL statement that answers a selection, and how its placeholders are filled. */
export interface Plan {
  /** Name of the prepared statement; null where PostgreSQL should plan anew with the values at hand. */
  name: string | null;
  text: string;
  points: number;
  /** The statement that gives nothing unless a proof of a kind holds, by kind. */
  proved: Map<string, Pick<Plan, 'name' | 'text'>>;
  values: (args: readonly ArgumentValues[], request: RequestValues) => unknown[];
}

/** A request's operation with the document's fragments and the coerced variables. */
export interface Operation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  viewer: Viewer;
}

interface FieldWithArguments {
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
}

/** What is known of an operation of a document whatever its variables are. */
interface Prepared {
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  fields: FieldWithArguments[];
  numbers: Map<FieldNode, number>;
  conditionVariables: string[];
  /** By shape; a shape that needs code is kept too. */
  plans: Map<string, Plan | NeedsCode>;
}

const MOST_PLANS_PER_OPERATION = 100;
/** Characters of a statement that is kept prepared. */
const LONGEST_PREPARED = 50_000;
/** By the operation's node: a document that is asked again is the same object, from the server's document store. */
const prepared = new WeakMap<OperationDefinitionNode, Prepared>();

/** A compiled plan with the values of this request's arguments. */
export interface PlannedRead {
  plan: Plan;
  args: readonly ArgumentValues[];
}

/** The plan for a part of an operation, compiled when this shape of arguments is met for the first time. */
export function planFor(
  request: Operation,
  part: string,
  asText: boolean,
  compile: (compilation: Compilation) => string,
): PlannedRead {
  const known = prepare(request);
  const { schema, variables } = request;
  const args = known.fields.map((field) => valuesOrFault(field, variables));
  const shape = [
    request.viewer.shape,
    part,
    ...known.conditionVariables.map((name) => String(variables[name])),
    ...known.fields.map(({ definition }, index) => shapeOf(definition, args[index] ?? {})),
  ].join('|');
  let plan = known.plans.get(shape);
  if (!plan) {
    const context: SelectionContext = {
      schema,
      fragments: known.fragments,
      variables,
      numbers: known.numbers,
      values: args,
    };
    plan = compilePlan(context, request.viewer, asText, compile);
    if (known.plans.size >= MOST_PLANS_PER_OPERATION) known.plans.clear();
    known.plans.set(shape, plan);
  }
  if (plan instanceof NeedsCode) throw plan;
  return { plan, args };
}

/** A field's arguments. A fault in them counts only where the field is used: a directive may leave it out. */
function valuesOrFault({ definition, node }: FieldWithArguments, variables: Operation['variables']): ArgumentValues {
  try {
    return getArgumentValues(definition, node, variables);
  } catch (error) {
    return { [FAULT]: error };
  }
}

function compilePlan(
  context: SelectionContext,
  viewer: Viewer,
  asText: boolean,
  compile: (compilation: Compilation) => string,
): Plan | NeedsCode {
  const statement = new Statement(viewer);
  const cost = { points: 0, times: 1 };
  let sql: string;
  try {
    sql = statement.written(compile({ context, statement, asText, cost, parts: { count: 0 } }));
  } catch (error) {
    if (error instanceof NeedsCode) return error;
    throw error;
  }
  const text = `select (${sql})::text as text`;
  // A plan kept for all values is a bad one for a text pattern: how many rows it finds differs by orders of magnitude.
  // A very long one would hold much memory on every connection.
  const isKept = !/ i?like /.test(text) && text.length < LONGEST_PREPARED;
  const name = isKept ? statementName(text) : null;
  return {
    name,
    text,
    points: cost.points,
    proved: new Map(),
    values: (args, request) => statement.values(args, request),
  };
}

/** The statement of a plan, which takes so many values, with a proof: it gives null where that does not hold. */
export function provedStatement(plan: Plan, { kind, sql }: Proof, count: number): Pick<Plan, 'name' | 'text'> {
  let proved = plan.proved.get(kind);
  if (!proved) {
    const text = `select case when ${sql((index) => `$${count + index}`)} then (${plan.text}) end as text`;
    proved = { name: plan.name && statementName(text), text };
    plan.proved.set(kind, proved);
  }
  return proved;
}

function prepare({ schema, fragments, operation }: Operation): Prepared {
  const known = prepared.get(operation);
  if (known) return known;
  const found: FieldWithArguments[] = [];
  const conditionVariables = new Set<string>();
  const rootType = schema.getRootType(operation.operation);
  if (rootType) visitFields(schema, fragments, rootType, operation.selectionSet, found, conditionVariables, new Set());
  // The input of a mutation is for its command; reading its payload does not depend on it.
  const fields = operation.operation === 'query' ? found : found.filter(({ node }) => !isRootField(operation, node));
  const made: Prepared = {
    fragments,
    fields,
    numbers: new Map(fields.map(({ node }, index) => [node, index])),
    conditionVariables: [...conditionVariables],
    plans: new Map(),
  };
  prepared.set(operation, made);
  return made;
}

function isRootField(operation: OperationDefinitionNode, node: FieldNode): boolean {
  return operation.selectionSet.selections.includes(node);
}

/**
 * Finds the fields with arguments, and the variables that directives depend on, in a selection and all under it. Each node
 * is visited once, also where fragments spread it many times.
 */
function visitFields(
  schema: GraphQLSchema,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: FieldWithArguments[],
  conditions: Set<string>,
  seen: Set<ASTNode>,
): void {
  for (const node of set.selections) {
    for (const directive of node.directives ?? []) {
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    }
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
      const inner = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      const fragmentType = isObjectType(inner) ? inner : type;
      if (!fragment || seen.has(fragment)) continue;
      seen.add(fragment);
      visitFields(schema, fragments, fragmentType, fragment.selectionSet, fields, conditions, seen);
      continue;
    }
    const definition = type.getFields()[node.name.value];
    if (!definition || seen.has(node)) continue;
    seen.add(node);
    if (node.arguments?.length) fields.push({ node, definition });
    if (!node.selectionSet) continue;
    const inner = getNamedType(definition.type);
    if (isObjectType(inner)) visitFields(schema, fragments, inner, node.selectionSet, fields, conditions, seen);
    if (isInterfaceType(inner)) {
      for (const possible of schema.getPossibleTypes(inner)) {
        visitFields(schema, fragments, possible, node.selectionSet, fields, conditions, seen);
      }
    }
  }
}
