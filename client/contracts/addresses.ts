/** Where the pages of contracts are. */
export const contractListPath = '/contracts';
export const deadlinesPath = '/contracts/deadlines';
export const timelinePath = '/contracts/timeline';
export const contractPath = (number: string): string => `${contractListPath}/${encodeURIComponent(number)}`;
