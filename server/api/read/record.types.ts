import { Arg, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyScalar } from '../scalars.ts';
import { columnFilter, declaredField } from './fields.ts';
import { IdFilter } from './filter.types.ts';
import { enumName, recordNamed, targetOf, type GraphqlClass, type RecordDefinition } from './record.ts';

/** The GraphQL types that every kind of record has, made from its declaration. */
export interface RecordTypes {
  where: GraphqlClass;
  orderBy: GraphqlClass;
  connection: GraphqlClass;
}

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Direction of an order. Records without a value come last in both.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first in the Swedish alphabet first.' },
    DESC: { description: 'Largest, latest or last in the Swedish alphabet first.' },
  },
});

/** Enums whose values choose columns: plans differ by them. */
export const structuralEnums = new Set<string>(['OrderDirection']);

/** A GraphQL enum over properties, PURCHASE_DATE for purchaseDate. */
function propertyEnum(name: string, description: string, values: Record<string, string>): Record<string, string> {
  const object = Object.fromEntries(Object.keys(values).map((property) => [enumName(property), property]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([property, text]) => [enumName(property), { description: text }]),
  );
  registerEnumType(object, { name, description, valuesConfig });
  structuralEnums.add(name);
  return object;
}

function field(target: GraphqlClass, name: string, type: () => unknown, description: string, nullable = false): void {
  Field(type as never, { nullable, description })(target.prototype, name);
}

@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there are records after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are records before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record; null on an empty page.' })
  endCursor!: string | null;
}

const made = new Map<string, RecordTypes>();

/** The GraphQL types of a kind of record, made once; they must all be made before the schema is built. */
export function typesOf(record: RecordDefinition): RecordTypes {
  let types = made.get(record.name);
  if (!types) {
    types = { where: whereType(record), orderBy: orderType(record), connection: connectionType(record) };
    made.set(record.name, types);
  }
  return types;
}

function whereType(record: RecordDefinition): GraphqlClass {
  const where = class {};
  field(where, 'id', () => IdFilter, 'Conditions on the id.', true);
  field(where, 'and', () => [where], 'All of these must hold.', true);
  field(where, 'or', () => [where], 'At least one of these must hold.', true);
  field(where, 'not', () => where, 'This must not hold.', true);
  for (const property of record.filter) {
    const { description } = declaredField(record, property);
    const target = targetOf(record, property);
    const filter = target ? null : columnFilter(record, property);
    field(where, property, () => filter ?? typesOf(target as RecordDefinition).where, description, true);
  }
  for (const [name, { description }] of Object.entries(record.within ?? {}))
    field(where, name, () => [ID], description, true);
  for (const [name, link] of Object.entries(record.links ?? {})) {
    const quantified = linkWhere(link.of());
    field(where, name, () => quantified, `Conditions on ${name}: ${link.description}`, true);
  }
  InputType(`${record.name}Where`, { description: `Conditions on ${record.list}; all that are given must hold.` })(
    where,
  );
  return where;
}

const linkWheres = new Map<string, GraphqlClass>();

/** Conditions on the records that hang on a record. */
function linkWhere(record: RecordDefinition): GraphqlClass {
  let type = linkWheres.get(record.name);
  if (!type) {
    type = class {};
    field(type, 'some', () => typesOf(record).where, 'There is at least one for which this holds.', true);
    field(type, 'none', () => typesOf(record).where, 'There is none for which this holds.', true);
    // A kind that is called a link of another has that name for conditions on itself.
    const name = recordNamed(`${record.name}Link`) ? `${record.name}LinkedWhere` : `${record.name}LinkWhere`;
    InputType(name, { description: `Conditions on linked ${record.list}.` })(type);
    linkWheres.set(record.name, type);
  }
  return type;
}

