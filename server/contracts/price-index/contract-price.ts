import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { annualCost, isValidOn, type PriceLine } from '../price-lines.ts';
import type { IndexClause } from './index-clause.ts';
import { indexedPrice, priceCorrection, type MissingIndexValue, type PriceAdjustment } from './indexed-price.ts';
import type { IndexSeries } from './index-series.ts';

/** A price line as whoever asks may see it: its unit price is null while that is secret to them. */
export type AgreedLine = Omit<PriceLine, 'unitPrice'> & { readonly id: string; readonly unitPrice: Money | null };

/** An index clause of a contract, and the price lines that it holds for. */
export interface ContractClause extends IndexClause {
  readonly id: string;
  /** The items whose lines follow it; null: all that no other clause names. */
  readonly items: readonly string[] | null;
  /** It holds for lines whose price begins on one of these days; null for no limit. A later price has a later clause. */
  readonly firstDay: LocalDate | null;
  readonly lastDay: LocalDate | null;
}

/** What the prices of a contract follow from. */
export interface Pricing {
  readonly lines: readonly AgreedLine[];
  readonly clauses: readonly ContractClause[];
  readonly series: readonly IndexSeries[];
}

/** Why a price is not told. */
export const UnknownPrice = enumOf('SECRET', 'MISSING_INDEX');
export type UnknownPrice = EnumOf<typeof UnknownPrice>;

/** The price of a line on a day. What is not told is null, and `unknown` says why. */
export interface LinePrice {
  readonly line: AgreedLine;
  /** The clause that it follows; null: the agreed price holds. */
  readonly clause: ContractClause | null;
  readonly unitPrice: Money | null;
  readonly annualCost: Money | null;
  readonly unknown: UnknownPrice | null;
  readonly missing: readonly MissingIndexValue[];
  readonly adjustments: readonly PriceAdjustment[];
  readonly isPreliminary: boolean;
  /** What a unit's price changes by once preliminary index values are final; null while that is not known. */
  readonly correction: Money | null;
}

/** What a contract costs on a day, in a year, with the lines that apply on it. */
export interface ContractPrice {
  readonly on: LocalDate;
  readonly annualCost: Money | null;
  /** The same at the prices of the lines, without any index. */
  readonly agreedAnnualCost: Money | null;
  readonly unknown: UnknownPrice | null;
  readonly missing: readonly MissingIndexValue[];
  readonly isPreliminary: boolean;
  readonly lines: readonly LinePrice[];
}

/**
 * The clause that a line follows: one that names its item before one for all. It follows from the day on which the line's
 * price begins, because a price that was agreed later stands on other index values. What is billed once follows none.
 */
export function clauseOf(
  { item, billingPeriod, validFrom }: Pick<AgreedLine, 'item' | 'billingPeriod' | 'validFrom'>,
  clauses: readonly ContractClause[],
): ContractClause | null {
  if (billingPeriod === 'ONCE') return null;
  const holding = clauses.filter(
    (clause) => (clause.firstDay ?? validFrom) <= validFrom && holdsUntil(clause, validFrom),
  );
  return holding.find(({ items }) => items?.includes(item)) ?? holding.find(({ items }) => items === null) ?? null;
}

type Scope = Pick<ContractClause, 'items' | 'firstDay' | 'lastDay'>;

/** Whether some line could follow either of two clauses alike. */
export function clausesOverlap(one: Scope, other: Scope): boolean {
  const isSameItem =
    one.items === null || other.items === null
      ? one.items === other.items
      : one.items.some((item) => other.items?.includes(item));
  return isSameItem && holdsUntil(one, other.firstDay) && holdsUntil(other, one.firstDay);
}

function holdsUntil({ lastDay }: Scope, day: LocalDate | null): boolean {
  return lastDay === null || day === null || day <= lastDay;
}

/** What a contract costs at the prices of a day, and how each of them came about. */
export function contractPriceOn({ lines, clauses, series }: Pricing, on: LocalDate): ContractPrice {
  const priced = lines
    .filter((line) => isValidOn(line, on))
    .map((line) => linePriceOn(line, clauseOf(line, clauses), series, on));
  const unknown = priced.find((line) => line.unknown === 'SECRET') ?? priced.find((line) => line.unknown !== null);
  return {
    on,
    annualCost: costInYear(priced, on, ({ unitPrice }) => unitPrice),
    agreedAnnualCost: costInYear(priced, on, ({ line }) => line.unitPrice),
    unknown: unknown?.unknown ?? null,
    missing: distinct(priced.flatMap(({ missing }) => missing)),
    isPreliminary: priced.some(({ isPreliminary }) => isPreliminary),
    lines: priced,
  };
}

function linePriceOn(
  line: AgreedLine,
  clause: ContractClause | null,
  series: readonly IndexSeries[],
  on: LocalDate,
): LinePrice {
  const agreed = { line, clause, missing: [], adjustments: [], isPreliminary: false, correction: null };
  if (line.unitPrice === null) return { ...agreed, unitPrice: null, annualCost: null, unknown: 'SECRET' };
  const result = clause && indexedPrice(line.unitPrice, clause, series, on);
  if (result && result.price === null) {
    const missing = distinct(result.missing);
    return { ...agreed, unitPrice: null, annualCost: null, unknown: 'MISSING_INDEX', missing };
  }
  const adjustments = result?.adjustments ?? [];
  const isPreliminary = clause?.status === 'PRELIMINARY' && adjustments.length > 0;
  const unitPrice = result?.price ?? line.unitPrice;
  return {
    ...agreed,
    unitPrice,
    annualCost: annualCost([{ ...line, unitPrice }], on),
    unknown: null,
    adjustments,
    isPreliminary,
    correction: isPreliminary ? priceCorrection(line.unitPrice, clause, series, on) : null,
  };
}

/** Rounded once, over all lines; null when one of them has no price. */
function costInYear(
  lines: readonly LinePrice[],
  on: LocalDate,
  priceOf: (line: LinePrice) => Money | null,
): Money | null {
  const known = lines.flatMap((each) => {
    const unitPrice = priceOf(each);
    return unitPrice === null ? [] : [{ ...each.line, unitPrice }];
  });
  return known.length === lines.length ? annualCost(known, on) : null;
}

/** Each missing value once, the earliest first. */
export function distinct(missing: readonly MissingIndexValue[]): MissingIndexValue[] {
  const byKey = new Map(missing.map((each) => [`${each.month} ${each.series} ${each.status}`, each]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
