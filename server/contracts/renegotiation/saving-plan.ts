import { exact, type Exact } from '../../values/exact.ts';
import { daysBetween, type LocalDate } from '../../values/local-date.ts';
import { subtractMoney, sumMoney, type Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { firstDayOf, lastDayOf, monthRange, yearMonthOf, yearOf, type YearMonth } from '../../values/year-month.ts';
import { roundedParts } from '../rounded-parts.ts';

/** An agreed saving as it is to come, month by month; below zero when the contract became more expensive. */
export interface SavingPlan {
  /** What is saved in a whole year. */
  readonly fullYear: Money;
  readonly months: readonly MonthAmount[];
}

/**
 * The plan of a saving, from the day on which the agreed prices apply through a month: a twelfth of a year's saving each
 * month, the first by its days. The sum of its first months is always right to the öre.
 */
export function savingPlan(
  baselineAnnual: Money,
  agreedAnnual: Money,
  effectiveFrom: LocalDate,
  through: YearMonth,
): SavingPlan {
  const fullYear = subtractMoney(baselineAnnual, agreedAnnual);
  const months = monthRange(yearMonthOf(effectiveFrom), through);
  const shares = months.map((month) => shareFrom(effectiveFrom, month));
  return { fullYear, months: inTwelfths(fullYear, months, shares) };
}

/** What the plan gives in a calendar year: '0.00' outside it. */
export function savingInYear(plan: SavingPlan, year: number): Money {
  return sumMoney(plan.months.filter(({ month }) => yearOf(month) === year).map(({ amount }) => amount));
}

/** A yearly amount as months, a twelfth each, or a share of a twelfth. */
export function inTwelfths(annual: Money, months: readonly YearMonth[], shares?: readonly Exact[]): MonthAmount[] {
  const amounts = roundedParts(
    months.map((_, index) =>
      exact(annual)
        .div(12)
        .times(shares?.[index] ?? 1),
    ),
  );
  return months.map((month, index) => ({ month, amount: amounts[index]! }));
}

/** How much of a month lies on the day or after it. */
function shareFrom(day: LocalDate, month: YearMonth): Exact {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const from = day > first ? day : first;
  return exact(daysBetween(from, last) + 1).div(daysBetween(first, last) + 1);
}
