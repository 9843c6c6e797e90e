import { badInput } from '../../api/errors.ts';
import { exact } from '../../values/exact.ts';

export type Path = readonly (string | number)[];

/** What is refused as absurd rather than calculated with. */
export const MOST_VISITS = 100_000_000;
export const MOST_SEK = 1_000_000_000_000;

/** Refuses a number outside its bounds, and passes what is not given. @param text a number, an amount or a percentage */
export function requireBetween(
  text: string | number | null | undefined,
  least: number,
  most: number,
  path: Path,
): void {
  if (text == null) return;
  const value = exact(text as never);
  if (value.lt(least) || value.gt(most)) throw badInput('digitalVisits.between', path, { least, most });
}

export const requirePercent = (percent: string | null | undefined, path: Path): void =>
  requireBetween(percent, 0, 100, path);
