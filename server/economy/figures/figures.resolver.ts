import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import { addComputed, type GraphqlClass } from '../../api/read/record.ts';
import { PercentScalar } from '../../api/scalars.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { services } from '../../services/e-health-service.record.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { parsePercent, ratioOf, type Percent } from '../../values/rate.ts';
import { Scenario } from '../scenario.ts';
import { costSourcesOf, costTakersOf } from './cost-sources.reading.ts';
import { costOriginsOf } from './cost-origins.reading.ts';
import { benefitsOf, costsOf, told, type Asked } from './figures.reading.ts';
import './figures.enums.ts';
import {
  CostOriginsType,
  CostSourcesType,
  CostTakersType,
  RecordBenefitType,
  RecordCostType,
  RecordNetType,
} from './figures.type.ts';
import { PeriodInput, periodOf } from '../../services/period.input.ts';
import { recordBenefit, recordNet } from './record-benefit.ts';
import { recordCost } from './record-cost.ts';

/** What the read path gives of a record. */
interface Identified {
  readonly id: string;
}

export const PERIOD = {
  nullable: true,
  description: 'The months; the twelve whole months before today’s when left out.',
};
export const SCENARIO = { defaultValue: 'ACTUAL' as const, description: 'What is told of; ACTUAL when left out.' };
const YELLOW = {
  nullable: true,
  description: 'Percent of the yellow benefit that `realised` counts, 0 to 100; 0 when left out.',
};

/** The key of a record that the read path gave. */
export const keyOfRow = ({ id }: Identified): string => readGlobalId(id)?.key ?? id;

/** What is asked, with the twelve months before today's where no period is given. */
export function asked(period: PeriodInput | null | undefined, scenario: Scenario, context: RequestContext): Asked {
  return { ...periodOf(period, context.today), scenario };
}

/** The figures that services, contracts and assets have alike. */
function figureFields(type: () => GraphqlClass): GraphqlClass {
  @Resolver(type)
  class FigureFields {
    @FieldResolver(() => RecordCostType, {
      description: 'What it costs in a period, with its shares of what it stands on.',
    })
    async cost(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Ctx() context: RequestContext,
    ): Promise<RecordCostType> {
      const what = asked(period, scenario, context);
      return recordCost(what, await costsOf(context, keyOfRow(row), what));
    }

    @FieldResolver(() => RecordBenefitType, { description: 'What it gives back in money in a period.' })
    async benefit(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Ctx() context: RequestContext,
    ): Promise<RecordBenefitType> {
      const what = asked(period, scenario, context);
      return recordBenefit(what, await benefitsOf(context, keyOfRow(row), what));
    }

    @FieldResolver(() => RecordNetType, { description: 'What it gives back in a period minus what it costs.' })
    async net(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Arg('yellowRealised', () => PercentScalar, YELLOW) yellowRealised: Percent | null,
      @Ctx() context: RequestContext,
    ): Promise<RecordNetType> {
      const what = asked(period, scenario, context);
      const part = yellowRealised ?? parsePercent('0');
      if (ratioOf(part).lt(0) || ratioOf(part).gt(1)) throw badInput('economy.yellowRealised', ['yellowRealised']);
      const [costs, given] = await Promise.all([
        costsOf(context, keyOfRow(row), what),
        benefitsOf(context, keyOfRow(row), what),
      ]);
      return { ...told(what), ...recordNet(recordCost(what, costs).full, recordBenefit(what, given), part) };
    }

    @FieldResolver(() => CostSourcesType, { description: 'Where its full cost comes from, one step down.' })
    costSources(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Ctx() context: RequestContext,
    ): Promise<CostSourcesType> {
      return costSourcesOf(context, keyOfRow(row), asked(period, scenario, context));
    }

    @FieldResolver(() => CostTakersType, { description: 'What stands on it and takes over its cost, one step up.' })
    costTakers(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Ctx() context: RequestContext,
    ): Promise<CostTakersType> {
      return costTakersOf(context, keyOfRow(row), asked(period, scenario, context));
    }

    @FieldResolver(() => CostOriginsType, {
      nullable: true,
      description:
        'On which records the kronor of its full cost were first spent, all the way down. Heavy: for one record at a time.',
    })
    costOrigins(
      @Root('$') row: Identified,
      @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
      @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
      @Ctx() context: RequestContext,
    ): Promise<CostOriginsType> {
      return costOriginsOf(context, keyOfRow(row), asked(period, scenario, context));
    }
  }
  return FigureFields;
}

const FIELDS = ['cost', 'benefit', 'net', 'costSources', 'costTakers', 'costOrigins'];

for (const record of [services, contracts, assets]) {
  addComputed(record, { computed: Object.fromEntries(FIELDS.map((name) => [name, ['id']])) });
}

export const FigureResolvers = [
  figureFields(() => EHealthServiceType),
  figureFields(() => ContractType),
  figureFields(() => AssetType),
];
