import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Distribution, drawFrom } from '../../../../server/portfolio/appraisal/distribution.ts';
import { MOST_DRAWS, simulate } from '../../../../server/portfolio/appraisal/monte-carlo.ts';
import { randomFrom } from '../../../../server/portfolio/appraisal/random.ts';
import { tornado, type Driver } from '../../../../server/portfolio/appraisal/sensitivity.ts';
import { exact } from '../../../../server/values/exact.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { flow } from './flows.ts';

const percent = parsePercent;
const rates = { low: percent('2.5'), likely: percent('3'), high: percent('3.5') };
const years = (yearly: number) => flow(0, ...Array<number>(5).fill(yearly));

/** N13: 1 000 000, perhaps 900 000 or 1 300 000, that gives 300 000 a year, perhaps 200 000 or 360 000. */
const drivers: readonly Driver[] = [
  { name: 'cost', worst: flow(-1_300_000), likely: flow(-1_000_000), best: flow(-900_000) },
  { name: 'freed time', worst: years(200_000), likely: years(300_000), best: years(360_000) },
  { name: 'sure', worst: flow(0), likely: flow(0), best: flow(0) },
];

describe('sensitivity', () => {
  it('shows each driver at its ends with the others as likely, the largest swing first', () => {
    expect(tornado(drivers, rates)).toEqual({
      npv: '373912.16',
      swings: [
        // 373 912.16 ± 4.579707 years' worth of 100 000 less or 60 000 more
        { name: 'freed time', worst: '-84058.56', best: '648694.59', swing: '732753.15', breakEven: '-27.22' }, // 374 / 1 374
        { name: 'cost', worst: '73912.16', best: '473912.16', swing: '400000.00', breakEven: '37.39' }, // 374 / 1 000
        { name: 'sure', worst: '373912.16', best: '373912.16', swing: '0.00', breakEven: null },
      ],
      atLowRate: '393748.55', // 300 000 × 4.645828 - 1 000 000
      atHighRate: '354515.71', // 300 000 × 4.515052 - 1 000 000
    });
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, others for another, and lie from 0 up to 1', () => {
    const some = (seed: number) => Array.from({ length: 1000 }, randomFrom(seed));
    expect(some(1)).toEqual(some(1));
    expect(some(1)).not.toEqual(some(2));
    expect(some(3).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('are those of xoshiro128** that splitmix32 has begun, on every machine', () => {
    const random = randomFrom(42);
    expect(Array.from({ length: 4 }, () => random() * 2 ** 32)).toEqual(reference(42, 4));
  });

  it('are spread evenly', () => {
    const random = randomFrom(2018);
    const tenths = Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 10 000 in each, give or take five standard deviations of √(100 000 × 0.1 × 0.9) = 95.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });
});

describe('a distribution', () => {
  const spread = { low: -100, likely: 20, high: 80 };

  it.each([
    // The mean of a triangle is (low + likely + high) / 3 = 0, its variance 1 400: (Σ squares - Σ products) / 18.
    [Distribution.TRIANGULAR, 0],
    // PERT: (low + 4 × likely + high) / 6 = (-100 + 80 + 80) / 6 = 10.
    [Distribution.PERT, 10],
  ])('%s has the mean %d, and stays within its ends', (distribution, mean) => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 40_000 }, () => drawFrom(distribution, spread, random));
    expect(drawn.every((value) => value >= spread.low && value <= spread.high)).toBe(true);
    // Five standard errors of at most 40 / √40 000 = 0.2.
    expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / drawn.length - mean)).toBeLessThan(1);
  });

  it.each([
    [0, -100],
    [0.5, 3.9230484541], // left of the peak, which is at (20 + 100) / 180: -100 + √(0.5 × 180 × 120)
    [0.9, 47.1366465497], // right of it: 80 - √(0.1 × 180 × 60)
  ])('has %d of its triangle to the left of %d', (share, value) => {
    expect(drawFrom('TRIANGULAR', spread, () => share)).toBeCloseTo(value, 8);
  });

  it('has half of a symmetric triangle below its middle', () => {
    const random = randomFrom(11);
    const below = Array.from({ length: 40_000 }, () =>
      drawFrom('TRIANGULAR', { low: 0, likely: 1, high: 2 }, random),
    ).filter((value) => value < 1).length;
    expect(Math.abs(below - 20_000)).toBeLessThan(500);
  });

  it('gives what is certain as it is', () => {
    for (const distribution of Object.values(Distribution)) {
      expect(drawFrom(distribution, { low: 5, likely: 5, high: 5 }, randomFrom(1))).toBe(5);
    }
  });
});