function orderType(record: RecordDefinition): GraphqlClass {
  const fields = propertyEnum(
    `${record.name}OrderField`,
    `What ${record.list} can be ordered by.`,
    Object.fromEntries(record.order.map((property: string) => [property, declaredField(record, property).description])),
  );
  const order = class {};
  field(order, 'field', () => fields, 'What to order by.');
  Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Ascending when left out.' })(
    order.prototype,
    'direction',
  );
  InputType(`${record.name}OrderBy`, { description: `One level of the order of ${record.list}.` })(order);
  return order;
}

function connectionType(record: RecordDefinition): GraphqlClass {
  const { name, list } = record;
  const edge = class {};
  field(edge, 'cursor', () => String, 'Opaque position of the record in this list and order.');
  field(edge, 'node', record.type, 'The record.');
  ObjectType(`${name}Edge`, { description: `One of ${list}, with its cursor.`, simpleResolvers: true })(edge);

  const connection = class {};
  field(connection, 'edges', () => [edge], 'The records of the page, each with its cursor.');
  field(connection, 'nodes', () => [record.type()], 'The records of the page.');
  field(connection, 'pageInfo', () => PageInfoType, 'Where the page stands in the list.');
  field(
    connection,
    'totalCount',
    () => Int,
    'Number of records under the filter, on all pages. Counted only when asked for.',
  );
  const aggregate = aggregateType(record);
  field(connection, 'aggregate', () => aggregate, 'Sums over all records under the filter, computed in the database.');
  addGroups(record, connection);
  ObjectType(`${name}Connection`, {
    description: `A page of ${list}, and sums over all of them.`,
    simpleResolvers: true,
  })(connection);
  return connection;
}

function aggregateType(record: RecordDefinition): GraphqlClass {
  return once(`${record.name}Aggregate`, (name) => {
    const aggregate = class {};
    field(aggregate, 'count', () => Int, 'Number of records.');
    addAmounts(record, aggregate);
    ObjectType(name, { description: `Sums over ${record.list}.`, simpleResolvers: true })(aggregate);
    return aggregate;
  });
}

/** Adds sum, avg, min and max for the properties that have them. */
function addAmounts(record: RecordDefinition, target: GraphqlClass): void {
  if (record.sum?.length) {
    const amounts = once(`${record.name}Amounts`, (name) => {
      const type = class {};
      for (const property of record.sum ?? []) {
        field(
          type,
          property,
          () => MoneyScalar,
          `${declaredField(record, property).description} Null when no record has a value.`,
          true,
        );
      }
      ObjectType(name, { description: `Amounts over ${record.list}, in SEK excluding VAT.`, simpleResolvers: true })(
        type,
      );
      return type;
    });
    field(target, 'sum', () => amounts, 'Sums of the values that there are.');
    field(target, 'avg', () => amounts, 'Means of the values that there are, rounded half away from zero to the öre.');
  }
  if (record.bounds?.length) {
    const bounds = once(`${record.name}Bounds`, (name) => {
      const type = class {};
      for (const property of record.bounds ?? []) {
        const declared = declaredField(record, property);
        field(type, property, () => declared.type, `${declared.description} Null when no record has a value.`, true);
      }
      ObjectType(name, { description: `Smallest or largest values over ${record.list}.`, simpleResolvers: true })(type);
      return type;
    });
    field(target, 'min', () => bounds, 'Smallest (earliest) values.');
    field(target, 'max', () => bounds, 'Largest (latest) values.');
  }
}

