import { enumOf, type EnumOf } from '../values/enum-of.ts';
import type { LocalDate } from '../values/local-date.ts';

/** Where an asset's support-end day comes from. */
export const SupportEndSource = enumOf('ASSET', 'MODEL', 'PRODUCT_CYCLE');
export type SupportEndSource = EnumOf<typeof SupportEndSource>;

/** What is known of the support of an asset, its model and the model's product cycle; null is not known. */
export interface SupportDays {
  asset: LocalDate | null;
  model: LocalDate | null;
  productCycle: LocalDate | null;
}

/** The day on which support of an asset ends and which record says so, or null when none of them knows. */
export type SupportEnd = { day: LocalDate; source: SupportEndSource } | null;

/** The nearest knowledge wins: the asset's own day, else its model's, else that of the model's product cycle. */
export function supportEnd(days: SupportDays): SupportEnd {
  if (days.asset) return { day: days.asset, source: SupportEndSource.ASSET };
  if (days.model) return { day: days.model, source: SupportEndSource.MODEL };
  if (days.productCycle) return { day: days.productCycle, source: SupportEndSource.PRODUCT_CYCLE };
  return null;
}

/** How a maker tells of support: its last day; true: ended on a day not told; false: goes on; null: not told. */
export type ToldSupport = LocalDate | boolean | null | undefined;

/**
 * The support end of a product cycle: the last day with security updates, else the last day of active support. A cycle
 * that still gets security updates, without a day told, has none: the end of active support is not its end.
 */
export function cycleSupportEnd(active: ToldSupport, security: ToldSupport): LocalDate | null {
  return security === false ? null : (dayOrNull(security) ?? dayOrNull(active));
}

/** The day that a maker tells, if it is one. */
export function dayOrNull(told: ToldSupport): LocalDate | null {
  return typeof told === 'string' ? told : null;
}
