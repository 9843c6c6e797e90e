import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bestSet, type BestSet } from '../../../../server/portfolio/prioritisation/best-set.ts';
import { greedySet } from '../../../../server/portfolio/prioritisation/greedy-set.ts';
import { selectionModel, type Solve } from '../../../../server/portfolio/prioritisation/milp.ts';
import { brokenBy, codeAt, prepare, valueOf } from '../../../../server/portfolio/prioritisation/prepared-problem.ts';
import type { SelectionProblem } from '../../../../server/portfolio/prioritisation/selection-problem.ts';
import { loadSolver } from '../../../../server/portfolio/prioritisation/solver/highs.ts';
import { npvRatio } from '../../../../server/portfolio/appraisal/ratios.ts';
import { exact } from '../../../../server/values/exact.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { sek } from '../appraisal/flows.ts';
import { appraisalFigures } from '../figures.ts';
import { bestByTryingAll, choicesBreak, option, problemOf, problems } from './problems.ts';
import { ranked } from './ranked.ts';

const LIMITS = { seconds: 60, gap: 0 };
let solve: Solve;

beforeAll(async () => {
  solve = await loadSolver();
});

/** What an answer is worth; null for a problem without a set. */
function worthOf(answer: BestSet): number | null {
  if (answer.status === 'OPTIMAL') return Number(answer.set.value);
  expect(answer.status).toBe('INFEASIBLE');
  return null;
}

function chosenIn(answer: BestSet): string[] {
  if (!('set' in answer)) throw new Error(`no set: ${JSON.stringify(answer)}`);
  return answer.set.choices.map(({ code, start }) => `${code} ${start}`);
}

describe('R1, ten million for five initiatives', () => {
  const { nnk, greedy_tie_by_higher_npv: byValue, greedy_tie_by_code: byCode, optimum } = appraisalFigures.ranking;

  it('is ranked by net present value for each krona', () => {
    for (const { code, options } of ranked.candidates) {
      const { ratio } = npvRatio(sek(options[0]?.value ?? 0), sek(options[0]?.uses[0]?.amount ?? 0));
      expect(exact(ratio ?? parseDecimal('0')).toFixed(4)).toBe(nnk[code as keyof typeof nnk]);
    }
  });

  it.each([
    ['HIGHER_VALUE', byValue],
    ['CODE', byCode],
  ] as const)('by rule of thumb, of equal ratios %s first, is %j', (tie, [codes, value, left]) => {
    const prepared = prepare(ranked);
    const greedy = greedySet(prepared, tie);
    expect(greedy.order).toEqual(codes);
    expect(greedy.isComplete).toBe(true);
    expect(Number(valueOf(prepared, greedy.selection)) / Number(prepared.valueUnit)).toBe(Number(value));
    // E 1, A 4 and C 5, or E 1, A 4, B 3 and D 2: all ten are spent.
    expect(left).toBe(0);
  });

  it('has its best set in A, C and E', () => {
    const answer = bestSet(ranked, solve, LIMITS);
    expect(answer).toMatchObject({
      status: 'OPTIMAL',
      set: {
        value: optimum[1],
        leftOut: ['B', 'D'],
        usage: [{ resource: 'EQUITY', period: '2019', limit: '10', used: '10', left: '0' }],
      },
      bound: optimum[1],
      gap: '0',
    });
    expect(chosenIn(answer)).toEqual(optimum[0].map((code) => `${code} 2019`));
  });
});

