import type { Decimal } from '../values/decimal.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { exact, type Exact } from '../values/exact.ts';
import { daysBetween, type LocalDate } from '../values/local-date.ts';
import { moneyOf, type Money } from '../values/money.ts';
import { firstDayOf, lastDayOf, monthRange, yearMonthOf, type YearMonth } from '../values/year-month.ts';
import type { Fault } from './fault.ts';
import { roundedParts } from './rounded-parts.ts';

/** What one unit's price buys: a month, a quarter or a year of it, or the thing itself once. */
export const BillingPeriod = enumOf('MONTH', 'QUARTER', 'YEAR', 'ONCE');
export type BillingPeriod = EnumOf<typeof BillingPeriod>;

/** A line of a contract's or an offer's prices: SEK excluding VAT, both days included, `validTo` null without end. */
export interface PriceLine {
  /** What is priced. Lines of the same item are compared with each other. */
  readonly item: string;
  readonly quantity: Decimal;
  readonly unitPrice: Money;
  readonly billingPeriod: BillingPeriod;
  /** A line that is billed ONCE costs on this day. */
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

const PERIODS_PER_YEAR = { MONTH: 12, QUARTER: 4, YEAR: 1, ONCE: 0 } as const;

export type PriceLineFault = Fault<'NEGATIVE' | 'END_BEFORE_START'>;

/** Everything that is wrong with a line: a quantity or price below zero, or a last day before the first. */
export function priceLineFaults({ quantity, unitPrice, validFrom, validTo }: PriceLine): PriceLineFault[] {
  const faults: PriceLineFault[] = [];
  if (exact(quantity).isNegative()) faults.push({ field: ['quantity'], code: 'NEGATIVE' });
  if (exact(unitPrice).isNegative()) faults.push({ field: ['unitPrice'], code: 'NEGATIVE' });
  if (validTo !== null && validTo < validFrom) faults.push({ field: ['validTo'], code: 'END_BEFORE_START' });
  return faults;
}

/** Whether a line's prices apply on a day. What is billed once applies on its own day only. */
export function isValidOn(
  { billingPeriod, validFrom, validTo }: Pick<PriceLine, 'billingPeriod' | 'validFrom' | 'validTo'>,
  on: LocalDate,
): boolean {
  return billingPeriod === 'ONCE' ? validFrom === on : validFrom <= on && (validTo === null || on <= validTo);
}

/** What the lines valid on a day cost in a year; what is billed once is not counted. Rounded once, over all lines. */
export function annualCost(lines: readonly PriceLine[], on: LocalDate): Money {
  return moneyOf(total(lines.filter((line) => isValidOn(line, on)).map(yearlyCost)), 'HALF_AWAY_FROM_ZERO');
}

/** What all that is billed once costs, whenever that is. */
export function oneOffCost(lines: readonly PriceLine[]): Money {
  const once = lines.filter(({ billingPeriod }) => billingPeriod === 'ONCE');
  return moneyOf(total(once.map(lineCost)), 'HALF_AWAY_FROM_ZERO');
}

/**
 * What the lines cost from one day to another, both included: prices per quarter and year in equal parts per month, part of
 * a month by its days, and what is billed once on its day. Rounded once, over all lines.
 */
export function costBetween(lines: readonly PriceLine[], from: LocalDate, to: LocalDate): Money {
  return moneyOf(exactCostBetween(lines, from, to), 'HALF_AWAY_FROM_ZERO');
}

/** As `costBetween`, unrounded, for further calculation. */
export function exactCostBetween(lines: readonly PriceLine[], from: LocalDate, to: LocalDate): Exact {
  return total(lines.map((line) => lineCostBetween(line, from, to)));
}

/** What the lines cost in a calendar month. */
export function costInMonth(lines: readonly PriceLine[], month: YearMonth): Money {
  return costBetween(lines, firstDayOf(month), lastDayOf(month));
}

/** The cost in each month from the first to the last; together they are `costBetween` the days of these, to the öre. */
export function monthlyCosts(lines: readonly PriceLine[], first: YearMonth, last: YearMonth): Money[] {
  return roundedParts(
    monthRange(first, last).map((month) => exactCostBetween(lines, firstDayOf(month), lastDayOf(month))),
  );
}

/** The lines as they are when they end after a day: later ones left out. */
export function linesUntil(lines: readonly PriceLine[], last: LocalDate): PriceLine[] {
  return lines
    .filter(({ validFrom }) => validFrom <= last)
    .map((line) => ({ ...line, validTo: line.validTo !== null && line.validTo < last ? line.validTo : last }));
}

/** The lines as they are when they begin on a day. What is billed once keeps its day, also before that. */
export function linesFrom(lines: readonly PriceLine[], first: LocalDate): PriceLine[] {
  return lines
    .filter(({ billingPeriod, validTo }) => billingPeriod === 'ONCE' || validTo === null || validTo >= first)
    .map((line) => (line.billingPeriod === 'ONCE' || line.validFrom > first ? line : { ...line, validFrom: first }));
}

function yearlyCost(line: PriceLine): Exact {
  return lineCost(line).times(PERIODS_PER_YEAR[line.billingPeriod]);
}

function lineCost({ quantity, unitPrice }: PriceLine): Exact {
  return exact(quantity).times(exact(unitPrice));
}

function lineCostBetween(line: PriceLine, from: LocalDate, to: LocalDate): Exact {
  const { billingPeriod, validFrom, validTo } = line;
  if (billingPeriod === 'ONCE') return validFrom >= from && validFrom <= to ? lineCost(line) : exact(0);
  const first = validFrom > from ? validFrom : from;
  const last = validTo !== null && validTo < to ? validTo : to;
  return yearlyCost(line).times(monthsFrom(first, last)).div(12);
}

/** How many months there are from one day to another, parts of a month by its days; none when `to` is the earlier. */
function monthsFrom(from: LocalDate, to: LocalDate): Exact {
  if (to < from) return exact(0);
  return total(
    monthRange(yearMonthOf(from), yearMonthOf(to)).map((month) => {
      const [first, last] = [firstDayOf(month), lastDayOf(month)];
      const days = daysBetween(from > first ? from : first, to < last ? to : last) + 1;
      return exact(days).div(daysBetween(first, last) + 1);
    }),
  );
}

function total(numbers: readonly Exact[]): Exact {
  return numbers.reduce((sum, number) => sum.plus(number), exact(0));
}
