import { subtractMoney, type Money } from '../../values/money.ts';
import { changeBetween, type Change } from '../period-comparison.ts';
import type { NoNet } from '../benefit-sums.ts';

/** What is known of a record in a period, SEK; null where nothing is. */
export interface KnownSums {
  readonly cost: Money | null;
  readonly before: Money | null;
  readonly green: Money | null;
  readonly greenAndYellow: Money | null;
}

/** What follows from what is known: how the cost changed, and what remains. */
export interface SideBySide {
  readonly change: Change;
  readonly netGreen: Money | null;
  readonly netGreenAndYellow: Money | null;
  readonly noNet: NoNet | null;
}

/** The rule of every overview; for services PostgreSQL follows it (`overview.record.ts`). */
export function sideBySide({ cost, before, green, greenAndYellow }: KnownSums): SideBySide {
  const net = (benefit: Money | null) => (cost === null || benefit === null ? null : subtractMoney(benefit, cost));
  return {
    change: changeBetween(before, cost),
    netGreen: net(green),
    netGreenAndYellow: net(greenAndYellow),
    noNet: cost === null ? 'NO_COST' : green === null ? 'NO_BENEFIT' : null,
  };
}
