import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';

@InputType({ description: 'What of a score may be changed.' })
class ScoreFields extends WriteInput {
  @Field(() => DecimalScalar, { description: 'The score, within the criterion’s scale, with at most four decimals.' })
  value!: Decimal;

  @Field(() => String, { nullable: true, description: 'Why, at most 1 000 characters.' })
  comment?: string | null;
}

@InputType('CreateInitiativeScoreInput', {
  description: 'What one person thinks of an initiative by one criterion; once for each of the three.',
})
export class CreateInitiativeScoreInput extends ScoreFields {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The criterion.' })
  criterionId!: string;

  @Field(() => ID, { nullable: true, description: 'The person who scores; the one of your account when left out.' })
  scorerId?: string | null;
}

export const UpdateInitiativeScoreInput = changeInput('UpdateInitiativeScoreInput', ScoreFields, 'a score');
export type UpdateInitiativeScoreInput = Change<ScoreFields>;
