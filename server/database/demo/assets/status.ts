import { AssetStatus } from '../../../inventory/asset-lifecycle.ts';
import { type Random, Weighted } from '../random.ts';

const { PLANNED, ORDERED, IN_STOCK, IN_USE, RETIRING, DISPOSED } = AssetStatus;

/** The days after an order in which it is still under way. */
const DELIVERY = [
  { within: 25, status: oneOf([PLANNED, 12], [ORDERED, 50], [IN_STOCK, 28], [IN_USE, 10]) },
  { within: 75, status: oneOf([ORDERED, 8], [IN_STOCK, 24], [IN_USE, 68]) },
] as const;

/** What has become of an asset, by its age as part of the years that its kind lives. */
const AGES = [
  { below: 0.8, status: oneOf([IN_USE, 952], [IN_STOCK, 30], [RETIRING, 4], [DISPOSED, 14]) },
  { below: 1.1, status: oneOf([IN_USE, 80], [IN_STOCK, 3], [RETIRING, 8], [DISPOSED, 9]) },
  { below: 1.5, status: oneOf([IN_USE, 34], [IN_STOCK, 1], [RETIRING, 9], [DISPOSED, 56]) },
  { below: Infinity, status: oneOf([IN_USE, 9], [RETIRING, 3], [DISPOSED, 88]) },
] as const;

/**
 * Where an asset stands in its lifecycle.
 * @param age days since it was bought
 * @param life years that such an asset is used
 */
export function statusAt(age: number, life: number, random: Random): AssetStatus {
  const delivery = DELIVERY.find(({ within }) => age <= within);
  if (delivery) return delivery.status.pick(random);
  const part = age / (life * 365.25);
  return (AGES.find(({ below }) => part < below) ?? AGES[3]).status.pick(random);
}

function oneOf(...weights: readonly (readonly [AssetStatus, number])[]): Weighted<AssetStatus> {
  return new Weighted(weights);
}
