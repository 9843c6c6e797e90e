import type { RequestContext } from '../../api/context.ts';
import { readJson, type Given } from '../../api/read/read-json.ts';
import { contracts } from '../../contracts/contract.record.ts';
import type { AssetCategory } from '../../inventory/asset-category.ts';
import { assets } from '../../inventory/asset.record.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { RESTING } from '../../services/impact/walk.reading.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { FigureRecordType } from '../figures/figure.type.ts';
import type { Asked } from '../figures/figures.reading.ts';
import type { Period } from '../period.ts';

/** What is known of something in a period, and in the one that it is compared with, SEK; null where nothing is. */
interface Sums {
  readonly cost: Money | null;
  readonly before: Money | null;
  readonly green: Money | null;
  readonly greenAndYellow: Money | null;
}

export interface UnlinkedContract extends Sums {
  readonly record: FigureRecordType;
  readonly unitName: string | null;
  readonly contractDay: LocalDate | null;
}

export interface UnlinkedAssets extends Sums {
  readonly category: AssetCategory;
  readonly assets: number;
  readonly capital: Money;
  readonly notSpread: number;
  readonly supportEnd: LocalDate | null;
}

const POINTS = 500;

/** The contracts of the viewer's on which no service stands, so many by name; one statement. */
export async function unlinkedContracts(
  context: RequestContext,
  asked: Asked,
  compared: Period,
  limit: number,
): Promise<{ count: number; cost: Money; rows: readonly UnlinkedContract[] }> {
  if (!context.viewer.reach('READ', contracts.name).length) return { count: 0, cost: '0.00' as Money, rows: [] };
  const seesUnits = context.viewer.reach('READ', organisationUnits.name).length > 0;
  return readJson(
    context,
    POINTS,
    given(asked, compared, { limit }),
    (statement, value) => `with recursive ${linkedSql(value)},
      unlinked as materialized (
        select c.id, c.number, c.name, c.unit_id, c.phase, coalesce(c.safe_date, c.current_end) as day
        from ${statement.rows(contracts)} c where not exists (select from linked l where l.id = c.id)
      ),
      told as materialized (
        select u.*, m.cost, m.before, b.green, b.green_and_yellow
        from unlinked u
        left join (${ownSql(value)} group by m.record_id) m on m.record_id = u.id
        left join (${benefitSql(value)} group by m.record_id) b on b.record_id = u.id
        where m.record_id is not null or b.record_id is not null or u.phase <> 'ENDED'
      )
      select json_build_object(
        'count', (select count(*)::integer from told),
        'cost', (select coalesce(sum(cost), 0.00)::text from told),
        'rows', coalesce((select json_agg(json_build_object(
            'record', json_build_object('kind', 'CONTRACT', 'id', '${contracts.idPrefix}_' || t.id, 'key', t.number, 'name', t.name),
            'unitName', ${seesUnits ? 'o.name' : 'null'}, 'contractDay', t.day, ${SUMS}) order by t.cost desc nulls last, t.number)
          from (select * from told order by cost desc nulls last, number limit ${value('limit', 'integer')}) t
          left join organisation_unit o on o.id = t.unit_id), '[]'))`,
  );
}

/**
 * The assets of the viewer's on which no service stands, by category; one statement. What they cost is their own entries and
 * their acquisition cost in equal parts over their useful life: of that, the sum of the first parts is the rounded share of
 * the whole, as `straightLine` has it.
 */
