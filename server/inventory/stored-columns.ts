import { searchable } from '../api/read/where.ts';
import type { Asset } from './asset.entity.ts';
import { supportEnd } from './support-end.ts';

/** Stores the support end that counts: lists filter and sort by it. */
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
  asset.searchText = searchable(
    ['', tag, name, serialNumber, model?.manufacturer, model?.name].filter((text) => text != null).join(' '),
  );
}
