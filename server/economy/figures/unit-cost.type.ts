import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { UsageMeasure } from '../../services/service-kind.ts';
import { PeriodFigure } from './figure.type.ts';
import { BenchmarkBasis, NoUnitCost } from './figures.enums.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('UnitCostMonth', {
  simpleResolvers: true,
  description: 'What one visit, booking or login costs in a month.',
})
export class UnitCostMonthType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;

  @Field(() => MoneyScalar, nullable('Full cost, SEK; null: not known.'))
  cost!: string | null;

  @Field(() => DecimalScalar, nullable('How much was used; null: not known.'))
  usage!: string | null;

  @Field(() => MoneyScalar, nullable('Cost by usage, SEK, rounded to the öre.'))
  unitCost!: string | null;

  @Field(() => NoUnitCost, nullable('Why that is null.'))
  reason!: keyof typeof NoUnitCost | null;
}

@ObjectType('ServiceUnitCost', {
  simpleResolvers: true,
  description:
    'What one visit, booking or login costs (styckkostnad), over the months in which cost and usage are known.',
})
export class ServiceUnitCostType extends PeriodFigure {
  @Field(() => UsageMeasure, nullable('What is counted; null: nobody has said.'))
  measure!: UsageMeasure | null;

  @Field(() => MoneyScalar, described('Full cost of the months that are counted, SEK.'))
  cost!: string;

  @Field(() => DecimalScalar, described('Usage of the months that are counted.'))
  usage!: string;

  @Field(() => MoneyScalar, nullable('Cost by usage, SEK, rounded to the öre.'))
  unitCost!: string | null;

  @Field(() => NoUnitCost, nullable('Why that is null.'))
  reason!: keyof typeof NoUnitCost | null;

  @Field(() => [YearMonthScalar], described('Months that are left out because cost or usage is not known.'))
  leftOut!: readonly string[];

  @Field(() => [UnitCostMonthType], described('Every month of the period, in order.'))
  months!: readonly UnitCostMonthType[];
}

@ObjectType('BenchmarkedUnit', { simpleResolvers: true, description: 'What a service costs and gives a unit.' })
export class BenchmarkedUnitType {
  @Field(() => ID, described('Id of the unit.'))
  unitId!: string;

  @Field(() => String, described('Code of the unit.'))
  code!: string;

  @Field(() => String, described('Name of the unit.'))
  name!: string;

  @Field(() => MoneyScalar, nullable('Its part of the service’s full cost, SEK; null: it cannot be divided.'))
  cost!: string | null;

  @Field(() => DecimalScalar, nullable('How much it used; null: not known.'))
  usage!: string | null;

  @Field(() => MoneyScalar, nullable('Cost by usage, SEK.'))
  unitCost!: string | null;

  @Field(() => NoUnitCost, nullable('Why that is null.'))
  reason!: keyof typeof NoUnitCost | null;

  @Field(() => Int, nullable('1 for the lowest unit cost; units of equal cost share a rank.'))
  rank!: number | null;

  @Field(() => MoneyScalar, nullable('Its unit cost minus the median, SEK.'))
  aboveMedian!: string | null;

  @Field(() => PercentScalar, nullable('The same in percent of the median, with one decimal.'))
  aboveMedianPercent!: string | null;
}

@ObjectType('UnitBenchmark', {
  simpleResolvers: true,
  description:
    'Units beside each other by what one visit, booking or login costs when the cost is divided between them.',
})
export class UnitBenchmarkType extends PeriodFigure {
  @Field(() => BenchmarkBasis, described('By what the cost is divided.'))
  divideBy!: BenchmarkBasis;

  @Field(() => MoneyScalar, nullable('Median of the unit costs, SEK.'))
  median!: string | null;

  @Field(() => MoneyScalar, nullable('All cost by all usage, SEK; not the mean of the unit costs.'))
  average!: string | null;

  @Field(() => [BenchmarkedUnitType], described('The units, the lowest unit cost first.'))
  units!: readonly BenchmarkedUnitType[];
}
