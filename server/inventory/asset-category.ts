import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** The kinds of asset that basic IT and medical technology consist of. */
export const AssetCategory = enumOf(
  'NETWORK',
  'COMPUTER',
  'SMARTPHONE',
  'SERVER',
  'STORAGE',
  'IT_SECURITY',
  'MEDICAL_DEVICE',
  'SOFTWARE',
);
export type AssetCategory = EnumOf<typeof AssetCategory>;
