import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InitiativeStage } from '../../../../server/portfolio/initiative-stage.ts';
import { MOVABLE, movedCells, moveFault, type Timed } from '../../../../server/portfolio/roadmap/move.ts';
import { isWaiting, lateBy } from '../../../../server/portfolio/roadmap/waiting.ts';
import { sumMoney } from '../../../../server/values/money.ts';
import { monthsBetween, parseYearMonth, shiftMonth } from '../../../../server/values/year-month.ts';
import { amounts } from '../../values/arbitraries.ts';

const month = parseYearMonth;
const work = (first: string | null, last: string | null) => ({
  firstMonth: first === null ? null : month(first),
  lastMonth: last === null ? null : month(last),
});

const nothing: Timed = {
  ...work(null, null),
  earliestStart: null,
  latestStart: null,
  months: [],
  firstCost: null,
  waits: [],
};

/** March to August 2027, with a cost in May. */
const spring: Timed = {
  ...nothing,
  ...work('2027-03', '2027-08'),
  months: [month('2027-05')],
  firstCost: month('2027-05'),
};
const move = (by: number, from: string | null = null) => ({ by, from: from === null ? null : month(from) });

const cells = fc
  .uniqueArray(fc.integer({ min: 0, max: 240 }), { maxLength: 30 })
  .chain((places) =>
    fc.tuple(...places.toSorted((a, b) => a - b).map((place) => fc.tuple(fc.constant(place), amounts()))),
  )
  .map((list) => list.map(([place, amount]) => ({ month: shiftMonth(month('2020-01'), place), amount })));
const moves = fc.record({
  by: fc.integer({ min: -120, max: 120 }),
  from: fc.option(fc.integer({ min: 0, max: 240 }).map((place) => shiftMonth(month('2020-01'), place))),
});

describe('the cells of a line that is moved', () => {
  it('keep what they hold, each once, in order, and those before what moves stay', () => {
    fc.assert(
      fc.property(cells, moves, (line, { by, from }) => {
        const allowed = { by: from === null ? by : Math.abs(by), from };
        const moved = movedCells(line, allowed);
        expect(moved.map(({ amount }) => amount)).toEqual(line.map(({ amount }) => amount));
        expect(sumMoney(moved.map(({ amount }) => amount))).toBe(sumMoney(line.map(({ amount }) => amount)));
        for (const [index, cell] of line.entries()) {
          const stays = from !== null && cell.month < from;
          expect(monthsBetween(cell.month, moved[index]?.month ?? cell.month)).toBe(stays ? 0 : allowed.by);
        }
        expect(new Set(moved.map((cell) => cell.month)).size).toBe(line.length);
      }),
    );
  });

  it('are where they were when they are moved back', () => {
    fc.assert(
      fc.property(cells, moves, (line, { by }) => {
        expect(movedCells(movedCells(line, { by, from: null }), { by: -by, from: null })).toEqual(line);
      }),
    );
  });
});

