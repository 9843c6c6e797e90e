import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { PeriodInput, periodOf } from '../../services/period.input.ts';
import { sumMoney } from '../../values/money.ts';
import { told } from '../figures/figures.reading.ts';
import { PERIOD, SCENARIO } from '../figures/figures.args.ts';
import { asked } from '../figures/figures.resolver.ts';
import { periodBefore } from '../period.ts';
import { Scenario } from '../scenario.ts';
import { sideBySide } from './side-by-side.ts';
import { COMPARE_WITH, MOST_RECORDS } from './overview.resolver.ts';
import { unlinkedAssets, unlinkedContracts } from './unlinked.reading.ts';
import { UnlinkedCostType } from './unlinked.type.ts';

@Resolver()
export class UnlinkedResolver {
  @Query(() => UnlinkedCostType, {
    nullable: true,
    description: 'Contracts and assets on which no service stands, by cost, benefit, net, trend and what ends first.',
  })
  async unlinkedCost(
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null,
    @Arg('scenario', () => Scenario, SCENARIO) scenario: Scenario,
    @Arg('compareWith', () => PeriodInput, COMPARE_WITH) compareWith: PeriodInput | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many contracts to name, 200 at most.' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<UnlinkedCostType> {
    if (first < 0 || first > MOST_RECORDS) throw badInput('error.pageSize', ['first'], { limit: MOST_RECORDS });
    const what = asked(period, scenario, context);
    const compared = compareWith ? periodOf(compareWith, context.today, ['compareWith']) : periodBefore(what);
    const [contracts, assets] = await Promise.all([
      unlinkedContracts(context, what, compared, first),
      unlinkedAssets(context, what, compared),
    ]);
    return {
      ...told(what),
      comparedFirstMonth: compared.first,
      comparedLastMonth: compared.last,
      contractCount: contracts.count,
      contractCost: contracts.cost,
      contracts: contracts.rows.map((each) => ({ ...each, ...sideBySide(each) })),
      assetCount: assets.reduce((sum, each) => sum + each.assets, 0),
      assetCost: sumMoney(assets.flatMap(({ cost }) => cost ?? [])),
      assets: assets.map((each) => ({ ...each, ...sideBySide(each) })),
    };
  }
}
