import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { addMonths, compareDates, type LocalDate } from '../values/local-date.ts';
import { previousWorkingDay } from '../values/swedish-calendar.ts';
import { agreedEnd, currentEnd, termEnds, type ContractTerm } from './contract-term.ts';
import { latestPossibleEnd, optionChain } from './extension-options.ts';
import { endAfterNotice, lastNoticeDate, safeNoticeDate } from './notice.ts';

/** Where a contract stands on a day. */
export const ContractPhase = enumOf('COMING', 'RUNNING', 'ENDED');
export type ContractPhase = EnumOf<typeof ContractPhase>;

/** NOTICE: let it renew or give notice. OPTION: call off the option or let the contract end. END: it ends by itself. */
export const DecisionKind = enumOf('NOTICE', 'OPTION', 'END');
export type DecisionKind = EnumOf<typeof DecisionKind>;

/** What must be decided of a contract, by when, and what happens if nobody acts. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The end of a term that the decision is about. */
  readonly termEnd: LocalDate;
  /** The last day to act: last notice date, call-off deadline, or the end itself. */
  readonly deadline: LocalDate;
  /** The last Swedish working day on which acting is surely in time. */
  readonly safeDate: LocalDate;
  /** The working day on which preparing the decision should begin. */
  readonly reviewDate: LocalDate;
  /** The end that the contract renews itself to if nobody acts; null when it then ends on `termEnd`. */
  readonly renewsTo: LocalDate | null;
}

export interface ContractDates {
  readonly phase: ContractPhase;
  /** The last day of the term that the day lies in; null for an open-ended contract without notice. */
  readonly currentEnd: LocalDate | null;
  /** The earliest day on which the contract can still end by notice or by itself; null once it has ended. */
  readonly earliestEnd: LocalDate | null;
  /** The last day that it can reach by options and renewals; null when nothing limits it. */
  readonly latestPossibleEnd: LocalDate | null;
  /** Null for a contract that has ended, and for an open-ended one: nothing happens by itself to it. */
  readonly decision: Decision | null;
}

/** Everything that a contract's term says of its days, as seen on one day. The term must be without `termFaults`. */
export function contractDates(term: ContractTerm, today: LocalDate): ContractDates {
  const end = agreedEnd(term);
  const hasEnded = end !== null && end < today;
  const openEnd = endAfterNotice(term.start > today ? term.start : today, term.noticePeriod);
  return {
    phase: hasEnded ? 'ENDED' : term.start > today ? 'COMING' : 'RUNNING',
    currentEnd: currentEnd(term, today),
    earliestEnd: hasEnded ? null : (nextEndByNotice(term, today) ?? end ?? openEnd),
    latestPossibleEnd: latestPossibleEnd(term, today),
    decision: hasEnded ? null : nextDecision(term, today),
  };
}

/** An end that a contract comes to, with the days for stopping it there; null when it ends there without notice. */
export interface TermEnd {
  readonly end: LocalDate;
  readonly lastNoticeDate: LocalDate | null;
  readonly safeDate: LocalDate | null;
}

/** The ends from one day to another, both included, that the contract comes to if nobody acts: for a timeline. */
export function comingTermEnds(term: ContractTerm, from: LocalDate, to: LocalDate): TermEnd[] {
  const last = agreedEnd(term);
  const ends: TermEnd[] = [];
  for (const end of termEnds(term)) {
    if (end > to) break;
    if (end < from) continue;
    const renews = end !== last;
    ends.push({
      end,
      lastNoticeDate: renews ? lastNoticeDate(end, term.noticePeriod) : null,
      safeDate: renews ? safeNoticeDate(end, term.noticePeriod) : null,
    });
  }
  return ends;
}

/** What comes first: an option to call off, notice to give before a renewal, or the end to be ready for. */
function nextDecision(term: ContractTerm, today: LocalDate): Decision | null {
  const decisions = [optionDecision(term, today), noticeDecision(term, today), endDecision(term)];
  const [first = null] = decisions.filter((decision) => decision !== null).toSorted(bySafeDate);
  return first;
}

function optionDecision(term: ContractTerm, today: LocalDate): Decision | null {
  const option = optionChain(term, today).find(({ standing }) => standing === 'AVAILABLE');
  return option ? decisionAt(term, 'OPTION', option.end, option.deadline, option.safeDate) : null;
}

function noticeDecision(term: ContractTerm, today: LocalDate): Decision | null {
  const end = nextEndByNotice(term, today);
  if (end === null) return null;
  const { noticePeriod } = term;
  return decisionAt(term, 'NOTICE', end, lastNoticeDate(end, noticePeriod), safeNoticeDate(end, noticePeriod));
}

function endDecision(term: ContractTerm): Decision | null {
  const end = agreedEnd(term);
  return end && decisionAt(term, 'END', end, end, previousWorkingDay(end));
}

function decisionAt(
  term: ContractTerm,
  kind: DecisionKind,
  termEnd: LocalDate,
  deadline: LocalDate,
  safeDate: LocalDate,
): Decision {
  const reviewDate = previousWorkingDay(addMonths(safeDate, -term.reviewLeadMonths));
  return { kind, termEnd, deadline, safeDate, reviewDate, renewsTo: endAfter(term, termEnd) };
}

/** The first end at which the contract renews itself unless notice is given, which on the day is still in time. */
function nextEndByNotice(term: ContractTerm, today: LocalDate): LocalDate | null {
  const last = agreedEnd(term);
  for (const end of termEnds(term)) {
    if (end !== last && lastNoticeDate(end, term.noticePeriod) >= today) return end;
  }
  return null;
}

function endAfter(term: ContractTerm, termEnd: LocalDate): LocalDate | null {
  for (const end of termEnds(term)) if (end > termEnd) return end;
  return null;
}

/** The stable sort keeps an option before notice on the same day, and notice before the end. */
function bySafeDate(one: Decision, other: Decision): number {
  return compareDates(one.safeDate, other.safeDate);
}
