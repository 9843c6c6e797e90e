import type { AssetCategory } from '../../inventory/asset-category.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { firstMonthOfCost, straightLine } from '../straight-line.ts';

/** Over how many months the cost of a category's assets is spread, of those bought from a day on. */
export interface CategoryLife {
  readonly category: AssetCategory;
  readonly months: number;
  readonly firstDay: LocalDate;
}

/** What the spreading of an asset's acquisition cost follows from. */
export interface BoughtAsset {
  readonly category: AssetCategory;
  readonly purchaseDate: LocalDate | null;
  readonly purchaseCost: Money | null;
}

/** The useful life of an asset by the day that it was bought; null where none is known. */
export function lifeOf({ category, purchaseDate }: BoughtAsset, lives: readonly CategoryLife[]): number | null {
  if (purchaseDate === null) return null;
  const known = lives
    .filter((life) => life.category === category && life.firstDay <= purchaseDate)
    .toSorted((one, other) => (one.firstDay < other.firstDay ? 1 : -1));
  return known[0]?.months ?? null;
}

/** An asset's acquisition cost by month, from the month after the purchase; none where cost, day or useful life is not known. */
export function capitalCosts(asset: BoughtAsset, lives: readonly CategoryLife[]): MonthAmount[] {
  const { purchaseCost, purchaseDate } = asset;
  const months = lifeOf(asset, lives);
  if (purchaseCost === null || purchaseDate === null || months === null) return [];
  return straightLine(purchaseCost, firstMonthOfCost(purchaseDate), months);
}
