import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Levels of a region's organisation (region, förvaltning, verksamhetsområde, enhet). */
export const UnitKind = enumOf('REGION', 'ADMINISTRATION', 'DEPARTMENT', 'UNIT');
export type UnitKind = EnumOf<typeof UnitKind>;
