/** Where the pages of the inventory are. */
export const assetListPath = '/inventory/assets';
export const assetPath = (tag: string): string => `${assetListPath}/${encodeURIComponent(tag)}`;
export const modelPath = (id: string): string => `/inventory/models/${id}`;