describe('a simulation', () => {
  const simulation = { drivers, rate: percent('3'), distribution: 'TRIANGULAR', draws: 10_000, seed: 2018 } as const;

  it('is the same for the same seed, and counts every draw', () => {
    const simulated = simulate(simulation);
    expect(simulate(simulation)).toEqual(simulated);
    expect(simulate({ ...simulation, seed: 2019 }).mean).not.toBe(simulated.mean);
    expect(simulated.histogram.reduce((sum, { draws }) => sum + draws, 0)).toBe(10_000);
  });

  it('lies around the mean that can be reckoned, in order', () => {
    const { mean, p10, p50, p90, positive } = simulate(simulation);
    // (-1 300 - 1 000 - 900) / 3 + 4.579707 × (200 + 300 + 360) / 3 = -1 066.67 + 1 312.85 thousand SEK
    expect(Math.abs(Number(mean) - 246_183)).toBeLessThan(10_000);
    expect([p10, p50, p90].map(Number)).toEqual([p10, p50, p90].map(Number).toSorted((a, b) => a - b));
    expect(Number(positive)).toBeGreaterThan(85);
    expect(Number(positive)).toBeLessThan(98);
  });

  it('never leaves the ends, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...Object.values(Distribution)), (seed, distribution) => {
        const { histogram } = simulate({ ...simulation, draws: 50, seed, distribution });
        const [low, high] = [histogram[0]?.from, histogram.at(-1)?.to];
        // Worst: 200 000 × 4.579707 - 1 300 000; best: 360 000 × 4.579707 - 900 000.
        expect(Number(low)).toBeGreaterThanOrEqual(-384_059);
        expect(Number(high)).toBeLessThanOrEqual(748_695);
      }),
    );
  });

  it('of what is certain is certain', () => {
    const certain = drivers.map(({ name, likely }) => ({ name, worst: likely, likely, best: likely }));
    expect(simulate({ ...simulation, drivers: certain, draws: 10 })).toMatchObject({
      positive: '100',
      mean: '373912.00',
      p10: '373912.00',
      p90: '373912.00',
      histogram: [{ from: '373912.00', to: '373912.00', draws: 10 }],
    });
  });

  it('of no drivers is worth nothing, and that is not above zero', () => {
    expect(simulate({ ...simulation, drivers: [] })).toMatchObject({ positive: '0', p50: '0.00' });
  });

  it.each([0, -1, 1.5, MOST_DRAWS + 1])('is refused with %d draws', (draws) => {
    expect(() => simulate({ ...simulation, draws })).toThrow(RangeError);
  });

  it('rises with what it is drawn from', () => {
    const better = drivers.map((driver) => (driver.name === 'cost' ? { ...driver, worst: driver.likely } : driver));
    const [one, other] = [simulate(simulation), simulate({ ...simulation, drivers: better })];
    expect(exact(other.p10).gt(exact(one.p10))).toBe(true);
  });
});

/** The published algorithms in whole numbers, apart from the code under test. */
function reference(seed: number, count: number): number[] {
  const mask = 0xffffffffn;
  const rotl = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  let z = BigInt(seed);
  const fill = () => {
    z = (z + 0x9e3779b9n) & mask;
    let t = z ^ (z >> 16n);
    t = (t * 0x21f0aaadn) & mask;
    t ^= t >> 15n;
    t = (t * 0x735a2d97n) & mask;
    return t ^ (t >> 15n);
  };
  const s = [fill(), fill(), fill(), fill()] as [bigint, bigint, bigint, bigint];
  return Array.from({ length: count }, () => {
    const result = (rotl((s[1] * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11n);
    return Number(result);
  });
}
