import type { Money } from './money.ts';
import type { YearMonth } from './year-month.ts';

/** An amount of a month, SEK. */
export interface MonthAmount {
  readonly month: YearMonth;
  readonly amount: Money;
}
