import * as fc from 'fast-check';
import { allocateMonth, type MonthFacts } from '../../../server/economy/allocation/allocate-month.ts';
import { shareGraph } from '../../../server/economy/allocation/share-graph.ts';
import { ShareBasis, type Share } from '../../../server/services/dependencies/share.ts';
import { parseDecimal, type Decimal } from '../../../server/values/decimal.ts';
import { parseMoney, type Money } from '../../../server/values/money.ts';
import { parseYearMonth, shiftMonth } from '../../../server/values/year-month.ts';
import { dependency } from '../services/dependencies.ts';
import { amounts, moneyFromOre } from '../values/arbitraries.ts';

export const MONTH = parseYearMonth('2026-01');

/** A share of what the second record of 'Visits > Storage' costs. */
export function share(text: string, basis: ShareBasis, value: string | null = null): Share {
  return { ...dependency(text), basis, value: value === null ? null : parseDecimal(value) };
}

/** What is known of a month: amounts as '100.00', usage as '12'. */
export function facts(
  ownCost: Record<string, string>,
  usage: Record<string, string> = {},
  acquisitionCost: Record<string, string> = {},
): MonthFacts {
  return {
    ownCost: new Map(Object.entries(ownCost).map(([record, amount]) => [record, parseMoney(amount)])),
    usage: new Map(Object.entries(usage).map(([record, number]) => [record, parseDecimal(number)])),
    acquisitionCost: new Map(Object.entries(acquisitionCost).map(([record, amount]) => [record, parseMoney(amount)])),
  };
}

export const allocated = (shares: readonly Share[], known: MonthFacts) =>
  allocateMonth(shareGraph(shares), MONTH, known);

/** Any shares without cycles, of any validity and basis, right or wrong, with any costs and any gaps in what is known. */
export function situations(): fc.Arbitrary<{ shares: Share[]; facts: MonthFacts }> {
  const record = fc.nat({ max: 9 });
  const value = fc.integer({ min: 0, max: 6000 }).map((n) => parseDecimal(`${Math.trunc(n / 100)}.${n % 100}`));
  const shares = fc.array(
    fc.tuple(record, record, fc.constantFrom(...Object.values(ShareBasis)), value, fc.integer({ min: -2, max: 1 })),
    { maxLength: 30 },
  );
  const known = <T>(values: fc.Arbitrary<T>) => fc.array(fc.tuple(record.map(String), values), { maxLength: 10 });
  const wholeAmounts = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(moneyFromOre);
  return fc
    .record({ shares, ownCost: known(amounts()), usage: known(value), acquisitionCost: known(wholeAmounts) })
    .map((random) => ({
      shares: random.shares
        .filter(([dependent, dependsOn]) => dependent > dependsOn)
        .map(([dependent, dependsOn, basis, size, from], index) => ({
          id: String(index),
          dependent: String(dependent),
          dependsOn: String(dependsOn),
          validFrom: shiftMonth(MONTH, from),
          validTo: shiftMonth(MONTH, from + 1),
          basis,
          value: basis === 'PERCENT' || basis === 'QUANTITY' ? size : null,
        })),
      facts: {
        ownCost: new Map<string, Money>(random.ownCost),
        usage: new Map<string, Decimal>(random.usage),
        acquisitionCost: new Map<string, Money>(random.acquisitionCost),
      },
    }));
}
