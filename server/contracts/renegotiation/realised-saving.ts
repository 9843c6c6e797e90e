import { exact } from '../../values/exact.ts';
import { multiplyMoney, subtractMoney, sumMoney, type Money } from '../../values/money.ts';
import { percentOf, ratioBetween, type Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { inTwelfths } from './saving-plan.ts';

/** A month of a plan against what became of it; nulls, not zeros, while its actual cost is not known. SEK. */
export interface MonthSaving {
  readonly month: YearMonth;
  readonly plan: Money;
  /** What the month would have cost by the frozen baseline. */
  readonly baseline: Money;
  readonly actual: Money | null;
  /** Baseline minus actual cost. */
  readonly realised: Money | null;
  /** Realised minus plan: below zero when the saving falls short. */
  readonly deviation: Money | null;
}

/** A saving followed up; "to date" are the months whose actual cost is known. */
export interface SavingOutcome {
  readonly months: readonly MonthSaving[];
  readonly planToDate: Money;
  readonly realisedToDate: Money;
  readonly deviationToDate: Money;
  /** Realised of planned to date, with one decimal; null against a plan of zero. */
  readonly degree: Percent | null;
  /** Realised to date and the plan of the other months. */
  readonly forecast: Money;
  /** The whole plan's months at the average of those to date; null before there is one. */
  readonly runRate: Money | null;
}

/**
 * The saving that a contract's actual costs show, month by month over the plan: effect = baseline - actual. Costs of other
 * months are left out; several of one month are added.
 */
export function realisedSaving(
  plan: readonly MonthAmount[],
  baselineAnnual: Money,
  actualCosts: readonly MonthAmount[],
): SavingOutcome {
  const actualOf = Map.groupBy(actualCosts, ({ month }) => month);
  const baselines = inTwelfths(
    baselineAnnual,
    plan.map(({ month }) => month),
  );
  const months = plan.map(({ month, amount }, index): MonthSaving => {
    const baseline = baselines[index]!.amount;
    const costs = actualOf.get(month);
    if (!costs) return { month, plan: amount, baseline, actual: null, realised: null, deviation: null };
    const actual = sumMoney(costs.map((cost) => cost.amount));
    const realised = subtractMoney(baseline, actual);
    return { month, plan: amount, baseline, actual, realised, deviation: subtractMoney(realised, amount) };
  });

  const known = months.filter(({ realised }) => realised !== null);
  const planToDate = sumMoney(known.map((month) => month.plan));
  const realisedToDate = sumMoney(known.flatMap(({ realised }) => realised ?? []));
  const planLeft = subtractMoney(sumMoney(months.map((month) => month.plan)), planToDate);
  const ratio = ratioBetween(realisedToDate, planToDate);
  return {
    months,
    planToDate,
    realisedToDate,
    deviationToDate: subtractMoney(realisedToDate, planToDate),
    degree: ratio && percentOf(ratio, 1, 'HALF_AWAY_FROM_ZERO'),
    forecast: sumMoney([realisedToDate, planLeft]),
    runRate: known.length === 0 ? null : atRunRate(realisedToDate, known.length, months.length),
  };
}

function atRunRate(realised: Money, known: number, all: number): Money {
  return multiplyMoney(realised, exact(all).div(known), 'HALF_AWAY_FROM_ZERO');
}
