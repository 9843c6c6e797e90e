import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { Statement } from '../../api/read/statement.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { KeptReason } from '../allocation/share-parts.ts';
import { streamsOf, type FigureOf } from '../figures/cost-stream.ts';
import { visibleRecordsSql } from '../figures/figure-records.reading.ts';
import type { Asked } from '../figures/figures.reading.ts';
import type { FigureRecordType } from '../figures/figure.type.ts';

/** What contracts and assets that the viewer may see keep of their cost; what was not asked for is left out. */
export interface Unallocated {
  readonly amount?: Money;
  readonly recordCount?: number;
  readonly parts?: readonly { kind: FigureOf; reason: KeptReason; records: number; amount: Money }[] | null;
  readonly months?: Readonly<Record<YearMonth, Money>> | null;
  readonly records?: readonly { record: FigureRecordType; reason: KeptReason; full: Money; kept: Money }[] | null;
}

const POINTS = 500;

/** What has come to no service: of these what `asks` holds, with the records that keep most; one statement. */
export function unallocated(
  context: RequestContext,
  asked: Asked,
  { limit, asks }: { limit: number; asks: (part: keyof Unallocated) => boolean },
): Promise<Unallocated> {
  const { first, last, scenario } = asked;
  const given = { first, last, streams: streamsOf(scenario), limit };
  return readJson<Unallocated>(context, POINTS, given, (statement, value) => {
    const told = `m.stream = any(${value('streams', 'text[]')})
      and m.month between ${value('first', 'text')} and ${value('last', 'text')}`;
    // Each part has a scan of its own: an index holds all that it reads, and the next one finds it in memory.
    const rows = `cost_month m where ${told} and (${seen(statement, context)})`;
    const parts: Readonly<Record<keyof Unallocated, () => string>> = {
      amount: () => `(select coalesce(sum(m.kept), 0.00)::text from ${rows})`,
      recordCount: () => `(select count(*)::integer
        from (select from ${rows} and m.kept_because is not null group by m.record_id) r)`,
      parts: () => `(select json_agg(json_build_object('kind', kind, 'reason', kept_because, 'records', records,
          'amount', amount::text) order by amount desc)
        from (select kind, kept_because, count(*)::integer as records, sum(amount) as amount
          from (select m.kind, m.kept_because, sum(m.kept) as amount
            from ${rows} and m.kept_because is not null group by m.kind, m.kept_because, m.record_id) r
          group by kind, kept_because) p)`,
      months: () => `(select json_object_agg(month, amount::text)
        from (select m.month, sum(m.kept) as amount from ${rows} group by m.month) m)`,
      records: () => `(with largest as materialized (
          select m.record_id, sum(m.own + m.received) as total, sum(m.kept) as kept
          from ${rows} group by m.record_id having bool_or(m.kept_because is not null)
          order by 3 desc, 1 limit ${value('limit', 'integer')})
        select json_agg(json_build_object('record', v.record, 'full', l.total::text, 'kept', l.kept::text, 'reason',
            (select m.kept_because from cost_month m where m.record_id = l.record_id and ${told}
              and m.kept_because is not null order by m.month desc, m.stream limit 1)) order by l.kept desc, l.record_id)
        from largest l join (${visibleRecordsSql(statement, context.viewer, 'array(select record_id from largest)')}) v
          on v.key = l.record_id)`,
    };
    const wanted = Object.entries(parts).filter(([part]) => asks(part as keyof Unallocated));
    return `select json_build_object(${wanted.map(([part, sql]) => `'${part}', ${sql()}`).join(', ')})`;
  });
}

/** SQL of the condition that a row is of a contract or an asset that the viewer may see. */
function seen(statement: Statement, { viewer }: RequestContext): string {
  const kinds: readonly (readonly [kind: FigureOf, record: RecordDefinition])[] = [
    ['CONTRACT', contracts],
    ['ASSET', assets],
  ];
  const conditions = kinds.flatMap(([kind, record]) => {
    if (statement.seesAll(record)) return `m.kind = '${kind}'`;
    if (!viewer.reach('READ', record.name).length) return [];
    return `m.kind = '${kind}' and m.record_id in (select r.id from ${statement.rows(record)} r)`;
  });
  return conditions.join(' or ') || 'false';
}

/** What was spent in the whole region and what of it has come to services; null for who does not see all of it. */
export async function regionCost(
  context: RequestContext,
  { first, last, scenario }: Asked,
): Promise<{ spent: Money; allocated: Money; unallocated: Money } | null> {
  const seesAll = [services, contracts, assets].every(
    ({ name }) => context.viewer.reach('READ', name) === 'EVERYWHERE',
  );
  if (!seesAll) return null;
  return readJson(
    context,
    POINTS,
    { first, last, streams: streamsOf(scenario) },
    (_statement, value) => `select json_build_object('spent', coalesce(sum(own), 0.00)::text,
        'allocated', coalesce(sum(kept) filter (where kind = 'SERVICE'), 0.00)::text,
        'unallocated', coalesce(sum(kept) filter (where kind <> 'SERVICE'), 0.00)::text)
      from cost_month
      where stream = any(${value('streams', 'text[]')}) and month between ${value('first', 'text')} and ${value('last', 'text')}`,
  );
}
