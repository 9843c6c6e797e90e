import { searchable } from '../api/read/searchable.ts';
import type { Asset } from './asset.entity.ts';
import { supportEnd } from './support-end.ts';

/*
 * What an asset stores of its model, because lists filter, sort and search by it. A write of an asset works it out in
 * code, holding the model; a write of a model or product cycle works it out in SQL, for all assets at once
 * (stored-columns.commands.ts). Tests hold the two together.
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
