import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { addDays, addMonths, lastDayOfMonth, type LocalDate } from '../values/local-date.ts';
import { previousWorkingDay } from '../values/swedish-calendar.ts';

export const SpanUnit = enumOf('MONTHS', 'DAYS');
export type SpanUnit = EnumOf<typeof SpanUnit>;

/** An agreed length of time: whole months or calendar days, zero or more. */
export interface Span {
  readonly count: number;
  readonly unit: SpanUnit;
}

/**
 * How a notice period meets the end of a term. BACKWARD, "at the latest 3 months before the end", counts from the end;
 * FORWARD, "a notice period of 3 months", counts from the day of the notice. To 30 June three months lead back to
 * 30 March, but also from 31 March forward to 30 June.
 */
export const NoticeRule = enumOf('BACKWARD', 'FORWARD');
export type NoticeRule = EnumOf<typeof NoticeRule>;

/**
 * From when the notice period of an open-ended contract runs. DAY_NUMBER: from the day of the notice to the same day
 * number (SFS 1930:173 § 1, by analogy); MONTH_TURN: from the end of that month.
 */
export const NoticeStart = enumOf('DAY_NUMBER', 'MONTH_TURN');
export type NoticeStart = EnumOf<typeof NoticeStart>;

export interface NoticePeriod extends Span {
  readonly rule: NoticeRule;
  readonly start: NoticeStart;
}

/** The day so long before another; by months as `addMonths` counts. @throws ValueError DATE_OUT_OF_RANGE. */
export function dayBefore(day: LocalDate, { count, unit }: Span): LocalDate {
  return unit === 'DAYS' ? addDays(day, -count) : addMonths(day, -count);
}

/**
 * The last day on which notice can be given to the end of a term; without a notice period it is the end itself.
 * FORWARD it is the latest day from which the period ends by the end: later than BACKWARD only when the end is the last
 * day of its month, because then every later day of the month in which notice is given leads there too.
 */
export function lastNoticeDate(end: LocalDate, notice: NoticePeriod | null): LocalDate {
  if (notice === null) return end;
  const backward = dayBefore(end, notice);
  const isAnyDayOfMonth = notice.unit === 'MONTHS' && notice.rule === 'FORWARD' && end === lastDayOfMonth(end);
  return isAnyDayOfMonth ? lastDayOfMonth(backward) : backward;
}

/**
 * The day by which notice is surely in time: the last Swedish working day up to the BACKWARD date, whichever the rule,
 * because agreed dates do not roll forward over weekends and holidays as statutory ones do (1930:173 § 2).
 */
export function safeNoticeDate(end: LocalDate, notice: NoticePeriod | null): LocalDate {
  return previousWorkingDay(notice === null ? end : dayBefore(end, notice));
}

/** The last day of an open-ended contract when notice is given on `given`; without a notice period it is that day. */
export function endAfterNotice(given: LocalDate, notice: NoticePeriod | null): LocalDate {
  if (notice === null) return given;
  const { count, unit, start } = notice;
  if (start === 'DAY_NUMBER') return unit === 'DAYS' ? addDays(given, count) : addMonths(given, count);
  return unit === 'DAYS' ? addDays(lastDayOfMonth(given), count) : lastDayOfMonth(addMonths(given, count));
}
