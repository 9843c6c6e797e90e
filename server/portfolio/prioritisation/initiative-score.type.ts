import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar } from '../../api/scalars.ts';
import { PersonType } from '../../organisation/person.type.ts';
import { InitiativeType } from '../initiative.type.ts';
import { CriterionType } from './criterion.type.ts';

@ObjectType('InitiativeScore', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What one person thinks of an initiative by one criterion.',
})
export class InitiativeScoreType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => PersonType, { description: 'Who scored.' })
  scorer!: PersonType;

  @Field(() => DecimalScalar, { description: 'The score, on the criterion’s scale.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  comment!: string | null;
}
