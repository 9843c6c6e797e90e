/** Gives a number from 0 up to, but not including, 1 each time it is called. */
export type Random = () => number;

const TWO_TO_32 = 2 ** 32;

/**
 * The same numbers for the same seed, on every machine: xoshiro128** (Blackman and Vigna), its state filled from the seed
 * by splitmix32. Not for secrets.
 */
export function randomFrom(seed: number): Random {
  let filling = seed >>> 0;
  const fill = () => {
    filling = (filling + 0x9e3779b9) >>> 0;
    let mixed = filling;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result / TWO_TO_32;
  };
}

/** From a normal distribution with mean 0 and deviation 1 (Box and Muller). */
export function normalFrom(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
