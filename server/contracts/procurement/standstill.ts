import { addDays, type LocalDate } from '../../values/local-date.ts';
import { nextWorkingDay } from '../../values/swedish-calendar.ts';

export interface Standstill {
  /** Its last day: where the statutory time would run out on a weekend or holiday, the next weekday (1930:173 § 2). */
  readonly through: LocalDate;
  readonly earliestSigning: LocalDate;
}

/**
 * The standstill after the award decision has been sent: 10 days by electronic means, otherwise 15 (LOU 20:1). The day of
 * sending is not counted.
 */
export function standstill(sentOn: LocalDate, isElectronic: boolean): Standstill {
  const through = nextWorkingDay(addDays(sentOn, isElectronic ? 10 : 15));
  return { through, earliestSigning: addDays(through, 1) };
}
