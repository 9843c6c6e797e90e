import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import { table, type RowsOf } from '../../api/read/record.ts';
import { Input, type Statement } from '../../api/read/statement.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assetRelations } from '../../inventory/asset-relation.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { lastDayOf, type YearMonth } from '../../values/year-month.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { dependencies } from '../dependencies/dependency.record.ts';
import { services } from '../e-health-service.record.ts';
import { serviceAdoptions } from '../service-adoption.record.ts';
import type { InformationClass } from './inherited-class.ts';
import type { Edge, Linked, Walked } from './linked.ts';

/** What is followed from the records that a walk begins at. */
export interface Walk {
  readonly keys: readonly string[];
  readonly month: YearMonth;
  /** The day that is read: dependencies and records are those of its end. */
  readonly day: LocalDate;
  readonly criticalOnly: boolean;
  /** Steps up to what stands on them, and down to what they stand on; null: all the way, absent: not that way. */
  readonly up?: number | null;
  readonly down?: number | null;
}

type Direction = 'up' | 'down';

/** Points that a walk costs for each record that it begins at. */
const WALK_COST = 10;

/** The relations in which one asset rests on another; a connection rests on neither end. */
export const RESTING = `('RUNS_ON', 'STORES_ON', 'PROTECTED_BY', 'DEPENDS_ON')`;

const EDGE = `'id', e.id, 'dependent', e.dependent, 'dependsOn', e.depends_on, 'isCritical', e.is_critical,
  'isRelation', e.is_relation, 'basis', e.basis, 'value', trim_scale(e.value)::text`;

interface Read {
  readonly edges: readonly Edge[];
  readonly linked: readonly Linked[];
  readonly classes: readonly (InformationClass & { readonly id: string })[];
}

/** Follows what stands on what from all records at once, whether or not the viewer sees what lies between: one statement. */
export async function walked(context: RequestContext, walk: Walk): Promise<Walked> {
  const { keys, month, day } = walk;
  const given = { keys, month, day, monthEnd: lastDayOf(month) };
  const { edges, linked, classes } = await readJson<Read>(
    context,
    WALK_COST * keys.length,
    given,
    (statement, value) => {
      const sql = () =>
        walkSql(statement, walk, value('keys', 'uuid[]'), value('month', 'text'), value('monthEnd', 'date'));
      return day === context.today ? sql() : statement.asOf(new Input(day, 0, ['day']), sql);
    },
  );
  return {
    edges,
    linked: new Map(linked.map((record) => [record.id, record])),
    classes: new Map(classes.map((service) => [service.id, service])),
  };
}

function walkSql(statement: Statement, walk: Walk, keys: string, month: string, monthEnd: string): string {
  const all: RowsOf = statement.rowsThen ?? table;
  const directions = (['up', 'down'] as const).filter((direction) => walk[direction] !== undefined);
  const near = (direction: Direction) => `cross join lateral (${edgesSql(direction, all, month, walk.criticalOnly)}) e`;
  const reached = directions.map((direction) => reachedSql(direction, walk[direction] ?? null, keys, near(direction)));
  const edges = directions.map(
    (direction) => `select e.* from (select distinct id from ${direction}) r ${near(direction)}`,
  );
  return `with recursive ${reached.join(', ')},
    edges as (${edges.join(' union ')}),
    met as (select unnest(${keys}) as id union select dependent from edges union select depends_on from edges)
    select json_build_object(
      'edges', (select coalesce(json_agg(json_build_object(${EDGE}) order by e.id), '[]') from edges e),
      'classes', (select coalesce(json_agg(json_build_object('id', s.id, 'confidentiality', s.confidentiality,
          'integrity', s.integrity, 'availability', s.availability)), '[]')
        from ${all(services)} s where s.id in (select id from met)),
      'linked', (select coalesce(json_agg(l), '[]') from (${linkedSql(statement, monthEnd)}) l))`;
}

/** Records by a walk in one direction; the edges of the last ones tell whether it goes on. */
function reachedSql(direction: Direction, steps: number | null, keys: string, near: string): string {
  if (steps === null) {
    return `${direction} (id) as (select unnest(${keys}) union select e.other from ${direction} r ${near})`;
  }
  return `${direction} (id, step) as (
    select unnest(${keys}), 0 union select e.other, r.step + 1 from ${direction} r ${near} where r.step < ${steps})`;
}

/** The edges next to a record `r`, with the record at the other end. */
function edgesSql(direction: Direction, all: RowsOf, month: string, criticalOnly: boolean): string {
  const dependent = 'coalesce(d.dependent_service_id, d.dependent_asset_id)';
  const dependsOn = 'coalesce(d.on_service_id, d.on_asset_id, d.on_contract_id)';
  const [here, other, columns] =
    direction === 'up'
      ? (['x.to_asset_id', dependent, ['on_service_id', 'on_asset_id', 'on_contract_id']] as const)
      : (['x.from_asset_id', dependsOn, ['dependent_service_id', 'dependent_asset_id']] as const);
  const critical = criticalOnly ? ' and d.is_critical' : '';
  const along = columns.map(
    (column) => `select d.id, ${other} as other, ${dependent} as dependent, ${dependsOn} as depends_on, d.is_critical,
      false as is_relation, d.basis, d.value
      from ${all(dependencies)} d
      where d.${column} = r.id and d.first_month <= ${month} and coalesce(d.last_month >= ${month}, true)${critical}`,
  );
  const otherAsset = direction === 'up' ? 'x.from_asset_id' : 'x.to_asset_id';
  const resting = `select x.id, ${otherAsset}, x.from_asset_id, x.to_asset_id, true, true, null, null::numeric
    from ${all(assetRelations)} x where ${here} = r.id and x.kind in ${RESTING}`;
  return [...along, resting].join(' union all ');
}

/** The records that were met and that the viewer may see. */
function linkedSql(statement: Statement, monthEnd: string): string {
  const uses = `a.started_on <= ${monthEnd} and coalesce(a.ended_on >= ${monthEnd}, true)`;
  return `
    select s.id, 'SERVICE' as kind, s.code as key, s.name, s.phase, u.users, null::date as "supportEnd",
      null::date as "safeDate", s.ended_on as "end"
    from ${statement.rows(services)} s cross join lateral (
      select case
          when bool_or(${uses} and a.population is null) then null
          when count(*) = 0 and s.kind not in ('BASIC_IT', 'INTEGRATION') then null
          else coalesce(sum(a.population) filter (where ${uses}), 0)
        end as users
      from ${statement.rows(serviceAdoptions)} a where a.service_id = s.id) u
    where s.id in (select id from met)
    union all
    select a.id, 'ASSET', a.tag, a.name, null, null, a.support_end, null, null
    from ${statement.rows(assets)} a where a.id in (select id from met)
    union all
    select c.id, 'CONTRACT', c.number, c.name, null, null, null, c.safe_date, c.current_end
    from ${statement.rows(contracts)} c where c.id in (select id from met)`;
}
