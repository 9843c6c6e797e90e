import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyScalar } from '../../api/scalars.ts';
import { CalculationFigureType, CalculationTermType } from '../../services/digital-visits/calculation.type.ts';
import { InitiativeKind } from '../initiative-kind.ts';
import '../portfolio.enums.ts';
import { BalanceStepName, ChargeState, FundingRefusalCode, RestoringFaultCode } from './funding.enums.ts';

@ObjectType('FrameYear', { simpleResolvers: true, description: 'A year of a frame, SEK excluding VAT.' })
export class FrameYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'The most that may be decided for it; 0.00 for a year without a cap.' })
  cap!: string;

  @Field(() => MoneyScalar, { description: 'What proposed initiatives ask for.' })
  proposed!: string;

  @Field(() => MoneyScalar, { description: 'What decided initiatives take.' })
  decided!: string;

  @Field(() => MoneyScalar, { description: 'The cap minus what is decided.' })
  remaining!: string;

  @Field(() => MoneyScalar, {
    description: 'What would be left if all that is proposed were decided too; below zero when it does not fit.',
  })
  remainingIfAll!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The region’s result without the frame; null where it charges no equity.',
  })
  resultWithout!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What the restoring plan asks of the year.' })
  toRestore!: string | null;

  @Field(() => Boolean, { description: 'Whether the year has a cap.' })
  hasCap!: boolean;
}

@ObjectType('FrameTotal', { simpleResolvers: true, description: 'A frame over a year or over all its years, SEK.' })
export class FrameTotalType {
  @Field(() => MoneyScalar, { nullable: true, description: 'The caps together; null where no such year has one.' })
  cap!: string | null;

  @Field(() => MoneyScalar, { description: 'What decided initiatives take.' })
  decided!: string;

  @Field(() => MoneyScalar, { description: 'What proposed initiatives ask for.' })
  proposed!: string;

  @Field(() => MoneyScalar, { description: 'The caps minus what is decided.' })
  remaining!: string;

  @Field(() => MoneyScalar, { description: 'What would be left if all that is proposed were decided too.' })
  remainingIfAll!: string;
}

@ObjectType('FrameRefusal', {
  simpleResolvers: true,
  description: 'Why the initiative may not be decided from the frame.',
})
export class FrameRefusalType {
  @Field(() => FundingRefusalCode, { description: 'What is in the way.' })
  code!: FundingRefusalCode;

  @Field(() => Int, { nullable: true, description: 'Of which year; null: of all.' })
  year!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'How much too much it is, SEK.' })
  over!: string | null;
}

@ObjectType('FrameChargeYear', { simpleResolvers: true, description: 'What is charged on a frame for a year.' })
export class FrameChargeYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'The region’s own part, SEK excluding VAT.' })
  amount!: string;
}

@ObjectType('FrameCharge', { simpleResolvers: true, description: 'What an initiative takes of a frame.' })
export class FrameChargeType {
  @Field(() => ID, {
    nullable: true,
    description: 'The initiative; null: several that you may not see, together.',
  })
  initiativeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its code.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name!: string | null;

  @Field(() => InitiativeKind, { nullable: true, description: 'What it is.' })
  kind!: InitiativeKind | null;

  @Field(() => ChargeState, { description: 'Whether it is decided.' })
  state!: ChargeState;

  @Field(() => [FrameChargeYearType], { description: 'Year by year, years without anything left out.' })
  years!: readonly FrameChargeYearType[];

  @Field(() => MoneyScalar, { description: 'All years, SEK excluding VAT.' })
  total!: string;

  @Field(() => [FrameRefusalType], {
    description: 'Why it could not be decided as things stand; of one that is decided, why it no longer fits.',
  })
  refusals!: readonly FrameRefusalType[];
}

@ObjectType('BalanceStep', {
  simpleResolvers: true,
  description: 'A line of the balance requirement: its terms, reckoned as they stand, make its result.',
})
export class BalanceStepType {
  @Field(() => BalanceStepName, { description: 'What it works out.' })
  name!: BalanceStepName;

  @Field(() => [CalculationTermType], { description: 'What is reckoned, in the order of reading.' })
  terms!: readonly CalculationTermType[];

  @Field(() => CalculationFigureType, { description: 'What that makes.' })
  result!: CalculationFigureType;
}

