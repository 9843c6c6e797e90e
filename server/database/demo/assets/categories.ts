import { AssetCategory } from '../../../inventory/asset-category.ts';

/** How the demo region holds a category of assets. */
interface CategoryFacts {
  /** Part of all assets. */
  readonly share: number;
  /** How tags begin: the letters of the stickers. */
  readonly prefix: string;
  /** Years after which one is replaced. */
  readonly life: number;
  /** Months of warranty in the region's tenders; none for what is not a thing. */
  readonly warranty: number | null;
  /** The year of a tender in which far more was bought than in other years; the next follows after four years. */
  readonly tender: number;
}

/** Every category, with shares that sum to one. */
export const CATEGORIES: Readonly<Record<AssetCategory, CategoryFacts>> = {
  [AssetCategory.COMPUTER]: facts(0.38, 'DAT', 5, 36, 2021),
  [AssetCategory.SMARTPHONE]: facts(0.24, 'TEL', 4, 24, 2022),
  [AssetCategory.MEDICAL_DEVICE]: facts(0.16, 'MT', 11, 24, 2020),
  [AssetCategory.NETWORK]: facts(0.1, 'NÄT', 8, 60, 2019),
  [AssetCategory.SOFTWARE]: facts(0.04, 'PRG', 9, null, 2023),
  [AssetCategory.SERVER]: facts(0.04, 'SRV', 6, 60, 2021),
  [AssetCategory.IT_SECURITY]: facts(0.02, 'SÄK', 6, 60, 2020),
  [AssetCategory.STORAGE]: facts(0.02, 'LAG', 6, 60, 2022),
};

function facts(share: number, prefix: string, life: number, warranty: number | null, tender: number): CategoryFacts {
  return { share, prefix, life, warranty, tender };
}

/** How many assets of each category make so many in all: whole numbers that add up. */
export function countsByCategory(assets: number): ReadonlyMap<AssetCategory, number> {
  let share = 0;
  let counted = 0;
  return new Map(
    Object.values(AssetCategory).map((category) => {
      share += CATEGORIES[category].share;
      const upTo = Math.round(assets * share);
      const count = upTo - counted;
      counted = upTo;
      return [category, count];
    }),
  );
}
