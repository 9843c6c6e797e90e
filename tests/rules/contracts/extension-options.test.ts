import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfTerm } from '../../../server/contracts/contract-term.ts';
import { latestPossibleEnd, optionChain } from '../../../server/contracts/extension-options.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { days as anyDay } from '../values/arbitraries.ts';
import { contractFigures } from './figures.ts';
import { option, term } from './terms.ts';

const day = parseLocalDate;

describe('a chain of extension options', () => {
  it('C10 of one: 2023-07-01 + 36 months, called off at the latest four months before', () => {
    const { end, callOffMonthsBefore, callOffDeadline, safe, newEndIfCalled } = contractFigures.optionCallOff;
    const options = [option({ callOffBefore: { count: callOffMonthsBefore, unit: 'MONTHS' } })];
    const [dates] = optionChain(term({ start: day('2023-07-01'), termMonths: 24, options }), day('2024-01-01'));
    expect(dates).toMatchObject({ end, newEnd: newEndIfCalled, deadline: callOffDeadline, safeDate: safe });
  });

  it('of 2+1+1 years has a deadline before each end: 30 September is a Saturday in 2028', () => {
    const chain = optionChain(term({ start: day('2025-01-01'), options: [option(), option()] }), day('2025-01-01'));
    expect(chain.map(({ end, deadline, safeDate, newEnd }) => [end, deadline, safeDate, newEnd])).toEqual([
      ['2026-12-31', '2026-09-30', '2026-09-30', '2027-12-31'],
      ['2027-12-31', '2027-09-30', '2027-09-30', '2028-12-31'],
    ]);
  });

  it('has the day that the contract names, and without one the end itself', () => {
    const options = [option({ callOffBefore: null, callOffBy: day('2025-06-20') }), option({ callOffBefore: null })];
    const [named, last] = optionChain(term({ options }), day('2024-01-01'));
    expect(named).toMatchObject({ deadline: '2025-06-20', safeDate: '2025-06-19' }); // Midsummer Eve is a Friday
    expect(last).toMatchObject({ deadline: '2026-12-31', safeDate: '2026-12-30' }); // New Year's Eve
  });

  it.each([
    ['2025-09-30', ['AVAILABLE', 'AVAILABLE'], 'on the last day for the first'],
    ['2025-10-01', ['LAPSED', 'LAPSED'], 'a day later, when the second has nothing to follow'],
  ])('on %s stands as %j: %s', (today, standings) => {
    const chain = optionChain(term({ options: [option(), option()] }), day(today));
    expect(chain.map(({ standing }) => standing)).toEqual(standings);
  });

  it('keeps what was called off, and says when that was too late', () => {
    const options = [option({ calledOffOn: day('2025-09-30') }), option({ calledOffOn: day('2026-10-01') })];
    const chain = optionChain(term({ options }), day('2030-01-01'));
    expect(chain.map(({ standing, isLate }) => [standing, isLate])).toEqual([
      ['CALLED_OFF', false],
      ['CALLED_OFF', true],
    ]);
  });

  it('cannot be called off after notice', () => {
    const chain = optionChain(term({ options: [option()], noticeGivenOn: day('2024-05-01') }), day('2024-06-01'));
    expect(chain.map(({ standing }) => standing)).toEqual(['LAPSED']);
  });

  it('is empty for an open-ended contract', () => {
    expect(optionChain(term({ termMonths: null, options: [option()] }), day('2024-06-01'))).toEqual([]);
  });

  it('does not drift: each new end is that of one term with all months up to it', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });
    const starts = anyDay(day('1990-01-01'), day('2040-12-31'));
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), lengths, (start, first, extensions) => {
        const options = extensions.map((months) => option({ months }));
        const chain = optionChain(term({ start, termMonths: first, options }), start);
        let months = first;
        for (const [index, { end, newEnd }] of chain.entries()) {
          expect(end).toBe(endOfTerm(start, months));
          months += extensions[index] ?? 0;
          expect(newEnd).toBe(endOfTerm(start, months));
        }
      }),
    );
  });
});

describe('the latest possible end', () => {
  it.each(contractFigures.frameworkLength)('C7 of $base months from $start with options $options', (figure) => {
    const options = figure.options.map((months) => option({ months }));
    const framework = term({ start: day(figure.start), termMonths: figure.base, options });
    expect(latestPossibleEnd(framework, framework.start)).toBe(figure.maxEnd);
  });

  it('leaves out what has lapsed: 24 months with 12 called off and 12 lapsed are 36', () => {
    const options = [option({ calledOffOn: day('2025-06-01') }), option()];
    expect(latestPossibleEnd(term({ options }), day('2026-12-01'))).toBe('2026-12-31');
  });

  it('counts in every tacit renewal up to the limit: 24 + 3 × 12 months', () => {
    expect(latestPossibleEnd(term({ renewalMonths: 12, renewalLimit: 3 }), day('2024-01-01'))).toBe('2028-12-31');
  });

  it('is unknown without limit or when open-ended, and the agreed end after notice', () => {
    expect(latestPossibleEnd(term({ renewalMonths: 12 }), day('2024-01-01'))).toBeNull();
    expect(latestPossibleEnd(term({ termMonths: null }), day('2024-01-01'))).toBeNull();
    const given = term({ renewalMonths: 12, noticeGivenOn: day('2024-02-01') });
    expect(latestPossibleEnd(given, day('2024-03-01'))).toBe('2025-12-31');
  });
});
