import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { Input } from './statement.ts';

/** A selected field: the key it has in the answer, its name, its arguments, and what is selected under it. */
export interface Selected {
  key: string;
  name: string;
  args: Input;
  nodes: readonly FieldNode[];
}

/** The document's parts that reading a selection needs. */
export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  /** Numbers of the fields with arguments, and the values of these arguments in this request. */
  numbers: ReadonlyMap<FieldNode, number>;
  values: readonly ArgumentValues[];
}

/** Under this key stands why a field's arguments cannot be read. */
export const FAULT = Symbol('fault');

/** A field's arguments by name, or the fault in them. */
export type ArgumentValues = Readonly<Record<string, unknown>> & { readonly [FAULT]?: unknown };

/** The fields selected of an object type, with fragments opened, directives obeyed and equal keys merged. */
export function selectedFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(context, type, selectionSet, byKey, opened);
  return [...byKey].map(([key, [node, ...others]]) => {
    if (!node) throw new Error('A key stands for at least one field.');
    return { key, name: node.name.value, args: argumentsOf(context, type, node), nodes: [node, ...others] };
  });
}

/** Whether the selection of a resolver's field has this field, or this one within that. */
export function asksFor(
  { schema, fragments, variableValues: variables, returnType, fieldNodes }: GraphQLResolveInfo,
  ...names: readonly string[]
): boolean {
  const context: SelectionContext = { schema, fragments, variables, numbers: new Map(), values: [] };
  let [type, nodes] = [getNamedType(returnType), fieldNodes];
  for (const name of names) {
    if (!isObjectType(type)) return false;
    nodes = selectedFields(context, type, nodes)
      .filter((field) => field.name === name)
      .flatMap((field) => field.nodes);
    const field = type.getFields()[name];
    if (!field || !nodes.length) return false;
    type = getNamedType(field.type);
  }
  return true;
}

/** The arguments of a field, with defaults where the document gives none. */
export function argumentsOf(context: SelectionContext, type: GraphQLObjectType, node: FieldNode): Input {
  const number = context.numbers.get(node);
  if (number !== undefined) {
    const values = context.values[number];
    if (values && FAULT in values) throw values[FAULT];
    return new Input(values, number);
  }
  const definition = type.getFields()[node.name.value];
  return new Input(definition?.args.length ? getArgumentValues(definition, node, context.variables) : {}, -1);
}

/** `opened` holds the fragments that are in already: each is opened once, however often it is spread. */
function collect(
  context: SelectionContext,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
  opened: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, context.variables)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
      continue;
    }
    if (node.kind === 'FragmentSpread') {
      if (opened.has(node.name.value)) continue;
      opened.add(node.name.value);
    }
    const fragment = node.kind === 'InlineFragment' ? node : context.fragments[node.name.value];
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && appliesTo(context.schema, condition, type)) {
      collect(context, type, fragment.selectionSet, byKey, opened);
    }
  }
}

function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

/** An object type of the schema by name. */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type.`);
  return type;
}
