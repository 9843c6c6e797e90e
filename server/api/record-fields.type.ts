import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from './node.type.ts';
import { DateTimeScalar } from './scalars.ts';

/** GraphQL: the fields that every changeable record has; not a type of its own. */
@ObjectType({ simpleResolvers: true })
export abstract class RecordFields extends NodeType {
  @Field(() => Int, {
    description: 'Grows by one with every change; send it as expectedVersion to change only what you have seen.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'Whether you may change and delete the record.' })
  mayChange!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the record was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When the record was last changed.' })
  updatedAt!: string;
}
