import { parseDecimal, type Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { Money } from '../../values/money.ts';
import { divideOre, inProportion, sumOf, type Ore } from '../../values/ore.ts';
import { parsePercent } from '../../values/rate.ts';
import type { Share } from '../../services/dependencies/share.ts';

/**
 * Why a record keeps some or all of its cost. NOT_SHARED: nothing takes it over. PERCENT_LEFT: percents do not reach 100.
 * WEIGHT_MISSING: the usage, quantity or acquisition cost of a dependent is not known, and the others shall not pay for
 * that. WEIGHTS_ZERO: they are known and all zero. MIXED_BASES: they cannot be compared.
 */
export const KeptReason = enumOf('NOT_SHARED', 'PERCENT_LEFT', 'WEIGHT_MISSING', 'WEIGHTS_ZERO', 'MIXED_BASES');
export type KeptReason = EnumOf<typeof KeptReason>;

/** What a month's shares are measured by, of each dependent. */
export interface ShareMeasures {
  /** Usage in the month, zero or more, in any unit that is the same for the dependents of one record. */
  readonly usage: ReadonlyMap<string, Decimal>;
  /** SEK, zero or more. */
  readonly acquisitionCost: ReadonlyMap<string, Money>;
}

/** What each share takes of an amount, in their order, and why the rest is kept; no reason when it is all taken. */
export interface ShareParts {
  readonly parts: readonly Ore[];
  readonly kept: Ore;
  readonly reason: KeptReason | null;
}

const WHOLE = parsePercent('100');
const NOTHING = parsePercent('0');
const ONE = parseDecimal('1');

/** Percents first, of the whole amount; what they leave by the weights of the others. Parts and kept make the amount. */
export function shareParts(amount: Ore, shares: readonly Share[], measures: ShareMeasures): ShareParts {
  const percents = shares.filter(({ basis }) => basis === 'PERCENT');
  const others = shares.filter(({ basis }) => basis !== 'PERCENT');
  const taken = percentParts(amount, percents);
  const rest = amount - sumOf(taken);
  const divided = dividedByWeights(rest, others, measures);
  const [ofPercents, ofOthers] = [taken.values(), divided.parts.values()];
  const parts = shares.map(({ basis }) => (basis === 'PERCENT' ? ofPercents : ofOthers).next().value ?? 0n);
  const kept = amount - sumOf(parts);
  if (kept === 0n) return { parts, kept, reason: null };
  return { parts, kept, reason: divided.reason ?? (percents.length > 0 ? 'PERCENT_LEFT' : 'NOT_SHARED') };
}

function percentParts(amount: Ore, shares: readonly Share[]): Ore[] {
  const [whole, ...percents] = inProportion([WHOLE, ...shares.map(({ value }) => value ?? NOTHING)]);
  return divideOre(amount, percents, whole);
}

function dividedByWeights(
  amount: Ore,
  shares: readonly Share[],
  measures: ShareMeasures,
): { parts: Ore[]; reason: KeptReason | null } {
  if (shares.length === 0) return { parts: [], reason: null };
  if (shares.some(({ basis }) => basis !== shares[0]?.basis)) return { parts: [], reason: 'MIXED_BASES' };
  const known = shares.map((share) => weightOf(share, measures)).filter((weight) => weight !== null);
  if (known.length < shares.length) return { parts: [], reason: 'WEIGHT_MISSING' };
  const weights = inProportion(known);
  return sumOf(weights) === 0n
    ? { parts: [], reason: 'WEIGHTS_ZERO' }
    : { parts: divideOre(amount, weights), reason: null };
}

function weightOf(share: Share, { usage, acquisitionCost }: ShareMeasures): Decimal | Money | null {
  if (share.basis === 'USAGE') return usage.get(share.dependent) ?? null;
  if (share.basis === 'ACQUISITION_COST') return acquisitionCost.get(share.dependent) ?? null;
  return share.basis === 'QUANTITY' ? share.value : ONE;
}
