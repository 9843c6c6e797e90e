import type { ProcurementThreshold, ThresholdKind } from '../../server/contracts/procurement/procurement-thresholds.ts';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { parseMoney } from '../../server/values/money.ts';

/**
 * The thresholds that a new installation begins with, by their published sources. Nothing is known of 2020-2021 and from 2026 on,
 * nor of direct awards between.
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
