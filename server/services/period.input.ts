import { Field, InputType } from 'type-graphql';
import { badInput } from '../api/errors.ts';
import { YearMonthScalar } from '../api/scalars.ts';
import type { LocalDate } from '../values/local-date.ts';
import { monthsBetween, shiftMonth, yearMonthOf, type YearMonth } from '../values/year-month.ts';

/** Months that figures can be asked for at once. */
const MOST_MONTHS = 120;

@InputType('PeriodInput', { description: 'Months from the first to the last, both included, at most 120.' })
export class PeriodInput {
  @Field(() => YearMonthScalar, { description: 'The first month.' })
  first!: YearMonth;

  @Field(() => YearMonthScalar, { description: 'The last month, not before the first.' })
  last!: YearMonth;
}

/** The period that is asked for; the twelve whole months before today's when nothing is said. */
export function periodOf(given: PeriodInput | null | undefined, today: LocalDate, field = 'period'): PeriodInput {
  const month = yearMonthOf(today);
  const { first, last } = given ?? { first: shiftMonth(month, -12), last: shiftMonth(month, -1) };
  if (last < first) throw badInput('services.periodOrder', [field, 'last']);
  if (monthsBetween(first, last) >= MOST_MONTHS) {
    throw badInput('services.periodLength', [field, 'last'], { limit: MOST_MONTHS });
  }
  return { first, last };
}
