import { exact } from '../../values/exact.ts';
import { addMoney, subtractMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { RestoredYear } from './restoring-plan.ts';

/** A year that an equity-charged envelope may touch, SEK. */
export interface EnvelopeYear {
  readonly year: number;
  /** The result as it would be without the envelope and its measures. */
  readonly resultWithout: Money;
  /** What the measures cost in the year, zero or more: it runs through the result, it is no booking against equity. */
  readonly charged: Money;
  /** What they give in the year: financial benefits only. */
  readonly effect: Money;
}

/** The same year with and without, SEK, equity at the end of it. */
export interface EnvelopeOutcome extends EnvelopeYear {
  readonly resultWith: Money;
  readonly equityWithout: Money;
  readonly equityWith: Money;
  /** All effects minus all charges so far: what the envelope still has to give back when below zero. */
  readonly accumulated: Money;
  /** What the restoring plan asks of the year; '0.00' without one. */
  readonly toRestore: Money;
  /** The result with the measures minus what is to be restored: below zero means that the plan does not hold. */
  readonly afterRestoring: Money;
}

export interface EquityEnvelope {
  readonly openingEquity: Money;
  readonly years: readonly EnvelopeOutcome[];
  /** The first year at whose end all that was charged is back, and stays so; null when it is not within the years. */
  readonly breakEvenYear: number | null;
  /** The first year from which the result with the measures is zero or more to the end of the years; null when none is. */
  readonly balancedFrom: number | null;
}

/**
 * An envelope that charges equity, year by year in order. Source: KL 11 kap.; Landstinget Blekinge 2018, resources of two
 * years "på sikt kompenseras av lägre kostnader".
 */
export function equityEnvelope(
  openingEquity: Money,
  years: readonly EnvelopeYear[],
  restoring: readonly RestoredYear[],
): EquityEnvelope {
  let [equityWithout, equityWith, accumulated] = [openingEquity, openingEquity, ZERO_MONEY];
  const outcomes = years.map((year): EnvelopeOutcome => {
    const net = subtractMoney(year.effect, year.charged);
    const resultWith = addMoney(year.resultWithout, net);
    equityWithout = addMoney(equityWithout, year.resultWithout);
    equityWith = addMoney(equityWith, resultWith);
    accumulated = addMoney(accumulated, net);
    const toRestore = restoring.find((each) => each.year === year.year)?.amount ?? ZERO_MONEY;
    const afterRestoring = subtractMoney(resultWith, toRestore);
    return { ...year, resultWith, equityWithout, equityWith, accumulated, toRestore, afterRestoring };
  });
  return {
    openingEquity,
    years: outcomes,
    breakEvenYear: yearFromWhich(outcomes, ({ accumulated: sum }) => sum),
    balancedFrom: yearFromWhich(outcomes, ({ resultWith }) => resultWith),
  };
}

/** The first year from which an amount is zero or more, in all years to the last. */
function yearFromWhich(years: readonly EnvelopeOutcome[], amountOf: (year: EnvelopeOutcome) => Money): number | null {
  const lastBelow = years.findLastIndex((year) => exact(amountOf(year)).isNegative());
  return years[lastBelow + 1]?.year ?? null;
}
