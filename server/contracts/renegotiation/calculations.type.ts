import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import type { Decimal } from '../../values/decimal.ts';
import { BillingPeriod } from '../price-lines.ts';
import { AlternativeGap, AlternativeKind } from './alternatives.ts';
import './renegotiation.enums.ts';

@ObjectType('YearCost', { simpleResolvers: true, description: 'What a year of a horizon costs.' })
export class YearCostType {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day; the last year of a horizon may be shorter.' })
  to!: string;

  @Field(() => MoneyScalar, { description: 'Cost, SEK excluding VAT.' })
  cost!: string;

  @Field(() => MoneyScalar, { description: 'The same discounted to the first day of the horizon.' })
  presentValue!: string;
}

@ObjectType('TotalCost', {
  simpleResolvers: true,
  description:
    'What prices cost over a horizon: recurring ones rise with each year and are discounted as paid at its end, what is billed once as paid at its beginning.',
})
export class TotalCostType {
  @Field(() => MoneyScalar, { description: 'Cost, SEK excluding VAT.' })
  cost!: string;

  @Field(() => MoneyScalar, { description: 'Present value, SEK excluding VAT.' })
  presentValue!: string;

  @Field(() => [YearCostType], { description: 'Year by year; the years add up to the totals, to the öre.' })
  years!: readonly YearCostType[];
}

@ObjectType('ItemPrice', { simpleResolvers: true, description: 'What an item costs in one column of a comparison.' })
export class ItemPriceType {
  @Field(() => MoneyScalar, { description: 'Cost in a year, SEK excluding VAT.' })
  annual!: string;

  @Field(() => MoneyScalar, { description: 'What is billed once for it, SEK excluding VAT.' })
  once!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it costs more in a year than in the first column, SEK; null when that lacks it.',
  })
  annualDifference!: string | null;

  @Field(() => Boolean, { description: 'No other column has it for less a year.' })
  isLowest!: boolean;
}

@ObjectType('ComparedItem', { simpleResolvers: true, description: 'An item with its price in each column.' })
export class ComparedItemType {
  @Field(() => String, { description: 'What is priced.' })
  item!: string;

  @Field(() => [ItemPriceType], {
    nullable: 'items',
    description: 'One for each column, in their order; null where the column lacks the item.',
  })
  prices!: readonly (ItemPriceType | null)[];
}

@ObjectType('ComparedColumn', { simpleResolvers: true, description: 'A column of a comparison.' })
export class ComparedColumnType {
  @Field(() => ID, { nullable: true, description: 'Id of the offer; null: the baseline.' })
  offerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who offers; null: the baseline.' })
  bidder!: string | null;

  @Field(() => Int, { nullable: true, description: 'Round of the offer; null: the baseline.' })
  round!: number | null;

  @Field(() => MoneyScalar, { description: 'Recurring cost in a year, SEK excluding VAT.' })
  annual!: string;

  @Field(() => MoneyScalar, { description: 'What it costs more in a year than the first column, SEK.' })
  annualDifference!: string;

  @Field(() => MoneyScalar, { description: 'What is billed once, SEK excluding VAT.' })
  once!: string;

  @Field(() => TotalCostType, { description: 'Cost over the horizon.' })
  total!: TotalCostType;

  @Field(() => [String], {
    description: 'Items of other columns that it lacks: until they are priced, totals mislead.',
  })
  missingItems!: readonly string[];

  @Field(() => Boolean, { description: 'It has the lowest present value among the columns that lack nothing.' })
  isLowest!: boolean;
}

@ObjectType('RenegotiationComparison', {
  simpleResolvers: true,
  description: 'The offers of a renegotiation beside its baseline, item by item and in total.',
})
export class RenegotiationComparisonType {
  @Field(() => DateScalar, { description: 'First day of the horizon.' })
  start!: string;

  @Field(() => Int, { description: 'Months of the horizon.' })
  horizonMonths!: number;

  @Field(() => PercentScalar, { description: 'By how much prices are taken to rise a year.' })
  yearlyPriceChange!: string;

  @Field(() => PercentScalar, { description: 'Discount rate a year.' })
  discountRate!: string;

  @Field(() => [ComparedColumnType], { description: 'The baseline, then the offers by round.' })
  columns!: readonly ComparedColumnType[];

  @Field(() => [ComparedItemType], { description: 'All items, in the order in which they first come.' })
  items!: readonly ComparedItemType[];
}

