import {
  addDays,
  addMonths,
  daysBetween,
  parseLocalDate,
  partsOf,
  type LocalDate,
} from '../../server/values/local-date.ts';
import type { ContractDays, ContractDecision } from './contract-days.ts';

/** The days from which and to which a line is drawn. */
export interface LineSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A stretch of days, both included; `to` is null where it goes on without end. */
export interface Stretch {
  readonly kind: 'term' | 'renewal' | 'option' | 'lapsed' | 'window';
  readonly from: string;
  readonly to: string | null;
}

/** The stretches of a contract: its term, what options and renewals can add, and the times to decide. */
export function stretchesOf(days: ContractDays): Stretch[] {
  const { start, currentEnd = null, options, decisions } = days;
  return [
    { kind: 'term', from: start, to: currentEnd },
    ...decisions.flatMap(({ termEnd, renewsTo }): Stretch[] =>
      renewsTo ? [{ kind: 'renewal', from: after(termEnd), to: renewsTo }] : [],
    ),
    ...options
      .filter(({ standing }) => standing !== 'CALLED_OFF')
      .map(({ standing, end, newEnd }): Stretch => ({
        kind: standing === 'LAPSED' ? 'lapsed' : 'option',
        from: after(end),
        to: newEnd,
      })),
    ...decisions.map(({ reviewDate, deadline }): Stretch => ({ kind: 'window', from: reviewDate, to: deadline })),
  ];
}

const after = (day: string) => addDays(parseLocalDate(day), 1);

/** What happens on a day of a contract; `place` is that of an option from 1. */
export interface DayEvent {
  readonly day: string;
  readonly what:
    'start' | 'noticeGiven' | 'today' | 'review' | 'safe' | 'deadline' | 'end' | 'optionEnd' | 'renewal' | 'latest';
  readonly decision?: ContractDecision;
  readonly place?: number;
}

/** So many of the coming decisions are told day by day: a contract that renews itself every year has no last one. */
const mostTold = 2;

/** Everything that happens to a contract, in the order of time. */
export function eventsOf(days: ContractDays, today: LocalDate): DayEvent[] {
  const { start, noticeGivenOn, currentEnd, latestPossibleEnd, options, decisions } = days;
  const told = decisions.slice(0, mostTold);
  const events: DayEvent[] = [
    { day: start, what: 'start' },
    ...(noticeGivenOn ? [{ day: noticeGivenOn, what: 'noticeGiven' } as const] : []),
    { day: today, what: 'today' },
    ...told.flatMap((decision): DayEvent[] => [
      { day: decision.reviewDate, what: 'review', decision },
      { day: decision.safeDate, what: 'safe', decision },
      { day: decision.deadline, what: 'deadline', decision },
    ]),
    ...(currentEnd ? [{ day: currentEnd, what: 'end' } as const] : []),
    ...options.flatMap(({ standing, newEnd }, index): DayEvent[] =>
      standing === 'AVAILABLE' ? [{ day: newEnd, what: 'optionEnd', place: index + 1 }] : [],
    ),
    ...told.flatMap(({ renewsTo }): DayEvent[] => (renewsTo ? [{ day: renewsTo, what: 'renewal' }] : [])),
    ...(latestPossibleEnd && latestPossibleEnd !== currentEnd
      ? [{ day: latestPossibleEnd, what: 'latest' } as const]
      : []),
  ];
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A line begins at most so many months before today, and ends at most so many after it. */
const monthsBack = 36;
const monthsAhead = 84;

/** What a contract's line shows: all that it can come to, as far as there is room. */
export function spanOf(days: ContractDays, today: LocalDate): LineSpan {
  const ends = [
    days.currentEnd,
    days.latestPossibleEnd,
    ...stretchesOf(days).map(({ to }) => to),
    addMonths(today, 6),
  ].filter((day) => day != null);
  const last = ends.reduce((a, b) => (a > b ? a : b));
  const first = days.start < today ? days.start : today;
  const [earliest, latest] = [addMonths(today, -monthsBack), addMonths(today, monthsAhead)];
  // A contract that has ended long ago is shown whole.
  const from = days.phase === 'ENDED' || first > earliest ? parseLocalDate(first) : earliest;
  const to = last < latest ? parseLocalDate(last) : latest;
  const margin = Math.max(14, Math.round(daysBetween(from, to) * 0.02));
  return { from: addDays(from, -margin), to: addDays(to, margin) };
}

/** Where a day lies on a line, in percent from its beginning; days beyond it lie at its ends. */
export function placeOf(day: string, { from, to }: LineSpan): number {
  const share = daysBetween(from, parseLocalDate(day)) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** A stretch on a line, in percent; null where it lies beyond the line. */
export function partOf(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  span: LineSpan,
): { start: number; width: number } | null {
  if (from > span.to || (to !== null && to < span.from)) return null;
  const start = placeOf(from, span);
  const end = to === null ? 100 : placeOf(after(to), span);
  return { start, width: Math.round((end - start) * 100) / 100 };
}

/** The turns of the year on a line; every second or fifth where there are many. */
export function yearsOn({ from, to }: LineSpan): number[] {
  const [first, last] = [partsOf(from).year + 1, partsOf(to).year];
  const step = last - first > 24 ? 5 : last - first > 11 ? 2 : 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}