describe('the best set', () => {
  it('is worth what the best of all choices is, breaks nothing, and no rule of thumb is better: on 200 random portfolios', () => {
    fc.assert(
      fc.property(problems(15), (problem) => {
        const answer = bestSet(problem, solve, LIMITS);
        expect(worthOf(answer)).toBe(bestByTryingAll(problem));
        expect('set' in answer ? choicesBreak(problem, answer.set.choices) : []).toEqual([]);
        const prepared = prepare(problem);
        const greedy = greedySet(prepared, 'HIGHER_VALUE');
        const greedyWorth = greedy.isComplete ? Number(valueOf(prepared, greedy.selection)) : -Infinity;
        expect(greedyWorth).toBeLessThanOrEqual(worthOf(answer) ?? -Infinity);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same problem, told in any order', () => {
    fc.assert(
      fc.property(problems(10), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (problem, luck) => {
        const mixed = <Each>(all: readonly Each[]): Each[] =>
          all
            .map((each) => [Number(luck.next().value), each] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, each]) => each);
        const told: SelectionProblem = {
          ...problem,
          candidates: mixed(problem.candidates).map((each) => ({ ...each, options: mixed(each.options) })),
          limits: mixed(problem.limits),
          excludes: mixed(problem.excludes),
        };
        expect(bestSet(told, solve, LIMITS)).toEqual(bestSet(problem, solve, LIMITS));
      }),
      { numRuns: 40 },
    );
  });

  it('does not pass a limit by an öre, though a solver would', () => {
    const third = 33_333_333.34; // three times is 100 000 000.02
    const codes = ['A', 'B', 'C'];
    const problem = problemOf(
      codes.map((code) => ({ code, options: [option(2019, 1, { 'EQUITY 2019': third })] })),
      { 'EQUITY 2019': 100_000_000.01 },
    );
    const letPass = solve(selectionModel(prepare(problem)), LIMITS);
    expect('values' in letPass && letPass.values).toEqual([1, 1, 1]);
    expect(worthOf(bestSet(problem, solve, LIMITS))).toBe(2);
    expect(
      worthOf(bestSet({ ...problem, limits: problemOf([], { 'EQUITY 2019': 100_000_000.02 }).limits }, solve, LIMITS)),
    ).toBe(3);
  });

  it('begins in the year that is worth most of those in which there is money', () => {
    const years = [option(2019, 10, { 'EQUITY 2019': 5 }), option(2020, 9, { 'EQUITY 2020': 5 })];
    const both = ['A', 'B'].map((code) => ({ code, options: years }));
    expect(chosenIn(bestSet(problemOf(both, { 'EQUITY 2019': 5, 'EQUITY 2020': 5 }), solve, LIMITS))).toHaveLength(2);
    expect(chosenIn(bestSet(problemOf(both, { 'EQUITY 2019': 9, 'EQUITY 2020': 0 }), solve, LIMITS))).toHaveLength(1);
  });

  it('begins nothing later than it may when that is worth as much', () => {
    const years = [2021, 2019, 2020].map((year) => option(year, 10, { [`EQUITY ${year}`]: 5 }));
    const limits = { 'EQUITY 2019': 5, 'EQUITY 2020': 5, 'EQUITY 2021': 5 };
    expect(chosenIn(bestSet(problemOf([{ code: 'A', options: years }], limits), solve, LIMITS))).toEqual(['A 2019']);
  });

  it('has nothing of a frame in a year without a limit, and does not limit a role of which no hours are told', () => {
    const one = (uses: Record<string, number>) => problemOf([{ code: 'A', options: [option(2019, 1, uses)] }], {});
    expect(chosenIn(bestSet(one({ 'EQUITY 2019': 1 }), solve, LIMITS))).toEqual([]);
    expect(chosenIn(bestSet(one({ 'role:developer 2019-Q1': 400 }), solve, LIMITS))).toEqual(['A 2019']);
  });

  it('of no initiatives is empty', () => {
    expect(bestSet(problemOf([], {}), solve, LIMITS)).toMatchObject({
      status: 'OPTIMAL',
      set: { choices: [], value: '0' },
    });
  });

  it('has nothing that takes more than it gives, unless it is mandatory', () => {
    const loss = { code: 'LAW', options: [option(2019, -2, { 'EQUITY 2019': 1 })] };
    const limits = { 'EQUITY 2019': 10 };
    expect(worthOf(bestSet(problemOf([loss], limits), solve, LIMITS))).toBe(0);
    expect(worthOf(bestSet(problemOf([{ ...loss, mandatory: true }], limits), solve, LIMITS))).toBe(-2);
  });

  it('says when it was stopped early, and is then no worse than the rule of thumb', () => {
    const stopped: Solve = () => ({ status: 'NOTHING_FOUND' });
    expect(bestSet(ranked, stopped, LIMITS)).toMatchObject({
      status: 'STOPPED_EARLY',
      set: { value: '7.4' },
      bound: null,
      gap: null,
    });
    // Only D was found, and nothing can be worth more than 7.95, in numbers where C, the largest, is 1 000.
    const halfway: Solve = (model) => ({
      status: 'FEASIBLE',
      values: model.columns.map((_, column) => Number(column === 3)),
      bound: (7.95 / 3.5) * 1000,
    });
    const answer = bestSet(ranked, halfway, LIMITS);
    expect(answer).toMatchObject({ status: 'STOPPED_EARLY', set: { value: '7.4' }, bound: '8', gap: '7.5' }); // 0.6 / 8
  });

  it('is guided by the model without whole numbers when there was time for no more', () => {
    const options = (value: number, cost: number) => [
      option(2019, value, { 'EQUITY 2019': cost }),
      option(2020, value, { 'EQUITY 2020': cost }),
    ];
    const problem = problemOf(
      [
        { code: 'X', options: options(6.1, 6) },
        { code: 'Y', options: options(5, 5) },
        { code: 'Z', options: options(5, 5) },
      ],
      { 'EQUITY 2019': 5, 'EQUITY 2020': 6 },
    );
    const onlyRelaxed: Solve = (model, limits) =>
      model.columns.some(({ isWhole }) => isWhole) ? { status: 'NOTHING_FOUND' } : solve(model, limits);
    // By rule of thumb too, X comes first and takes all of 2020, then Y takes 2019.
    expect(bestSet(problem, onlyRelaxed, LIMITS)).toMatchObject({ status: 'STOPPED_EARLY', set: { value: '11.1' } });
    // Y and Z fill ten million; X, which gives most for each krona, leaves four of which nothing can be had.
    const wantsYAndZ: Solve = (model) =>
      model.columns.some(({ isWhole }) => isWhole)
        ? { status: 'NOTHING_FOUND' }
        : { status: 'OPTIMAL', values: [0, 0, 1, 0, 1, 0], bound: 0 };
    const inOneYear = { ...problem, limits: problemOf([], { 'EQUITY 2019': 10 }).limits };
    expect(chosenIn(bestSet(inOneYear, wantsYAndZ, LIMITS))).toEqual(['Y 2019', 'Z 2019']);
  });

  it('says so when it only had to come near', () => {
    const answer = bestSet(ranked, solve, { seconds: 60, gap: 0.5 });
    expect(answer).toMatchObject({ status: 'STOPPED_EARLY' });
  });

  it('is nothing where neither solver nor rule of thumb found what must be in', () => {
    const must = problemOf([{ code: 'A', mandatory: true, options: [option(2019, 1, { 'EQUITY 2019': 2 })] }], {
      'EQUITY 2019': 1,
    });
    expect(bestSet(must, () => ({ status: 'NOTHING_FOUND' }), LIMITS)).toEqual({ status: 'NOTHING_FOUND' });
  });
});

describe('the rule of thumb', () => {
  it('takes neither what a chosen one excludes nor another variant of it, and nothing before what it depends on', () => {
    const problem = problemOf(
      [
        { code: 'A', variantOf: 'V', options: [option(2019, 9, { 'EQUITY 2019': 1 })] },
        { code: 'B', variantOf: 'V', options: [option(2019, 8, { 'EQUITY 2019': 1 })] },
        { code: 'C', options: [option(2019, 7, { 'EQUITY 2019': 1 })] },
        { code: 'D', dependsOn: [{ code: 'E', years: 1 }], options: [option(2019, 6, {}), option(2020, 5, {})] },
        { code: 'E', options: [option(2019, 1, { 'EQUITY 2019': 1 })] },
      ],
      { 'EQUITY 2019': 9 },
      { excludes: [['C', 'A']] },
    );
    expect(greedySet(prepare(problem), 'CODE')).toEqual({
      selection: [0, null, null, 1, 0],
      isComplete: true,
      order: ['A', 'E', 'D'],
    });
  });

  it('takes what is mandatory first, with what it depends on, and says when it does not fit', () => {
    const problem = (cap: number) =>
      prepare(
        problemOf(
          [
            { code: 'A', options: [option(2019, 9, { 'EQUITY 2019': 3 })] },
            {
              code: 'B',
              mandatory: true,
              dependsOn: [{ code: 'C', years: 0 }],
              options: [option(2019, -1, { 'EQUITY 2019': 2 })],
            },
            { code: 'C', options: [option(2019, -1, { 'EQUITY 2019': 2 })] },
          ],
          { 'EQUITY 2019': cap },
        ),
      );
    expect(greedySet(problem(6), 'CODE')).toMatchObject({ order: ['C', 'B'], isComplete: true });
    expect(greedySet(problem(3), 'CODE')).toMatchObject({ isComplete: false });
  });
});

describe('what a selection breaks', () => {
  it('is named, each constraint by itself', () => {
    const problem = problemOf(
      [
        { code: 'A', mandatory: true, options: [option(2019, 1, {})] },
        { code: 'B', earliest: 2020, options: [option(2019, 1, { 'EQUITY 2019': 5 })] },
        { code: 'C', dependsOn: [{ code: 'B', years: 1 }], options: [option(2019, 1, { 'role:nurse 2019-Q2': 9 })] },
        { code: 'D', variantOf: 'V', options: [option(2019, 1, {})] },
        { code: 'E', variantOf: 'V', options: [option(2019, 1, {})] },
        { code: 'F', options: [option(2019, 1, {})] },
      ],
      { 'EQUITY 2019': 4, 'role:nurse 2019-Q2': 8 },
      {
        excludes: [['E', 'D']],
        forced: [
          { code: 'F', into: 'IN' },
          { code: 'E', into: 'OUT' },
        ],
      },
    );
    const prepared = prepare(problem);
    expect(prepared.candidates.map((_, place) => codeAt(prepared, place))).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(brokenBy(prepared, [null, 0, 0, 0, 0, null])).toEqual([
      { kind: 'CAPACITY', resource: 'nurse', period: '2019-Q2' },
      { kind: 'FRAME', resource: 'EQUITY', period: '2019' },
      { kind: 'MANDATORY', code: 'A' },
      { kind: 'START_WINDOW', code: 'B' },
      { kind: 'DEPENDS_ON', code: 'C', on: 'B' },
      { kind: 'FORCED_OUT', code: 'E' },
      { kind: 'FORCED_IN', code: 'F' },
      { kind: 'EXCLUDES', codes: ['D', 'E'] },
      { kind: 'VARIANTS', of: 'V' },
    ]);
    expect(brokenBy(prepared, [0, null, null, 0, null, 0])).toEqual([]);
  });
});
