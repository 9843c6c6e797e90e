import { AuditAction } from '../../access/audit-event.entity.ts';
import type { RecordedWrite } from '../../access/audit.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { Run } from '../../api/read/transaction.ts';
import { assets } from '../../inventory/asset.record.ts';
import { dependencies } from '../../services/dependencies/dependency.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { serviceUsages } from '../../services/service-usage.record.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { costEntries } from '../costs/cost-entry.record.ts';
import { usefulLives } from '../costs/useful-life.record.ts';
import type { CostStream } from '../figures/cost-stream.ts';
import { DEPENDS_ON } from './ground.reading.ts';

/** A record whose cost, or what it is divided by, may have changed in some months. */
export interface Touched {
  readonly record: string;
  /** Null for all streams. */
  readonly stream: CostStream | null;
  /** Null: those in which the spread cost of an asset lies, before and after. */
  readonly first: YearMonth | null;
  /** Null without end. */
  readonly last: YearMonth | null;
}

/** SQL of a record as it is, and as it was before the write: superseded versions are kept. */
function versions(table: string, columns: string): string {
  return `(select ${columns} from ${table} where id = any($1::uuid[])
    union all select ${columns} from (
      select distinct on (id) * from ${table}_past where id = any($2::uuid[]) order by id, valid_until desc) p)`;
}

const range = (record: string, stream: string, first: string, last: string) =>
  `select ${record} as record, ${stream} as stream, ${first} as first, ${last} as last`;

/** SQL of the records beneath a dependent that divide their cost by a basis, in the months of the dependency. */
const dividedBy = (basis: string, column: string) =>
  `from v join dependency d on d.${column} = v.id and d.basis = '${basis}'`;

const COLUMNS = 'service_id, contract_id, asset_id, scenario, month';
const DEPENDENCY_COLUMNS = `dependent_service_id, dependent_asset_id, on_service_id, on_asset_id, on_contract_id,
  first_month, last_month, basis`;

/** SQL of what writes of a kind touch, by the keys of all that is written ($1) and, of what has versions, of what was there before ($2). */
const TOUCHED = new Map<RecordDefinition, string>([
  [
    costEntries,
    `select distinct coalesce(v.service_id, v.contract_id, v.asset_id) as record, v.scenario as stream, v.month as first,
       v.month as last from ${versions('cost_entry', COLUMNS)} v`,
  ],
  [
    dependencies,
    `with d as (select * from ${versions('dependency', DEPENDENCY_COLUMNS)} d where d.basis is not null)
     ${range(DEPENDS_ON, 'null', 'd.first_month', 'd.last_month')} from d
     union ${range('d.dependent_asset_id', `'CAPITAL'`, 'null', 'null')} from d where d.dependent_asset_id is not null
     union ${range('d.on_asset_id', `'CAPITAL'`, 'null', 'null')} from d where d.on_asset_id is not null`,
  ],
  [
    serviceUsages,
    `with v as (select distinct service_id as id, month from ${versions('service_usage', 'service_id, month')} u)
     select distinct ${DEPENDS_ON} as record, null as stream, v.month as first, v.month as last
     ${dividedBy('USAGE', 'dependent_service_id')} and v.month between d.first_month and coalesce(d.last_month, v.month)`,
  ],
  [
    services,
    `with v as (select unnest($1::uuid[]) as id)
     ${range(DEPENDS_ON, 'null', 'd.first_month', 'd.last_month')} ${dividedBy('USAGE', 'dependent_service_id')}`,
  ],
  [
    assets,
    `with v as (select unnest($1::uuid[]) as id)
     ${range('v.id', `'CAPITAL'`, 'null', 'null')} from v where exists (
       select from dependency d where d.basis is not null and (d.dependent_asset_id = v.id or d.on_asset_id = v.id))
     union ${range(DEPENDS_ON, 'null', 'd.first_month', 'd.last_month')} ${dividedBy('ACQUISITION_COST', 'dependent_asset_id')}`,
  ],
  [
    usefulLives,
    `with v as (select distinct category from ${versions('useful_life', 'category')} l),
       shared as (
         select dependent_asset_id as id from dependency where basis is not null
         union select on_asset_id from dependency where basis is not null)
     ${range('a.id', `'CAPITAL'`, 'null', 'null')} from shared s join asset a on a.id = s.id join v using (category)`,
  ],
]);

/** Of kinds of which only some values matter: which. */
const FIELDS = new Map<RecordDefinition, readonly string[]>([
  [services, ['usageMeasure']],
  [assets, ['purchaseCost', 'purchaseDate', 'category']],
]);

/** The kinds of record that costs follow from. */
export const COST_GROUND = [...TOUCHED.keys()];

/** What writes touch of what is stored of costs; a statement for each kind of record. */
export async function touchedBy(run: Run, writes: readonly RecordedWrite[]): Promise<Touched[]> {
  const touched: Touched[] = [];
  for (const [record, ofKind] of Map.groupBy(writes, (each) => each.record)) {
    const sql = TOUCHED.get(record);
    const fields = FIELDS.get(record);
    const known = ofKind.filter(({ action }) => action !== AuditAction.CREATE);
    const concerned = fields
      ? known.filter(({ changes }) => changes.some(({ field }) => fields.includes(field)))
      : ofKind;
    if (!sql || !concerned.length) continue;
    const keys = concerned.map(({ recordId }) => recordId);
    const before = known.map(({ recordId }) => recordId);
    touched.push(...((await run(sql, fields ? [keys] : [keys, before])) as Touched[]));
  }
  return touched;
}
