import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { Statement } from '../../api/read/statement.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { FigureOf } from './cost-stream.ts';
import type { FigureRecordType } from './figure.type.ts';

/** The kinds of record that have costs and benefits, with the column that people know one by. */
const KINDS: Readonly<Record<FigureOf, readonly [record: RecordDefinition, key: string]>> = {
  SERVICE: [services, 'code'],
  CONTRACT: [contracts, 'number'],
  ASSET: [assets, 'tag'],
};

/**
 * SQL of those records with these keys that the viewer may see, as `key` and `record`; of kinds that they may see nothing of,
 * none.
 */
export function visibleRecordsSql(statement: Statement, viewer: RequestContext['viewer'], keys: string): string {
  const selects = Object.values(FigureOf)
    .filter((kind) => viewer.reach('READ', KINDS[kind][0].name).length > 0)
    .map((kind) => {
      const [record, key] = KINDS[kind];
      return `select r.id as key, json_build_object('kind', '${kind}', 'id', '${record.idPrefix}_' || r.id,
          'key', r.${key}, 'name', r.name) as record
        from ${statement.rows(record)} r where r.id = any(${keys})`;
    });
  return selects.join(' union all ') || 'select null::uuid as key, null::json as record where false';
}

/** Those of these records that the viewer may see, by their keys; one statement. */
export async function visibleRecords(
  context: RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FigureRecordType>> {
  if (!keys.length) return new Map();
  const found = await readJson<Record<string, FigureRecordType> | null>(
    context,
    keys.length,
    { keys },
    (statement, value) =>
      `select json_object_agg(key, record) from (${visibleRecordsSql(statement, context.viewer, value('keys', 'uuid[]'))}) v`,
  );
  return new Map(Object.entries(found ?? {}));
}
