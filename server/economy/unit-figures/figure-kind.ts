import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Which side of a comparison a figure stands on. */
export const IndicatorKind = enumOf('RESOURCE', 'OUTCOME');
export type IndicatorKind = EnumOf<typeof IndicatorKind>;

/** What a unit's months make together: visits are added up, full-time equivalents and waiting days are averaged. */
export const OverTime = enumOf('SUM', 'MEAN');
export type OverTime = EnumOf<typeof OverTime>;