describe('a move', () => {
  it.each([
    ['of nothing', nothing, move(1), { code: 'NOTHING_TO_MOVE' }],
    ['of what has all gone', spring, move(1, '2027-09'), { code: 'NOTHING_TO_MOVE' }],
    ['of months alone', { ...nothing, ...work('2027-03', null) }, move(1), null],
    ['of a plan alone', { ...nothing, months: [month('2027-05')] }, move(-1), null],
    ['to the last year of plans', spring, move(12 * 72), null],
    // August 2027 and 868 months: December 2099; one more: January 2100.
    ['to the last month of plans', spring, move(868), null],
    ['past the last month of plans', spring, move(869), { code: 'OUTSIDE' }],
    // March 2027 is 326 months after January 2000.
    ['to the first month of plans', spring, move(-326), null],
    ['before the first month of plans', spring, move(-327), { code: 'OUTSIDE' }],
    ['before the year 1', spring, move(-99_999), { code: 'OUTSIDE' }],
    ['of what remains into what has gone', spring, move(-3, '2027-06'), { code: 'INTO_PAST' }],
    ['of what remains to this month', spring, move(-2, '2027-06'), null],
    ['before its earliest year', { ...spring, earliestStart: 2027 }, move(-3), { code: 'BEFORE_EARLIEST', year: 2027 }],
    ['within its earliest year', { ...spring, earliestStart: 2027 }, move(-2), null],
    ['after its latest year', { ...spring, latestStart: 2027 }, move(10), { code: 'AFTER_LATEST', year: 2027 }],
    ['nearer to its latest year', { ...spring, latestStart: 2025 }, move(-12), null],
    // It begins with its first cost, in May.
    ['of a plan with its first cost', { ...spring, ...work(null, null), latestStart: 2027 }, move(7), null],
    [
      'of a plan with its first cost too late',
      { ...spring, ...work(null, null), latestStart: 2027 },
      move(8),
      { code: 'AFTER_LATEST', year: 2027 },
    ],
  ] as const)('%s', (_name, timed, asked, fault) => {
    expect(moveFault(timed, asked)).toEqual(fault);
  });

  const needs = (first: string | null, last: string | null, years = 0): Timed => ({
    ...spring,
    waits: [{ other: { id: 'other', ...work(first, last) }, isNeeded: true, years }],
  });
  const isNeededBy = (first: string, last: string): Timed => ({
    ...spring,
    waits: [{ other: { id: 'other', ...work(first, last) }, isNeeded: false, years: 0 }],
  });

  it.each([
    ['to right after what it waits for', needs('2026-01', '2026-12'), move(-2), null],
    [
      'to before the end of what it waits for',
      needs('2026-01', '2026-12'),
      move(-3),
      { code: 'BEFORE_NEEDED', other: 'other' },
    ],
    ['that leaves a start too early less so', needs('2026-01', '2028-12'), move(6), null],
    [
      'that makes a start too early more so',
      needs('2026-01', '2028-12'),
      move(-1),
      { code: 'BEFORE_NEEDED', other: 'other' },
    ],
    // 2025 and two years: January 2027.
    ['within the years that must lie between', needs('2025-06', '2025-12', 2), move(-2), null],
    ['to before them', needs('2025-06', '2025-12', 2), move(-3), { code: 'BEFORE_NEEDED', other: 'other' }],
    ['beside one of which no months are told', needs(null, null, 3), move(-24), null],
    ['to right before what waits for it', isNeededBy('2027-11', '2028-01'), move(2), null],
    [
      'to after the start of what waits for it',
      isNeededBy('2027-11', '2028-01'),
      move(3),
      { code: 'AFTER_DEPENDENT', other: 'other' },
    ],
  ] as const)('%s', (_name, timed, asked, fault) => {
    expect(moveFault(timed, asked)).toEqual(fault);
  });

  it('that is allowed leaves no wait longer than it was', () => {
    const places = fc.integer({ min: 0, max: 60 }).map((place) => shiftMonth(month('2027-01'), place));
    const spans = fc
      .tuple(places, fc.nat(12))
      .map(([first, length]) => ({ firstMonth: first, lastMonth: shiftMonth(first, length) }));
    fc.assert(
      fc.property(spans, spans, fc.nat(3), fc.integer({ min: -24, max: 24 }), (own, other, years, by) => {
        const timed = { ...nothing, ...own, waits: [{ other: { id: 'other', ...other }, isNeeded: true, years }] };
        const moved = { firstMonth: shiftMonth(own.firstMonth, by), lastMonth: shiftMonth(own.lastMonth, by) };
        const [before, after] = [lateBy(own, other, years) ?? 0, lateBy(moved, other, years) ?? 0];
        expect(moveFault(timed, { by, from: null }) === null).toBe(after <= before);
      }),
    );
  });
});

describe('what is waited for', () => {
  it('is over when its work is, and waited for by nothing that is stopped', () => {
    expect(isWaiting('PROPOSED', 'ROLLOUT')).toBe(true);
    expect(isWaiting('PROPOSED', 'REALISING')).toBe(false);
    expect(isWaiting('STOPPED', 'RUNNING')).toBe(false);
  });

  it('is told of every stage whether it can be moved', () => {
    expect(Object.values(InitiativeStage).map((stage) => MOVABLE[stage])).toEqual([
      ...Array.from({ length: 4 }, () => 'ALL'),
      'AHEAD',
      'AHEAD',
      ...Array.from({ length: 3 }, () => 'NOTHING'),
    ]);
  });
});
