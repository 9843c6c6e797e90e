import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { chooseSet, type Answer, type ChosenSet } from './best-set.ts';
import type { Solve, SolveLimits } from './milp.ts';
import { keyText, withLimits, type ResourceKey, type SelectionProblem } from './selection-problem.ts';

/** A budget and the most that can be had for it. */
export interface FrontierPoint {
  /** In percent of the limits as they are. */
  readonly level: Percent;
  /** The sum of the limits at that level. */
  readonly budget: Decimal;
  readonly status: Answer['status'];
  /** Null where what must be in does not fit, or no set was found in time. */
  readonly value: Decimal | null;
  readonly codes: readonly string[];
}

/**
 * The efficient frontier: the best set at each level of some limits, such as those of one frame, all else as it is. Points
 * by level. Where time is short, a set found at a lower level stands in for a worse one, as it fits at the higher too.
 */
export function frontier(
  problem: SelectionProblem,
  keys: readonly ResourceKey[],
  levels: readonly Percent[],
  solve: Solve,
  limits: SolveLimits,
): FrontierPoint[] {
  const scaled = new Set(keys.map(keyText));
  let best: ChosenSet | null = null;
  return levels
    .toSorted((a, b) => ratioOf(a).cmp(ratioOf(b)))
    .map((level) => {
      const atLevel = withLimits(problem, (limit) =>
        scaled.has(keyText(limit)) ? decimalOf(exact(limit.limit).times(ratioOf(level)), 2, 'DOWN') : limit.limit,
      );
      const answer = chooseSet(atLevel, solve, limits);
      if ('set' in answer && (!best || exact(answer.set.value).gte(exact(best.value)))) best = answer.set;
      return {
        level,
        budget: decimalOf(sumOf(atLevel, scaled), 20, 'HALF_AWAY_FROM_ZERO'),
        status: answer.status,
        value: best?.value ?? null,
        codes: best?.choices.map(({ code }) => code) ?? [],
      };
    });
}

function sumOf({ limits }: SelectionProblem, keys: ReadonlySet<string>) {
  return limits
    .filter((limit) => keys.has(keyText(limit)))
    .reduce((sum, { limit }) => sum.plus(exact(limit)), exact(0));
}
