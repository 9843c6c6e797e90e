import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { NodeType } from '../node.type.ts';
import { DateScalar } from '../scalars.ts';
import { declaredField } from './fields.ts';
import { hasPast } from './past-day.ts';
import { readField } from './read.ts';
import type { GraphqlClass, RecordDefinition } from './record.ts';
import { addLinks, listArguments, typesOf, type Argument } from './record.types.ts';

/** The argument of what can be read as it stood on a past day. */
const AS_OF: Argument = [
  'asOf',
  () => DateScalar,
  {
    nullable: true,
    description:
      'Today or an earlier day: all is read as it stood at the end of that day in Sweden, also what hangs on it.',
  },
];

/** The resolver class with the two root fields of a kind of record: its list, and one of it by id or by its key. */
export function recordQueries(record: RecordDefinition): GraphqlClass {
  addLinks(record);
  const { connection } = typesOf(record);
  const asOf = hasPast(record) ? [AS_OF] : [];
  const resolver = class {};
  query(resolver, record.list, () => connection, `${record.description} A page of them, and sums over all.`, [
    ...listArguments(record),
    ...asOf,
  ]);
  const lookUp: Argument[] = [['id', () => ID, { nullable: record.key !== null, description: 'Id of the record.' }]];
  if (record.key) {
    const { description } = declaredField(record, record.key);
    lookUp.push([record.key, () => String, { nullable: true, description }]);
  }
  const by = record.key ? `its id or its ${record.key}` : 'its id';
  const description = `One record by ${by}; null when there is none.`;
  query(resolver, record.one, record.type, description, [...lookUp, ...asOf], true);
  Resolver()(resolver);
  return resolver;
}

function query(
  resolver: GraphqlClass,
  name: string,
  type: () => unknown,
  description: string,
  args: Argument[],
  nullable = false,
): void {
  Object.defineProperty(resolver.prototype, name, { value: readField, configurable: true });
  Ctx()(resolver.prototype, name, 0);
  Info()(resolver.prototype, name, 1);
  args.forEach(([arg, argType, options], index) =>
    Arg(arg, argType as never, options)(resolver.prototype, name, index + 2),
  );
  const descriptor = Object.getOwnPropertyDescriptor(resolver.prototype, name) as PropertyDescriptor;
  Query(type as never, { description, nullable })(resolver.prototype, name, descriptor);
}

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: 'Any record by its id; null when there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Id of the record.' }) _id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Records of any kind by their ids, in that order; null where there is none. At most 200.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids of the records.' }) _ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
