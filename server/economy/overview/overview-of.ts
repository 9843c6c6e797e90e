import { subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { changeBetween, type Change } from '../period-comparison.ts';
import type { NoNet } from '../figures/record-benefit.ts';

/** What is known of a service in a period, SEK; null where nothing is. */
export interface KnownSums {
  readonly cost: Money | null;
  readonly kept: Money | null;
  readonly byMonth: Readonly<Record<string, Money>> | null;
  readonly before: Money | null;
  readonly green: Money | null;
  readonly greenAndYellow: Money | null;
}

/** What follows from that. */
export interface OverviewFigures {
  readonly kept: Money;
  readonly costByMonth: readonly (Money | null)[];
  readonly change: Change;
  readonly netGreen: Money | null;
  readonly netGreenAndYellow: Money | null;
  readonly noNet: NoNet | null;
}

export function overviewFigures(sums: KnownSums, months: readonly YearMonth[]): OverviewFigures {
  const { cost, green, greenAndYellow, byMonth } = sums;
  const net = (benefit: Money | null) => (cost === null || benefit === null ? null : subtractMoney(benefit, cost));
  return {
    kept: sums.kept ?? ZERO_MONEY,
    costByMonth: months.map((month) => byMonth?.[month] ?? null),
    change: changeBetween(sums.before, cost),
    netGreen: net(green),
    netGreenAndYellow: net(greenAndYellow),
    noNet: cost === null ? 'NO_COST' : green === null ? 'NO_BENEFIT' : null,
  };
}

export interface OverviewTotals {
  readonly kept: Money;
  readonly green: Money;
  readonly greenAndYellow: Money;
}

/** Sums over services that add up; what is not known counts as nothing. */
export function overviewTotals(all: readonly KnownSums[]): OverviewTotals {
  const sum = (of: 'kept' | 'green' | 'greenAndYellow') => sumMoney(all.flatMap((each) => each[of] ?? []));
  return { kept: sum('kept'), green: sum('green'), greenAndYellow: sum('greenAndYellow') };
}
