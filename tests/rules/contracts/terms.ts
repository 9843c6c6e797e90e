import type { ContractTerm, ExtensionOption } from '../../../server/contracts/contract-term.ts';
import type { NoticePeriod, NoticeRule } from '../../../server/contracts/notice.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';

/** A contract of two calendar years that ends by itself, with what an example says otherwise. */
export function term(given: Partial<ContractTerm> = {}): ContractTerm {
  return {
    start: parseLocalDate('2024-01-01'),
    termMonths: given.fixedEnd ? null : 24,
    fixedEnd: null,
    renewalMonths: null,
    renewalLimit: null,
    noticePeriod: null,
    options: [],
    noticeGivenOn: null,
    reviewLeadMonths: 6,
    ...given,
  };
}

export function months(count: number, rule: NoticeRule = 'BACKWARD'): NoticePeriod {
  return { count, unit: 'MONTHS', rule, start: 'DAY_NUMBER' };
}

export function days(count: number, rule: NoticeRule = 'BACKWARD'): NoticePeriod {
  return { count, unit: 'DAYS', rule, start: 'DAY_NUMBER' };
}

/** An option of a year, called off at the latest three months before, with what an example says otherwise. */
export function option(given: Partial<ExtensionOption> = {}): ExtensionOption {
  return { months: 12, callOffBefore: { count: 3, unit: 'MONTHS' }, callOffBy: null, calledOffOn: null, ...given };
}
