import type { LocalDate } from '../../server/values/local-date.ts';

/** Where the pages of contracts are. */
export const contractListPath = '/contracts';
export const deadlinesPath = '/contracts/deadlines';
export const timelinePath = '/contracts/timeline';
/** The list of price indices; the page of one is below it, by its id. */
export const indicesPath = '/contracts/indices';
/** The page of a contract; as it stood on a past day if one is given. */
export const contractPath = (number: string, asOf?: LocalDate | null): string =>
  `${contractListPath}/${encodeURIComponent(number)}${asOf ? `?asOf=${asOf}` : ''}`;
