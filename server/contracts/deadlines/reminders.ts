import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { addDays, compareDates, type LocalDate } from '../../values/local-date.ts';
import type { Decision } from '../contract-dates.ts';
import type { PriorityClass } from '../priority-class.ts';

/** What a reminder is of: the day to begin preparing a decision, or the last safe day to act. */
export const ReminderOf = enumOf('REVIEW_DATE', 'SAFE_DATE');
export type ReminderOf = EnumOf<typeof ReminderOf>;

/** When somebody wants to be reminded. */
export interface ReminderWishes {
  /** Days before the safe date; null: by the contract's priority class. */
  readonly leadDays: readonly number[] | null;
  /** Whether also on the day to begin preparing the decision. */
  readonly ofReview: boolean;
}

export interface Reminder {
  readonly of: ReminderOf;
  /** Days before the safe date that it is meant for; 0 for the review date, which is told on the day itself. */
  readonly leadDays: number;
  /** The day that it is of. Another day is another reminder. */
  readonly day: LocalDate;
}

/** Days before the safe date on which who has not chosen otherwise is reminded: earlier, the more there is to prepare. */
export const USUAL_LEADS: { readonly [Class in PriorityClass]: readonly number[] } = {
  HIGH: [180, 90, 30, 7],
  MEDIUM: [90, 30, 7],
  LOW: [30, 7],
};

/**
 * The reminder that is due of a decision on a day, if any: of those whose time has come the latest, because it makes the
 * earlier ones superfluous. So whoever is told of it once is told of each reminder on its day, and after days on which
 * nobody looked of the most urgent one alone. A decision whose deadline has passed is too late to be reminded of.
 */
export function dueReminder(
  decision: Pick<Decision, 'safeDate' | 'reviewDate' | 'deadline'>,
  priority: PriorityClass,
  wishes: ReminderWishes,
  today: LocalDate,
): Reminder | null {
  if (today > decision.deadline) return null;
  const come = remindersOf(decision, priority, wishes).filter(({ from }) => from <= today);
  return come.at(-1)?.reminder ?? null;
}

/** All reminders of a decision with the days from which each is due, in that order. */
function remindersOf(
  { safeDate, reviewDate }: Pick<Decision, 'safeDate' | 'reviewDate'>,
  priority: PriorityClass,
  { leadDays, ofReview }: ReminderWishes,
): { from: LocalDate; reminder: Reminder }[] {
  const ofSafe = (leadDays ?? USUAL_LEADS[priority]).map((lead) => ({
    from: addDays(safeDate, -lead),
    reminder: { of: 'SAFE_DATE', leadDays: lead, day: safeDate } as const,
  }));
  const review = { from: reviewDate, reminder: { of: 'REVIEW_DATE', leadDays: 0, day: reviewDate } as const };
  // The sort is stable: of two on one day that of the safe date comes last, and is the one that is told.
  return [...(ofReview ? [review] : []), ...ofSafe].toSorted((one, other) => compareDates(one.from, other.from));
}
