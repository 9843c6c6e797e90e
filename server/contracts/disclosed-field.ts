import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** What of a contract can be given out or masked by itself, price lines line by line. */
export const DisclosedField = enumOf(
  'SUPPLIER',
  'UNIT',
  'TERM',
  'NOTE',
  'ITEM',
  'QUANTITY',
  'UNIT_PRICE',
  'ANNUAL_COST',
);
export type DisclosedField = EnumOf<typeof DisclosedField>;

export const DISCLOSED_FIELDS = Object.values(DisclosedField);
