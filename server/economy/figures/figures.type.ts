import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ShareBasis } from '../../services/dependencies/share.ts';
import { UsageMeasure } from '../../services/service-kind.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';
import { Scenario } from '../scenario.ts';
import { FigureOf } from './cost-stream.ts';
import { BenchmarkBasis, NoNet, NotCovered, NoUnitCost } from './figures.enums.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

/** What all figures of a period say of themselves. */
@ObjectType({ simpleResolvers: true })
export abstract class PeriodFigure {
  @Field(() => Scenario, described('What is told of.'))
  scenario!: Scenario;

  @Field(() => YearMonthScalar, described('The first month.'))
  firstMonth!: string;

  @Field(() => YearMonthScalar, described('The last month.'))
  lastMonth!: string;
}

@ObjectType('FigureRecord', {
  simpleResolvers: true,
  description: 'A service, a contract or an asset that a figure is about.',
})
export class FigureRecordType {
  @Field(() => FigureOf, described('What kind of record.'))
  kind!: FigureOf;

  @Field(() => ID, described('Its id.'))
  id!: string;

  @Field(() => String, described('Code of a service, number of a contract, tag of an asset.'))
  key!: string;

  @Field(() => String, described('Name.'))
  name!: string;
}

/** `own + received = full = passedOn + kept`. */
@ObjectType({ simpleResolvers: true })
abstract class CostPartsType {
  @Field(() => MoneyScalar, nullable('Its full cost (fullkostnad), SEK excluding VAT; null: nothing is known.'))
  full!: string | null;

  @Field(() => MoneyScalar, described('Of its own: entries, and for an asset its acquisition cost as it is spread.'))
  own!: string;

  @Field(() => MoneyScalar, described('Its shares of what it stands on.'))
  received!: string;

  @Field(() => MoneyScalar, described('What of the full cost is acquisition cost spread over useful life.'))
  capital!: string;

  @Field(() => MoneyScalar, described('What those that stand on it take over.'))
  passedOn!: string;

  @Field(() => MoneyScalar, described('What stays on it.'))
  kept!: string;
}

@ObjectType('RecordCostMonth', { simpleResolvers: true, description: 'What a record costs in a month.' })
export class RecordCostMonthType extends CostPartsType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;
}

@ObjectType('RecordCost', {
  simpleResolvers: true,
  description:
    'What a record costs in a period with its shares of all that it stands on: own + received = full = passedOn + kept, to the öre. Told as dependencies and entries are now, also of past months.',
})
export class RecordCostType extends CostPartsType {
  @Field(() => [RecordCostMonthType], described('Every month of the period, in order.'))
  months!: readonly RecordCostMonthType[];
}

@ObjectType({ simpleResolvers: true })
abstract class CertaintySumsType {
  @Field(() => MoneyScalar, nullable('Certain benefit, SEK; null: nothing is entered.'))
  green!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit, SEK.'))
  greenAndYellow!: string | null;

  @Field(() => MoneyScalar, nullable('What is hard to value, SEK; in no total.'))
  red!: string | null;
}

@ObjectType('RecordBenefitMonth', { simpleResolvers: true, description: 'What a record gives back in a month.' })
export class RecordBenefitMonthType extends CertaintySumsType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;
}

@ObjectType('BenefitCell', { simpleResolvers: true, description: 'Benefits of a kind and certainty.' })
export class BenefitCellType {
  @Field(() => BenefitKind, described('What kind they are.'))
  kind!: BenefitKind;

  @Field(() => Certainty, described('How certain they are.'))
  certainty!: Certainty;

  @Field(() => MoneyScalar, described('Their sum, SEK.'))
  amount!: string;
}

@ObjectType('RecordBenefit', {
  simpleResolvers: true,
  description:
    'What a record gives back in money in a period, by how certain it is. The certain is told beside the rest.',
})
export class RecordBenefitType extends CertaintySumsType {
  @Field(() => MoneyScalar, nullable('Green and yellow of the kind FINANCIAL: what may count towards a frame, SEK.'))
  financial!: string | null;

  @Field(() => MoneyScalar, nullable('The green of that.'))
  financialGreen!: string | null;

  @Field(() => [BenefitCellType], described('The sums by kind and certainty, of those that are entered.'))
  cells!: readonly BenefitCellType[];

  @Field(() => [RecordBenefitMonthType], described('Every month of the period, in order.'))
  months!: readonly RecordBenefitMonthType[];
}