/** Adds groupBy and facets where the record has something to group by. */
function addGroups(record: RecordDefinition, connection: GraphqlClass): void {
  const { name, list } = record;
  const descriptions: Record<string, string> = {};
  for (const property of record.group ?? []) descriptions[property] = declaredField(record, property).description;
  for (const [grouping, { description }] of Object.entries(record.groupings ?? {}))
    descriptions[grouping] = description;
  if (!Object.keys(descriptions).length) return;
  const fields = propertyEnum(`${name}GroupField`, `What ${list} can be grouped and counted by.`, descriptions);

  const key = class {};
  field(key, 'field', () => fields, 'What was grouped by.');
  addKeyFields(key);
  ObjectType(`${name}GroupKey`, {
    description: `One of the values that a group of ${list} shares.`,
    simpleResolvers: true,
  })(key);

  const group = class {};
  field(group, 'keys', () => [key], 'The shared values, in the order that was asked for.');
  field(group, 'count', () => Int, 'Number of records in the group.');
  addAmounts(record, group);
  ObjectType(`${name}Group`, { description: `${list} that share values.`, simpleResolvers: true })(group);

  const facet = class {};
  field(facet, 'field', () => fields, 'What was counted by.');
  field(facet, 'values', () => [FacetValueType], 'The values and their counts, most frequent first.');
  ObjectType(`${name}Facet`, {
    description: `Counts of ${list} by one field, under the filter without its own conditions on that field.`,
    simpleResolvers: true,
  })(facet);

  method(
    connection,
    'groupBy',
    () => [group],
    'The records under the filter grouped, largest group first; at most 1 000 groups.',
    [['by', () => [fields], { description: 'What to group by; at most three fields.' }]],
  );
  method(
    connection,
    'facets',
    () => [facet],
    'Counts for narrowing the list down. Conditions on a field do not narrow its own counts.',
    [
      ['by', () => [fields], { description: 'The fields to count by.' }],
      ['top', () => Int, { defaultValue: 50, description: 'The number of values per field, at most 1 000.' }],
    ],
  );
}

function addKeyFields(target: GraphqlClass): void {
  field(
    target,
    'value',
    () => String,
    'The value as filters take it: an enum name, a text, a record id. Null: no value.',
    true,
  );
  field(target, 'label', () => String, 'The value as people read it; for a record its name. Null: no value.', true);
}

@ObjectType('FacetValue', { description: 'A value and how many records have it.', simpleResolvers: true })
export class FacetValueType {
  @Field(() => Int, { description: 'Number of records with the value.' })
  count!: number;
}
addKeyFields(FacetValueType);

const onces = new Map<string, GraphqlClass>();
function once(name: string, make: (name: string) => GraphqlClass): GraphqlClass {
  const type = onces.get(name) ?? make(name);
  onces.set(name, type);
  return type;
}

/** An argument: its name, GraphQL type and options. */
export type Argument = [
  name: string,
  type: () => unknown,
  options: { nullable?: boolean; defaultValue?: unknown; description: string },
];

/** Declares a field with arguments; the read path answers it. */
export function method(
  target: GraphqlClass,
  name: string,
  type: () => unknown,
  description: string,
  args: readonly Argument[],
): void {
  Object.defineProperty(target.prototype, name, { value: () => undefined, configurable: true });
  args.forEach(([arg, argType, options], index) => Arg(arg, argType as never, options)(target.prototype, name, index));
  Field(type as never, { description })(
    target.prototype,
    name,
    Object.getOwnPropertyDescriptor(target.prototype, name) as never,
  );
}

/** The arguments that every list has. */
export function listArguments(record: RecordDefinition): Argument[] {
  return [
    [
      'first',
      () => Int,
      { nullable: true, description: 'Page size from the start or after a cursor: 1 to 200, 50 when left out.' },
    ],
    ['after', () => String, { nullable: true, description: 'Cursor: the page begins after this record.' }],
    ['last', () => Int, { nullable: true, description: 'Page size from the end or before a cursor: 1 to 200.' }],
    ['before', () => String, { nullable: true, description: 'Cursor: the page ends before this record.' }],
    ['where', () => typesOf(record).where, { nullable: true, description: 'Conditions that the records meet.' }],
    [
      'search',
      () => String,
      { nullable: true, description: 'Words, or parts of words, that must all be found in the record.' },
    ],
    [
      'orderBy',
      () => [typesOf(record).orderBy],
      { nullable: true, description: 'Order of the list, at most three levels; always closed with the id.' },
    ],
  ];
}

/** Adds to the record's GraphQL type the lists that hang on it. */
export function addLinks(record: RecordDefinition): void {
  for (const [name, link] of Object.entries(record.links ?? {})) {
    const of = link.of();
    method(record.type(), name, () => typesOf(of).connection, link.description, listArguments(of));
  }
}
