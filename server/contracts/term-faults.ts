import type { LocalDate } from '../values/local-date.ts';
import { endAfterExtension, isOpenEnded, type ContractTerm } from './contract-term.ts';
import { optionChain } from './extension-options.ts';
import type { Fault } from './fault.ts';
import { dayBefore } from './notice.ts';

export type TermFault = Fault<
  | 'NOT_A_WHOLE_NUMBER'
  | 'TERM_AND_END'
  | 'END_BEFORE_START'
  | 'NOTICE_LONGER_THAN_TERM'
  | 'OPEN_ENDED'
  | 'RENEWAL_MISSING'
  | 'DEADLINE_AND_SPAN'
  | 'DEADLINE_AFTER_END'
  | 'EARLIER_OPTION_NOT_CALLED_OFF'
>;

/**
 * Everything that is wrong with a term; nothing when the other functions can take it. The longest number of months is 1 200.
 * NOTICE_LONGER_THAN_TERM: the last notice date would lie before the contract's first day. OPEN_ENDED: a renewal or an
 * option of a contract that has no end to move.
 */
export function termFaults(term: ContractTerm): TermFault[] {
  const sizes = sizeFaults(term);
  return sizes.length > 0 ? sizes : [...lengthFaults(term), ...renewalFaults(term), ...optionFaults(term)];
}

const LONGEST = 1_200;

function sizeFaults(term: ContractTerm): TermFault[] {
  const sizes: [field: TermFault['field'], value: number | null | undefined, least: number][] = [
    [['termMonths'], term.termMonths, 1],
    [['renewalMonths'], term.renewalMonths, 1],
    [['renewalLimit'], term.renewalLimit, 1],
    [['noticePeriod', 'count'], term.noticePeriod?.count, 0],
    [['reviewLeadMonths'], term.reviewLeadMonths, 0],
    ...term.options.flatMap(({ months, callOffBefore }, index): typeof sizes => [
      [['options', index, 'months'], months, 1],
      [['options', index, 'callOffBefore', 'count'], callOffBefore?.count, 0],
    ]),
  ];
  return sizes
    .filter(([, value, least]) => value !== null && value !== undefined && !isWholeNumber(value, least))
    .map(([field]) => ({ field, code: 'NOT_A_WHOLE_NUMBER' }));
}

function isWholeNumber(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= LONGEST;
}

function lengthFaults(term: ContractTerm): TermFault[] {
  const { start, termMonths, fixedEnd, noticePeriod } = term;
  const faults: TermFault[] = [];
  if (termMonths !== null && fixedEnd !== null) faults.push({ field: ['fixedEnd'], code: 'TERM_AND_END' });
  if (fixedEnd !== null && fixedEnd < start) return [...faults, { field: ['fixedEnd'], code: 'END_BEFORE_START' }];
  const end = endAfterExtension(term, 0);
  if (end !== null && noticePeriod !== null && dayBefore(end, noticePeriod) < start) {
    faults.push({ field: ['noticePeriod'], code: 'NOTICE_LONGER_THAN_TERM' });
  }
  return faults;
}

function renewalFaults(term: ContractTerm): TermFault[] {
  const { renewalMonths, renewalLimit } = term;
  if (renewalMonths === null) {
    return renewalLimit === null ? [] : [{ field: ['renewalMonths'], code: 'RENEWAL_MISSING' }];
  }
  return isOpenEnded(term) ? [{ field: ['renewalMonths'], code: 'OPEN_ENDED' }] : [];
}

function optionFaults(term: ContractTerm): TermFault[] {
  if (isOpenEnded(term)) return term.options.length > 0 ? [{ field: ['options'], code: 'OPEN_ENDED' }] : [];
  const ends = optionChain(term, term.start).map(({ end }) => end);
  return term.options.flatMap(({ callOffBefore, callOffBy, calledOffOn }, index): TermFault[] => {
    const faults: TermFault[] = [];
    if (callOffBefore && callOffBy) faults.push({ field: ['options', index, 'callOffBy'], code: 'DEADLINE_AND_SPAN' });
    if (isAfter(callOffBy, ends[index])) {
      faults.push({ field: ['options', index, 'callOffBy'], code: 'DEADLINE_AFTER_END' });
    }
    if (calledOffOn && index > 0 && term.options[index - 1]?.calledOffOn === null) {
      faults.push({ field: ['options', index, 'calledOffOn'], code: 'EARLIER_OPTION_NOT_CALLED_OFF' });
    }
    return faults;
  });
}

function isAfter(day: LocalDate | null, end: LocalDate | undefined): boolean {
  return day !== null && end !== undefined && day > end;
}
