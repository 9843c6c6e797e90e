import { decimalOf, parseDecimal, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { percentOf, type Percent } from '../../values/rate.ts';
import { drawFrom, type Distribution } from '../appraisal/distribution.ts';
import { randomFrom } from '../appraisal/random.ts';
import { chooseSet } from './best-set.ts';
import type { Solve, SolveLimits } from './milp.ts';
import type { SelectionProblem } from './selection-problem.ts';

/** What an initiative may turn out to be worth, in what is maximised; worst ≤ likely ≤ best. */
export interface ValueRange {
  readonly code: string;
  readonly worst: Decimal;
  readonly likely: Decimal;
  readonly best: Decimal;
}

export interface Draws {
  readonly distribution: Distribution;
  readonly draws: number;
  readonly seed: number;
  /** No more is drawn when so many seconds have gone by. */
  readonly seconds: number;
}

export interface Stability {
  /** Draws in which there was a set; the others were not made or found none in time, or there was none. */
  readonly draws: number;
  /** How many of these were proved to be the best of their draw. */
  readonly proved: number;
  /** Of all candidates, by code: in how many percent of the draws it was chosen, with one decimal; null without draws. */
  readonly chosen: readonly { readonly code: string; readonly share: Percent | null }[];
}

/**
 * How often each initiative is in the best set when what they are worth is drawn anew: each moves by itself, all its start
 * years by the same amount. One that is chosen nearly always is safe to begin; one that comes and goes is worth a closer look.
 */
export function stability(
  problem: SelectionProblem,
  ranges: readonly ValueRange[],
  { distribution, draws, seed, seconds }: Draws,
  solve: Solve,
  limits: SolveLimits,
): Stability {
  const random = randomFrom(seed);
  const sorted = ranges.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const times = new Map(problem.candidates.map(({ code }) => [code, 0]));
  let [found, proved] = [0, 0];
  const end = performance.now() + 1000 * seconds;
  for (let draw = 0; draw < draws && performance.now() < end; draw++) {
    const moves = new Map(
      sorted.map((range) => {
        const spread = { low: Number(range.worst), likely: Number(range.likely), high: Number(range.best) };
        return [range.code, drawFrom(distribution, spread, random) - spread.likely];
      }),
    );
    const answer = chooseSet(moved(problem, moves), solve, limits);
    if (!('set' in answer)) continue;
    found++;
    if (answer.status === 'OPTIMAL') proved++;
    for (const { code } of answer.set.choices) times.set(code, (times.get(code) ?? 0) + 1);
  }
  const share = (count: number) => (found === 0 ? null : percentOf(exact(count).div(found), 1, 'HALF_AWAY_FROM_ZERO'));
  const codes = [...times].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { draws: found, proved, chosen: codes.map(([code, count]) => ({ code, share: share(count) })) };
}

function moved(problem: SelectionProblem, moves: ReadonlyMap<string, number>): SelectionProblem {
  return {
    ...problem,
    candidates: problem.candidates.map((candidate) => {
      const move = parseDecimal((moves.get(candidate.code) ?? 0).toFixed(2));
      const options = candidate.options.map((option) => ({
        ...option,
        value: decimalOf(exact(option.value).plus(exact(move)), 20, 'HALF_AWAY_FROM_ZERO'),
      }));
      return { ...candidate, options };
    }),
  };
}
