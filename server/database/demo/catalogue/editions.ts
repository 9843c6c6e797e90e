import { AssetCategory } from '../../../inventory/asset-category.ts';

/** Two properties by which a maker's model comes in several editions, for worlds that need more models than the market has. */
const EDITIONS: Readonly<Record<AssetCategory, readonly [readonly string[], readonly string[]]>> = {
  [AssetCategory.COMPUTER]: [
    ['i5', 'i7', 'Ryzen 5', 'Ryzen 7'],
    ['8/256', '16/256', '16/512', '32/512', '32/1000', '64/1000'],
  ],
  [AssetCategory.SMARTPHONE]: [
    ['svart', 'vit', 'blå', 'grön', 'röd', 'silver'],
    ['64 GB', '128 GB', '256 GB', '512 GB'],
  ],
  [AssetCategory.NETWORK]: [
    ['Essentials', 'Advantage', 'Premier'],
    ['1 × PSU', '2 × PSU', '10G', '25G', '40G', 'stackning', 'utomhus', 'DIN'],
  ],
  [AssetCategory.SERVER]: [
    ['Standard', 'Datacenter', 'Essentials', 'Premium'],
    ['liten', 'mellan', 'stor', 'databas', 'webb', 'fjärrskrivbord'],
  ],
  [AssetCategory.STORAGE]: [
    ['NVMe', 'SSD', 'hybrid', 'SAS'],
    ['12 fack', '24 fack', '48 fack', '60 fack', 'spegel', 'arkiv'],
  ],
  [AssetCategory.IT_SECURITY]: [
    ['UTP', 'ATP', 'Enterprise', 'kluster'],
    ['1 år', '3 år', '5 år', 'DC', 'AC', 'WiFi'],
  ],
  [AssetCategory.MEDICAL_DEVICE]: [
    ['utförande A', 'utförande B', 'utförande C', 'utförande D'],
    ['rev. 1', 'rev. 2', 'rev. 3', 'barn', 'vuxen', 'mobil'],
  ],
  [AssetCategory.SOFTWARE]: [
    ['Standard', 'Enterprise', 'Developer', 'Express'],
    ['x64', 'svensk', 'kluster', 'test', 'container', 'moln'],
  ],
};

/** The editions of a category's models, such as 'i5 16/256'. */
export function editionsOf(category: AssetCategory): readonly string[] {
  const [first, second] = EDITIONS[category];
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}
