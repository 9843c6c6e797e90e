import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import { BenefitKind } from '../../economy/benefit-sums.ts';
import { CalculationFigureType, CalculationTermType } from '../../services/digital-visits/calculation.type.ts';
import {
  AppraisalStepName,
  NoAnnuity,
  NoInternalRateReason,
  NoPaybackReason,
  NoRatio,
  PengGap,
} from './appraisal.enums.ts';
import { AppraisalView } from './appraisal-views.ts';
import { AppraisedPart } from './appraised-plan.ts';
import { AppraisedPrices } from './price-level.ts';

@ObjectType('AppraisalStep', {
  simpleResolvers: true,
  description: 'A line of an appraisal: its terms, reckoned as they stand, make its result.',
})
export class AppraisalStepType {
  @Field(() => AppraisalStepName, { description: 'What it works out.' })
  name!: AppraisalStepName;

  @Field(() => [CalculationTermType], { description: 'What is reckoned, in the order of reading.' })
  terms!: readonly CalculationTermType[];

  @Field(() => CalculationFigureType, { description: 'What that makes.' })
  result!: CalculationFigureType;
}

@ObjectType('Estimate', { simpleResolvers: true, description: 'An amount nobody knows yet, SEK excluding VAT.' })
export class EstimateType {
  @Field(() => MoneyScalar, { description: 'The least that it will be.' })
  low!: string;

  @Field(() => MoneyScalar, { description: 'What it will likely be.' })
  likely!: string;

  @Field(() => MoneyScalar, { description: 'The most that it will be.' })
  high!: string;
}

@ObjectType('KindEstimate', { simpleResolvers: true, description: 'The benefit of a kind in a year.' })
export class KindEstimateType {
  @Field(() => BenefitKind, { description: 'The kind.' })
  kind!: BenefitKind;

  @Field(() => EstimateType, { description: 'Green and yellow.' })
  benefit!: EstimateType;
}

@ObjectType('AppraisedYear', { simpleResolvers: true, description: 'A year of a plan; red benefits are not in it.' })
export class AppraisedYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => EstimateType, { description: 'What it costs.' })
  cost!: EstimateType;

  @Field(() => EstimateType, { description: 'What it gives: green and yellow.' })
  benefit!: EstimateType;

  @Field(() => EstimateType, {
    description: 'Benefit minus cost: at its least with the least benefit and the most cost.',
  })
  net!: EstimateType;

  @Field(() => [KindEstimateType], { description: 'The benefit by kind, all kinds.' })
  byKind!: readonly KindEstimateType[];
}

@ObjectType('AppraisedPayback', { simpleResolvers: true, description: 'After how long what is laid out is back.' })
export class AppraisedPaybackType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Years, with two decimals; null: see reason.' })
  years!: string | null;

  @Field(() => NoPaybackReason, { nullable: true, description: 'Why there is none.' })
  reason!: NoPaybackReason | null;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AppraisedInternalRate', {
  simpleResolvers: true,
  description: 'The discount rate at which the plan is worth nothing (internränta).',
})
export class AppraisedInternalRateType {
  @Field(() => PercentScalar, { nullable: true, description: 'Percent, with four decimals; null: see reason.' })
  rate!: string | null;

  @Field(() => NoInternalRateReason, { nullable: true, description: 'Why there is none.' })
  reason!: NoInternalRateReason | null;

  @Field(() => [AppraisalStepType], { description: 'Present values at that rate, which add up to zero.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AppraisedRatio', { simpleResolvers: true, description: 'A ratio of an appraisal.' })
export class AppraisedRatioType {
  @Field(() => DecimalScalar, { nullable: true, description: 'With four decimals; null: see reason.' })
  ratio!: string | null;

  @Field(() => NoRatio, { nullable: true, description: 'Why there is none.' })
  reason!: NoRatio | null;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AppraisedAnnuity', {
  simpleResolvers: true,
  description: 'The net present value as an equal amount at the end of each year (annuitet).',
})
export class AppraisedAnnuityType {
  @Field(() => MoneyScalar, { nullable: true, description: 'SEK a year; null: see reason.' })
  amount!: string | null;

  @Field(() => NoAnnuity, { nullable: true, description: 'Why there is none.' })
  reason!: NoAnnuity | null;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('CostOfWaiting', {
  simpleResolvers: true,
  description: 'What is lost by beginning later with all else the same.',
})
export class CostOfWaitingType {
  @Field(() => MoneyScalar, { description: 'SEK of today; below zero when waiting pays.' })
  cost!: string;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AgainstDoingNothing', {
  simpleResolvers: true,
  description: 'The initiative against leaving things as they are (nollalternativ), SEK of today.',
})
export class AgainstDoingNothingType {
  @Field(() => MoneyScalar, { description: 'What it costs to do nothing, over the years of the plan.' })
  cost!: string;

  @Field(() => MoneyScalar, { description: 'How much better it is to do the initiative.' })
  advantage!: string;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AppraisedView', {
  simpleResolvers: true,
  description: 'The figures of a plan with the benefits of one view against the whole cost, at what is likely.',
})
export class AppraisedViewType {
  @Field(() => AppraisalView, { description: 'Which benefits are counted.' })
  view!: AppraisalView;

  @Field(() => [MoneyScalar], { description: 'Benefit minus cost year by year, SEK; the first is not discounted.' })
  flow!: readonly string[];

  @Field(() => MoneyScalar, { description: 'Net present value (nettonuvärde), SEK of the plan’s first year.' })
  npv!: string;

  @Field(() => MoneyScalar, { description: 'The same with the least benefit and the most cost.' })
  npvLow!: string;

  @Field(() => MoneyScalar, { description: 'The same with the most benefit and the least cost.' })
  npvHigh!: string;

