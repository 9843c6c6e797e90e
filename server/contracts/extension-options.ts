import { enumOf, type EnumOf } from '../values/enum-of.ts';
import type { LocalDate } from '../values/local-date.ts';
import { previousWorkingDay } from '../values/swedish-calendar.ts';
import { agreedEnd, endAfterExtension, type ContractTerm, type ExtensionOption } from './contract-term.ts';
import { dayBefore } from './notice.ts';

/** CALLED_OFF; AVAILABLE, which can still be called off; LAPSED, whose deadline or that of one before it has passed. */
export const OptionStanding = enumOf('CALLED_OFF', 'AVAILABLE', 'LAPSED');
export type OptionStanding = EnumOf<typeof OptionStanding>;

export interface OptionDates {
  readonly option: ExtensionOption;
  readonly standing: OptionStanding;
  /** The end that it moves, and where to. */
  readonly end: LocalDate;
  readonly newEnd: LocalDate;
  /** The last day to call it off: the named one, else counted back from the end; without either, the end itself. */
  readonly deadline: LocalDate;
  /** The last Swedish working day up to the deadline: agreed dates do not roll forward. */
  readonly safeDate: LocalDate;
  /**
   * Whether it was called off after its deadline: the contract had then ended, and prolonging it is a new procurement
   * (Upphandlingsmyndigheten, frågeportalen 1535297).
   */
  readonly isLate: boolean;
}

/**
 * The dates of a contract's options, in their order: each extends the end that the options before it lead to, counted from
 * the original start. None for an open-ended contract. After notice nothing can be called off.
 */
export function optionChain(term: ContractTerm, today: LocalDate): OptionDates[] {
  const chain: OptionDates[] = [];
  let monthsBefore = 0;
  for (const option of term.options) {
    const end = endAfterExtension(term, monthsBefore);
    monthsBefore += option.months;
    const newEnd = endAfterExtension(term, monthsBefore);
    if (end === null || newEnd === null) return [];
    const deadline = option.callOffBy ?? (option.callOffBefore ? dayBefore(end, option.callOffBefore) : end);
    const isPast = deadline < today || term.noticeGivenOn !== null || chain.at(-1)?.standing === 'LAPSED';
    chain.push({
      option,
      standing: option.calledOffOn !== null ? 'CALLED_OFF' : isPast ? 'LAPSED' : 'AVAILABLE',
      end,
      newEnd,
      deadline,
      safeDate: previousWorkingDay(deadline),
      isLate: option.calledOffOn !== null && option.calledOffOn > deadline,
    });
  }
  return chain;
}

/**
 * The last day that the contract can reach: by the options called off and available on the day and by every tacit renewal.
 * Null when nothing limits it. After notice it is the agreed end.
 */
export function latestPossibleEnd(term: ContractTerm, today: LocalDate): LocalDate | null {
  const { renewalMonths, renewalLimit, noticeGivenOn } = term;
  if (noticeGivenOn !== null) return agreedEnd(term);
  if (renewalMonths !== null && renewalLimit === null) return null;
  const months = optionChain(term, today)
    .filter(({ standing }) => standing !== 'LAPSED')
    .reduce((sum, { option }) => sum + option.months, 0);
  return endAfterExtension(term, months + (renewalMonths ?? 0) * (renewalLimit ?? 0));
}
