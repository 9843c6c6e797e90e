import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';

/**
 * EU_GOODS_SERVICES and EU_WORKS: from which value a region procures by the directive. DIRECT_AWARD: below which it may
 * award directly. DIRECT_AWARD_DOCUMENTATION: above which a direct award must be documented.
 */
export const ThresholdKind = enumOf('EU_GOODS_SERVICES', 'EU_WORKS', 'DIRECT_AWARD', 'DIRECT_AWARD_DOCUMENTATION');
export type ThresholdKind = EnumOf<typeof ThresholdKind>;

/** What is procured: building works have their own EU threshold, and may change more. */
export const ProcuredKind = enumOf('GOODS_SERVICES', 'WORKS');
export type ProcuredKind = EnumOf<typeof ProcuredKind>;

/** A threshold of the public procurement act (LOU) for the days from one to another, both included. */
export interface ProcurementThreshold {
  readonly kind: ThresholdKind;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** SEK excluding VAT. */
  readonly amount: Money;
  readonly source: string;
  /** Whether somebody has compared it with the published source. */
  readonly isVerified: boolean;
}

/** The threshold that applies on a day, of several the one that begins last; null when none is known. */
export function thresholdOn(
  thresholds: readonly ProcurementThreshold[],
  kind: ThresholdKind,
  on: LocalDate,
): ProcurementThreshold | null {
  const valid = thresholds.filter(
    (row) => row.kind === kind && row.validFrom <= on && (row.validTo === null || on <= row.validTo),
  );
  return valid.reduce<ProcurementThreshold | null>(
    (last, row) => (last && last.validFrom >= row.validFrom ? last : row),
    null,
  );
}

/** The EU threshold for what is procured, on a day. */
export function euThresholdOn(
  thresholds: readonly ProcurementThreshold[],
  kind: ProcuredKind,
  on: LocalDate,
): ProcurementThreshold | null {
  return thresholdOn(thresholds, kind === 'WORKS' ? 'EU_WORKS' : 'EU_GOODS_SERVICES', on);
}
