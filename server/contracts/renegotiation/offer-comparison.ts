import type { LocalDate } from '../../values/local-date.ts';
import { compareMoney, subtractMoney, type Money } from '../../values/money.ts';
import { annualCost, isValidOn, oneOffCost, type PriceLine } from '../price-lines.ts';

/** What an item costs in one offer: in a year, as on the day of the comparison, and what is billed once for it. */
export interface ItemPrice {
  readonly annual: Money;
  readonly once: Money;
  /** What it costs more in a year than in the first column; below zero when it costs less, null when that lacks it. */
  readonly annualDifference: Money | null;
  /** Whether no other column has it for less a year. */
  readonly isLowest: boolean;
}

/** An item's row: one price per column; null, not zero, where an offer does not have the item. */
export interface ComparedItem {
  readonly item: string;
  readonly prices: readonly (ItemPrice | null)[];
}

/**
 * Offers beside each other on a day, item by item in the order in which the items first come. The first column, such as the
 * frozen baseline, is what the others are compared with.
 */
export function compareOffers(columns: readonly (readonly PriceLine[])[], on: LocalDate): ComparedItem[] {
  return itemsOf(columns).map((item) => {
    const costs = columns.map((lines) => costOf(item, lines, on));
    const lowest = costs.filter((cost) => cost !== null).toSorted((a, b) => compareMoney(a.annual, b.annual))[0];
    const prices = costs.map((cost) => cost && compared(cost, costs[0] ?? null, cost.annual === lowest?.annual));
    return { item, prices };
  });
}

/** What a column lacks of the items in the others: before these are priced its total cannot be compared. */
export function missingItems(columns: readonly (readonly PriceLine[])[], column: number, on: LocalDate): string[] {
  return itemsOf(columns).filter((item) => costOf(item, columns[column] ?? [], on) === null);
}

interface ItemCost {
  readonly annual: Money;
  readonly once: Money;
}

function costOf(item: string, lines: readonly PriceLine[], on: LocalDate): ItemCost | null {
  const offered = lines.filter((line) => line.item === item && (line.billingPeriod === 'ONCE' || isValidOn(line, on)));
  return offered.length === 0 ? null : { annual: annualCost(offered, on), once: oneOffCost(offered) };
}

function compared(cost: ItemCost, first: ItemCost | null, isLowest: boolean): ItemPrice {
  return { ...cost, annualDifference: first && subtractMoney(cost.annual, first.annual), isLowest };
}

function itemsOf(columns: readonly (readonly PriceLine[])[]): string[] {
  return [...new Set(columns.flat().map(({ item }) => item))];
}
