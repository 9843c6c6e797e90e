import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Which benefit of digital visits is calculated. */
export const CalculatorKind = enumOf('AVOIDED_TRAVEL', 'FREED_SLOTS', 'FREED_TIME', 'CARE_LEVEL_SHIFT', 'VISIT_COST');
export type CalculatorKind = EnumOf<typeof CalculatorKind>;