@ObjectType('NetBenefit', {
  simpleResolvers: true,
  description: 'Benefit minus cost, SEK, by how much of the uncertain benefit is counted. Source: the PENG method.',
})
export class NetBenefitType {
  @Field(() => MoneyScalar, described('With the green alone.'))
  green!: string;

  @Field(() => MoneyScalar, described('With all of the yellow.'))
  greenAndYellow!: string;

  @Field(() => MoneyScalar, described('With the part of the yellow that was asked for.'))
  realised!: string;

  @Field(() => PercentScalar, nullable('How much of the yellow it takes to cover the cost; 0 when the green does.'))
  yellowNeeded!: string | null;

  @Field(() => NotCovered, nullable('Why that is null.'))
  notCovered!: keyof typeof NotCovered | null;
}

@ObjectType('RecordNet', { simpleResolvers: true, description: 'What a record gives back minus what it costs.' })
export class RecordNetType extends PeriodFigure {
  @Field(() => MoneyScalar, nullable('Its full cost, SEK.'))
  cost!: string | null;

  @Field(() => NetBenefitType, nullable('Benefit minus cost; null where one of them is not known.'))
  net!: NetBenefitType | null;

  @Field(() => NoNet, nullable('Why net is null.'))
  reason!: keyof typeof NoNet | null;
}

@ObjectType('CostSource', {
  simpleResolvers: true,
  description: 'What a record takes over of the cost of one that it stands on.',
})
export class CostSourceType {
  @Field(() => FigureRecordType, described('The record that it stands on.'))
  record!: FigureRecordType;

  @Field(() => ID, described('The dependency along which the cost goes.'))
  dependencyId!: string;

  @Field(() => ShareBasis, nullable('By what the share is measured; null: it no longer is one.'))
  basis!: ShareBasis | null;

  @Field(() => DecimalScalar, nullable('Percent or quantity of the share.'))
  value!: string | null;

  @Field(() => MoneyScalar, described('What is taken over, SEK.'))
  amount!: string;
}

@ObjectType('CostSources', {
  simpleResolvers: true,
  description:
    'Where a record’s full cost comes from, one step down: own + sources + notShown = full. Each source has sources of its own.',
})
export class CostSourcesType extends PeriodFigure {
  @Field(() => MoneyScalar, described('The full cost, SEK; 0.00 also when nothing is known.'))
  full!: string;

  @Field(() => MoneyScalar, described('The sum of its own entries, SEK: costEntries lists them.'))
  entries!: string;

  @Field(() => MoneyScalar, described('Its own acquisition cost as it is spread, SEK.'))
  capital!: string;

  @Field(() => [CostSourceType], described('What it stands on, the largest first.'))
  sources!: readonly CostSourceType[];

  @Field(() => MoneyScalar, described('The sum of what comes from records that you may not see, SEK.'))
  notShown!: string;
}

@ObjectType('CostTakers', {
  simpleResolvers: true,
  description: 'Who takes over a record’s cost, one step up: kept + takers + notShown = full.',
})
export class CostTakersType extends PeriodFigure {
  @Field(() => MoneyScalar, described('What stays on it, SEK.'))
  kept!: string;

  @Field(() => [CostSourceType], described('What stands on it and takes over cost, the largest first.'))
  takers!: readonly CostSourceType[];

  @Field(() => MoneyScalar, described('The sum of what goes to records that you may not see, SEK.'))
  notShown!: string;
}

@ObjectType('CostOrigin', {
  simpleResolvers: true,
  description: 'How much of a full cost was first spent on a record.',
})
export class CostOriginType {
  @Field(() => FigureRecordType, described('The record that it was spent on.'))
  record!: FigureRecordType;

  @Field(() => MoneyScalar, described('SEK.'))
  amount!: string;

  @Field(() => PercentScalar, nullable('Of the full cost, with one decimal; null of a full cost of zero.'))
  share!: string | null;
}

@ObjectType('CostOrigins', {
  simpleResolvers: true,
  description: 'Where the kronor of a full cost were first spent, all the way down: origins + notShown = full.',
})
export class CostOriginsType extends PeriodFigure {
  @Field(() => MoneyScalar, described('The full cost, SEK; 0.00 also when nothing is known.'))
  full!: string;

  @Field(() => [CostOriginType], described('The records that it was spent on, the largest first.'))
  origins!: readonly CostOriginType[];

  @Field(() => MoneyScalar, described('The sum of what was spent on records that you may not see, SEK.'))
  notShown!: string;
}

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
