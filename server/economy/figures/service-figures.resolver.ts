import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { addComputed } from '../../api/read/record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import type { UsageMeasure } from '../../services/service-kind.ts';
import { Scenario } from '../scenario.ts';
import { unitCost, unitCostOver } from '../unit-cost.ts';
import { BenchmarkBasis } from './figures.enums.ts';
import { costsOf, told, usageOf, type Asked } from './figures.reading.ts';
import { PERIOD, SCENARIO } from './figures.args.ts';
import { asked, keyOfRow } from './figures.resolver.ts';
import { ServiceUnitCostType, UnitBenchmarkType } from './unit-cost.type.ts';
import { PeriodInput } from '../../services/period.input.ts';
import { recordCost } from './record-cost.ts';
import { unitBenchmarkOf } from './unit-benchmark.reading.ts';

/** What the read path gives of a service. */
interface Service {
  readonly id: string;
  readonly usageMeasure: UsageMeasure | null;
}

@Resolver(() => EHealthServiceType)
export class ServiceFigures {
  @FieldResolver(() => ServiceUnitCostType, { description: 'What one visit, booking or login costs in a period.' })
  async unitCost(
    @Root('$') service: Service,
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
    @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
    @Ctx() context: RequestContext,
  ): Promise<ServiceUnitCostType> {
    const what = asked(period, scenario, context);
    const key = keyOfRow(service);
    const [costs, usage] = await Promise.all([costsOf(context, key, what), usageOf(context, key, periodOnly(what))]);
    const used = new Map(usage.map(({ month, quantity }) => [month, quantity]));
    const months = recordCost(what, costs).months.map(({ month, full }) => ({
      month,
      cost: full,
      usage: used.get(month) ?? null,
    }));
    const { unitCost: over, ...rest } = unitCostOver(months);
    return {
      ...told(what),
      ...rest,
      ...over,
      measure: service.usageMeasure,
      months: months.map((month) => ({ ...month, ...unitCost(month.cost, month.usage) })),
    };
  }

  @FieldResolver(() => UnitBenchmarkType, {
    nullable: true,
    description: 'The units that use it beside each other, by what one visit, booking or login costs each.',
  })
  async unitBenchmark(
    @Root('$') service: Service,
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
    @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
    @Arg('divideBy', () => BenchmarkBasis, { defaultValue: 'EQUAL', description: 'By what the cost is divided.' })
    divideBy: BenchmarkBasis,
    @Ctx() context: RequestContext,
  ): Promise<UnitBenchmarkType> {
    const what = asked(period, scenario, context);
    const key = keyOfRow(service);
    const { full } = recordCost(what, await costsOf(context, key, what));
    return unitBenchmarkOf(context, key, full, what, divideBy);
  }
}

const periodOnly = ({ first, last }: Asked) => ({ first, last });

const NEEDED = ['id', 'usageMeasure'] as const;
addComputed(services, { computed: { unitCost: NEEDED, unitBenchmark: NEEDED } });
