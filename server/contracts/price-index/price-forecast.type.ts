import { Field, ObjectType } from 'type-graphql';
import { DateScalar, MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import { MissingIndexValueType } from './contract-price.type.ts';
import { UnknownPrice } from './contract-price.ts';
import './price-index.enums.ts';

@ObjectType('PriceForecastDay', {
  simpleResolvers: true,
  description: 'A day from which a contract costs something else in a year.',
})
export class PriceForecastDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it costs in a year from then on, SEK excluding VAT; null: `unknown` says why.',
  })
  annualCost!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description:
      'Change since the day before it in the list, in percent; null for the first and where a cost is unknown.',
  })
  change!: string | null;

  @Field(() => Boolean, { description: 'An assumed index value stands behind it.' })
  isForecast!: boolean;

  @Field(() => UnknownPrice, { nullable: true, description: 'Why the cost is not told.' })
  unknown!: UnknownPrice | null;

  @Field(() => [MissingIndexValueType], { description: 'The index values that are missing.' })
  missing!: readonly MissingIndexValueType[];
}

@ObjectType('PriceForecastYear', {
  simpleResolvers: true,
  description: 'What a contract costs in a calendar year, or the part of it that the forecast reaches.',
})
export class PriceForecastYearType {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What it costs from the first day to the last, SEK excluding VAT, what is billed once on its day; null: `unknown` says why.',
  })
  cost!: string | null;

  @Field(() => Boolean, { description: 'An assumed index value stands behind it.' })
  isForecast!: boolean;

  @Field(() => UnknownPrice, { nullable: true, description: 'Why the cost is not told.' })
  unknown!: UnknownPrice | null;

  @Field(() => [MissingIndexValueType], { description: 'The index values that are missing.' })
  missing!: readonly MissingIndexValueType[];
}

@ObjectType('ContractPriceForecast', {
  simpleResolvers: true,
  description:
    'What a contract will cost: by published index values where there are any, and after the last of them by an assumed path. Price lines without a last day go on; whether the contract does is not asked.',
})
export class ContractPriceForecastType {
  @Field(() => [PriceForecastDayType], {
    description: 'The day that is looked from, and each on which the cost may change.',
  })
  days!: readonly PriceForecastDayType[];

  @Field(() => [PriceForecastYearType], { description: 'Calendar years, from that of the day that is looked from.' })
  years!: readonly PriceForecastYearType[];
}
