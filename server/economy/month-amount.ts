import type { Money } from '../values/money.ts';
import type { YearMonth } from '../values/year-month.ts';

/** An amount of a month, SEK. */
export interface MonthAmount {
  readonly month: YearMonth;
  readonly amount: Money;
}
