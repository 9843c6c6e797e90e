import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { parseLocalDate, type LocalDate } from '../values/local-date.ts';
import { parseMoney, type Money } from '../values/money.ts';

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

/**
 * The thresholds that a new installation begins with, for users to complete and correct; the rules take them from the
 * database. Nothing is known here of 2020-2021 and from 2026 on, nor of direct awards between.
 */
export const FIRST_THRESHOLDS: readonly ProcurementThreshold[] = [
  published('EU_GOODS_SERVICES', '2018-01-01', '2019-12-31', '2096097.00', 'konkurrensverket.se: 221 000 EUR'),
  published('EU_WORKS', '2018-01-01', '2019-12-31', '52620561.00', 'konkurrensverket.se'),
  published('DIRECT_AWARD', '2018-01-01', '2019-12-31', '586907.00', 'konkurrensverket.se'),
  published('EU_GOODS_SERVICES', '2022-01-01', '2023-12-31', '2236731.00', 'konkurrensverket.se: 215 000 EUR'),
  published('EU_WORKS', '2022-01-01', '2023-12-31', '55991099.00', 'konkurrensverket.se'),
  published('DIRECT_AWARD', '2022-02-01', null, '700000.00', 'LOU 19a:2'),
  published('DIRECT_AWARD_DOCUMENTATION', '2022-02-01', null, '100000.00', 'LOU 19a:11'),
  {
    ...published('EU_GOODS_SERVICES', '2024-01-01', '2025-12-31', '2389585.00', '221 000 EUR at 10.81260 SEK, derived'),
    isVerified: false,
  },
  published('EU_WORKS', '2024-01-01', '2025-12-31', '59880179.00', 'Trafikverket'),
];

function published(
  kind: ThresholdKind,
  from: string,
  to: string | null,
  amount: string,
  source: string,
): ProcurementThreshold {
  const [validFrom, validTo] = [parseLocalDate(from), to === null ? null : parseLocalDate(to)];
  return { kind, validFrom, validTo, amount: parseMoney(amount), source, isVerified: true };
}