@ObjectType('RenegotiationAlternative', {
  simpleResolvers: true,
  description: 'Something that can be done with a contract, beside the others over the same horizon.',
})
export class RenegotiationAlternativeType {
  @Field(() => AlternativeKind, { description: 'What.' })
  kind!: AlternativeKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The working day by which to act, or to begin when it takes time; null: none.',
  })
  actBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of what follows; null: it just goes on.' })
  from!: string | null;

  @Field(() => TotalCostType, { nullable: true, description: 'Cost over the horizon; null: see gap.' })
  cost!: TotalCostType | null;

  @Field(() => AlternativeGap, { nullable: true, description: 'Why there is no cost.' })
  gap!: AlternativeGap | null;

  @Field(() => String, { nullable: true, description: 'What could go wrong, as people see it.' })
  risk!: string | null;

  @Field(() => String, { nullable: true, description: 'What work it takes, as people see it.' })
  work!: string | null;

  @Field(() => Boolean, { description: 'It is the one that was chosen.' })
  isChosen!: boolean;
}

@InputType('QuantityChangeInput', { description: 'What would be more or less of in a contract.' })
export class QuantityChangeInput {
  @Field(() => String, { description: 'What is priced, as the contract’s price lines have it.' })
  item!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many more; below zero for fewer.' })
  change?: Decimal | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Assets that would not be covered any more, 1 000 at most: one fewer for each. Instead of change.',
  })
  dropAssetIds?: string[] | null;
}

@ObjectType('WhatIfLine', { simpleResolvers: true, description: 'A price line with its quantity before and after.' })
export class WhatIfLineType {
  @Field(() => String, { description: 'What is priced.' })
  item!: string;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;

  @Field(() => DecimalScalar, { description: 'How many there are.' })
  quantityBefore!: string;

  @Field(() => DecimalScalar, { description: 'How many there would be.' })
  quantityAfter!: string;

  @Field(() => MoneyScalar, { description: 'Cost in a year, SEK excluding VAT.' })
  annualBefore!: string;

  @Field(() => MoneyScalar, { description: 'What it would cost in a year, SEK excluding VAT.' })
  annualAfter!: string;
}

@ObjectType('QuantityWhatIf', {
  simpleResolvers: true,
  description: 'What a contract would cost with other quantities.',
})
export class QuantityWhatIfType {
  @Field(() => MoneyScalar, { description: 'Cost in a year, SEK excluding VAT.' })
  annualBefore!: string;

  @Field(() => MoneyScalar, { description: 'What it would cost in a year, SEK excluding VAT.' })
  annualAfter!: string;

  @Field(() => MoneyScalar, { description: 'After less before, SEK: below zero when it becomes cheaper.' })
  difference!: string;

  @Field(() => [WhatIfLineType], { description: 'The recurring lines of the day.' })
  lines!: readonly WhatIfLineType[];
}

@ObjectType('RealisedMonth', { simpleResolvers: true, description: 'A month of a saving: plan against outcome.' })
export class RealisedMonthType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => MoneyScalar, { description: 'Planned saving, SEK excluding VAT.' })
  plan!: string;

  @Field(() => MoneyScalar, {
    description: 'What the month would have cost by the frozen baseline, SEK excluding VAT.',
  })
  baseline!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'What it cost; null: not known.' })
  actual!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Baseline less actual; null: not known.' })
  realised!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Realised less planned: below zero when it falls short.' })
  deviation!: string | null;
}

@ObjectType('RealisedSaving', {
  simpleResolvers: true,
  description:
    'A signed saving followed up by the contract’s actual costs. “To date” are the months whose cost is known.',
})
export class RealisedSavingType {
  @Field(() => MoneyScalar, { description: 'What is saved in a full year by the agreement, SEK excluding VAT.' })
  fullYear!: string;

  @Field(() => MoneyScalar, { description: 'What is planned for the calendar year of today, SEK excluding VAT.' })
  thisYear!: string;

  @Field(() => MoneyScalar, { description: 'Planned to date, SEK excluding VAT.' })
  planToDate!: string;

  @Field(() => MoneyScalar, { description: 'Realised to date, SEK excluding VAT.' })
  realisedToDate!: string;

  @Field(() => MoneyScalar, { description: 'Realised less planned to date, SEK excluding VAT.' })
  deviationToDate!: string;

  @Field(() => PercentScalar, { nullable: true, description: 'Realised of planned to date; null against a plan of 0.' })
  degree!: string | null;

  @Field(() => MoneyScalar, { description: 'Realised to date and the plan of the other months, SEK excluding VAT.' })
  forecast!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'All months at the average of those to date, SEK excluding VAT; null before there is one.',
  })
  runRate!: string | null;

  @Field(() => [RealisedMonthType], { description: 'Month by month over the plan.' })
  months!: readonly RealisedMonthType[];
}
