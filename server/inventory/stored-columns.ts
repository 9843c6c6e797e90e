import type { EntityManager } from '@mikro-orm/postgresql';
import { searchable } from '../api/read/searchable.ts';
import type { Asset } from './asset.entity.ts';
import { supportEnd } from './support-end.ts';

/*
 * What an asset stores of its model, because lists filter, sort and search by it. A write of an asset works it out in
 * code, holding the model; a write of a model or product cycle works it out in SQL, for all assets at once. Tests hold
 * the two together.
 */

/** Stores the support end that counts. */
export function applySupportEnd(asset: Partial<Asset>): void {
  const end = supportEnd({
    asset: asset.ownSupportEnd ?? null,
    model: asset.model?.supportEnd ?? null,
    productCycle: asset.model?.productCycle?.supportEnd ?? null,
  });
  asset.supportEnd = end?.day ?? null;
  asset.supportEndSource = end?.source ?? null;
}

/** Stores the text that search looks in. */
export function applySearchText(asset: Partial<Asset>): void {
  const { tag, name, serialNumber, model } = asset;
  // The space in front lets a search find the start of the first word like that of any other.
  const texts = ['', tag, name, serialNumber, model?.manufacturer, model?.name];
  asset.searchText = searchable(texts.filter((text) => text != null).join(' '));
}

/** The same in SQL, over an asset `a`, its model `m` and the model's product cycle `c`. */
const SUPPORT_END = 'coalesce(a.own_support_end, m.support_end, c.support_end)';
const SUPPORT_END_SOURCE = `case when a.own_support_end is not null then 'ASSET' when m.support_end is not null then 'MODEL'
  when c.support_end is not null then 'PRODUCT_CYCLE' end`;
const SEARCH_TEXT = `normalize(lower(concat_ws(' ', '', a.tag, a.name, a.serial_number, m.manufacturer, m.name)
  collate "swedish"), nfc) collate "C"`;

/** The assets whose stored columns are brought in step: of these models, or all. */
export type WhichAssets = { ofModels: readonly string[] } | 'all';

/** Brings assets' stored columns in step with the assets, models and product cycles; gives how many were not. */
export async function refreshStoredColumns(em: EntityManager, which: WhichAssets): Promise<number> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `with stored as (
       select a.id, ${SUPPORT_END} as support_end, ${SUPPORT_END_SOURCE} as support_end_source, ${SEARCH_TEXT} as search_text
       from asset a left join asset_model m on m.id = a.model_id left join product_cycle c on c.id = m.product_cycle_id
       ${which === 'all' ? '' : 'where a.model_id = any(?::uuid[])'}
     )
     update asset a set support_end = s.support_end, support_end_source = s.support_end_source, search_text = s.search_text
     from stored s
     where a.id = s.id and (a.support_end, a.support_end_source, a.search_text)
       is distinct from (s.support_end, s.support_end_source, s.search_text)`,
    which === 'all' ? [] : [`{${which.ofModels.join()}}`],
    'run',
  );
  return affectedRows;
}
