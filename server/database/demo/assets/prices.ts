import { type Money, parseMoney } from '../../../values/money.ts';
import type { Random } from '../random.ts';

/**
 * What one of a batch cost, in whole kronor: about the list price, less by the pallet; null for what is free.
 * @param listPrice SEK excl. VAT
 */
export function unitPrice(listPrice: number, quantity: number, random: Random): Money | null {
  if (listPrice === 0) return null;
  const haggled = 0.94 + 0.1 * random.fraction();
  const rebate = 1 - Math.min(0.09, Math.log10(quantity) * 0.06);
  const step = listPrice < 20_000 ? 10 : listPrice < 200_000 ? 100 : 5000;
  const kronor = Math.max(step, Math.round((listPrice * haggled * rebate) / step) * step);
  return parseMoney(`${kronor}.00`);
}
