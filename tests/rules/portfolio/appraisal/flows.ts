import * as fc from 'fast-check';
import type { CashFlow } from '../../../../server/portfolio/appraisal/cash-flow.ts';
import { moneyFrom, type Money } from '../../../../server/values/money.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parsePercent, type Percent } from '../../../../server/values/rate.ts';
import { moneyFromOre } from '../../values/arbitraries.ts';

export function sek(amount: number | string): Money {
  return moneyFrom(parseDecimal(String(amount)));
}

export function flow(...amounts: (number | string)[]): CashFlow {
  return amounts.map(sek);
}

/** Amounts up to ten million SEK on either side of zero. */
export function someAmounts(): fc.Arbitrary<Money> {
  return fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map(moneyFromOre);
}

export function flows(): fc.Arbitrary<CashFlow> {
  return fc.array(someAmounts(), { minLength: 1, maxLength: 12 });
}

/** Something laid out at first, and nothing but income after: what is called a normal flow. */
export function normalFlows(): fc.Arbitrary<CashFlow> {
  const income = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(moneyFromOre);
  const outlay = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((ore) => moneyFromOre(-ore));
  return fc.tuple(outlay, fc.array(income, { minLength: 1, maxLength: 12 })).map(([first, rest]) => [first, ...rest]);
}

/** From 0 to 20 %. */
export function rates(): fc.Arbitrary<Percent> {
  return fc.integer({ min: 0, max: 2000 }).map((hundredths) => parsePercent(String(hundredths / 100)));
}
