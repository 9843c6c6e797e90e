import { figure, percent, quotient, type Step } from '../../services/calculation.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { localDate, type LocalDate } from '../../values/local-date.ts';
import { percentOf, ratioOf, type Percent } from '../../values/rate.ts';

/**
 * In which prices a plan is appraised. AS_PLANNED leaves its amounts as they stand; FIXED (fasta priser) has all of them in
 * the prices of one year, NOMINAL (löpande priser) each in those of its own year.
 */
export const AppraisedPrices = enumOf('AS_PLANNED', 'FIXED', 'NOMINAL');
export type AppraisedPrices = EnumOf<typeof AppraisedPrices>;

/** By how many percent prices change in a year, from a day until the next such day. */
export interface PriceChange {
  readonly firstDay: LocalDate;
  readonly value: Percent;
}

/** What prices are in a year, by those of the year that a plan's amounts are stated in. */
export interface PriceYear {
  readonly year: number;
  /** Since the year before; null for the year that the plan is stated in, from which years before and after are reckoned. */
  readonly change: Percent | null;
  readonly factor: Exact;
  readonly step: Step<'PRICE_FACTOR'> | null;
}

/** The change from the year before to a year: the one that holds on the year's first day; null where none does. */
export function changeIn(year: number, changes: readonly PriceChange[]): Percent | null {
  const day = localDate(year, 1, 1);
  const held = changes.filter(({ firstDay }) => firstDay <= day);
  return (
    held.reduce<PriceChange | null>((last, each) => (last && last.firstDay > each.firstDay ? last : each), null)
      ?.value ?? null
  );
}

/**
 * The years from one to another, both among them, in order, with what prices are in each: one year's change after the other
 * from the base, upwards and downwards. A fall of everything is no price level, so changes are above -100 %.
 * @returns the first year whose change nobody has told, instead
 */
export function priceYears(
  base: number,
  first: number,
  last: number,
  changes: readonly PriceChange[],
): readonly PriceYear[] | { readonly missing: number } {
  const years = new Map<number, PriceYear>([[base, { year: base, change: null, factor: exact(1), step: null }]]);
  for (let year = base + 1; year <= last; year += 1) {
    const change = changeIn(year, changes);
    if (change === null) return { missing: year };
    years.set(year, priceYear(year, change, years.get(year - 1)?.factor ?? exact(1), '×'));
  }
  for (let year = base - 1; year >= first; year -= 1) {
    const change = changeIn(year + 1, changes);
    if (change === null) return { missing: year + 1 };
    years.set(year, priceYear(year, change, years.get(year + 1)?.factor ?? exact(1), '/'));
  }
  return [...years.values()].toSorted((one, other) => one.year - other.year);
}

function priceYear(year: number, change: Percent, from: Exact, sign: '×' | '/'): PriceYear {
  const growth = ratioOf(change).plus(1);
  const factor = sign === '×' ? from.times(growth) : from.div(growth);
  const terms = [
    figure(from, 'RATIO'),
    sign,
    '(' as const,
    figure(1, 'RATIO'),
    '+' as const,
    percent(change),
    ')' as const,
  ];
  return { year, change, factor, step: { name: 'PRICE_FACTOR', terms, result: quotient(factor, 'RATIO') } };
}

/** A factor as it is told, with six decimals. */
export const toldFactor = (factor: Exact): Decimal => decimalOf(factor, 6, 'HALF_AWAY_FROM_ZERO');

/** A discount rate for amounts in the prices of their own years: (1 + rate) × (1 + change of prices) - 1. Source: Fisher. */
export function nominalRate(
  rate: Percent,
  change: Percent,
): { readonly rate: Percent; readonly step: Step<'NOMINAL_RATE'> } {
  const nominal = ratioOf(rate).plus(1).times(ratioOf(change).plus(1)).minus(1);
  const one = figure(1, 'RATIO');
  return {
    rate: percentOf(nominal, 4, 'HALF_AWAY_FROM_ZERO'),
    step: {
      name: 'NOMINAL_RATE',
      terms: ['(', one, '+', percent(rate), ')', '×', '(', one, '+', percent(change), ')', '-', one],
      result: percent(percentOf(nominal, 4, 'HALF_AWAY_FROM_ZERO')),
    },
  };
}
