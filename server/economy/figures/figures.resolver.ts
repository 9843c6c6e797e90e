import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import { addComputed, type GraphqlClass } from '../../api/read/record.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { services } from '../../services/e-health-service.record.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { Scenario } from '../scenario.ts';
import { costSourcesOf, costTakersOf } from './cost-sources.reading.ts';
import { costOriginsOf } from './cost-origins.reading.ts';
import './figures.record.ts';
import { PERIOD, SCENARIO } from './figures.args.ts';
import type { Asked } from './figures.reading.ts';
import './figures.enums.ts';
import { CostOriginsType } from './cost-origins.type.ts';
import { CostSourcesType, CostTakersType } from './cost-sources.type.ts';
import { PeriodInput, periodOf } from '../../services/period.input.ts';

/** What the read path gives of a record. */
interface Identified {
  readonly id: string;
}

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

const FIELDS = ['costSources', 'costTakers', 'costOrigins'];

for (const record of [services, contracts, assets]) {
  addComputed(record, { computed: Object.fromEntries(FIELDS.map((name) => [name, ['id']])) });
}

export const FigureResolvers = [
  figureFields(() => EHealthServiceType),
  figureFields(() => ContractType),
  figureFields(() => AssetType),
];
