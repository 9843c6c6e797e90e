import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { globalId, keyOf } from '../../api/read/global-id.ts';
import { compareMoney, subtractMoney } from '../../values/money.ts';
import { ContractPriceLine } from '../contract-price-line.entity.ts';
import { priceLineOf } from '../price-line-of.ts';
import { annualCost, isValidOn, oneOffCost, type PriceLine } from '../price-lines.ts';
import { linesOf } from './amended-lines.ts';
import type { RenegotiationComparisonType } from './calculations.type.ts';
import { compareOffers, missingItems } from './offer-comparison.ts';
import { RenegotiationOffer, type RenegotiationCase } from './renegotiation.entities.ts';
import { renegotiationOffers } from './renegotiation.record.ts';
import { totalCost, type Horizon } from './total-cost.ts';

/** The offers of a case beside its baseline: all of them, or those with these ids. */
export async function comparisonOf(
  em: EntityManager,
  found: RenegotiationCase,
  offerIds: readonly string[] | null | undefined,
  horizon: Horizon,
): Promise<RenegotiationComparisonType> {
  const { start } = horizon;
  const offers = await offersOf(em, found, offerIds);
  const lines = [await baselineLines(em, found, start), ...offers.map((offer) => linesOf(offer.lines, start))];
  const columns = lines.map((column, index) => {
    const offer = offers[index - 1];
    const annual = annualCost(column, start);
    return {
      offerId: offer ? globalId(renegotiationOffers, offer.id) : null,
      bidder: offer?.bidder ?? null,
      round: offer?.round ?? null,
      annual,
      annualDifference: subtractMoney(annual, annualCost(lines[0] ?? [], start)),
      once: oneOffCost(column),
      total: totalCost(column, horizon),
      missingItems: missingItems(lines, index, start),
    };
  });
  const [lowest] = columns
    .filter((column) => !column.missingItems.length)
    .map(({ total }) => total.presentValue)
    .toSorted(compareMoney);
  return {
    start,
    horizonMonths: horizon.months,
    yearlyPriceChange: horizon.yearlyPriceChange,
    discountRate: horizon.discountRate,
    columns: columns.map((column) => ({
      ...column,
      isLowest: !column.missingItems.length && column.total.presentValue === lowest,
    })),
    items: compareOffers(lines, start),
  };
}

/** The offers of a case by round, all or those with these ids; refuses an id that is of none of them. */
export async function offersOf(
  em: EntityManager,
  found: RenegotiationCase,
  ids?: readonly string[] | null,
): Promise<RenegotiationOffer[]> {
  const orderBy = { round: 'asc', receivedOn: 'asc', id: 'asc' } as const;
  const offers = await em.find(RenegotiationOffer, { renegotiation: found }, { orderBy });
  const keys = ids?.map((id, index) => keyOf(renegotiationOffers, id, ['offerIds', index]));
  const unknown = keys?.findIndex((key) => !offers.some(({ id }) => id === key)) ?? -1;
  if (unknown >= 0) {
    throw badInput('error.referenceMissing', ['offerIds', unknown], { type: renegotiationOffers.name });
  }
  return keys ? offers.filter(({ id }) => keys.includes(id)) : offers;
}

/** What the case starts from: the frozen baseline, or the contract's recurring lines of the day while none is frozen. */
export async function baselineLines(
  em: EntityManager,
  { baseline, contract }: RenegotiationCase,
  on: PriceLine['validFrom'],
): Promise<PriceLine[]> {
  if (baseline) return linesOf(baseline, on);
  const lines = (await em.find(ContractPriceLine, { contract }, { orderBy: { item: 'asc', id: 'asc' } })).map(
    priceLineOf,
  );
  return linesOf(
    lines.filter((line) => line.billingPeriod !== 'ONCE' && isValidOn(line, on)),
    on,
  );
}
