import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { nearestEnds, type End } from './nearest-ends.ts';
import { RESTING } from './walk.reading.ts';

/** What ends first beneath a record: of the assets their support, of the contracts by when the next decision is safe. */
export interface EndsBeneath {
  readonly support: End | null;
  readonly contract: End | null;
}

/** Pairs of texts, 'a b,c d': of very many rows PostgreSQL writes that several times as fast as JSON. */
type Pairs = string | null;

interface Read {
  /** What stands on what. */
  readonly edges: Pairs;
  /** Records with the days on which they end. */
  readonly support: Pairs;
  readonly contract: Pairs;
}

const POINTS = 200;

const known = new WeakMap<RequestContext, Promise<(key: string) => EndsBeneath>>();

/**
 * What ends first beneath a record, by its key, on the request's day, whether or not the viewer sees what it is. Once a
 * request, by one statement that reads everything that stands on something: beneath all services lies nearly all of it.
 */
export function endsBeneath(context: RequestContext): Promise<(key: string) => EndsBeneath> {
  const found = known.get(context) ?? readEnds(context);
  known.set(context, found);
  return found;
}

async function readEnds(context: RequestContext): Promise<(key: string) => EndsBeneath> {
  const { today } = context;
  const given = { month: yearMonthOf(today), today };
  const { edges, support, contract } = await readJson<Read>(
    context,
    POINTS,
    given,
    (_statement, value) => `with edge as materialized (
        select coalesce(d.dependent_service_id, d.dependent_asset_id) as dependent, d.on_contract_id as contract,
          coalesce(d.on_service_id, d.on_asset_id, d.on_contract_id) as depends_on, d.on_asset_id as asset
        from dependency d
        where d.first_month <= ${value('month', 'text')} and coalesce(d.last_month >= ${value('month', 'text')}, true)
        union all
        select x.from_asset_id, null, x.to_asset_id, x.to_asset_id from asset_relation x where x.kind in ${RESTING}
      )
      select json_build_object(
        'edges', (select string_agg(dependent || ' ' || depends_on, ',') from edge),
        'support', (select string_agg(a.id || ' ' || a.support_end, ',')
          from asset a where a.support_end is not null and a.id in (select asset from edge)),
        'contract', (select string_agg(c.id || ' ' || s.day, ',')
          from contract c cross join lateral (
            select coalesce(s.safe_date, s.current_end) as day from contract_schedule s
            where s.schedule_id = c.schedule_id and s.until >= ${value('today', 'date')} order by s.until limit 1) s
          where s.day is not null and c.id in (select contract from edge)))`,
  );
  const along = pairsIn(edges).map(([dependent, dependsOn]) => ({ dependent, dependsOn }));
  const [bySupport, byContract] = [nearestEnds(along, endsIn(support)), nearestEnds(along, endsIn(contract))];
  return (key) => ({ support: bySupport.get(key) ?? null, contract: byContract.get(key) ?? null });
}

const pairsIn = (pairs: Pairs): [string, string][] =>
  pairs === null ? [] : pairs.split(',').map((pair) => pair.split(' ') as [string, string]);

const endsIn = (pairs: Pairs): End[] => pairsIn(pairs).map(([record, day]) => ({ record, day: day as LocalDate }));
