import { exact, type Exact } from '../../values/exact.ts';
import { addDays, addMonths, type LocalDate } from '../../values/local-date.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { exactCostBetween, type PriceLine } from '../price-lines.ts';
import { roundedParts } from '../rounded-parts.ts';

/** The time over which offers are compared, and what is assumed of it. */
export interface Horizon {
  readonly start: LocalDate;
  /** One or more. The last year is shorter when they are not whole years. */
  readonly months: number;
  /** By how many percent the prices rise from each year to the next. */
  readonly yearlyPriceChange: Percent;
  /** Percent a year. */
  readonly discountRate: Percent;
}

export interface YearCost {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cost: Money;
  readonly presentValue: Money;
}

/** The years add up to the totals, to the öre. */
export interface TotalCost {
  readonly years: readonly YearCost[];
  readonly cost: Money;
  readonly presentValue: Money;
}

/**
 * What lines cost over a horizon, year by year from its start. Recurring prices are those of the lines in the first year
 * and rise with each year that follows; they are discounted as paid at the year's end. What is billed once is paid as it
 * was agreed, at the year's beginning, so that the first year's is not discounted.
 */
export function totalCost(lines: readonly PriceLine[], horizon: Horizon): TotalCost {
  const priceRise = ratioOf(horizon.yearlyPriceChange).plus(1);
  const discount = ratioOf(horizon.discountRate).plus(1);
  const once = lines.filter(({ billingPeriod }) => billingPeriod === 'ONCE');
  const recurring = lines.filter(({ billingPeriod }) => billingPeriod !== 'ONCE');

  const years = yearsOf(horizon).map(({ from, to }, index) => {
    const atStart = exactCostBetween(once, from, to);
    const atEnd = exactCostBetween(recurring, from, to).times(priceRise.pow(index));
    const presentValue = atStart.div(discount.pow(index)).plus(atEnd.div(discount.pow(index + 1)));
    return { from, to, cost: atStart.plus(atEnd), presentValue };
  });
  const costs = roundedParts(years.map(({ cost }) => cost));
  const presentValues = roundedParts(years.map(({ presentValue }) => presentValue));
  return {
    years: years.map((year, index) => ({ ...year, cost: costs[index]!, presentValue: presentValues[index]! })),
    cost: rounded(years.map(({ cost }) => cost)),
    presentValue: rounded(years.map(({ presentValue }) => presentValue)),
  };
}

/** The last day of a horizon. */
export function endOfHorizon({ start, months }: Pick<Horizon, 'start' | 'months'>): LocalDate {
  return addDays(addMonths(start, months), -1);
}

function yearsOf(horizon: Horizon): { from: LocalDate; to: LocalDate }[] {
  const end = endOfHorizon(horizon);
  return Array.from({ length: Math.ceil(horizon.months / 12) }, (_, year) => {
    const to = addDays(addMonths(horizon.start, (year + 1) * 12), -1);
    return { from: addMonths(horizon.start, year * 12), to: to < end ? to : end };
  });
}

function rounded(numbers: readonly Exact[]): Money {
  return moneyOf(
    numbers.reduce((sum, number) => sum.plus(number), exact(0)),
    'HALF_AWAY_FROM_ZERO',
  );
}
