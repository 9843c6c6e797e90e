import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { figure, type Step } from '../calculation.ts';
import { replacedVisits, replacedVisitsStep, type DigitalVisits } from './replaced-visits.ts';

/** Time that visits no longer take, and how many whole slots in the timetable that is. */
export interface FreedSlots {
  /** Below zero when a digital visit takes longer. */
  readonly minutes: Decimal;
  /** Whole slots; of less than one, none. A slot that is lost counts as lost from its first minute. */
  readonly slots: number;
  /** Two decimals. */
  readonly slotsUnrounded: Decimal;
  readonly steps: readonly Step<'REPLACED_VISITS' | 'FREED_MINUTES' | 'SLOTS'>[];
}

/**
 * The slots that digital visits free: replaced visits × the minutes saved on each, in slots of so many minutes (above
 * zero). Freed staff time is redistributive: no money is saved until posts or purchases fall.
 */
export function freedSlots(
  digital: DigitalVisits,
  minutesInPerson: Decimal,
  minutesDigital: Decimal,
  slotMinutes: Decimal,
): FreedSlots {
  const minutes = replacedVisits(digital).times(exact(minutesInPerson).minus(exact(minutesDigital)));
  const slots = minutes.div(exact(slotMinutes));
  return {
    minutes: decimalOf(minutes, 6, 'HALF_AWAY_FROM_ZERO'),
    slots: slots.floor().toNumber(),
    slotsUnrounded: decimalOf(slots, 2, 'HALF_AWAY_FROM_ZERO'),
    steps: [
      replacedVisitsStep(digital),
      {
        name: 'FREED_MINUTES',
        terms: [
          figure(replacedVisits(digital), 'VISITS'),
          '×',
          '(',
          figure(minutesInPerson, 'MINUTES'),
          '-',
          figure(minutesDigital, 'MINUTES'),
          ')',
        ],
        result: figure(minutes, 'MINUTES'),
      },
      {
        name: 'SLOTS',
        terms: [figure(minutes, 'MINUTES'), '/', figure(slotMinutes, 'MINUTES')],
        result: figure(slots, 'SLOTS'),
      },
    ],
  };
}
