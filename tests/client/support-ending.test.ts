import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetWhere } from '../../client/inventory/asset-filters.ts';
import { assetList } from '../../client/inventory/asset-list-definition.ts';
import { LATER, periodPath, supportPeriods, UNKNOWN } from '../../client/inventory/support-ending.ts';
import { comingQuarters, daysOfQuarters, ENDED, quarterOf } from '../../client/inventory/support-quarter.ts';
import { readListState } from '../../client/ui/list/list-state.ts';
import { addDays, parseLocalDate } from '../../server/values/local-date.ts';

const today = parseLocalDate('2026-11-22');
const days = fc.integer({ min: -4000, max: 4000 }).map((distance) => addDays(today, distance));

/** The condition that a period's link leads to. */
const conditionOf = (period: string) => {
  const path = periodPath(period, { search: '', filters: [], today });
  const state = readListState(new URLSearchParams(path.split('?')[1]), assetList);
  return assetWhere(state.filters, today);
};

interface Range {
  gte?: string;
  lte?: string;
  lt?: string;
}

const holds = (end: string, { gte = '', lte = '9', lt = '9' }: Range) => gte <= end && end <= lte && end < lt;

describe('the quarters of support', () => {
  it('begin with the one that today lies in', () => {
    expect(comingQuarters(today, 3)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
    expect(comingQuarters(parseLocalDate('2027-01-31'), 2)).toEqual(['2027-Q1', '2027-Q2']);
  });

  it('hold each day in the quarter that it lies in', () => {
    fc.assert(
      fc.property(days, (end) => {
        const [{ from, to } = { from: null, to: '' }] = daysOfQuarters([quarterOf(end)], today);
        expect(from! <= end && end <= to).toBe(true);
      }),
    );
  });

  it('are joined where they follow on each other', () => {
    expect(daysOfQuarters(['2027-Q3', '2027-Q1', '2026-Q4'], today)).toEqual([
      { from: '2026-10-01', to: '2027-03-31' },
      { from: '2027-07-01', to: '2027-09-30' },
    ]);
    expect(daysOfQuarters(['2027-Q5', 'soon'], today)).toEqual([]);
  });
});

describe('the periods of the view of ending support', () => {
  it('are what has ended, twelve quarters, what ends later and what is not known', () => {
    const periods = supportPeriods(today);
    expect(periods).toHaveLength(15);
    expect([periods[0], periods[1], periods[12], ...periods.slice(-2)]).toEqual([
      ENDED,
      '2026-Q4',
      '2029-Q3',
      LATER,
      UNKNOWN,
    ]);
  });

  it('lead to the assets that they count', () => {
    expect(conditionOf(ENDED)).toEqual({ supportEnd: { lte: '2026-11-21' } });
    expect(conditionOf('2027-Q1')).toEqual({ supportEnd: { gte: '2027-01-01', lte: '2027-03-31' } });
    expect(conditionOf(LATER)).toEqual({ supportEnd: { gte: '2029-10-01' } });
    expect(conditionOf(UNKNOWN)).toEqual({ supportEnd: { isNull: true } });
  });

  it('count the present quarter from today on', () => {
    expect(conditionOf('2026-Q4')).toEqual({
      supportEnd: { gte: '2026-10-01', lte: '2026-12-31' },
      and: [{ supportEnd: { gte: '2026-11-22' } }],
    });
  });

  it('have every day of support once', () => {
    fc.assert(
      fc.property(days, (end) => {
        const holding = supportPeriods(today).filter((period) => {
          if (period === UNKNOWN) return false;
          const { supportEnd, and } = conditionOf(period);
          const ranges = [supportEnd, ...(and ?? []).map((each) => each.supportEnd)];
          return ranges.every((range) => holds(end, range as Range));
        });
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('keep the filters that they were counted under', () => {
    const filters = [{ field: 'category', operator: 'in', values: ['SERVER'] }] as const;
    expect(periodPath('2027-Q1', { search: 'lab', filters, today })).toBe(
      '/inventory/assets?q=lab&f=category:in:SERVER&f=supportQuarter:in:2027-Q1&sort=supportEnd',
    );
  });
});
