import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, PercentScalar } from '../../../api/scalars.ts';
import { BenefitKind } from '../../../economy/benefit-sums.ts';
import '../../../economy/economy.enums.ts';
import type { Decimal } from '../../../values/decimal.ts';
import type { Money } from '../../../values/money.ts';
import type { Percent } from '../../../values/rate.ts';
import { AppraisalView } from '../../appraisal/appraisal-views.ts';
import { InitiativeStage } from '../../initiative-stage.ts';
import '../../portfolio.enums.ts';
import { Objective } from './asked-set.ts';
import './best-set.enums.ts';

@InputType('CriterionWeightInput', { description: 'Another weight of a criterion than its own.' })
@ObjectType('CriterionWeight', { simpleResolvers: true, description: 'Another weight of a criterion than its own.' })
export class CriterionWeight {
  @Field(() => String, { description: 'Code of the criterion.' })
  criterion!: string;

  @Field(() => DecimalScalar, { description: 'Weight, 0 to 10 000.' })
  weight!: Decimal;
}

@InputType('FrameCapInput', { description: 'Another cap of a funding frame for a year than its own.' })
@ObjectType('FrameCap', {
  simpleResolvers: true,
  description: 'Another cap of a funding frame for a year than its own.',
})
export class FrameCap {
  @Field(() => String, { description: 'Code of the frame.' })
  frame!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'All that there is for the year, SEK, with what is decided already.' })
  cap!: Money;
}

@InputType('SetBlendInput', { description: 'Parts of a blend, percent that together make 100.' })
@ObjectType('SetBlend', { simpleResolvers: true, description: 'Parts of a blend, percent that together make 100.' })
export class SetBlend {
  @Field(() => PercentScalar, { description: 'Net present value.' })
  npv!: Percent;

  @Field(() => PercentScalar, { description: 'Weighted score.' })
  score!: Percent;

  @Field(() => PercentScalar, { description: 'Present value of benefits of the chosen kinds.' })
  benefit!: Percent;
}

@InputType('BestSetInput', {
  description: 'Which initiatives to choose from, what to have most of, and what there is of money and time.',
})
export class BestSetInput {
  @Field(() => ID, { nullable: true, description: 'Whose initiatives: this unit and all under it; all when left out.' })
  unitId?: string | null;

  @Field(() => Objective, { nullable: true, description: 'What to have most of; NPV when left out.' })
  objective?: Objective | null;

  @Field(() => AppraisalView, {
    nullable: true,
    description: 'Which benefits count; GREEN_AND_YELLOW when left out.',
  })
  view?: AppraisalView | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first year in which initiatives may begin; next year when left out.',
  })
  firstYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last year in which they may begin, at most 30 years in all; three years when left out.',
  })
  lastYear?: number | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Discount rate; the recorded one of today when left out.',
  })
  discountRate?: Percent | null;

  @Field(() => [InitiativeStage], {
    nullable: true,
    description:
      'Stages of those to choose from, of IDEA, PRE_STUDY, PROPOSED and DECIDED; the first three when left out. Those decided that are not chosen from have their money already.',
  })
  stages?: InitiativeStage[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of those to choose from; all when left out, 300 at most.',
  })
  codes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the hours of roles are limits; true when left out.' })
  withCapacity?: boolean | null;

  @Field(() => [BenefitKind], {
    nullable: true,
    description: 'Kinds of benefit that BENEFIT counts; all when left out.',
  })
  benefitKinds?: BenefitKind[] | null;

  @Field(() => SetBlend, { nullable: true, description: 'Parts of a BLEND; half value and half score when left out.' })
  blend?: SetBlend | null;

  @Field(() => [CriterionWeight], { nullable: true, description: 'Other weights than the criteria’s own.' })
  weights?: CriterionWeight[] | null;

  @Field(() => [FrameCap], { nullable: true, description: 'Other caps than the frames’ own.' })
  caps?: FrameCap[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of initiatives that must be in.' })
  forcedIn?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of initiatives that must be out.' })
  forcedOut?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds to look for it, 1 to 10; when left out one for up to 100 initiatives, and up to four for 300. Then the best that was found is given, with its gap.',
  })
  seconds?: number | null;
}

@ObjectType('AskedSet', { simpleResolvers: true, description: 'What was asked, with all that was left out filled in.' })
export class AskedSetType {
  @Field(() => Objective, { description: 'What to have most of.' })
  objective!: Objective;

  @Field(() => AppraisalView, { description: 'Which benefits counted.' })
  view!: AppraisalView;

  @Field(() => Int, { description: 'The first year in which initiatives might begin.' })
  firstYear!: number;

  @Field(() => Int, { description: 'The last.' })
  lastYear!: number;

  @Field(() => PercentScalar, { description: 'Discount rate.' })
  discountRate!: Percent;

  @Field(() => [InitiativeStage], { description: 'Stages of those to choose from.' })
  stages!: readonly InitiativeStage[];

  @Field(() => [String], { nullable: true, description: 'Codes of those to choose from; null: all.' })
  codes!: readonly string[] | null;

  @Field(() => Boolean, { description: 'Whether the hours of roles were limits.' })
  withCapacity!: boolean;

  @Field(() => [BenefitKind], { description: 'Kinds of benefit that BENEFIT counted.' })
  benefitKinds!: readonly BenefitKind[];

  @Field(() => SetBlend, { nullable: true, description: 'Parts of a BLEND; null for another objective.' })
  blend!: SetBlend | null;

  @Field(() => [CriterionWeight], { description: 'Other weights than the criteria’s own.' })
  weights!: readonly CriterionWeight[];

  @Field(() => [FrameCap], { description: 'Other caps than the frames’ own.' })
  caps!: readonly FrameCap[];

  @Field(() => [String], { description: 'Codes of those that had to be in.' })
  forcedIn!: readonly string[];

  @Field(() => [String], { description: 'Codes of those that had to be out.' })
  forcedOut!: readonly string[];
}
