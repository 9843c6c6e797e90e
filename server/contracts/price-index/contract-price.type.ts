import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { BillingPeriod } from '../price-lines.ts';
import { UnknownPrice } from './contract-price.ts';
import { PublishedStatus } from './index-series.ts';
import { AdjustmentOutcome } from './indexed-price.ts';
import './price-index.enums.ts';

@ObjectType('MissingIndexValue', {
  simpleResolvers: true,
  description:
    'An index value that a price needs and that is not there. A price is then not told: never 0, never an old one.',
})
export class MissingIndexValueType {
  @Field(() => String, { description: 'Code of the series.' })
  series!: string;

  @Field(() => YearMonthScalar, { description: 'The month, or one of the quarter.' })
  month!: string;

  @Field(() => PublishedStatus, { description: 'Which of its values the clause goes by.' })
  status!: PublishedStatus;
}

@ObjectType('IndexMovement', { simpleResolvers: true, description: 'The change of one series between two months.' })
export class IndexMovementType {
  @Field(() => String, { description: 'Code of the series.' })
  series!: string;

  @Field(() => PercentScalar, { description: 'Its part of the basket, in percent.' })
  weight!: string;

  @Field(() => YearMonthScalar, { description: 'The month that is counted from.' })
  fromMonth!: string;

  @Field(() => DecimalScalar, { description: 'The value of that month.' })
  from!: string;

  @Field(() => YearMonthScalar, { description: 'The month that the adjustment goes by.' })
  toMonth!: string;

  @Field(() => DecimalScalar, { description: 'The value of that month.' })
  to!: string;
}

@ObjectType('PriceAdjustment', {
  simpleResolvers: true,
  description:
    'One adjustment of a unit price, step by step: reference × (1 + share × index change), within cap and floor, rounded to the öre. Percentages are rounded to four decimals for showing only. Source: SCB, “Att räkna med index”.',
})
export class PriceAdjustmentType {
  @Field(() => DateScalar, { description: 'The first day of the price.' })
  day!: string;

  @Field(() => MoneyScalar, {
    description: 'The unit price that the change is counted from: the agreed one, or the one before it.',
  })
  reference!: string;

  @Field(() => [IndexMovementType], { description: 'How each series of the basket has moved.' })
  movements!: readonly IndexMovementType[];

  @Field(() => PercentScalar, { description: 'The change of the whole basket, in percent.' })
  indexChange!: string;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'The change since the last adjustment made, which the trigger is compared with; null: no trigger.',
  })
  changeSinceLast!: string | null;

  @Field(() => AdjustmentOutcome, { description: 'What it did to the price.' })
  outcome!: AdjustmentOutcome;

  @Field(() => PercentScalar, { description: 'The change of the reference price, after share and limits, in percent.' })
  appliedChange!: string;

  @Field(() => MoneyScalar, { description: 'The unit price from the day on, SEK excluding VAT.' })
  price!: string;
}

@ObjectType('ContractLinePrice', {
  simpleResolvers: true,
  description: 'What one price line of a contract costs on a day, and how that came about.',
})
export class ContractLinePriceType {
  @Field(() => ID, { description: 'The price line.' })
  priceLineId!: string;

  @Field(() => String, { description: 'What is priced.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many.' })
  quantity!: string;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;

  @Field(() => ID, { nullable: true, description: 'The index clause that it follows; null: the agreed price holds.' })
  clauseId!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The unit price that the line was agreed with, SEK excluding VAT; null while it is secret to you.',
  })
  agreedPrice!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The unit price of the day, SEK excluding VAT; null: `unknown` says why.',
  })
  unitPrice!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the line costs in a year at that price, SEK excluding VAT; null: `unknown` says why.',
  })
  annualCost!: string | null;

  @Field(() => UnknownPrice, { nullable: true, description: 'Why the price is not told.' })
  unknown!: UnknownPrice | null;

  @Field(() => [MissingIndexValueType], { description: 'The index values that are missing for it.' })
  missing!: readonly MissingIndexValueType[];

  @Field(() => [PriceAdjustmentType], {
    description: 'How the price came about: the last adjustment, or all where each builds on the one before it.',
  })
  adjustments!: readonly PriceAdjustmentType[];

  @Field(() => Boolean, { description: 'It rests on preliminary index values.' })
  isPreliminary!: boolean;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What the unit price changes by when the preliminary values are replaced by the final ones, SEK excluding VAT; null while that is not known.',
  })
  correction!: string | null;
}

@ObjectType('ContractPrice', {
  simpleResolvers: true,
  description: 'What a contract costs on a day with its index clauses: the price lines that apply on it, step by step.',
})
export class ContractPriceType {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What the lines of the day cost in a year at the prices of the day, SEK excluding VAT; what is billed once not counted; null: `unknown` says why.',
  })
  annualCost!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The same at the agreed prices, without any index; null while a unit price is secret to you.',
  })
  agreedAnnualCost!: string | null;

  @Field(() => UnknownPrice, { nullable: true, description: 'Why the cost is not told.' })
  unknown!: UnknownPrice | null;

  @Field(() => [MissingIndexValueType], { description: 'All index values that are missing, each once.' })
  missing!: readonly MissingIndexValueType[];

  @Field(() => Boolean, { description: 'Some price rests on preliminary index values.' })
  isPreliminary!: boolean;

  @Field(() => [ContractLinePriceType], { description: 'The price lines that apply on the day.' })
  lines!: readonly ContractLinePriceType[];
}
