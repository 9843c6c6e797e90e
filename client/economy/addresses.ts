/** Where the pages of costs and benefits are. */
export const costEntriesPath = '/economy/cost-entries';
export const costEntryPath = (id: string): string => `${costEntriesPath}/${id}`;
export const benefitsPath = '/economy/benefits';
export const costCategoriesPath = '/administration/cost-categories';
export const usefulLivesPath = '/administration/useful-lives';
export const serviceOverviewPath = '/services/overview';
export const unallocatedPath = '/economy/unallocated';

/** The section of costs and benefits on the page of a service, an asset or a contract, by its place in the address. */
export const moneySection = 'money';

interface EntriesOf {
  /** The list's field that refers to the record: 'service'. */
  readonly field: string;
  readonly id: string;
  readonly scenario: string;
  readonly first: string;
  readonly last: string;
}

/** The list of the entries that a figure is the sum of: a record's own, of some months. */
export function entriesOfPath({ field, id, scenario, first, last }: EntriesOf): string {
  const filters = [`${field}:in:${id}`, `scenario:in:${scenario}`, `month:gte:${first}-01`, `month:lte:${last}-01`];
  return `${costEntriesPath}?${filters.map((filter) => `f=${filter}`).join('&')}`;
}
