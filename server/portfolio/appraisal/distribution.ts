import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { normalFrom, type Random } from './random.ts';

/**
 * How an estimate's low, likely and high are taken. TRIANGULAR is straight from the likely to both ends; PERT (a beta
 * distribution with mean (low + 4 × likely + high) / 6) keeps nearer to the likely.
 */
export const Distribution = enumOf('TRIANGULAR', 'PERT');
export type Distribution = EnumOf<typeof Distribution>;

/** The ends of what is drawn from; low ≤ likely ≤ high. Binary fractions: a drawn amount is a guess, not a sum of money. */
export interface Spread {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A number from the distribution, within its ends. */
export function drawFrom(distribution: Distribution, spread: Spread, random: Random): number {
  const { low, likely, high } = spread;
  if (low >= high) return likely;
  return distribution === 'TRIANGULAR' ? triangular(spread, random()) : low + (high - low) * pert(spread, random);
}

/** Where a share `u` of the triangle's surface lies to the left. */
function triangular({ low, likely, high }: Spread, u: number): number {
  const width = high - low;
  const peak = (likely - low) / width;
  return u < peak ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely));
}

function pert({ low, likely, high }: Spread, random: Random): number {
  const alpha = 1 + (4 * (likely - low)) / (high - low);
  const beta = 1 + (4 * (high - likely)) / (high - low);
  const one = gamma(alpha, random);
  return one / (one + gamma(beta, random));
}

/** From a gamma distribution of a shape of 1 or more (Marsaglia and Tsang). */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalFrom(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
