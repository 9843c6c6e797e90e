import { addMonths, type LocalDate } from '../../server/values/local-date.ts';
import type { AssetWhere } from '../gql/graphql.ts';
import type { Filter } from '../ui/list/list-state.ts';
import { assetListPath } from './addresses.ts';
import { assetQuery } from './asset-list-definition.ts';
import { comingQuarters, ENDED, firstDayOfQuarter, quarterOf } from './support-quarter.ts';

/** How many coming quarters are told one by one; what ends after them is told together. */
const quarters = 12;

/** Support concerns what has not been disposed of. */
export const notDisposed: readonly Filter[] = [{ field: 'status', operator: 'notIn', values: ['DISPOSED'] }];

/** A quarter, or one of the others here, by when support ends. */
export type Period = string;
export const LATER = 'later';
export const UNKNOWN = 'unknown';

/** The periods in the order of time; together they have every asset once. */
export const supportPeriods = (today: LocalDate): readonly Period[] => [
  ENDED,
  ...comingQuarters(today, quarters),
  LATER,
  UNKNOWN,
];

/** The first day that is told as later. */
const laterFrom = (today: LocalDate): LocalDate => addMonths(firstDayOfQuarter(today), 3 * quarters);

/** The four conditions that part the assets under a filter by when their support ends. */
export function supportConditions(where: AssetWhere, today: LocalDate) {
  const held = (supportEnd: AssetWhere['supportEnd']): AssetWhere => ({ and: [where, { supportEnd }] });
  return {
    ended: held({ lt: today }),
    coming: held({ gte: today, lt: laterFrom(today) }),
    later: held({ gte: laterFrom(today) }),
    unknown: held({ isNull: true }),
  };
}

/** The filters that hold a list to one period; of the present quarter, to what has not ended yet. */
function periodFilters(period: Period, today: LocalDate): Filter[] {
  const from = (day: LocalDate): Filter => ({ field: 'supportEnd', operator: 'gte', values: [day] });
  if (period === UNKNOWN) return [{ field: 'supportEnd', operator: 'isNull', values: [] }];
  if (period === LATER) return [from(laterFrom(today))];
  const within: Filter = { field: 'supportQuarter', operator: 'in', values: [period] };
  return period === quarterOf(today) ? [within, from(today)] : [within];
}

/** Which assets the periods are of. */
export interface PeriodScope {
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly today: LocalDate;
}

/** Where the assets of a period are listed, by the day on which their support ends. */
export function periodPath(period: Period, { search, filters, today }: PeriodScope): string {
  const query = assetQuery({
    search,
    filters: [...filters, ...periodFilters(period, today)],
    sort: [{ column: 'supportEnd', direction: 'asc' }],
  });
  return `${assetListPath}?${query}`;
}