  @Field(() => [AppraisalStepType], { description: 'The net present value year by year, and their sum.' })
  steps!: readonly AppraisalStepType[];

  @Field(() => Boolean, { description: 'The net present value is not below zero (lönsam).' })
  isProfitable!: boolean;

  @Field(() => AppraisedPaybackType, { description: 'Payback time, not discounted (återbetalningstid).' })
  payback!: AppraisedPaybackType;

  @Field(() => AppraisedPaybackType, { description: 'Payback time, discounted.' })
  discountedPayback!: AppraisedPaybackType;

  @Field(() => AppraisedInternalRateType, { description: 'Internal rate of return.' })
  internalRate!: AppraisedInternalRateType;

  @Field(() => AppraisedRatioType, {
    description: 'Present value of the years that give by that of the years that cost (nytto-kostnadskvot).',
  })
  benefitCostRatio!: AppraisedRatioType;

  @Field(() => AppraisedRatioType, { description: 'Net present value by what is laid out at first (NNK; ASEK).' })
  npvRatio!: AppraisedRatioType;

  @Field(() => AppraisedAnnuityType, { description: 'The net present value as an amount a year.' })
  annuity!: AppraisedAnnuityType;

  @Field(() => CostOfWaitingType, { description: 'What is lost by waiting as many years as were asked for.' })
  costOfWaiting!: CostOfWaitingType;

  @Field(() => AgainstDoingNothingType, {
    nullable: true,
    description: 'Against doing nothing; null when it is not told what that costs.',
  })
  doingNothing!: AgainstDoingNothingType | null;
}

@ObjectType('RedBenefit', { simpleResolvers: true, description: 'A benefit that is told and in no sum.' })
export class RedBenefitType {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => BenefitKind, { description: 'What kind it is.' })
  kind!: BenefitKind;
}

@ObjectType('PengView', {
  simpleResolvers: true,
  description:
    'Benefit against cost as the PENG method has it: all years added, not discounted, at what is likely. SEK; red is listed and in no sum.',
})
export class PengViewType {
  @Field(() => MoneyScalar, { description: 'All cost.' })
  cost!: string;

  @Field(() => MoneyScalar, { description: 'Green benefit.' })
  green!: string;

  @Field(() => MoneyScalar, { description: 'Yellow benefit.' })
  yellow!: string;

  @Field(() => MoneyScalar, { description: 'Green minus cost.' })
  greenNet!: string;

  @Field(() => MoneyScalar, { description: 'Green and yellow minus cost.' })
  greenAndYellowNet!: string;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How much of the yellow is counted on: the given that holds; null: nobody has said.',
  })
  yellowRealised!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Green and so much of the yellow, minus cost.' })
  realisedNet!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'How much of the yellow it takes to cover the cost.' })
  yellowNeeded!: string | null;

  @Field(() => PengGap, { nullable: true, description: 'Why no part of the yellow does.' })
  notCovered!: PengGap | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Green and yellow by cost; null without cost.' })
  ratio!: string | null;

  @Field(() => [RedBenefitType], { description: 'Red benefits.' })
  red!: readonly RedBenefitType[];

  @Field(() => [AppraisalStepType], { description: 'How the nets and the ratio were worked out.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('AppraisedPriceYear', {
  simpleResolvers: true,
  description: 'What prices are in a year, by those of the year that the plan is stated in.',
})
export class AppraisedPriceYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => PercentScalar, {
    nullable: true,
    description:
      'By how much prices change: since the year before, for a year before the plan’s own to the year after; null for the plan’s own.',
  })
  change!: string | null;

  @Field(() => DecimalScalar, { description: 'What an amount of the plan’s own year is multiplied by, six decimals.' })
  factor!: string;

  @Field(() => [AppraisalStepType], { description: 'How it was worked out, from the year beside it.' })
  steps!: readonly AppraisalStepType[];
}

@ObjectType('InitiativeAppraisal', {
  simpleResolvers: true,
  description:
    'What a plan is worth: yearly flows, discounted to its first year. Source: Inera’s benefit template, ASEK.',
})
export class InitiativeAppraisalType {
  @Field(() => PercentScalar, { description: 'Discount rate a year; in nominal prices with the change of prices.' })
  rate!: string;

  @Field(() => PercentScalar, { description: 'Discount rate a year of fixed prices, as it was asked for or holds.' })
  fixedRate!: string;

  @Field(() => [AppraisalStepType], { description: 'How the discount rate of nominal prices was worked out.' })
  rateSteps!: readonly AppraisalStepType[];

  @Field(() => AppraisedPrices, { description: 'In which prices it is.' })
  prices!: AppraisedPrices;

  @Field(() => Int, {
    description: 'The year in whose prices the plan is stated: its price level, else its first year.',
  })
  planPriceYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The year in whose prices all amounts are; null in nominal prices, where each is in its own year’s.',
  })
  priceYear!: number | null;

  @Field(() => [AppraisedPriceYearType], {
    description: 'The years that amounts were reckoned over by, in order; none where they stand as planned.',
  })
  priceYears!: readonly AppraisedPriceYearType[];

  @Field(() => AppraisedPart, { description: 'Whose cost and benefit it is.' })
  of!: AppraisedPart;

  @Field(() => Int, { description: 'First year: t = 0, not discounted.' })
  firstYear!: number;

  @Field(() => Int, { description: 'Last year.' })
  lastYear!: number;

  @Field(() => [AppraisedYearType], { description: 'Year by year, without gaps.' })
  years!: readonly AppraisedYearType[];

  @Field(() => [AppraisedViewType], { description: 'All views, always side by side.' })
  views!: readonly AppraisedViewType[];

  @Field(() => PengViewType, { description: 'The PENG view.' })
  peng!: PengViewType;
}
