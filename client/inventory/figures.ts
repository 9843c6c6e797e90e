import { parseMoney, sumMoney } from '../../server/values/money.ts';

/** How many assets there are of something, and what they cost. */
export interface Figures {
  readonly count: number;
  /** What the assets cost to purchase, SEK; null when none of them has a cost. */
  readonly cost: string | null;
}

export const noFigures: Figures = { count: 0, cost: null };

/** The figures of an aggregate or a group, as the API tells them. */
export const figuresOf = (sums: {
  readonly count: number;
  readonly sum: { readonly purchaseCost: string | null };
}): Figures => ({
  count: sums.count,
  cost: sums.sum.purchaseCost,
});

/** The figures of parts together, exactly. */
export function addedFigures(parts: readonly Figures[]): Figures {
  const costs = parts.flatMap(({ cost }) => (cost === null ? [] : [parseMoney(cost)]));
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    cost: costs.length > 0 ? sumMoney(costs) : null,
  };
}