@ObjectType('BalanceRequirement', {
  simpleResolvers: true,
  description: 'The balance requirement of a year (balanskravsutredning, KL 11:12), SEK.',
})
export class BalanceRequirementType {
  @Field(() => MoneyScalar, { description: 'The result of the balance requirement (balanskravsresultat).' })
  balanceRequirementResult!: string;

  @Field(() => MoneyScalar, {
    description: 'The same with the costs put back for which exceptional reasons are claimed.',
  })
  afterExceptional!: string;

  @Field(() => MoneyScalar, {
    description: 'What is to be restored within three years, with that of the years before.',
  })
  toRestore!: string;

  @Field(() => [BalanceStepType], { description: 'How, line by line.' })
  steps!: readonly BalanceStepType[];
}

@ObjectType('EquityEnvelopeYear', {
  simpleResolvers: true,
  description: 'A year with and without the frame and its measures, SEK; equity at the end of it.',
})
export class EquityEnvelopeYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'The result without.' })
  resultWithout!: string;

  @Field(() => MoneyScalar, { description: 'What the measures cost in the year; it runs through the result.' })
  charged!: string;

  @Field(() => MoneyScalar, { description: 'What they give in the year: financial benefits, the region’s own part.' })
  effect!: string;

  @Field(() => MoneyScalar, { description: 'The result with.' })
  resultWith!: string;

  @Field(() => MoneyScalar, { description: 'Equity without.' })
  equityWithout!: string;

  @Field(() => MoneyScalar, { description: 'Equity with.' })
  equityWith!: string;

  @Field(() => MoneyScalar, { description: 'All effects minus all costs so far; below zero until they are back.' })
  accumulated!: string;

  @Field(() => MoneyScalar, { description: 'What the restoring plan asks of the year.' })
  toRestore!: string;

  @Field(() => MoneyScalar, {
    description: 'The result with the measures minus what is to be restored; below zero: the plan does not hold.',
  })
  afterRestoring!: string;

  @Field(() => BalanceRequirementType, { description: 'The balance requirement of the year.' })
  balance!: BalanceRequirementType;
}

@ObjectType('RestoredYear', { simpleResolvers: true, description: 'What of a deficit is restored in a year.' })
export class RestoredYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'SEK.' })
  amount!: string;
}

@ObjectType('RestoringFault', { simpleResolvers: true, description: 'Something wrong with the restoring plan.' })
export class RestoringFaultType {
  @Field(() => RestoringFaultCode, { description: 'What.' })
  code!: RestoringFaultCode;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the plan restores too little (above zero) or too much, SEK.',
  })
  difference!: string | null;
}

@ObjectType('Restoring', { simpleResolvers: true, description: 'How the deficit of a frame’s years is restored.' })
export class RestoringType {
  @Field(() => Int, { description: 'The frame’s last year with a cap; what is left after it is restored.' })
  deficitYear!: number;

  @Field(() => MoneyScalar, { description: 'What is to be restored, SEK.' })
  amount!: string;

  @Field(() => Int, { description: 'The last year to restore it, whose budget is the last that may decide how.' })
  lastYear!: number;

  @Field(() => [RestoringFaultType], {
    description: 'What is wrong with the plan of the frame’s years; none: it holds.',
  })
  faults!: readonly RestoringFaultType[];

  @Field(() => [RestoredYearType], { description: 'Equal parts: what a plan may begin from.' })
  even!: readonly RestoredYearType[];
}

@ObjectType('EquityEnvelope', {
  simpleResolvers: true,
  description: 'What a frame that charges equity does to result and equity, year by year (KL 11).',
})
export class EquityEnvelopeType {
  @Field(() => MoneyScalar, { description: 'Equity before the first year, SEK.' })
  openingEquity!: string;

  @Field(() => [EquityEnvelopeYearType], { description: 'The years that the frame tells of.' })
  years!: readonly EquityEnvelopeYearType[];

  @Field(() => Int, {
    nullable: true,
    description: 'The first year at whose end all that was charged is back, and stays so; null: not within the years.',
  })
  breakEvenYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first year from which the result is zero or more to the end; null: none.',
  })
  balancedFrom!: number | null;

  @Field(() => RestoringType, { nullable: true, description: 'How its deficit is restored; null: there is none.' })
  restoring!: RestoringType | null;
}
