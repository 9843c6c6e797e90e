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

/** The condition of a view's assets, and of those whose support ends in the present quarter, before today and after. */
export function supportConditions(scope: AssetWhere, today: LocalDate) {
  const first = firstDayOfQuarter(today);
  const within = (supportEnd: AssetWhere['supportEnd']): AssetWhere => ({ and: [scope, { supportEnd }] });
  return {
    scope,
    passed: within({ gte: first, lt: today }),
    present: within({ gte: today, lt: addMonths(first, 3) }),
  };
}

const endingFrom = (day: LocalDate): Filter => ({ field: 'supportEnd', operator: 'gte', values: [day] });

/** The filters that hold a list to one period; of the present quarter, to what has not ended yet. */
function periodFilters(period: Period, today: LocalDate): Filter[] {
  if (period === UNKNOWN) return [{ field: 'supportEnd', operator: 'isNull', values: [] }];
  if (period === LATER) return [endingFrom(laterFrom(today))];
  const within: Filter = { field: 'supportQuarter', operator: 'in', values: [period] };
  return period === quarterOf(today) ? [within, endingFrom(today)] : [within];
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
