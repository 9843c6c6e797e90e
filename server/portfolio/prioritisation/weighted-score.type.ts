import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../api/scalars.ts';
import { CalculationFigureType, CalculationTermType } from '../../services/digital-visits/calculation.type.ts';
import { enumOf } from '../../values/enum-of.ts';
import { describeEnum } from '../../api/enums.ts';

export const ScoreReason = enumOf('NO_CRITERIA', 'MISSING_SCORES');

describeEnum(ScoreReason, 'WeightedScoreReason', 'Why an initiative has no weighted score.', {
  NO_CRITERIA: 'There are no criteria with a weight.',
  MISSING_SCORES: 'Somebody must score it by all criteria first.',
});

@ObjectType('InitiativeCriterionScore', {
  simpleResolvers: true,
  description: 'A criterion as all scorers together see it.',
})
class InitiativeCriterionScoreType {
  @Field(() => String, { description: 'Code of the criterion.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'How many have scored.' })
  scorers!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The mean score; null while nobody has scored.' })
  mean!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The highest minus the lowest score; null for fewer than two.',
  })
  spread!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The mean as points: 0 at the worst of the scale, 100 at the best.',
  })
  points!: string | null;
}

@ObjectType('WeightedScoreStep', {
  simpleResolvers: true,
  description: 'How a weighted score was worked out: the terms, reckoned as they stand, make the result.',
})
class WeightedScoreStepType {
  @Field(() => [CalculationTermType], { description: 'What is reckoned, in the order of reading.' })
  terms!: readonly CalculationTermType[];

  @Field(() => CalculationFigureType, { description: 'What that makes.' })
  result!: CalculationFigureType;
}

@ObjectType('WeightedScore', {
  simpleResolvers: true,
  description: 'The weighted mean of an initiative’s points, by all criteria in use: Σ weight × points / Σ weight.',
})
export class WeightedScoreType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '0 to 100; null with a reason, never a score of part of the criteria.',
  })
  score!: string | null;

  @Field(() => ScoreReason, { nullable: true, description: 'Why there is none.' })
  reason!: keyof typeof ScoreReason | null;

  @Field(() => [InitiativeCriterionScoreType], { description: 'Each criterion in use.' })
  criteria!: readonly InitiativeCriterionScoreType[];

  @Field(() => [WeightedScoreStepType], { description: 'How it was worked out; none without a score.' })
  steps!: readonly WeightedScoreStepType[];
}
