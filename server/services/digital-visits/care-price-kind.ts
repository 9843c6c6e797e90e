import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** What a price is of: a contact with a patient at a distance, or an hour of work. */
export const CarePriceKind = enumOf('DISTANCE_CONTACT', 'WORKING_HOUR');
export type CarePriceKind = EnumOf<typeof CarePriceKind>;
