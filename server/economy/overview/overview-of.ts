import { subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { changeBetween, type Change } from '../period-comparison.ts';
import type { NoNet } from '../benefit-sums.ts';

/** What is known of a service in a period, SEK; null where nothing is. */
export interface KnownSums {
  readonly cost: Money | null;
  readonly before: Money | null;
  readonly green: Money | null;
  readonly greenAndYellow: Money | null;
}

/** The same of a service, with what of its cost other services do not take over, and its cost by month. */
export interface ServiceSums extends KnownSums {
  readonly kept: Money | null;
  readonly byMonth: Readonly<Record<string, Money>> | null;
}

/** What follows from what is known: how the cost changed, and what remains. */
export interface SideBySide {
  readonly change: Change;
  readonly netGreen: Money | null;
  readonly netGreenAndYellow: Money | null;
  readonly noNet: NoNet | null;
}

export interface OverviewFigures extends SideBySide {
  readonly kept: Money;
  readonly costByMonth: readonly (Money | null)[];
}

export function sideBySide({ cost, before, green, greenAndYellow }: KnownSums): SideBySide {
  const net = (benefit: Money | null) => (cost === null || benefit === null ? null : subtractMoney(benefit, cost));
  return {
    change: changeBetween(before, cost),
    netGreen: net(green),
    netGreenAndYellow: net(greenAndYellow),
    noNet: cost === null ? 'NO_COST' : green === null ? 'NO_BENEFIT' : null,
  };
}

export function overviewFigures(sums: ServiceSums, months: readonly YearMonth[]): OverviewFigures {
  return {
    ...sideBySide(sums),
    kept: sums.kept ?? ZERO_MONEY,
    costByMonth: months.map((month) => sums.byMonth?.[month] ?? null),
  };
}

export interface OverviewTotals {
  readonly kept: Money;
  readonly green: Money;
  readonly greenAndYellow: Money;
}

/** Sums over services that add up; what is not known counts as nothing. */
export function overviewTotals(all: readonly ServiceSums[]): OverviewTotals {
  const sum = (of: 'kept' | 'green' | 'greenAndYellow') => sumMoney(all.flatMap((each) => each[of] ?? []));
  return { kept: sum('kept'), green: sum('green'), greenAndYellow: sum('greenAndYellow') };
}
