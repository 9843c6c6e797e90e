import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingTermEnds, contractDates } from '../../../server/contracts/contract-dates.ts';
import type { ContractTerm } from '../../../server/contracts/contract-term.ts';
import { NoticeRule } from '../../../server/contracts/notice.ts';
import { addDays, addMonths, parseLocalDate } from '../../../server/values/local-date.ts';
import { isWorkingDay } from '../../../server/values/swedish-calendar.ts';
import { days as anyDay } from '../values/arbitraries.ts';
import { months, option, term } from './terms.ts';

const day = parseLocalDate;
const renewing = term({ renewalMonths: 12, noticePeriod: months(3) });

function decisionOn(today: string, given: ContractTerm) {
  return contractDates(given, day(today)).decision;
}

describe('what must be decided next', () => {
  it('of a contract that renews itself is whether to give notice', () => {
    expect(decisionOn('2025-01-15', renewing)).toEqual({
      kind: 'NOTICE',
      termEnd: '2025-12-31',
      deadline: '2025-09-30',
      safeDate: '2025-09-30', // a Tuesday
      reviewDate: '2025-03-28', // six months before is Sunday 30 March
      renewsTo: '2026-12-31',
    });
  });

  it('concerns the next end once the last notice date has passed, although the term still runs', () => {
    expect(decisionOn('2025-09-30', renewing)).toMatchObject({ termEnd: '2025-12-31', deadline: '2025-09-30' });
    expect(decisionOn('2025-10-01', renewing)).toMatchObject({ termEnd: '2026-12-31', deadline: '2026-09-30' });
    expect(contractDates(renewing, day('2025-10-01'))).toMatchObject({
      currentEnd: '2025-12-31',
      earliestEnd: '2026-12-31',
    });
  });

  it('of a contract with an option is whether to call it off, or the contract ends', () => {
    expect(decisionOn('2025-01-15', term({ options: [option()] }))).toMatchObject({
      kind: 'OPTION',
      termEnd: '2025-12-31',
      deadline: '2025-09-30',
      renewsTo: null,
    });
  });

  it('is the end itself when nothing else is left to decide', () => {
    const lapsed = term({ options: [option()] });
    expect(decisionOn('2025-10-01', lapsed)).toMatchObject({
      kind: 'END',
      termEnd: '2025-12-31',
      deadline: '2025-12-31',
      safeDate: '2025-12-30', // New Year's Eve counts as a Sunday
      renewsTo: null,
    });
  });

  it('is the earlier of option and notice, and says that the contract renews itself', () => {
    const both = (count: number) => ({ ...renewing, options: [option({ callOffBefore: { count, unit: 'MONTHS' } })] });
    expect(decisionOn('2025-01-15', both(4))).toMatchObject({ kind: 'OPTION', renewsTo: '2026-12-31' });
    expect(decisionOn('2025-01-15', both(2))).toMatchObject({ kind: 'NOTICE', renewsTo: '2026-12-31' });
    // In October notice is too late for 2025, but the option can still be called off until 31 October.
    expect(decisionOn('2025-10-01', both(2))).toMatchObject({ kind: 'OPTION', renewsTo: '2026-12-31' });
  });

  it('is the end after the last renewal within the limit', () => {
    const limited = { ...renewing, renewalLimit: 1 };
    expect(decisionOn('2026-02-01', limited)).toMatchObject({ kind: 'END', termEnd: '2026-12-31' });
  });

  it('is nothing for a contract that has ended, or that goes on until notice is given', () => {
    expect(decisionOn('2026-01-01', term())).toBeNull();
    expect(decisionOn('2026-01-01', term({ termMonths: null, noticePeriod: months(3) }))).toBeNull();
  });
});

describe('the days of a contract', () => {
  it.each([
    ['2023-12-31', 'COMING'],
    ['2024-01-01', 'RUNNING'],
    ['2025-12-31', 'RUNNING'],
    ['2026-01-01', 'ENDED'],
  ])('on %s of one from 2024-01-01 to 2025-12-31 say that it is %s', (today, phase) => {
    expect(contractDates(term(), day(today)).phase).toBe(phase);
  });

  it('when it is open-ended: it can end three months from today at the earliest', () => {
    expect(contractDates(term({ termMonths: null, noticePeriod: months(3) }), day('2026-01-15'))).toEqual({
      phase: 'RUNNING',
      currentEnd: null,
      earliestEnd: '2026-04-15',
      latestPossibleEnd: null,
      decision: null,
    });
  });

  it('after notice lead to its end, without another renewal', () => {
    const given = { ...renewing, noticeGivenOn: day('2025-06-01') };
    expect(contractDates(given, day('2025-07-01'))).toMatchObject({
      currentEnd: '2025-12-31',
      earliestEnd: '2025-12-31',
      latestPossibleEnd: '2025-12-31',
      decision: { kind: 'END', termEnd: '2025-12-31' },
    });
  });
});

describe('the coming ends of terms', () => {
  it('C3 are each with its own notice date, in the leap year too', () => {
    const leap = term({ start: day('2020-03-01'), termMonths: 36, renewalMonths: 12, noticePeriod: months(3) });
    expect(comingTermEnds(leap, day('2024-01-01'), day('2025-12-31'))).toEqual([
      { end: '2024-02-29', lastNoticeDate: '2023-11-29', safeDate: '2023-11-29' },
      { end: '2025-02-28', lastNoticeDate: '2024-11-28', safeDate: '2024-11-28' },
    ]);
  });

  it('need no notice where the contract ends anyway', () => {
    expect(comingTermEnds(term({ noticePeriod: months(3) }), day('2024-01-01'), day('2030-12-31'))).toEqual([
      { end: '2025-12-31', lastNoticeDate: null, safeDate: null },
    ]);
  });
});

describe('any contract that renews itself', () => {
  const terms = fc
    .record({
      start: anyDay(day('2000-01-01'), day('2030-12-31')),
      first: fc.integer({ min: 1, max: 60 }),
      renewalMonths: fc.integer({ min: 1, max: 36 }),
      notice: fc.integer({ min: 0, max: 24 }),
      rule: fc.constantFrom(...Object.values(NoticeRule)),
    })
    .filter(({ first, notice }) => notice <= first)
    .map(({ start, first, renewalMonths, notice, rule }) =>
      term({ start, termMonths: first, renewalMonths, noticePeriod: months(notice, rule) }),
    );
  const today = anyDay(day('2000-01-01'), day('2060-12-31'));

  it('has a deadline that has not passed, a safe working day up to it and a review before that', () => {
    fc.assert(
      fc.property(terms, today, (given, on) => {
        const { decision } = contractDates(given, on);
        if (decision === null) throw new Error('a contract that renews itself always has something to decide');
        expect(decision.deadline >= on && decision.deadline <= decision.termEnd).toBe(true);
        expect(decision.safeDate <= decision.deadline && isWorkingDay(decision.safeDate)).toBe(true);
        expect(decision.reviewDate <= addMonths(decision.safeDate, -6) && isWorkingDay(decision.reviewDate)).toBe(true);
        expect(decision.renewsTo !== null && decision.renewsTo > decision.termEnd).toBe(true);
      }),
    );
  });

  it('never gets an earlier deadline as days go by', () => {
    fc.assert(
      fc.property(terms, today, (given, on) => {
        const [now, tomorrow] = [on, addDays(on, 1)].map((date) => contractDates(given, date).decision?.deadline);
        expect(now !== undefined && tomorrow !== undefined && now <= tomorrow).toBe(true);
      }),
    );
  });
});
