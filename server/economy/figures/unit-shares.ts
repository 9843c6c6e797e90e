import { allocateByWeights } from '../../values/allocation.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { UnitFigures } from '../unit-benchmark.ts';

/** A unit that uses a service, how many it has it for, and how much it used; null where not known. */
export interface UsingUnit {
  readonly unit: string;
  readonly population: number | null;
  readonly usage: Decimal | null;
}

/**
 * A service's cost divided between the units that use it, equally or by how many they have it for. Nobody's part can be told
 * while the cost or, by population, that of any unit is not known, or all are zero.
 */
export function unitShares(
  cost: Money | null,
  units: readonly UsingUnit[],
  divideBy: 'EQUAL' | 'POPULATION',
): UnitFigures[] {
  const weights = units.map(({ population }) => (divideBy === 'EQUAL' ? 1 : population));
  const known = weights.filter((weight) => weight !== null);
  const canDivide = cost !== null && known.length === weights.length && known.some((weight) => weight > 0);
  const parts = canDivide ? allocateByWeights(cost, known) : [];
  return units.map(({ unit, usage }, index) => ({ unit, usage, cost: parts[index] ?? null }));
}
