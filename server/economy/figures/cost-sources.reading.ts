import type { RequestContext } from '../../api/context.ts';
import { globalId } from '../../api/read/global-id.ts';
import { dependencies } from '../../services/dependencies/dependency.record.ts';
import { sumMoney, ZERO_MONEY } from '../../values/money.ts';
import { batched } from '../../api/read/batch.ts';
import { flowsOf, type PeriodFlow } from './cost-flows.reading.ts';
import { visibleRecords } from './figure-records.reading.ts';
import { costsOf, told, type Asked } from './figures.reading.ts';
import type { CostSourcesType, CostSourceType, CostTakersType } from './cost-sources.type.ts';
import type { FigureRecordType } from './figure.type.ts';
import { recordCost } from './record-cost.ts';

/** Where a record's full cost comes from, one step down: three statements, whatever the number of records asked of. */
export async function costSourcesOf(context: RequestContext, key: string, asked: Asked): Promise<CostSourcesType> {
  const [costs, flows] = await Promise.all([costsOf(context, key, asked), flowsOf(context, key, 'INTO', asked)]);
  const own = (isCapital: boolean) =>
    sumMoney(costs.filter(({ stream }) => (stream === 'CAPITAL') === isCapital).map((cost) => cost.own));
  const { shown, notShown } = await namedFlows(context, flows);
  return {
    ...told(asked),
    full: recordCost(asked, costs).full ?? ZERO_MONEY,
    entries: own(false),
    capital: own(true),
    sources: shown,
    notShown,
  };
}

/** Who takes over a record's cost, one step up. */
export async function costTakersOf(context: RequestContext, key: string, asked: Asked): Promise<CostTakersType> {
  const [costs, flows] = await Promise.all([costsOf(context, key, asked), flowsOf(context, key, 'FROM', asked)]);
  const { shown, notShown } = await namedFlows(context, flows);
  return { ...told(asked), kept: recordCost(asked, costs).kept, takers: shown, notShown };
}

async function namedFlows(
  context: RequestContext,
  flows: readonly PeriodFlow[],
): Promise<{ shown: CostSourceType[]; notShown: string }> {
  const records = await Promise.all(flows.map(({ other }) => nameOf(context, other)));
  const shown: CostSourceType[] = [];
  const hidden: PeriodFlow[] = [];
  for (const [index, flow] of flows.entries()) {
    const record = records[index];
    if (!record) hidden.push(flow);
    else {
      const { amount, basis, value } = flow;
      shown.push({ record, dependencyId: globalId(dependencies, flow.dependencyId), basis, value, amount });
    }
  }
  return { shown, notShown: sumMoney(hidden.map(({ amount }) => amount)) };
}

/** What a record is called, if the viewer may see it; of many by one statement. */
function nameOf(context: RequestContext, key: string): Promise<FigureRecordType | undefined> {
  return batched(context, 'figure records', key, (keys) => visibleRecords(context, keys));
}
