import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDefinition } from '../../api/read/record.ts';
import { visibleKeys } from '../../api/write/visible.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import type { Decimal } from '../../values/decimal.ts';
import { services } from '../e-health-service.record.ts';
import type { Dependency } from './dependency.ts';
import type { ShareBasis } from './share.ts';

/** A stored dependency with its share; without a basis it takes over nothing. */
export interface StoredDependency extends Dependency {
  readonly basis: ShareBasis | null;
  readonly value: Decimal | null;
}

const COLUMNS = `d.id, coalesce(d.dependent_service_id, d.dependent_asset_id) as dependent,
  coalesce(d.on_service_id, d.on_asset_id, d.on_contract_id) as "dependsOn",
  d.first_month as "validFrom", d.last_month as "validTo", d.basis, trim_scale(d.value)::text as value`;

/** SQL of the dependencies of a record that something can stand beneath: not those on contracts. */
const downFrom = (record: string) => `
  select d.id, coalesce(d.on_service_id, d.on_asset_id) as beneath, d.first_month, d.last_month
  from dependency d where d.dependent_service_id = ${record} and d.on_contract_id is null
  union all
  select d.id, d.on_asset_id, d.first_month, d.last_month
  from dependency d where d.dependent_asset_id = ${record} and d.on_asset_id is not null`;

/**
 * The dependencies beneath what an added one stands on, as far as they are valid in a month of its. None when what would stand
 * on it is not among them: it then closes no circle.
 */
export function beneath(em: EntityManager, added: Dependency): Promise<StoredDependency[]> {
  const { dependent, dependsOn, validFrom, validTo } = added;
  const valid = `(n.last_month is null or n.last_month >= ?) and (?::text is null or n.first_month <= ?)`;
  const months = [validFrom, validTo, validTo];
  return em.execute<StoredDependency[]>(
    `with recursive reached (id) as (
       select ?::uuid
       union
       select n.beneath from reached cross join lateral (${downFrom('reached.id')}) n where ${valid}
     )
     select ${COLUMNS}
     from reached cross join lateral (${downFrom('reached.id')}) n join dependency d on d.id = n.id
     where ${valid} and exists (select from reached where id = ?)`,
    [dependsOn, ...months, ...months, dependent],
  );
}

/** The other dependencies on a record. */
export function besideOn(em: EntityManager, dependsOn: string, than: string): Promise<StoredDependency[]> {
  return em.execute<StoredDependency[]>(
    `select ${COLUMNS} from dependency d
     where d.id <> ? and d.id in (
       select id from dependency where on_service_id = ? union all
       select id from dependency where on_asset_id = ? union all
       select id from dependency where on_contract_id = ?)`,
    [than, dependsOn, dependsOn, dependsOn],
  );
}

/** What people know records by: codes, tags, numbers; '…' for those that the writer may not see. */
export async function namesOf(em: EntityManager, keys: readonly string[]): Promise<string[]> {
  const named: [record: RecordDefinition, table: string, key: string][] = [
    [services, 'e_health_service', 'code'],
    [assets, 'asset', 'tag'],
    [contracts, 'contract', 'number'],
  ];
  const names = new Map<string, string>();
  for (const [record, table, key] of named) {
    const visible = [...(await visibleKeys(em, record, keys))];
    const rows = visible.length
      ? await em.execute<{ id: string; name: string }[]>(
          `select id, ${key} as name from ${table} where id in (${visible.map(() => '?').join(', ')})`,
          visible,
        )
      : [];
    for (const { id, name } of rows) names.set(id, name);
  }
  return keys.map((key) => names.get(key) ?? '…');
}
