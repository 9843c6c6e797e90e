import type { Contract } from './contract.entity.ts';
import type { ContractTerm } from './contract-term.ts';
import type { NoticePeriod } from './notice.ts';

/** The properties of a contract that its term is made of. */
export const TERM_PROPERTIES = [
  'start',
  'termMonths',
  'fixedEnd',
  'renewalMonths',
  'renewalLimit',
  'noticeCount',
  'noticeUnit',
  'noticeRule',
  'noticeStart',
  'noticeGivenOn',
  'reviewLeadMonths',
  'options',
] as const satisfies readonly (keyof Contract)[];

/** A contract as far as its term tells. */
export type TermProperties = Pick<Contract, (typeof TERM_PROPERTIES)[number]>;

/** The term of a contract. */
export function termOf(contract: TermProperties): ContractTerm {
  const { noticeCount, noticeUnit, noticeRule, noticeStart, start, options, noticeGivenOn, reviewLeadMonths } =
    contract;
  const noticePeriod: NoticePeriod | null =
    noticeCount === null || noticeCount === undefined
      ? null
      : {
          count: noticeCount,
          unit: noticeUnit ?? 'MONTHS',
          rule: noticeRule ?? 'BACKWARD',
          start: noticeStart ?? 'DAY_NUMBER',
        };
  return {
    start,
    termMonths: contract.termMonths ?? null,
    fixedEnd: contract.fixedEnd ?? null,
    renewalMonths: contract.renewalMonths ?? null,
    renewalLimit: contract.renewalLimit ?? null,
    noticePeriod,
    options: options ?? [],
    noticeGivenOn: noticeGivenOn ?? null,
    reviewLeadMonths,
  };
}
