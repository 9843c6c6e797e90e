import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { figure, percent, sek, type Step } from '../calculation.ts';

/** One end of the range. */
export interface ShiftedContacts {
  readonly contacts: Decimal;
  /** SEK. */
  readonly value: Money;
  readonly steps: readonly Step<'SHIFTED_CONTACTS' | 'SHIFT_VALUE'>[];
}

/** Both ends; a figure that stands on an estimate from one percentage to another is never shown as one number. */
export interface CareLevelShift {
  readonly low: ShiftedContacts;
  readonly high: ShiftedContacts;
}

/** Contacts that belong at another level of care, from so many percent to so many, × what one costs less there. */
export function careLevelShift(
  contacts: number,
  share: { readonly low: Percent; readonly high: Percent },
  unitCostDifference: Money,
): CareLevelShift {
  const end = (part: Percent): ShiftedContacts => {
    const shifted = exact(contacts).times(ratioOf(part));
    const value = shifted.times(exact(unitCostDifference));
    return {
      contacts: decimalOf(shifted, 6, 'HALF_AWAY_FROM_ZERO'),
      value: moneyOf(value, 'HALF_AWAY_FROM_ZERO'),
      steps: [
        {
          name: 'SHIFTED_CONTACTS',
          terms: [figure(contacts, 'CONTACTS'), '×', percent(part)],
          result: figure(shifted, 'CONTACTS'),
        },
        {
          name: 'SHIFT_VALUE',
          terms: [figure(shifted, 'CONTACTS'), '×', sek(unitCostDifference)],
          result: sek(value),
        },
      ],
    };
  };
  return { low: end(share.low), high: end(share.high) };
}
