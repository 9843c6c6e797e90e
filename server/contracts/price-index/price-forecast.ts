import { exact } from '../../values/exact.ts';
import { addDays, localDate, partsOf, type LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { percentOf, type Percent } from '../../values/rate.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { annualCost, costBetween, type PriceLine } from '../price-lines.ts';
import { clauseOf, distinct, type AgreedLine, type Pricing, type UnknownPrice } from './contract-price.ts';
import { indexedPrices, type DatedPrice, type MissingIndexValue } from './indexed-price.ts';
import { withAssumedPath } from './index-series.ts';

/** What is assumed of the time to come. */
export interface Outlook {
  /** The day that is looked from; index values after the last published one are assumed. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** By how many percent a year every series is assumed to change after its last published value. */
  readonly yearlyChange: Percent;
}

interface Told {
  readonly unknown: UnknownPrice | null;
  readonly missing: readonly MissingIndexValue[];
  /** Whether an assumed index value stands behind it. */
  readonly isForecast: boolean;
}

/** A day from which the contract costs something else in a year. */
export interface ForecastDay extends Told {
  readonly on: LocalDate;
  readonly annualCost: Money | null;
  /** Since the day before it in the list, in percent with four decimals; null for the first, and where either is unknown. */
  readonly change: Percent | null;
}

/** What the contract costs in a calendar year, or the part of it up to the last day of the outlook. */
export interface ForecastYear extends Told {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cost: Money | null;
}

/** Years from the beginning of the one that is looked from. */
export interface PriceForecast {
  readonly days: readonly ForecastDay[];
  readonly years: readonly ForecastYear[];
}

/** A line with the price that it has from one day to another. */
interface Piece {
  readonly line: Omit<PriceLine, 'unitPrice'>;
  readonly unitPrice: Money | null;
  readonly told: Told;
}

/**
 * What a contract will cost: at the prices that its index clauses give where values are published, and where not at those of
 * an assumed path. Lines that have no last day go on; whether the contract does is not asked.
 */
export function priceForecast(pricing: Pricing, { from, until, yearlyChange }: Outlook): PriceForecast {
  const { year } = partsOf(from);
  const pieces = pricing.lines
    .flatMap((line) => piecesOf(line, pricing, { from, until, yearlyChange }))
    .filter(({ line: { validTo } }) => validTo === null || validTo >= localDate(year, 1, 1));
  const turns = pieces.flatMap(({ line: { billingPeriod, validFrom, validTo } }) =>
    billingPeriod === 'ONCE' ? [] : [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])],
  );
  const days = [...new Set([from, ...turns.filter((day) => day > from && day <= until)])].toSorted();
  const years = Array.from({ length: partsOf(until).year - year + 1 }, (_, index) => {
    const last = localDate(year + index, 12, 31);
    return { from: localDate(year + index, 1, 1), to: last < until ? last : until };
  });
  return { days: withChanges(days.map((on) => dayOf(pieces, on))), years: years.map((span) => yearOf(pieces, span)) };
}

/** A line cut at the days on which its price is adjusted. */
function piecesOf(line: AgreedLine, { clauses, series }: Pricing, { until, yearlyChange }: Outlook): Piece[] {
  const { id: _id, unitPrice: agreed, ...rest } = line;
  if (agreed === null) return [{ line: rest, unitPrice: null, told: { ...OPEN, unknown: 'SECRET' } }];
  const clause = clauseOf(line, clauses);
  if (!clause) return [{ line: rest, unitPrice: agreed, told: OPEN }];
  const last = line.validTo !== null && line.validTo < until ? line.validTo : until;
  const assumed = series.map((each) => withAssumedPath(each, clause.status, yearlyChange, yearMonthOf(until)));
  const prices: DatedPrice[] = [
    { from: line.validFrom, price: agreed, isForecast: false, missing: [] },
    ...indexedPrices(agreed, clause, assumed, last),
  ];
  return prices.flatMap(({ from, price, isForecast, missing }, index): Piece[] => {
    const next = prices[index + 1];
    const validFrom = from > line.validFrom ? from : line.validFrom;
    const validTo = next ? addDays(next.from, -1) : line.validTo;
    if (validTo !== null && validTo < validFrom) return [];
    const told = { unknown: price === null ? ('MISSING_INDEX' as const) : null, missing, isForecast };
    return [{ line: { ...rest, validFrom, validTo }, unitPrice: price, told }];
  });
}

const OPEN: Told = { unknown: null, missing: [], isForecast: false };

function dayOf(pieces: readonly Piece[], on: LocalDate): ForecastDay {
  const holding = pieces.filter(
    ({ line }) =>
      line.billingPeriod !== 'ONCE' && line.validFrom <= on && (line.validTo === null || on <= line.validTo),
  );
  return { on, ...toldOf(holding), annualCost: knownLines(holding, (lines) => annualCost(lines, on)), change: null };
}

function yearOf(pieces: readonly Piece[], { from, to }: { from: LocalDate; to: LocalDate }): ForecastYear {
  const within = pieces.filter(({ line }) => line.validFrom <= to && (line.validTo === null || from <= line.validTo));
  return { from, to, ...toldOf(within), cost: knownLines(within, (lines) => costBetween(lines, from, to)) };
}

/** What is worked out of the lines' prices; null when one has none. */
function knownLines(pieces: readonly Piece[], work: (lines: readonly PriceLine[]) => Money): Money | null {
  const lines = pieces.flatMap(({ line, unitPrice }) => (unitPrice === null ? [] : [{ ...line, unitPrice }]));
  return lines.length === pieces.length ? work(lines) : null;
}

function toldOf(pieces: readonly Piece[]): Told {
  const reasons = pieces.map(({ told: { unknown } }) => unknown);
  return {
    unknown: reasons.includes('SECRET') ? 'SECRET' : reasons.includes('MISSING_INDEX') ? 'MISSING_INDEX' : null,
    missing: distinct(pieces.flatMap(({ told: { missing } }) => missing)),
    isForecast: pieces.some(({ told: { isForecast } }) => isForecast),
  };
}

function withChanges(days: readonly ForecastDay[]): ForecastDay[] {
  return days.map((day, index) => {
    const before = days[index - 1]?.annualCost;
    if (!before || day.annualCost === null || exact(before).isZero()) return day;
    const ratio = exact(day.annualCost).div(exact(before)).minus(1);
    return { ...day, change: percentOf(ratio, 4, 'HALF_AWAY_FROM_ZERO') };
  });
}
