import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar } from '../../api/scalars.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';

@InputType('ScoreCellInput', { description: 'A cell of a matrix of scores: of an initiative by a criterion.' })
export class ScoreCellInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The criterion.' })
  criterionId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The score, within the criterion’s scale, with at most four decimals; null takes it away.',
  })
  value?: Decimal | null;
}

@InputType('SetInitiativeScoresInput', { description: 'What one person thinks of many initiatives.' })
export class SetInitiativeScoresInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Who scores; the person of your account when left out.' })
  scorerId?: string | null;

  @Field(() => [ScoreCellInput], { description: 'At most 1 200 cells, each once.' })
  cells!: ScoreCellInput[];
}
