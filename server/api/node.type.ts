import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

/** GraphQL: what every record has in common. The name of a row's own type comes with the row. */
@InterfaceType('Node', {
  description:
    'A record with an id that is unique among all records. Ids are opaque: clients keep them, never read them.',
  resolveType: (row: { $type: string }) => row.$type,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Globally unique, opaque id.' })
  id!: string;
}
