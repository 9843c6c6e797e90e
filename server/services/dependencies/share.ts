import type { Dependency } from './dependency.ts';
import { isValidIn, monthsToJudge } from './dependency.ts';
import type { Fault } from '../../contracts/fault.ts';
import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact } from '../../values/exact.ts';
import type { YearMonth } from '../../values/year-month.ts';

/**
 * By what a dependent takes over its share of what a record costs. PERCENT: of the whole cost. What percents leave is
 * divided by the other bases: EQUAL, QUANTITY as entered on the dependency, USAGE of the dependent in the month, or
 * ACQUISITION_COST of the dependent.
 */
export const ShareBasis = enumOf('PERCENT', 'EQUAL', 'QUANTITY', 'USAGE', 'ACQUISITION_COST');
export type ShareBasis = EnumOf<typeof ShareBasis>;

/** A dependency along which cost goes up. */
export interface Share extends Dependency {
  readonly basis: ShareBasis;
  /** Percent ('12.5') for PERCENT, how many for QUANTITY; null for the others. */
  readonly value: Decimal | null;
}

export type ShareFault = Fault<
  'MISSING' | 'NOT_WANTED' | 'NEGATIVE' | 'ABOVE_HUNDRED' | 'END_BEFORE_START' | 'SAME_RECORD'
>;

/** Everything that is wrong with a share by itself. */
export function shareFaults({ dependent, dependsOn, validFrom, validTo, basis, value }: Share): ShareFault[] {
  const faults: ShareFault[] = [];
  if (dependent === dependsOn) faults.push({ field: ['dependsOn'], code: 'SAME_RECORD' });
  if (validTo !== null && validTo < validFrom) faults.push({ field: ['validTo'], code: 'END_BEFORE_START' });
  const isValued = basis === 'PERCENT' || basis === 'QUANTITY';
  if (isValued && value === null) faults.push({ field: ['value'], code: 'MISSING' });
  if (!isValued && value !== null) faults.push({ field: ['value'], code: 'NOT_WANTED' });
  if (value !== null && exact(value).isNegative()) faults.push({ field: ['value'], code: 'NEGATIVE' });
  if (basis === 'PERCENT' && value !== null && exact(value).gt(100)) {
    faults.push({ field: ['value'], code: 'ABOVE_HUNDRED' });
  }
  return faults;
}

/** What shares of one record's cost cannot do together, and the first month in which they would. */
export interface ShareConflict {
  readonly month: YearMonth;
  /** Percents of more than 100 in all, or shares by more than one basis beside percents: pieces and visits do not add up. */
  readonly code: 'ABOVE_HUNDRED' | 'MIXED_BASES';
}

/** The first conflict among all shares of one record's cost, or null. */
export function shareConflict(shares: readonly Share[]): ShareConflict | null {
  const first = shares.map(({ validFrom }) => validFrom).toSorted()[0];
  if (first === undefined) return null;
  for (const month of monthsToJudge(shares, first)) {
    const valid = shares.filter((share) => isValidIn(share, month));
    const percents = valid.flatMap(({ basis, value }) => (basis === 'PERCENT' && value !== null ? exact(value) : []));
    if (percents.reduce((sum, percent) => sum.plus(percent), exact(0)).gt(100)) return { month, code: 'ABOVE_HUNDRED' };
    const bases = new Set(valid.map(({ basis }) => basis));
    bases.delete('PERCENT');
    if (bases.size > 1) return { month, code: 'MIXED_BASES' };
  }
  return null;
}
