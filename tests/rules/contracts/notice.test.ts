import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfTerm } from '../../../server/contracts/contract-term.ts';
import { endAfterNotice, lastNoticeDate, NoticeRule, safeNoticeDate } from '../../../server/contracts/notice.ts';
import { addDays, addMonths, parseLocalDate, type LocalDate } from '../../../server/values/local-date.ts';
import { isWorkingDay } from '../../../server/values/swedish-calendar.ts';
import { days as anyDay } from '../values/arbitraries.ts';
import { contractFigures } from './figures.ts';
import { days, months } from './terms.ts';

const day = parseLocalDate;

describe('the last notice date', () => {
  it.each(contractFigures.noticeInMonths)('$id: $noticeMonths months before $end', (figure) => {
    const end = day(figure.end);
    expect(lastNoticeDate(end, months(figure.noticeMonths, 'BACKWARD'))).toBe(figure.lastNotice_BACKWARD);
    expect(lastNoticeDate(end, months(figure.noticeMonths, 'FORWARD'))).toBe(figure.lastNotice_FORWARD);
    expect(safeNoticeDate(end, months(figure.noticeMonths, 'FORWARD'))).toBe(figure.safeDate);
  });

  it('C3 three months before each end of a renewed term', () => {
    const { ends, notice3_BACKWARD, notice3_FORWARD } = contractFigures.renewedOverLeapDay;
    expect(ends.map((end) => lastNoticeDate(day(end), months(3, 'BACKWARD')))).toEqual(notice3_BACKWARD);
    expect(ends.map((end) => lastNoticeDate(day(end), months(3, 'FORWARD')))).toEqual(notice3_FORWARD);
  });

  it.each(Object.values(NoticeRule))(
    'C4 in days is the same %s: 31 March + 29 February + 30 of January make 90',
    (rule) => {
      const figure = contractFigures.noticeInDays;
      expect(lastNoticeDate(day(figure.end), days(figure.days, rule))).toBe(figure.lastNotice);
      expect(safeNoticeDate(day(figure.end), days(figure.days, rule))).toBe(figure.safeDate);
    },
  );

  it('without a notice period is the end itself, and safe on the working day up to it', () => {
    expect(lastNoticeDate(day('2026-06-20'), null)).toBe('2026-06-20'); // Midsummer Day
    expect(safeNoticeDate(day('2026-06-20'), null)).toBe('2026-06-18'); // the Thursday before
  });

  it('C-prop BACKWARD is never later than FORWARD: all days of 2024 × terms of 1 to 4 years × 1 to 24 months', () => {
    let checked = 0;
    let later = 0;
    for (let offset = 0; offset < 366; offset += 1) {
      for (const term of [12, 24, 36, 48]) {
        const end = endOfTerm(addDays(day('2024-01-01'), offset), term);
        for (let count = 1; count <= 24; count += 1) {
          checked += 1;
          if (lastNoticeDate(end, months(count, 'BACKWARD')) > lastNoticeDate(end, months(count, 'FORWARD')))
            later += 1;
        }
      }
    }
    const { id: _, ...figure } = contractFigures.noticeRules;
    expect({ checked, BACKWARD_later_than_FORWARD: later }).toEqual(figure);
  });

  it('FORWARD is the latest day from which the notice period ends by the end', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 36 }), (end, count) => {
        const last = lastNoticeDate(end, months(count, 'FORWARD'));
        expect(addMonths(last, count) <= end).toBe(true);
        expect(addMonths(addDays(last, 1), count) > end).toBe(true);
      }),
    );
  });
});

const ends = anyDay(day('1990-01-01'), day('2090-12-31'));
const anyNotice = fc
  .tuple(fc.integer({ min: 0, max: 36 }), fc.constantFrom(...Object.values(NoticeRule)))
  .chain(([count, rule]) => fc.constantFrom(months(count, rule), days(count, rule)));

describe('deadlines of any term and notice', () => {
  it('never move back when the start moves a day ahead', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 120 }), anyNotice, (start, term, notice) => {
        const deadlines = (from: LocalDate) => {
          const end = endOfTerm(from, term);
          return [end, lastNoticeDate(end, notice), safeNoticeDate(end, notice)];
        };
        const later = deadlines(addDays(start, 1));
        for (const [index, deadline] of deadlines(start).entries()) expect(deadline <= (later[index] ?? '')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have a safe date that is a working day, no later than the last notice date', () => {
    fc.assert(
      fc.property(ends, anyNotice, (end, notice) => {
        const safeDate = safeNoticeDate(end, notice);
        expect(isWorkingDay(safeDate)).toBe(true);
        expect(safeDate <= lastNoticeDate(end, notice)).toBe(true);
      }),
    );
  });

  it('come no later with a longer notice', () => {
    fc.assert(
      fc.property(ends, anyNotice, (end, notice) => {
        const longer = { ...notice, count: notice.count + 1 };
        expect(lastNoticeDate(end, longer) <= lastNoticeDate(end, notice)).toBe(true);
      }),
    );
  });
});

describe('the end of an open-ended contract', () => {
  it.each(contractFigures.openEnded)('C6 with 3 months’ notice given on $given', (figure) => {
    expect(endAfterNotice(day(figure.given), months(3))).toBe(figure.ends_DAY_NUMBER);
    expect(endAfterNotice(day(figure.given), { ...months(3), start: 'MONTH_TURN' })).toBe(figure.ends_MONTH_TURN);
  });

  it('with 30 days’ notice is 30 days on, or 30 days after the end of the month', () => {
    expect(endAfterNotice(day('2025-11-15'), days(30))).toBe('2025-12-15');
    expect(endAfterNotice(day('2025-11-15'), { ...days(30), start: 'MONTH_TURN' })).toBe('2025-12-30');
  });

  it('from the month turn after February is the last day of the month, not the 28th', () => {
    expect(endAfterNotice(day('2026-02-28'), { ...months(3), start: 'MONTH_TURN' })).toBe('2026-05-31');
  });

  it('without a notice period is the day of the notice', () => {
    expect(endAfterNotice(day('2025-11-15'), null)).toBe('2025-11-15');
  });

  it('comes no earlier from the month turn than by the day number', () => {
    fc.assert(
      fc.property(ends, anyNotice, (given, notice) => {
        const byDay = endAfterNotice(given, { ...notice, start: 'DAY_NUMBER' });
        expect(byDay <= endAfterNotice(given, { ...notice, start: 'MONTH_TURN' })).toBe(true);
      }),
    );
  });
});
