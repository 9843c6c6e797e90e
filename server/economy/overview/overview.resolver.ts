import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { readField } from '../../api/read/read.ts';
import { asksFor } from '../../api/read/selection.ts';
import { typesOf } from '../../api/read/record.types.ts';
import { DateScalar } from '../../api/scalars.ts';
import { services } from '../../services/e-health-service.record.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { ZERO_MONEY } from '../../values/money.ts';
import { monthRange } from '../../values/year-month.ts';
import { told } from '../figures/figures.reading.ts';
import { PERIOD, SCENARIO } from '../figures/figures.args.ts';
import { asked } from '../figures/figures.resolver.ts';
import { PeriodInput } from '../../services/period.input.ts';
import { Scenario } from '../scenario.ts';
import { ServiceOverviewType, UnallocatedCostType } from './overview.type.ts';
import { endingBy } from './ending-by.reading.ts';
import './overview.record.ts';
import { regionCost, unallocated } from './unallocated.reading.ts';

export const MOST_RECORDS = 200;

export const COMPARE_WITH = {
  nullable: true,
  description: 'The months to compare with; as many, right before, when left out.',
};

@Resolver()
export class OverviewResolver {
  @Query(() => ServiceOverviewType, {
    nullable: true,
    description: 'The services beside each other by full cost, benefit, net and trend in a period.',
  })
  async serviceOverview(
    @Arg('period', () => PeriodInput, PERIOD) _period: PeriodInput | null,
    @Arg('scenario', () => Scenario, SCENARIO) _scenario: Scenario,
    @Arg('compareWith', () => PeriodInput, COMPARE_WITH) _compareWith: PeriodInput | null,
    @Arg('where', () => typesOf(services).where, { nullable: true, description: 'Which services; all when left out.' })
    _where: object | null,
    @Arg('beneficiaries', () => [Beneficiary], {
      nullable: true,
      description: 'Only services of use to any of these; all when left out.',
    })
    _beneficiaries: readonly Beneficiary[] | null,
    @Arg('endsBy', () => DateScalar, {
      nullable: true,
      description: 'Only services beneath which support ends or a contract has its day by then; all when left out.',
    })
    endsBy: LocalDate | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readField(context, info, endsBy ? [await endingBy(context, endsBy)] : []);
  }

  @Query(() => UnallocatedCostType, {
    nullable: true,
    description: 'What contracts and assets cost in a period that has come to no service, and why.',
  })
  async unallocatedCost(
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
    @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many records to name, 200 at most.' })
    first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<UnallocatedCostType>> {
    if (first < 0 || first > MOST_RECORDS) throw badInput('error.pageSize', ['first'], { limit: MOST_RECORDS });
    const what = asked(period, scenario, context);
    const asks = (part: keyof UnallocatedCostType) => asksFor(info, part);
    const [region, found] = await Promise.all([
      asks('region') ? regionCost(context, what) : null,
      unallocated(context, what, { limit: first, asks }),
    ]);
    return {
      ...told(what),
      ...found,
      region,
      parts: found.parts ?? [],
      records: found.records ?? [],
      months: monthRange(what.first, what.last).map((month) => ({
        month,
        amount: found.months?.[month] ?? ZERO_MONEY,
      })),
    };
  }
}
