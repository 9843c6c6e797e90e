import type { LocalDate } from '../../server/values/local-date.ts';

/** Where the pages of the inventory are; an asset's as of a past day if one is given. */
export const assetListPath = '/inventory/assets';
export const assetPath = (tag: string, asOf?: LocalDate): string =>
  `${assetListPath}/${encodeURIComponent(tag)}${asOf ? `?asOf=${asOf}` : ''}`;
export const modelPath = (id: string): string => `/inventory/models/${id}`;
