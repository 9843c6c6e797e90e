import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { Money } from '../../values/money.ts';
import { moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import { exact } from '../../values/exact.ts';
import { percentOf, ratioBetween } from '../../values/rate.ts';
import type { CostFlow } from '../allocation/allocate-month.ts';
import { originsOfFlows } from '../allocation/cost-origins.ts';
import { streamsOf } from './cost-stream.ts';
import { visibleRecords } from './figure-records.reading.ts';
import { told, type Asked } from './figures.reading.ts';
import type { CostOriginsType, CostOriginType } from './cost-origins.type.ts';

/** An origin as its entries are found by: its key, and what of its own cost came up in each month of a stream. */
export interface Origin extends CostOriginType {
  readonly key: string;
  readonly asked: Asked;
  /** By stream and month, 'ACTUAL2026-03'. */
  readonly byMonth: ReadonlyMap<string, Ore>;
}

type OwnRow = readonly [month: string, record: string, own: Money];
type FlowRow = readonly [month: string, share: string, from: string, to: string, amount: Money];

/** What is stored of all beneath a record, by stream and month. */
interface Beneath {
  readonly owns: readonly OwnRow[] | null;
  readonly flows: readonly FlowRow[] | null;
}

const POINTS = 200;

/** Where the kronor of a record's full cost were first spent: two statements, whatever lies beneath it. */
export async function costOriginsOf(
  context: RequestContext,
  key: string,
  asked: Asked,
): Promise<CostOriginsType & { origins: Origin[] }> {
  const { owns, flows } = await readBeneath(context, key, asked);
  const flowsOf = Map.groupBy(flows ?? [], ([month]) => month);
  const amounts = new Map<string, Map<string, Ore>>();
  for (const [month, ofMonth] of Map.groupBy(owns ?? [], ([when]) => when)) {
    const own = new Map(ofMonth.map(([, record, amount]) => [record, amount]));
    const along = (flowsOf.get(month) ?? []).map(([, share, from, to, amount]): CostFlow => ({
      share,
      from,
      to,
      amount,
    }));
    for (const { record, amount } of originsOfFlows(own, along, key)) {
      const byMonth = amounts.get(record) ?? new Map<string, Ore>();
      amounts.set(record, byMonth.set(month, oreOf(amount)));
    }
  }
  const records = await visibleRecords(context, [...amounts.keys()]);
  const totals = [...amounts].map(([origin, byMonth]) => ({ origin, byMonth, ore: sumOf([...byMonth.values()]) }));
  const full = sumOf(totals.map(({ ore }) => ore));
  const origins = totals.flatMap(({ origin, byMonth, ore }) => {
    const record = records.get(origin);
    return record && ore !== 0n ? [{ record, key: origin, byMonth, ore }] : [];
  });
  const shown = sumOf(origins.map(({ ore }) => ore));
  return {
    ...told(asked),
    full: moneyOfOre(full),
    origins: origins
      .toSorted((one, other) => Number(other.ore - one.ore))
      .map(({ ore, ...origin }) => ({ ...origin, asked, amount: moneyOfOre(ore), share: shareOf(ore, full) })),
    notShown: moneyOfOre(full - shown),
  };
}

function shareOf(part: Ore, whole: Ore): string | null {
  const ratio = ratioBetween(exact(moneyOfOre(part)), exact(moneyOfOre(whole)));
  return ratio && percentOf(ratio, 1, 'HALF_AWAY_FROM_ZERO');
}

function readBeneath(context: RequestContext, key: string, { first, last, scenario }: Asked): Promise<Beneath> {
  return readJson<Beneath>(context, POINTS, { key, streams: streamsOf(scenario), first, last }, (_statement, given) => {
    const streams = given('streams', 'text[]');
    const months = `between ${given('first', 'text')} and ${given('last', 'text')}`;
    return `with recursive beneath (id) as (
          select ${given('key', 'uuid')} union
          select f.from_id from beneath b join cost_flow f on f.to_id = b.id
            and f.stream = any(${streams}) and f.month ${months}
        )
        select json_build_object(
          'owns', (select json_agg(json_build_array(m.stream || m.month, m.record_id, m.own::text) order by m.record_id)
            from beneath b join cost_month m on m.record_id = b.id and m.stream = any(${streams}) and m.month ${months}),
          'flows', (select json_agg(json_build_array(f.stream || f.month, f.dependency_id, f.from_id, f.to_id, f.amount::text)
              order by f.dependency_id)
            from beneath b join cost_flow f on f.to_id = b.id and f.stream = any(${streams}) and f.month ${months}))`;
  });
}
