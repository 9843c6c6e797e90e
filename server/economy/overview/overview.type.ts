import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { Beneficiary, ServiceKind } from '../../services/service-kind.ts';
import { ServicePhase } from '../../services/service-phase.ts';
import { KeptReason } from '../allocation/share-parts.ts';
import { FigureOf } from '../figures/cost-stream.ts';
import { NoNet } from '../benefit-sums.ts';
import { NoPercent } from '../figures/figures.enums.ts';
import { FigureRecordType, PeriodFigure } from '../figures/figure.type.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('CostChange', { simpleResolvers: true, description: 'How an amount changed from one period to another.' })
export class CostChangeType {
  @Field(() => MoneyScalar, nullable('Of the period that is compared with, SEK; null: nothing is known.'))
  before!: string | null;

  @Field(() => MoneyScalar, nullable('Of the period, SEK; null: nothing is known.'))
  after!: string | null;

  @Field(() => MoneyScalar, described('After minus before, SEK; what is not known counts as nothing.'))
  difference!: string;

  @Field(() => PercentScalar, nullable('That in percent of the amount before, with one decimal.'))
  percent!: string | null;

  @Field(() => NoPercent, nullable('Why that is null.'))
  noPercent!: keyof typeof NoPercent | null;
}

@ObjectType('NearestEnd', { simpleResolvers: true, description: 'What ends first beneath a service, and when.' })
export class NearestEndType {
  @Field(() => DateScalar, described('The day.'))
  day!: string;

  @Field(() => FigureRecordType, nullable('Whose day it is; null: you may not see the record.'))
  record!: FigureRecordType | null;
}

@ObjectType('OverviewService', { simpleResolvers: true, description: 'A service in the portfolio overview.' })
export class OverviewServiceType {
  @Field(() => FigureRecordType, described('The service.'))
  record!: FigureRecordType;

  @Field(() => ServiceKind, described('What it does for those who use it.'))
  kind!: ServiceKind;

  @Field(() => ServicePhase, described('Where it stands.'))
  phase!: ServicePhase;

  @Field(() => Boolean, described('Resources are reserved for it before others.'))
  isPrioritised!: boolean;

  @Field(() => [Beneficiary], described('Who has use of it.'))
  beneficiaries!: readonly Beneficiary[];

  @Field(() => String, nullable('Name of the unit that it belongs to; null: you may not see units.'))
  unitName!: string | null;

  @Field(() => MoneyScalar, nullable('Its full cost, SEK; null: nothing is known.'))
  cost!: string | null;

  @Field(() => MoneyScalar, described('What of that other services do not take over, SEK: these add up.'))
  kept!: string;

  @Field(() => [MoneyScalar], { nullable: 'items', description: 'Its full cost by month, in the order of `months`.' })
  costByMonth!: readonly (string | null)[];

  @Field(() => CostChangeType, described('How its full cost changed from the period that is compared with.'))
  change!: CostChangeType;

  @Field(() => MoneyScalar, nullable('Certain benefit, SEK; null: nothing is entered.'))
  green!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit, SEK.'))
  greenAndYellow!: string | null;

  @Field(() => MoneyScalar, nullable('Certain benefit minus cost, SEK.'))
  netGreen!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit minus cost, SEK.'))
  netGreenAndYellow!: string | null;

  @Field(() => NoNet, nullable('Why there is no net.'))
  noNet!: keyof typeof NoNet | null;
}

@ObjectType('ServiceOverview', {
  simpleResolvers: true,
  description:
    'The services beside each other by cost, benefit, net and trend. A service’s full cost holds that of the services beneath it, so that costs do not add up; what is kept does.',
})
export class ServiceOverviewType extends PeriodFigure {
  @Field(() => YearMonthScalar, described('The first month of the period that is compared with.'))
  comparedFirstMonth!: string;

  @Field(() => YearMonthScalar, described('The last month of the period that is compared with.'))
  comparedLastMonth!: string;

  @Field(() => [YearMonthScalar], described('The months of the period, in order.'))
  months!: readonly string[];

  @Field(() => [OverviewServiceType], described('The services, the costliest first; those of no known cost last.'))
  services!: readonly OverviewServiceType[];

  @Field(() => MoneyScalar, described('The sum of what the services keep, SEK.'))
  kept!: string;

  @Field(() => MoneyScalar, described('The sum of their certain benefit, SEK.'))
  green!: string;

  @Field(() => MoneyScalar, described('The sum of their certain and indirect benefit, SEK.'))
  greenAndYellow!: string;
}

@ObjectType('RegionCost', {
  simpleResolvers: true,
  description: 'What was spent in the whole region: allocated + unallocated = spent, to the öre.',
})
export class RegionCostType {
  @Field(() => MoneyScalar, described('All entries, and the acquisition cost of assets that others stand on, SEK.'))
  spent!: string;

  @Field(() => MoneyScalar, described('What has come to services, SEK.'))
  allocated!: string;

  @Field(() => MoneyScalar, described('What contracts and assets keep, SEK.'))
  unallocated!: string;
}

@ObjectType('UnallocatedPart', {
  simpleResolvers: true,
  description: 'Unallocated cost of a kind of record, for one reason.',
})
export class UnallocatedPartType {
  @Field(() => FigureOf, described('CONTRACT or ASSET.'))
  kind!: FigureOf;

  @Field(() => KeptReason, described('Why it is kept.'))
  reason!: KeptReason;

  @Field(() => Int, described('How many records keep it.'))
  records!: number;

  @Field(() => MoneyScalar, described('SEK.'))
  amount!: string;
}

@ObjectType('UnallocatedRecord', { simpleResolvers: true, description: 'A contract or an asset that keeps cost.' })
export class UnallocatedRecordType {
  @Field(() => FigureRecordType, described('The contract or asset.'))
  record!: FigureRecordType;

  @Field(() => KeptReason, described('Why it keeps cost; of several the one of the last month.'))
  reason!: KeptReason;

  @Field(() => MoneyScalar, described('Its full cost, SEK.'))
  full!: string;

  @Field(() => MoneyScalar, described('What it keeps, SEK.'))
  kept!: string;
}

@ObjectType('UnallocatedMonth', { simpleResolvers: true, description: 'Unallocated cost of a month.' })
export class UnallocatedMonthType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;

  @Field(() => MoneyScalar, described('SEK.'))
  amount!: string;
}

@ObjectType('UnallocatedCost', {
  simpleResolvers: true,
  description: 'Cost that has come to no service: of the contracts and assets that you may see.',
})
export class UnallocatedCostType extends PeriodFigure {
  @Field(() => MoneyScalar, described('Its sum, SEK.'))
  amount!: string;

  @Field(() => RegionCostType, nullable('The same for the whole region; null: you do not see all of it.'))
  region!: RegionCostType | null;

  @Field(() => [UnallocatedPartType], described('By kind of record and reason, the largest first.'))
  parts!: readonly UnallocatedPartType[];

  @Field(() => [UnallocatedMonthType], described('Every month of the period, in order.'))
  months!: readonly UnallocatedMonthType[];

  @Field(() => Int, described('How many records keep cost.'))
  recordCount!: number;

  @Field(() => [UnallocatedRecordType], described('The records that keep most, the first of them first.'))
  records!: readonly UnallocatedRecordType[];
}
