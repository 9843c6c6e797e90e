import { addDays, addMonths, partsOf, type LocalDate } from '../values/local-date.ts';
import { endAfterNotice, lastNoticeDate, type NoticePeriod, type Span } from './notice.ts';

/**
 * What a contract says of how long it lasts. Its first term is `termMonths` long or lasts up to `fixedEnd`; with neither
 * the contract is open-ended. `termFaults` tells what does not fit together; the functions here take it that all does.
 */
export interface ContractTerm {
  readonly start: LocalDate;
  /** Length of the first term in months, one or more. */
  readonly termMonths: number | null;
  /** Last day of the first term, when the contract names the day instead of a length. */
  readonly fixedEnd: LocalDate | null;
  /** Length of each tacit renewal in months; null when the contract ends unless something is done. */
  readonly renewalMonths: number | null;
  /** How many times at most it renews itself; null without limit. */
  readonly renewalLimit: number | null;
  readonly noticePeriod: NoticePeriod | null;
  /** The customer's options to extend, each after the one before, such as 2+1+1. */
  readonly options: readonly ExtensionOption[];
  /** The day on which either party gave notice. */
  readonly noticeGivenOn: LocalDate | null;
  /** How long before the deadline work on the decision must begin, in months. */
  readonly reviewLeadMonths: number;
}

/** The customer's right to extend a contract by so many months. */
export interface ExtensionOption {
  readonly months: number;
  /** How long before the end that it extends it must be called off; null when the contract names a day or none. */
  readonly callOffBefore: Span | null;
  /** The last day to call it off, when the contract names the day. */
  readonly callOffBy: LocalDate | null;
  readonly calledOffOn: LocalDate | null;
}

/** Whether the contract runs until notice is given, without terms. */
export function isOpenEnded({ termMonths, fixedEnd }: ContractTerm): boolean {
  return termMonths === null && fixedEnd === null;
}

/**
 * The last day of a term of so many months: the day before the same day number, or the last day of a month without that
 * number. 2024-03-01 and 12 months end on 2025-02-28, 2024-01-31 and one month on 2024-02-29.
 * Source: SFS 1930:173 § 1, by analogy.
 */
export function endOfTerm(start: LocalDate, months: number): LocalDate {
  const numbered = addMonths(start, months);
  return partsOf(numbered).day === partsOf(start).day ? addDays(numbered, -1) : numbered;
}

/**
 * The last day when so many months are added to the first term; null when open-ended. Counted from the original start
 * (from the day after a fixed end), never from the end before: 2023-02-28 extended by a year is 2024-02-29.
 */
export function endAfterExtension(term: ContractTerm, months: number): LocalDate | null {
  if (term.termMonths !== null) return endOfTerm(term.start, term.termMonths + months);
  return term.fixedEnd && endOfTerm(addDays(term.fixedEnd, 1), months);
}

/**
 * The ends that the contract comes to, in order and as things stand: of the first term with the options called off, then
 * of each tacit renewal, until notice or the limit stops them. Endless when nothing does; none for an open-ended contract
 * without notice.
 */
export function* termEnds(term: ContractTerm): Generator<LocalDate, void> {
  if (isOpenEnded(term)) {
    if (term.noticeGivenOn !== null) yield endAfterNotice(term.noticeGivenOn, term.noticePeriod);
    return;
  }
  const limit = term.renewalMonths === null ? 0 : (term.renewalLimit ?? Infinity);
  for (let renewals = 0; renewals <= limit; renewals += 1) {
    const end = endAfterExtension(term, monthsCalledOff(term) + renewals * (term.renewalMonths ?? 0));
    if (end === null) return;
    yield end;
    if (term.noticeGivenOn !== null && term.noticeGivenOn <= lastNoticeDate(end, term.noticePeriod)) return;
  }
}

/** Last day of the term that the day lies in: the first term's before the start, the last one's after the contract. */
export function currentEnd(term: ContractTerm, today: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (const end of termEnds(term)) {
    if (end >= today) return end;
    last = end;
  }
  return last;
}

/** The day on which the contract ends as things stand; null when it goes on until notice is given. */
export function agreedEnd(term: ContractTerm): LocalDate | null {
  const isEndless = term.noticeGivenOn === null && term.renewalMonths !== null && term.renewalLimit === null;
  return isEndless ? null : ([...termEnds(term)].at(-1) ?? null);
}

function monthsCalledOff({ options }: ContractTerm): number {
  return options.reduce((sum, option) => sum + (option.calledOffOn === null ? 0 : option.months), 0);
}
