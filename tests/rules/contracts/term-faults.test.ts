import { describe, expect, it } from 'vitest';
import { termFaults, type TermFault } from '../../../server/contracts/term-faults.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { days, months, option, term } from './terms.ts';

const day = parseLocalDate;

describe('a contract’s term', () => {
  it.each([
    ['the usual', term({ renewalMonths: 12, noticePeriod: months(3), options: [option()] })],
    ['a fixed end on the first day', term({ fixedEnd: day('2024-01-01') })],
    ['an open-ended one with notice', term({ termMonths: null, noticePeriod: months(3) })],
    ['notice as long as the term allows: the whole first term', term({ noticePeriod: days(730) })],
    ['options called off in order', term({ options: [option({ calledOffOn: day('2025-01-01') }), option()] })],
    [
      'a deadline on the end itself',
      term({ options: [option({ callOffBefore: null, callOffBy: day('2025-12-31') })] }),
    ],
  ])('may be %s', (_, given) => {
    expect(termFaults(given)).toEqual([]);
  });

  it.each<[TermFault['code'], string, ReturnType<typeof term>]>([
    ['NOT_A_WHOLE_NUMBER', 'termMonths', term({ termMonths: 0 })],
    ['NOT_A_WHOLE_NUMBER', 'termMonths', term({ termMonths: 12.5 })],
    ['NOT_A_WHOLE_NUMBER', 'termMonths', term({ termMonths: 1_201 })],
    ['NOT_A_WHOLE_NUMBER', 'renewalMonths', term({ renewalMonths: -12 })],
    ['NOT_A_WHOLE_NUMBER', 'renewalLimit', term({ renewalMonths: 12, renewalLimit: 0 })],
    ['NOT_A_WHOLE_NUMBER', 'noticePeriod.count', term({ noticePeriod: months(-1) })],
    ['NOT_A_WHOLE_NUMBER', 'reviewLeadMonths', term({ reviewLeadMonths: Number.NaN })],
    ['NOT_A_WHOLE_NUMBER', 'options.1.months', term({ options: [option(), option({ months: 0 })] })],
    ['TERM_AND_END', 'fixedEnd', term({ termMonths: 24, fixedEnd: day('2025-12-31') })],
    ['END_BEFORE_START', 'fixedEnd', term({ fixedEnd: day('2023-12-31') })],
    ['NOTICE_LONGER_THAN_TERM', 'noticePeriod', term({ noticePeriod: months(25) })],
    // 2024 is a leap year: 731 days from 1 January 2024 to 31 December 2025, so 731 back from the last is the day before.
    ['NOTICE_LONGER_THAN_TERM', 'noticePeriod', term({ noticePeriod: days(731) })],
    ['RENEWAL_MISSING', 'renewalMonths', term({ renewalLimit: 3 })],
    ['OPEN_ENDED', 'renewalMonths', term({ termMonths: null, renewalMonths: 12 })],
    ['OPEN_ENDED', 'options', term({ termMonths: null, options: [option()] })],
    ['DEADLINE_AND_SPAN', 'options.0.callOffBy', term({ options: [option({ callOffBy: day('2025-06-01') })] })],
    [
      'DEADLINE_AFTER_END',
      'options.0.callOffBy',
      term({ options: [option({ callOffBefore: null, callOffBy: day('2026-01-01') })] }),
    ],
    [
      'EARLIER_OPTION_NOT_CALLED_OFF',
      'options.1.calledOffOn',
      term({ options: [option(), option({ calledOffOn: day('2025-01-01') })] }),
    ],
  ])('%s is told of %s', (code, field, given) => {
    expect(termFaults(given).map((fault) => [fault.code, fault.field.join('.')])).toEqual([[code, field]]);
  });
});
