import type { Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';

const MOST = 10_000;

/** Whether a weight, or a number on a scale, is kept as it is: -10 000 to 10 000 with at most four decimals. */
export function isFigure(value: Decimal): boolean {
  const decimals = value.split('.')[1]?.length ?? 0;
  return decimals <= 4 && exact(value).abs().lte(MOST);
}
