import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemFaults } from '../../../../server/portfolio/prioritisation/problem-faults.ts';
import type { Candidate, SelectionProblem } from '../../../../server/portfolio/prioritisation/selection-problem.ts';
import { option, problemOf, problems } from './problems.ts';

const one = [option(2019, 1, { 'EQUITY 2019': 1 })];

function withOne(change: Partial<Candidate>, more: Partial<SelectionProblem> = {}): SelectionProblem {
  return problemOf(
    [
      { code: 'A', options: one, ...change },
      { code: 'B', options: one },
    ],
    { 'EQUITY 2019': 1 },
    more,
  );
}

describe('a problem as it is stated', () => {
  it('has no faults when it is well made', () => {
    fc.assert(
      fc.property(problems(12), (problem) => {
        expect(problemFaults(problem)).toEqual([]);
      }),
    );
  });

  it.each<[string, SelectionProblem, readonly (string | number)[]]>([
    ['NO_START', withOne({ options: [] }), ['candidates', 0, 'options']],
    ['START_TWICE', withOne({ options: [...one, ...one] }), ['candidates', 0, 'options', 1, 'start']],
    ['LATEST_BEFORE_EARLIEST', withOne({ earliest: 2020, latest: 2019 }), ['candidates', 0, 'latest']],
    ['DUPLICATE', withOne({ code: 'B' }), ['candidates', 1, 'code']],
    ['UNKNOWN_CODE', withOne({ dependsOn: [{ code: 'X', years: 0 }] }), ['candidates', 0, 'dependsOn', 0]],
    ['DEPENDS_ON_ITSELF', withOne({ dependsOn: [{ code: 'A', years: 0 }] }), ['candidates', 0, 'dependsOn', 0]],
    ['UNKNOWN_CODE', withOne({}, { excludes: [['A', 'X']] }), ['excludes', 0, 1]],
    ['UNKNOWN_CODE', withOne({}, { forced: [{ code: 'X', into: 'IN' }] }), ['forced', 0, 'code']],
    [
      'FORCED_TWICE',
      withOne({}, { forced: (['IN', 'OUT'] as const).map((into) => ({ code: 'A', into })) }),
      ['forced', 1, 'code'],
    ],
    [
      'NEGATIVE_AMOUNT',
      withOne({ options: [option(2019, 1, { 'EQUITY 2019': -1 })] }),
      ['candidates', 0, 'options', 0, 'uses', 0, 'amount'],
    ],
    [
      'AMOUNT_TOO_LARGE',
      withOne({ options: [option(2019, 1, { 'EQUITY 2019': 1_000_000_000_001 })] }),
      ['candidates', 0, 'options', 0, 'uses', 0, 'amount'],
    ],
    ['AMOUNT_TOO_LARGE', withOne({ options: [option(2019, -1e13, {})] }), ['candidates', 0, 'options', 0, 'value']],
    ['NEGATIVE_AMOUNT', withOne({}, { limits: problemOf([], { 'EQUITY 2019': -1 }).limits }), ['limits', 0, 'limit']],
    [
      'DUPLICATE',
      withOne({}, { limits: ['EQUITY 2019', 'EQUITY 2019'].flatMap((name) => problemOf([], { [name]: 1 }).limits) }),
      ['limits', 1],
    ],
  ])('%s is told of its field', (code, problem, field) => {
    expect(problemFaults(problem)).toEqual([{ field, code, path: [] }]);
  });

  it('names the circle in which initiatives depend on each other', () => {
    const on = (code: string, ...codes: string[]) => ({
      code,
      options: one,
      dependsOn: codes.map((each) => ({ code: each, years: 0 })),
    });
    const problem = problemOf([on('Z', 'A'), on('A', 'B'), on('B', 'C', 'D'), on('C'), on('D', 'A')], {});
    expect(problemFaults(problem)).toEqual([
      { field: ['candidates', 1, 'dependsOn'], code: 'CYCLE', path: ['A', 'B', 'D', 'A'] },
    ]);
  });
});
