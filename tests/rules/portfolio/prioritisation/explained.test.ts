import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bestSet,
  chooseSet,
  type BestSet,
  type ChosenSet,
} from '../../../../server/portfolio/prioritisation/best-set.ts';
import { forcingEffect } from '../../../../server/portfolio/prioritisation/forcing.ts';
import { frontier } from '../../../../server/portfolio/prioritisation/frontier.ts';
import { leastExtra, raisedBy } from '../../../../server/portfolio/prioritisation/least-extra.ts';
import { leftOutReasons } from '../../../../server/portfolio/prioritisation/left-out.ts';
import { marginalValues } from '../../../../server/portfolio/prioritisation/marginal-value.ts';
import type { Solve } from '../../../../server/portfolio/prioritisation/milp.ts';
import {
  withForced,
  type Constraint,
  type SelectionProblem,
} from '../../../../server/portfolio/prioritisation/selection-problem.ts';
import { setDifference } from '../../../../server/portfolio/prioritisation/set-comparison.ts';
import { loadSolver } from '../../../../server/portfolio/prioritisation/solver/highs.ts';
import { stability } from '../../../../server/portfolio/prioritisation/stability.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { bestByTryingAll, choicesBreak, option, problemOf, problems } from './problems.ts';
import { EQUITY_2019, ranked } from './ranked.ts';

const LIMITS = { seconds: 60, gap: 0 };
let solve: Solve;

beforeAll(async () => {
  solve = await loadSolver();
});

function setOf(answer: BestSet): ChosenSet {
  if (!('set' in answer)) throw new Error(`no set: ${JSON.stringify(answer)}`);
  return answer.set;
}

/** Random problems that have a set. */
function solvable(most: number) {
  return problems(most).filter((problem) => bestByTryingAll(problem) !== null);
}

