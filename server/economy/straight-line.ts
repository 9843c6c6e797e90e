import { allocateEvenly } from '../values/allocation.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { shiftMonth, yearMonthOf, type YearMonth } from '../values/year-month.ts';
import type { MonthAmount } from '../values/month-amount.ts';

/**
 * An acquisition cost in equal parts over its useful life (nyttjandeperiod), one or more months, from its first month on;
 * it adds up, to the öre. This stands for depreciation until an asset has one.
 * @throws ValueError INVALID_PARTS for a life of no months.
 */
export function straightLine(cost: Money, first: YearMonth, usefulLifeMonths: number): MonthAmount[] {
  return allocateEvenly(cost, usefulLifeMonths).map((amount, index) => ({ month: shiftMonth(first, index), amount }));
}

/** The month after the day from which something is used: the commonest convention of when its cost begins to be spread. */
export function firstMonthOfCost(inUseFrom: LocalDate): YearMonth {
  return shiftMonth(yearMonthOf(inUseFrom), 1);
}
