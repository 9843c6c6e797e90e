import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedEnd,
  currentEnd,
  endOfTerm,
  termEnds,
  type ContractTerm,
} from '../../../server/contracts/contract-term.ts';
import { addDays, addMonths, daysBetween, parseLocalDate } from '../../../server/values/local-date.ts';
import { days as anyDay } from '../values/arbitraries.ts';
import { contractFigures } from './figures.ts';
import { months, option, term } from './terms.ts';

const day = parseLocalDate;

function firstEnds(given: ContractTerm, count: number): string[] {
  const ends: string[] = [];
  for (const end of termEnds(given)) if (ends.push(end) === count) break;
  return ends;
}

describe('the end of a term', () => {
  it.each(contractFigures.noticeInMonths)('$id $termMonths months from $start', (figure) => {
    expect(endOfTerm(day(figure.start), figure.termMonths)).toBe(figure.end);
  });

  it('C8 from the 31st after 1, 2, 3, 12 and 13 months', () => {
    const { start, ends } = contractFigures.startOn31st;
    expect([1, 2, 3, 12, 13].map((count) => endOfTerm(day(start), count))).toEqual(ends);
  });

  it('C9 from a leap day after 1, 2, 3 and 4 years', () => {
    const { start, ends } = contractFigures.startOnLeapDay;
    expect([12, 24, 36, 48].map((count) => endOfTerm(day(start), count))).toEqual(ends);
  });

  it('comes before the day from which the same number of months is counted again, by a day at most', () => {
    fc.assert(
      fc.property(anyDay(day('1900-01-01'), day('2100-12-31')), fc.integer({ min: 1, max: 240 }), (start, count) => {
        const gap = daysBetween(endOfTerm(start, count), addMonths(start, count));
        expect([0, 1]).toContain(gap);
      }),
    );
  });
});

describe('the ends that a contract comes to', () => {
  it('C3 by tacit renewal are counted from the start; counted from the end before they would miss the leap day', () => {
    const { start, initial, renewal, ends, naive_add_to_end } = contractFigures.renewedOverLeapDay;
    const renewed = term({ start: day(start), termMonths: initial, renewalMonths: renewal });
    expect(firstEnds(renewed, 4)).toEqual(ends);
    expect(addMonths(day(ends[0]), renewal)).toBe(naive_add_to_end);
  });

  it('from a fixed end are counted from the day after it', () => {
    const fixed = term({ fixedEnd: day('2023-02-28'), start: day('2020-05-17'), renewalMonths: 12 });
    expect(firstEnds(fixed, 3)).toEqual(['2023-02-28', '2024-02-29', '2025-02-28']);
  });

  it('is one when it does not renew itself, and as many more as the limit when that is set', () => {
    expect([...termEnds(term())]).toEqual(['2025-12-31']);
    expect([...termEnds(term({ renewalMonths: 12, renewalLimit: 2 }))]).toEqual([
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
    ]);
  });

  it('begins after the options called off: 24 + 12 months, then renewals of 6', () => {
    const options = [option({ calledOffOn: day('2025-08-01') }), option()];
    expect(firstEnds(term({ options, renewalMonths: 6 }), 3)).toEqual(['2026-12-31', '2027-06-30', '2027-12-31']);
  });

  it.each([
    ['2025-09-30', '2025-12-31', 'the last notice date of the first term'],
    ['2025-10-01', '2026-12-31', 'a day too late for it'],
    ['2027-01-15', '2027-12-31', 'in the second renewal'],
  ])('with notice on %s stops on %s: %s', (noticeGivenOn, end) => {
    const given = term({ renewalMonths: 12, noticePeriod: months(3), noticeGivenOn: day(noticeGivenOn) });
    expect(agreedEnd(given)).toBe(end);
  });

  it('does not drift: after any number of renewals it is the end of one term of that length', () => {
    const starts = anyDay(day('1990-01-01'), day('2040-12-31'));
    const lengths = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(starts, lengths, lengths, fc.integer({ min: 0, max: 30 }), (start, first, renewal, renewals) => {
        const ends = firstEnds(term({ start, termMonths: first, renewalMonths: renewal }), renewals + 1);
        expect(ends.at(-1)).toBe(endOfTerm(start, first + renewals * renewal));
      }),
    );
  });
});

describe('the agreed end', () => {
  it('is unknown while a contract renews itself without limit or is open-ended', () => {
    expect(agreedEnd(term({ renewalMonths: 12 }))).toBeNull();
    expect(agreedEnd(term({ termMonths: null }))).toBeNull();
  });

  it('of an open-ended contract with notice is where the notice period ends', () => {
    const given = term({ termMonths: null, noticePeriod: months(3), noticeGivenOn: day('2025-11-15') });
    expect(agreedEnd(given)).toBe('2026-02-15');
  });
});

describe('the current end', () => {
  const renewed = term({ renewalMonths: 12 });

  it.each([
    ['2023-06-01', '2025-12-31', 'before the start'],
    ['2025-12-31', '2025-12-31', 'on the last day of the first term'],
    ['2026-01-01', '2026-12-31', 'on the first day of the first renewal'],
    ['2031-07-01', '2031-12-31', 'after many renewals'],
  ])('on %s is %s: %s', (today, end) => {
    expect(currentEnd(renewed, day(today))).toBe(end);
  });

  it('of a contract that has ended is its last day, and of an open-ended one unknown', () => {
    expect(currentEnd(term(), day('2030-01-01'))).toBe('2025-12-31');
    expect(currentEnd(term({ termMonths: null }), day('2030-01-01'))).toBeNull();
  });

  it('is never before the day while the contract renews itself, and less than a renewal after it', () => {
    const today = anyDay(day('2026-01-01'), day('2080-12-31'));
    fc.assert(
      fc.property(today, fc.integer({ min: 1, max: 36 }), (on, renewalMonths) => {
        const end = currentEnd(term({ renewalMonths }), on);
        expect(end !== null && end >= on).toBe(true);
        expect(end !== null && end <= addDays(addMonths(on, renewalMonths), 3)).toBe(true);
      }),
    );
  });
});
