/** Where the pages of contracts are. */
export const contractListPath = '/contracts';
export const deadlinesPath = '/contracts/deadlines';
export const timelinePath = '/contracts/timeline';
/** The list of price indices; the page of one is below it, by its id. */
export const indicesPath = '/contracts/indices';
export const contractPath = (number: string): string => `${contractListPath}/${encodeURIComponent(number)}`;