describe('constraints that conflict', () => {
  it('are named: what is mandatory takes more than there is', () => {
    const problem = problemOf(
      [
        { code: 'JOURNAL', mandatory: true, options: [option(2019, 1, { 'EQUITY 2019': 7, 'GRANT 2019': 1 })] },
        { code: 'NET', options: [option(2019, 1, { 'EQUITY 2019': 4 })] },
        { code: 'BOOKING', mandatory: true, dependsOn: [{ code: 'NET', years: 0 }], options: [option(2019, 1, {})] },
        { code: 'OTHER', mandatory: true, options: [option(2019, 1, { 'GRANT 2019': 5 })] },
      ],
      { 'EQUITY 2019': 10, 'GRANT 2019': 6 },
    );
    expect(bestSet(problem, solve, LIMITS)).toEqual({
      status: 'INFEASIBLE',
      conflicts: [
        { kind: 'DEPENDS_ON', code: 'BOOKING', on: 'NET' },
        { kind: 'FRAME', resource: 'EQUITY', period: '2019' }, // 7 + 4 of 10
        { kind: 'MANDATORY', code: 'BOOKING' },
        { kind: 'MANDATORY', code: 'JOURNAL' },
      ],
    });
  });

  it('cannot all be respected, yet all but any one of them can: on random portfolios without a set', () => {
    fc.assert(
      fc.property(problems(8), (problem) => {
        const answer = bestSet(problem, solve, LIMITS);
        fc.pre(answer.status === 'INFEASIBLE' && 'conflicts' in answer);
        const conflicts = 'conflicts' in answer ? answer.conflicts : [];
        expect(bestByTryingAll(onlyWith(problem, conflicts))).toBeNull();
        for (const left of conflicts) {
          const rest = conflicts.filter((each) => each !== left);
          expect([left, bestByTryingAll(onlyWith(problem, rest)) === null]).toEqual([left, false]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is left out', () => {
  it('of R1 lacks room: all ten million are used, so B lacks its three and D its two', () => {
    expect(leftOutReasons(ranked, setOf(bestSet(ranked, solve, LIMITS)))).toEqual([
      {
        code: 'B',
        value: '2.1',
        obstacles: [{ code: 'NO_ROOM' }],
        start: 2019,
        shortages: [{ ...EQUITY_2019, amount: '3' }],
      },
      {
        code: 'D',
        value: '1.2',
        obstacles: [{ code: 'NO_ROOM' }],
        start: 2019,
        shortages: [{ ...EQUITY_2019, amount: '2' }],
      },
    ]);
  });

  it('is told every obstacle, in the year in which it lacks least money', () => {
    const problem = problemOf(
      [
        { code: 'A', variantOf: 'V', options: [option(2019, 20, { 'EQUITY 2019': 3 })] },
        { code: 'B', variantOf: 'V', options: [option(2019, 5, {})] },
        { code: 'C', options: [option(2019, 5, {})] },
        { code: 'D', options: [option(2019, 0, {})] },
        { code: 'E', latest: 2018, options: [option(2019, 5, {})] },
        { code: 'F', options: [option(2019, 5, {})] },
        { code: 'G', dependsOn: [{ code: 'F', years: 0 }], options: [option(2019, 5, {})] },
        {
          code: 'H',
          options: [
            option(2019, 2, { 'EQUITY 2019': 3 }),
            option(2020, 1, { 'EQUITY 2020': 2, 'role:nurse 2020-Q1': 9 }),
          ],
        },
      ],
      { 'EQUITY 2019': 3, 'EQUITY 2020': 1, 'role:nurse 2020-Q1': 4.5 },
      { excludes: [['C', 'A']], forced: [{ code: 'F', into: 'OUT' }] },
    );
    const reasons = leftOutReasons(problem, setOf(bestSet(problem, solve, LIMITS)));
    expect(reasons.map(({ code, obstacles }) => [code, obstacles])).toEqual([
      ['B', [{ code: 'VARIANT_CHOSEN', by: 'A' }]],
      ['C', [{ code: 'EXCLUDED_BY', by: 'A' }]],
      ['D', [{ code: 'ADDS_NOTHING' }]],
      ['E', [{ code: 'NO_ALLOWED_START' }]],
      ['F', [{ code: 'FORCED_OUT' }]],
      ['G', [{ code: 'NEEDS', on: 'F' }]],
      ['H', [{ code: 'NO_ROOM' }]],
    ]);
    expect(reasons.at(-1)).toMatchObject({
      start: 2020, // 1 more of money, against 3 in 2019
      shortages: [
        { kind: 'CAPACITY', resource: 'nurse', period: '2020-Q1', amount: '4.5' },
        { kind: 'FRAME', resource: 'EQUITY', period: '2020', amount: '1' },
      ],
    });
  });

  it('says when nothing stands in its way but that time was up', () => {
    const found = { choices: [], leftOut: ['A'], value: parseDecimal('0'), usage: [] };
    const problem = problemOf([{ code: 'A', options: [option(2019, 1, {})] }], {});
    expect(leftOutReasons(problem, found)[0]?.obstacles).toEqual([{ code: 'NOT_FOUND_IN_TIME' }]);
  });

  it('fits in beside the rest with as much more as it lacks, when it only lacks room', () => {
    fc.assert(
      fc.property(solvable(10), (problem) => {
        const set = setOf(bestSet(problem, solve, LIMITS));
        for (const { code, obstacles, start, shortages } of leftOutReasons(problem, set)) {
          if (start === null || obstacles.some((obstacle) => obstacle.code !== 'NO_ROOM')) continue;
          const raised = shortages.reduce((all, { amount, ...key }) => raisedBy(all, [key], amount), problem);
          expect(choicesBreak(raised, [...set.choices, { code, start }])).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('forcing', () => {
  it('B into R1 costs 0.2 million and displaces C; D comes in with it', () => {
    const best = setOf(bestSet(ranked, solve, LIMITS));
    // E, A, B and D are worth 7.2, and take all ten.
    expect(forcingEffect(ranked, best, 'B', 'IN', solve, LIMITS)).toMatchObject({
      status: 'OPTIMAL',
      difference: { goesOut: ['C'], comesIn: ['B', 'D'], moves: [], value: '-0.2' },
    });
    expect(forcingEffect(ranked, best, 'C', 'OUT', solve, LIMITS)).toMatchObject({ difference: { value: '-0.2' } });
  });

  it('lifted gives the price back', () => {
    const forced = withForced(ranked, 'B', 'IN');
    const effect = forcingEffect(forced, setOf(bestSet(forced, solve, LIMITS)), 'B', null, solve, LIMITS);
    expect(effect).toMatchObject({ difference: { goesOut: ['B', 'D'], comesIn: ['C'], value: '0.2' } });
  });

  it('in what cannot be is refused with what conflicts', () => {
    const dear = problemOf([{ code: 'A', options: [option(2019, 9, { 'EQUITY 2019': 11 })] }], { 'EQUITY 2019': 10 });
    expect(forcingEffect(dear, setOf(bestSet(dear, solve, LIMITS)), 'A', 'IN', solve, LIMITS)).toEqual({
      status: 'INFEASIBLE',
      conflicts: [EQUITY_2019, { kind: 'FORCED_IN', code: 'A' }],
    });
  });

  it('costs what trying all says, and is never for free', () => {
    fc.assert(
      fc.property(solvable(8), fc.nat(), fc.constantFrom('IN' as const, 'OUT' as const), (problem, at, into) => {
        const code = problem.candidates[at % problem.candidates.length]?.code ?? '';
        const best = setOf(bestSet(problem, solve, LIMITS));
        const effect = forcingEffect(problem, best, code, into, solve, LIMITS);
        const most = bestByTryingAll(withForced(problem, code, into));
        const price = 'difference' in effect ? 0 - Number(effect.difference.value) : null;
        expect(price).toBe(most === null ? null : Number(best.value) - most);
        const wasForced = problem.forced.some((each) => each.code === code);
        expect(wasForced || price === null || price >= 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the least that brings an initiative in', () => {
  it.each([
    ['B', '1', '0.3'], // with 11: C, B, D and E are worth 7.7, as much as A, C and D
    ['D', '1', '0.3'],
    ['A', '0', '0'],
  ])('%s is %s million more', (code, extra, gain) => {
    const best = setOf(bestSet(ranked, solve, LIMITS));
    const found = leastExtra(ranked, best, code, [EQUITY_2019], solve, LIMITS);
    expect(found).toMatchObject({ extra, reason: null, difference: { value: gain } });
    expect(found.extra !== null && found.set.choices.some((each) => each.code === code)).toBe(true);
  });

  it.each([
    ['more money does not make it worth anything', { options: [option(2019, -1, { 'EQUITY 2019': 1 })] }],
    ['it may not be begun', { earliest: 2020, options: [option(2019, 1, { 'EQUITY 2019': 1 })] }],
    ['it lacks something else', { options: [option(2019, 1, { 'EQUITY 2019': 11, 'GRANT 2019': 1 })] }],
  ])('is nothing when %s', (_, change) => {
    const problem = problemOf([{ code: 'A', ...change }], { 'EQUITY 2019': 10 });
    const found = leastExtra(problem, setOf(bestSet(problem, solve, LIMITS)), 'A', [EQUITY_2019], solve, LIMITS);
    expect(found).toEqual({ extra: null, reason: 'DOES_NOT_HELP' });
  });

  it('is what trying every amount says', () => {
    const key = { kind: 'FRAME', resource: 'EQUITY', period: '2026' } as const;
    fc.assert(
      fc.property(solvable(7), fc.nat(), (problem, at) => {
        const code = problem.candidates[at % problem.candidates.length]?.code ?? '';
        const isIn = (extra: number) => {
          const raised = raisedBy(problem, [key], parseDecimal(String(extra)));
          const withIt = bestByTryingAll(withForced(raised, code, 'IN'));
          return withIt !== null && withIt >= (bestByTryingAll(raised) ?? Infinity);
        };
        // Seven initiatives of at most 9 each.
        const least = Array.from({ length: 64 }, (_, extra) => extra).find(isIn) ?? null;
        const found = leastExtra(problem, setOf(bestSet(problem, solve, LIMITS)), code, [key], solve, LIMITS);
        expect(found.extra).toBe(least === null ? null : String(least));
      }),
      { numRuns: 60 },
    );
  });
});

describe('another million', () => {
  it('for R1 is worth 0.3, and two 1.2', () => {
    const best = setOf(bestSet(ranked, solve, LIMITS));
    const raises = ['1', '2'].map((amount) => ({ name: amount, keys: [EQUITY_2019], amount: parseDecimal(amount) }));
    expect(marginalValues(ranked, best, raises, solve, LIMITS)).toMatchObject([
      { name: '1', value: '0.3', status: 'OPTIMAL' }, // 7.7
      { name: '2', value: '1.2', status: 'OPTIMAL' }, // A, B and C, or A, C, D and E: 8.6
    ]);
  });

  it('is worth nothing, and not less than that, where a worse set was found in time', () => {
    const best = setOf(bestSet(ranked, solve, LIMITS));
    const onlyD: Solve = ({ columns }) => ({
      status: 'FEASIBLE',
      values: columns.map((_, column) => Number(column === 3)),
      bound: Infinity,
    });
    const lucky = { ...best, value: parseDecimal('7.6') };
    const raise = { name: 'more', keys: [EQUITY_2019], amount: parseDecimal('0') };
    expect(marginalValues(ranked, lucky, [raise], onlyD, LIMITS)).toMatchObject([
      { value: '0', status: 'STOPPED_EARLY' },
    ]);
  });

  it('is worth nothing where there is enough', () => {
    const rich = raisedBy(ranked, [EQUITY_2019], parseDecimal('100'));
    const raise = { name: 'more', keys: [EQUITY_2019], amount: parseDecimal('1') };
    expect(marginalValues(rich, setOf(bestSet(rich, solve, LIMITS)), [raise], solve, LIMITS)).toMatchObject([
      { value: '0' },
    ]);
  });

  it('in a year for which the frame has none yet makes it have one', () => {
    const next = problemOf([{ code: 'A', options: [option(2020, 5, { 'EQUITY 2020': 1 })] }], { 'EQUITY 2019': 1 });
    const raise = { name: '2020', keys: [{ ...EQUITY_2019, period: '2020' }], amount: parseDecimal('1') };
    expect(marginalValues(next, setOf(bestSet(next, solve, LIMITS)), [raise], solve, LIMITS)).toMatchObject([
      { value: '5' },
    ]);
  });
});

describe('the frontier', () => {
  it('of R1 rises from nothing to everything', () => {
    const levels = ['0', '50', '100', '150'].map(parsePercent);
    const points = frontier(ranked, [EQUITY_2019], levels, solve, LIMITS);
    expect(points.map(({ budget, value, codes }) => [budget, value, codes.join('')])).toEqual([
      ['0', '0', ''],
      ['5', '3.9', 'AE'], // 3.0 + 0.9 for 4 + 1
      ['10', '7.4', 'ACE'],
      ['15', '10.7', 'ABCDE'],
    ]);
  });

  it('never falls', () => {
    const levels = ['50', '75', '100', '125', '150'].map(parsePercent);
    fc.assert(
      fc.property(solvable(8), (problem) => {
        const points = frontier(problem, problem.limits, levels, solve, LIMITS);
        const values = points.flatMap(({ value }) => (value === null ? [] : Number(value)));
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the set of a lower level where time was too short to find as good a one', () => {
    // Solves the first model, and finds nothing in those that come after.
    let isFirst = true;
    const tired: Solve = (model, limits) => {
      if (!isFirst) return { status: 'NOTHING_FOUND' };
      isFirst = false;
      return solve(model, limits);
    };
    const uses = (cost: number) => ({ 'EQUITY 2019': cost });
    const problem = problemOf(
      [
        { code: 'X', options: [option(2019, 6.1, uses(6))] },
        { code: 'Y', options: [option(2019, 5, uses(5))] },
        { code: 'Z', options: [option(2019, 5, uses(5))] },
      ],
      uses(10),
    );
    const points = frontier(problem, [EQUITY_2019], ['105', '100'].map(parsePercent), tired, LIMITS);
    expect(points).toMatchObject([
      { level: '100', status: 'OPTIMAL', value: '10', codes: ['Y', 'Z'] },
      { level: '105', status: 'STOPPED_EARLY', value: '10', codes: ['Y', 'Z'] }, // by rule of thumb X alone, 6.1
    ]);
  });

  it('says where what must be in does not fit', () => {
    const must = {
      ...ranked,
      candidates: ranked.candidates.map((each) => ({ ...each, mandatory: each.code === 'C' })),
    };
    const points = frontier(must, [EQUITY_2019], [parsePercent('40'), parsePercent('50')], solve, LIMITS);
    expect(points).toMatchObject([
      { status: 'INFEASIBLE', value: null, codes: [] },
      { status: 'OPTIMAL', codes: ['C'] },
    ]);
  });
});

describe('stability', () => {
  const draws = { distribution: 'TRIANGULAR', draws: 60, seed: 2018, seconds: 60 } as const;

  it('is the same for the same seed, and what is certain is chosen always or never', () => {
    expect(stability(ranked, [], draws, solve, LIMITS)).toEqual({
      draws: 60,
      proved: 60,
      chosen: ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, share: 'ACE'.includes(code) ? '100' : '0' })),
    });
  });

  it('is less for what may be worth less', () => {
    const range = { code: 'C', worst: parseDecimal('-5'), likely: parseDecimal('3.5'), best: parseDecimal('4') };
    const drawn = stability(ranked, [range], draws, solve, LIMITS);
    expect(stability(ranked, [range], draws, solve, LIMITS)).toEqual(drawn);
    const shares = Object.fromEntries(drawn.chosen.map(({ code, share }) => [code, Number(share)]));
    // C is in while it is worth 3.3 or more, as without it the rest are worth 7.2; of the triangle, 0.15 lies above that.
    expect(shares['C']).toBeGreaterThan(1);
    expect(shares['C']).toBeLessThan(40);
    expect((shares['C'] ?? 0) + (shares['B'] ?? 0)).toBeCloseTo(100, 0); // rounded to one decimal, each
  });

  it('of what has no set is of no draws', () => {
    const never = problemOf([{ code: 'A', mandatory: true, options: [option(2019, 1, { 'EQUITY 2019': 1 })] }], {});
    expect(stability(never, [], draws, solve, LIMITS)).toEqual({
      draws: 0,
      proved: 0,
      chosen: [{ code: 'A', share: null }],
    });
  });
});

describe('two sets', () => {
  it('differ in what goes out, comes in and moves', () => {
    const years = (code: string) => ({ code, options: [option(2019, 2, { 'EQUITY 2019': 1 }), option(2020, 1, {})] });
    const problem = problemOf([years('A'), years('B')], { 'EQUITY 2019': 1 });
    const before = setOf(bestSet(withForced(problem, 'B', 'OUT'), solve, LIMITS));
    const after = setOf(bestSet({ ...withForced(problem, 'A', 'IN'), limits: [] }, solve, LIMITS));
    expect(setDifference(before, after)).toEqual({
      goesOut: [],
      comesIn: ['B'],
      moves: [{ code: 'A', from: 2019, to: 2020 }],
      value: '0', // 1 + 1 instead of 2
    });
    expect(setDifference(after, before)).toMatchObject({ goesOut: ['B'], comesIn: [] });
  });

  it('are sought without looking for conflicts where only the set is wanted', () => {
    expect(
      chooseSet(
        withForced(problemOf([{ code: 'A', options: [option(2019, 1, { 'EQUITY 2019': 1 })] }], {}), 'A', 'IN'),
        solve,
        LIMITS,
      ),
    ).toEqual({
      status: 'INFEASIBLE',
    });
  });
});

/** The same problem with some of its constraints only. */
function onlyWith(problem: SelectionProblem, constraints: readonly Constraint[]): SelectionProblem {
  const kept = new Set(constraints.map((constraint) => JSON.stringify(constraint)));
  const has = (constraint: Constraint) => kept.has(JSON.stringify(constraint));
  return {
    candidates: problem.candidates.map((each) => {
      const { code } = each;
      const isWindowed = has({ kind: 'START_WINDOW', code });
      return {
        ...each,
        mandatory: each.mandatory && has({ kind: 'MANDATORY', code }),
        earliest: isWindowed ? each.earliest : null,
        latest: isWindowed ? each.latest : null,
        dependsOn: each.dependsOn.filter((on) => has({ kind: 'DEPENDS_ON', code, on: on.code })),
        variantOf: each.variantOf !== null && has({ kind: 'VARIANTS', of: each.variantOf }) ? each.variantOf : null,
      };
    }),
    limits: problem.limits.map((limit) => {
      const { kind, resource, period } = limit;
      return has({ kind, resource, period }) ? limit : { ...limit, limit: parseDecimal('1000000') };
    }),
    excludes: problem.excludes.filter(([one, other]) => {
      const codes = one < other ? ([one, other] as const) : ([other, one] as const);
      return has({ kind: 'EXCLUDES', codes });
    }),
    forced: problem.forced.filter(({ code, into }) => has({ kind: into === 'IN' ? 'FORCED_IN' : 'FORCED_OUT', code })),
  };
}
