import type { EntityManager } from '@mikro-orm/postgresql';
import { supersede } from '../access/supersede.ts';
import { Asset } from './asset.entity.ts';

/** What `applySupportEnd` and `applySearchText` store, in SQL: over an asset `a`, its model `m` and the model's product cycle `c`. */
const SUPPORT_END = 'coalesce(a.own_support_end, m.support_end, c.support_end)';
const SUPPORT_END_SOURCE = `case when a.own_support_end is not null then 'ASSET' when m.support_end is not null then 'MODEL'
  when c.support_end is not null then 'PRODUCT_CYCLE' end`;
const SEARCH_TEXT = `normalize(lower(concat_ws(' ', '', a.tag, a.name, a.serial_number, m.manufacturer, m.name)
  collate "swedish"), nfc) collate "C"`;

const STORED = `${SUPPORT_END}, ${SUPPORT_END_SOURCE}, ${SEARCH_TEXT}`;
const WITH_MODEL =
  'asset a left join asset_model m on m.id = a.model_id left join product_cycle c on c.id = m.product_cycle_id';

/** The assets whose stored columns are brought in step: of these models, or all. */
export type WhichAssets = { ofModels: readonly string[] } | 'all';

/** Brings assets' stored columns in step with the assets, models and product cycles; gives how many were not. */
export async function refreshStoredColumns(em: EntityManager, which: WhichAssets): Promise<number> {
  const wrong = await em.execute<{ id: string }[]>(
    `select a.id from ${WITH_MODEL}
     where ${which === 'all' ? 'true' : 'a.model_id = any(?::uuid[])'}
       and (a.support_end, a.support_end_source, a.search_text) is distinct from (${STORED}) for update of a`,
    which === 'all' ? [] : [`{${which.ofModels.join()}}`],
  );
  if (!wrong.length) return 0;
  const keys = wrong.map(({ id }) => id);
  const at = await supersede(em, new Map([[Asset, keys]]));
  await em.execute(
    `update asset set support_end = s.support_end, support_end_source = s.source, search_text = s.text, valid_from = ?::timestamptz
     from (select a.id, ${STORED} from ${WITH_MODEL} where a.id = any(?::uuid[])) s(id, support_end, source, text)
     where asset.id = s.id`,
    [at.toISOString(), `{${keys.join()}}`],
  );
  return keys.length;
}
