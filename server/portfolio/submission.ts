import type { LocalDate } from '../values/local-date.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Whether a unit has handed in its initiatives: in time, after the day, not yet though the day has gone, or not yet. */
export const SubmissionState = enumOf('SUBMITTED', 'SUBMITTED_LATE', 'LATE', 'MISSING');
export type SubmissionState = EnumOf<typeof SubmissionState>;

/** What a unit was asked for, such as by 2018-05-28, and when it came. The due day itself is in time. */
export function submissionState(dueOn: LocalDate, submittedOn: LocalDate | null, today: LocalDate): SubmissionState {
  if (submittedOn !== null) return submittedOn <= dueOn ? 'SUBMITTED' : 'SUBMITTED_LATE';
  return today > dueOn ? 'LATE' : 'MISSING';
}
