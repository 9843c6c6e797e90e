import { describe, expect, it } from 'vitest';
import type { ContractDays } from '../../client/contracts/contract-days.ts';
import { byMonth, OVERDUE, windowOf, withWindow } from '../../client/contracts/deadline-windows.ts';
import { eventsOf, partOf, placeOf, spanOf, stretchesOf, yearsOn } from '../../client/contracts/days-on-line.ts';
import { parseLocalDate } from '../../server/values/local-date.ts';

const today = parseLocalDate('2026-11-22');
const day = parseLocalDate;

/** A contract of 2026 and 2027 with an option of a year, to be called off three months before the end. */
const withOption: ContractDays = {
  start: '2026-01-01',
  noticeGivenOn: null,
  phase: 'RUNNING',
  currentEnd: '2027-12-31',
  earliestEnd: '2027-12-31',
  latestPossibleEnd: '2028-12-31',
  decisionKind: 'OPTION',
  termEnd: '2027-12-31',
  deadline: '2027-09-30',
  safeDate: '2027-09-30',
  reviewDate: '2027-06-30',
  renewsTo: null,
  options: [
    {
      months: 12,
      callOffCount: 3,
      callOffUnit: 'MONTHS',
      callOffBy: null,
      calledOffOn: null,
      standing: 'AVAILABLE',
      end: '2027-12-31',
      newEnd: '2028-12-31',
      deadline: '2027-09-30',
      safeDate: '2027-09-30',
      isLate: false,
    },
  ],
  decisions: [
    {
      kind: 'OPTION',
      termEnd: '2027-12-31',
      deadline: '2027-09-30',
      safeDate: '2027-09-30',
      reviewDate: '2027-06-30',
      renewsTo: null,
    },
  ],
};

const openEnded: ContractDays = {
  ...withOption,
  currentEnd: null,
  latestPossibleEnd: null,
  decisionKind: null,
  options: [],
  decisions: [],
};

describe('the days of a contract on a line', () => {
  it('are its term, what an option adds from the day after, and the time to decide', () => {
    expect(stretchesOf(withOption)).toEqual([
      { kind: 'term', from: '2026-01-01', to: '2027-12-31' },
      { kind: 'option', from: '2028-01-01', to: '2028-12-31' },
      { kind: 'window', from: '2027-06-30', to: '2027-09-30' },
    ]);
  });

  it('tell what happens in the order of time, with today among it', () => {
    expect(eventsOf(withOption, today).map((event) => [event.day, event.what])).toEqual([
      ['2026-01-01', 'start'],
      ['2026-11-22', 'today'],
      ['2027-06-30', 'review'],
      ['2027-09-30', 'safe'],
      ['2027-09-30', 'deadline'],
      ['2027-12-31', 'end'],
      ['2028-12-31', 'optionEnd'],
      ['2028-12-31', 'latest'],
    ]);
  });

  it('show a term that goes on without end up to the end of the line', () => {
    const [term] = stretchesOf(openEnded);
    expect(partOf(term!, { from: day('2025-01-01'), to: day('2027-01-01') })).toEqual({ start: 50, width: 50 });
  });

  it('lie within the line, and not on it when they are beyond', () => {
    const span = { from: day('2026-01-01'), to: day('2026-12-31') };
    expect([placeOf('2020-05-01', span), placeOf('2030-05-01', span)]).toEqual([0, 100]);
    expect(partOf({ from: '2027-01-01', to: '2027-12-31' }, span)).toBeNull();
    expect(partOf({ from: '2025-01-01', to: '2025-12-31' }, span)).toBeNull();
  });

  it('have a line from the start to the last day that the contract can come to, with room at its ends', () => {
    const { from, to } = spanOf(withOption, today);
    expect(from < day('2026-01-01') && from > day('2025-11-01')).toBe(true);
    expect(to > day('2028-12-31') && to < day('2029-03-01')).toBe(true);
    expect(yearsOn({ from, to })).toEqual([2026, 2027, 2028, 2029]);
  });
});

describe('what must be decided', () => {
  it('is grouped by the month of its safe date, what is overdue by itself', () => {
    const rows = ['2026-11-20', '2026-11-22', '2026-11-30', '2027-01-02', null].map((safeDate) => ({ safeDate }));
    expect(byMonth(rows, today).map(([group, own]) => [group, own.length])).toEqual([
      [OVERDUE, 1],
      ['2026-11', 2],
      ['2027-01', 1],
    ]);
  });

  it('is looked for 90 days ahead unless the address says another of the windows', () => {
    expect(windowOf([])).toBe(90);
    expect(windowOf(withWindow([], 365))).toBe(365);
    expect(windowOf([{ field: 'decideWithin', operator: 'in', values: ['17'] }])).toBe(90);
  });
});
