import { exact } from '../../values/exact.ts';
import { moneyFrom, type Money } from '../../values/money.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { percentOf, type Percent } from '../../values/rate.ts';
import { presentValues, sumOfValues, type CashFlow } from './cash-flow.ts';
import { drawFrom, type Distribution, type Spread } from './distribution.ts';
import { randomFrom } from './random.ts';
import type { Driver } from './sensitivity.ts';

/** How a net present value is drawn. The same simulation gives the same result, always. */
export interface Simulation {
  readonly drivers: readonly Driver[];
  readonly rate: Percent;
  readonly distribution: Distribution;
  /** 1 to 100 000. */
  readonly draws: number;
  readonly seed: number;
}

/** What came out of the draws, in whole SEK. */
export interface Simulated {
  readonly draws: number;
  readonly seed: number;
  readonly distribution: Distribution;
  /** How many percent of the draws were above zero, with one decimal. */
  readonly positive: Percent;
  readonly mean: Money;
  /** A tenth of the draws are at this or below. */
  readonly p10: Money;
  readonly p50: Money;
  readonly p90: Money;
  /** From the lowest draw to the highest in equal steps: how many draws lie in each. */
  readonly histogram: readonly Bin[];
}

export interface Bin {
  readonly from: Money;
  readonly to: Money;
  readonly draws: number;
}

const BINS = 30;
export const MOST_DRAWS = 100_000;

/**
 * Draws the net present value many times. Each driver is drawn by itself, independently of the others, and as a whole: its
 * present value between those of its worst and its best flow, so that a benefit that fails, fails in all its years.
 * @throws RangeError for fewer than 1 or more than 100 000 draws.
 */
export function simulate({ drivers, rate, distribution, draws, seed }: Simulation): Simulated {
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) throw new RangeError(`${draws} draws`);
  const random = randomFrom(seed);
  const spreads = drivers.map((driver) => spreadOf(driver, rate));
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const spread of spreads) sum += drawFrom(distribution, spread, random);
    drawn[draw] = sum;
  }
  drawn.sort();
  const at = (share: number) => wholeSek(drawn[Math.max(0, Math.ceil(share * draws) - 1)] ?? 0);
  const positive = drawn.length - firstAbove(drawn, 0);
  return {
    draws,
    seed,
    distribution,
    positive: percentOf(exact(positive).div(draws), 1, 'HALF_AWAY_FROM_ZERO'),
    mean: wholeSek(drawn.reduce((sum, value) => sum + value, 0) / draws),
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    histogram: histogramOf(drawn),
  };
}

function spreadOf({ worst, likely, best }: Driver, rate: Percent): Spread {
  const worth = (flow: CashFlow) => sumOfValues(presentValues(flow, rate)).toNumber();
  return { low: worth(worst), likely: worth(likely), high: worth(best) };
}

function histogramOf(sorted: Float64Array): Bin[] {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const bins = high > low ? BINS : 1;
  const edge = (bin: number) => low + ((high - low) * bin) / bins;
  let before = 0;
  return Array.from({ length: bins }, (_, bin) => {
    const upTo = bin === bins - 1 ? sorted.length : firstAbove(sorted, edge(bin + 1));
    const draws = upTo - before;
    before = upTo;
    return { from: wholeSek(edge(bin)), to: wholeSek(edge(bin + 1)), draws };
  });
}

/** How many of the sorted numbers are at or below the limit. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}

function wholeSek(value: number): Money {
  return moneyFrom(parseDecimal(BigInt(Math.round(value)).toString()));
}
