import type { RequestContext } from '../../api/context.ts';
import { batched } from '../../api/read/batch.ts';
import { globalId } from '../../api/read/global-id.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { Money } from '../../values/money.ts';
import { moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import { entryParts } from '../allocation/cost-origins.ts';
import { costEntries } from '../costs/cost-entry.record.ts';
import { CostStream } from './cost-stream.ts';
import type { Origin } from './cost-origins.reading.ts';
import type { CostOriginEntriesType, CostOriginEntryType } from './cost-origins.type.ts';
import type { Asked } from './figures.reading.ts';

type Entry = Omit<CostOriginEntryType, 'amount' | 'whole'> & { readonly whole: Money; readonly isSeen: boolean };

const POINTS = 50;

/**
 * The entries that an origin's kronor were booked by, with what of each came up. An origin's amount of a month is divided by the
 * entries of the month; what the viewer may not see of them is one sum.
 */
export async function originEntries(
  context: RequestContext,
  { key, byMonth, asked }: Origin,
  first: number,
): Promise<CostOriginEntriesType> {
  const { scenario } = asked;
  const entries = Map.groupBy(await entriesOf(context, key, asked), ({ month }) => month);
  const parts = [...byMonth].flatMap(([when, ore]) => {
    const ofMonth = when.startsWith(scenario) ? (entries.get(when.slice(scenario.length)) ?? []) : [];
    const amounts = entryParts(
      moneyOfOre(ore),
      ofMonth.map(({ whole }) => whole),
    );
    return ofMonth.map((entry, index) => ({ ...entry, ore: oreOf(amounts[index]!) }));
  });
  const held = parts.filter(({ ore }) => ore !== 0n).toSorted((one, other) => Number(size(other.ore) - size(one.ore)));
  const seen = held.filter(({ isSeen }) => isSeen);
  const [told, further] = [seen.slice(0, first), seen.slice(first)];
  const sum = (of: readonly { readonly ore: Ore }[]) => moneyOfOre(sumOf(of.map(({ ore }) => ore)));
  const capital = [...byMonth].filter(([when]) => when.startsWith(CostStream.CAPITAL)).map(([, ore]) => ({ ore }));
  return {
    entries: told.map(({ ore, id, ...entry }) => ({
      ...entry,
      id: globalId(costEntries, id),
      amount: moneyOfOre(ore),
    })),
    moreCount: further.length,
    more: sum(further),
    capital: sum(capital),
    notShown: sum(held.filter(({ isSeen }) => !isSeen)),
  };
}

const size = (ore: Ore): Ore => (ore < 0n ? -ore : ore);

/** All entries of a record in the months that are asked for; of many records by one statement. */
async function entriesOf(
  context: RequestContext,
  key: string,
  { first, last, scenario }: Asked,
): Promise<readonly Entry[]> {
  const found = await batched(context, `entries ${scenario} ${first} ${last}`, key, async (keys) => {
    const rows = await readJson<Record<string, Entry[]> | null>(
      context,
      POINTS * keys.length,
      { keys, first, last, scenario },
      (statement, given) => {
        const mayRead = context.viewer.reach('READ', costEntries.name).length > 0;
        const isSeen = mayRead ? `e.id in (select r.id from ${statement.rows(costEntries)} r)` : 'false';
        return `select json_object_agg(owner, entries) from (
          select coalesce(e.service_id, e.contract_id, e.asset_id) as owner, json_agg(json_build_object('id', e.id,
            'month', e.month, 'whole', e.amount::text, 'category', c.name, 'source', e.source, 'account', e.account,
            'note', e.note, 'isSeen', ${isSeen}) order by e.month, e.id) as entries
          from cost_entry e left join cost_category c on c.id = e.category_id
          where (e.service_id = any(${given('keys', 'uuid[]')}) or e.contract_id = any(${given('keys', 'uuid[]')})
              or e.asset_id = any(${given('keys', 'uuid[]')}))
            and e.scenario = ${given('scenario', 'text')}
            and e.month between ${given('first', 'text')} and ${given('last', 'text')}
          group by 1) k`;
      },
    );
    return new Map(Object.entries(rows ?? {}));
  });
  return found ?? [];
}
