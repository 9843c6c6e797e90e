import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { InitiativeBond } from './initiative-kind.ts';
import { InitiativeType } from './initiative.type.ts';

@ObjectType('InitiativeDependency', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That an initiative can only be done after another, or not together with it.',
})
export class InitiativeDependencyType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative that is bound.' })
  initiative!: InitiativeType;

  @Field(() => InitiativeBond, { description: 'How.' })
  bond!: InitiativeBond;

  @Field(() => InitiativeType, { description: 'The other.' })
  other!: InitiativeType;

  @Field(() => Int, {
    description: 'How many years before it, at least, the other begins; 0: the same year will do, or it excludes it.',
  })
  years!: number;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