export async function unlinkedAssets(
  context: RequestContext,
  asked: Asked,
  compared: Period,
): Promise<readonly UnlinkedAssets[]> {
  if (!context.viewer.reach('READ', assets.name).length) return [];
  const rows = await readJson<UnlinkedAssets[] | null>(
    context,
    POINTS,
    given(asked, compared, {}),
    (statement, value) => `with recursive ${linkedSql(value)},
      unlinked as materialized (
        select a.id, a.category, a.purchase_cost, a.purchase_date, a.support_end
        from ${statement.rows(assets)} a where not exists (select from linked l where l.id = a.id)
      ),
      life as (
        select category, months, first_day, lead(first_day) over (partition by category order by first_day) as next_day
        from useful_life
      ),
      spread as (
        select u.id, u.purchase_cost as cost, l.months, ${monthNumber('u.purchase_date')} + 1 as begins
        from unlinked u join life l on l.category = u.category and u.purchase_date >= l.first_day
          and coalesce(u.purchase_date < l.next_day, true)
        where u.purchase_cost is not null
      ),
      capital as (
        select s.id, ${partSql('first', 'last', value)} as amount, ${partSql('from', 'to', value)} as before from spread s
      ),
      told as (
        select u.category, count(*)::integer as assets, min(u.support_end) as "supportEnd",
          count(u.purchase_cost) filter (where c.id is null)::integer as "notSpread",
          sum(m.cost) as entries, sum(m.before) as entries_before, sum(c.amount) as capital, sum(c.before) as capital_before,
          count(c.id) > 0 as is_spread, sum(b.green) as green, sum(b.green_and_yellow) as green_and_yellow
        from unlinked u
        left join capital c on c.id = u.id
        left join (${ownSql(value)} group by m.record_id) m on m.record_id = u.id
        left join (${benefitSql(value)} group by m.record_id) b on b.record_id = u.id
        group by u.category
      ),
      summed as (
        select *, case when entries is not null or is_spread then coalesce(entries, 0) + coalesce(capital, 0.00) end as cost,
          case when entries_before is not null or is_spread then coalesce(entries_before, 0) + coalesce(capital_before, 0.00)
          end as before
        from told
      )
      select json_agg(json_build_object('category', t.category, 'assets', t.assets, 'notSpread', t."notSpread",
        'supportEnd', t."supportEnd", 'capital', coalesce(t.capital, 0.00)::text, ${SUMS}) order by t.cost desc nulls last, t.category)
      from summed t`,
  );
  return rows ?? [];
}

const SUMS = `'cost', t.cost::text, 'before', t.before::text, 'green', t.green::text, 'greenAndYellow', t.green_and_yellow::text`;

const given = ({ first, last, scenario }: Asked, compared: Period, further: object) => ({
  first,
  last,
  scenario,
  from: compared.first,
  to: compared.last,
  ...further,
});

/** SQL of all that services stand on in a month of the period, to any depth, as a common table `linked`. */
function linkedSql(value: Given): string {
  const on = 'coalesce(d.on_asset_id, d.on_contract_id)';
  const valid = `d.first_month <= ${value('last', 'text')} and coalesce(d.last_month >= ${value('first', 'text')}, true)`;
  return `linked (id) as (
    select ${on} from dependency d where d.dependent_service_id is not null and d.on_service_id is null and ${valid}
    union
    select n.id from linked l cross join lateral (
      select ${on} as id from dependency d where d.dependent_asset_id = l.id and ${valid}
      union all select x.to_asset_id from asset_relation x where x.from_asset_id = l.id and x.kind in ${RESTING}
    ) n)`;
}

/** SQL of what records cost by entries of their own, without what is spread. */
function ownSql(value: Given): string {
  const [now, then] = [between('first', 'last', value), between('from', 'to', value)];
  return `select m.record_id, sum(m.own) filter (where m.month ${now}) as cost, sum(m.own) filter (where m.month ${then}) as before
    from cost_month m where m.kind <> 'SERVICE' and m.stream = ${value('scenario', 'text')} and (m.month ${now} or m.month ${then})`;
}

function benefitSql(value: Given): string {
  return `select m.record_id, coalesce(sum(m.amount) filter (where m.certainty = 'GREEN'), 0.00) as green,
      coalesce(sum(m.amount) filter (where m.certainty <> 'RED'), 0.00) as green_and_yellow
    from benefit_month m
    where m.of_kind <> 'SERVICE' and m.scenario = ${value('scenario', 'text')} and m.month ${between('first', 'last', value)}`;
}

const between = (first: string, last: string, value: Given) =>
  `between ${value(first, 'text')} and ${value(last, 'text')}`;

/** SQL of a month's number among all months, of a day or of a text with the month. */
const monthNumber = (day: string) => `(date_part('year', ${day}) * 12 + date_part('month', ${day}))::integer`;

/** SQL of what of a spread cost falls in a period: what the parts come to by its end, less what they came to before it. */
function partSql(first: string, last: string, value: Given): string {
  const parts = (month: string, more: number) =>
    `least(greatest(${monthNumber(`(${value(month, 'text')} || '-01')::date`)} + ${more} - s.begins, 0), s.months)`;
  const by = (count: string) => `round(s.cost * ${count} / s.months, 2)`;
  return `${by(parts(last, 1))} - ${by(parts(first, 0))}`;
}
