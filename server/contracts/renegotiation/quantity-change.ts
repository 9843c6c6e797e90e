import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { subtractMoney, type Money } from '../../values/money.ts';
import type { Fault } from '../fault.ts';
import { annualCost, isValidOn, type PriceLine } from '../price-lines.ts';

/** A change of an item's quantity, for asking what it would cost: '-120' when 120 of the assets are dropped. */
export interface QuantityChange {
  readonly item: string;
  readonly change: Decimal;
}

export interface WhatIf {
  readonly lines: readonly PriceLine[];
  readonly before: Money;
  readonly after: Money;
  /** Below zero when it becomes cheaper. */
  readonly difference: Money;
}

export type QuantityFault = Fault<'UNKNOWN_ITEM' | 'BELOW_ZERO'>;

/** What is wrong with changes: an item that no line valid on the day has, or a quantity that would fall below zero. */
export function quantityFaults(
  lines: readonly PriceLine[],
  changes: readonly QuantityChange[],
  on: LocalDate,
): QuantityFault[] {
  return changes.flatMap(({ item, change }, index): QuantityFault[] => {
    const changed = lines.filter((line) => line.item === item && isValidOn(line, on));
    if (changed.length === 0) return [{ field: [index, 'item'], code: 'UNKNOWN_ITEM' }];
    const isBelowZero = changed.some(({ quantity }) => exact(quantity).plus(exact(change)).isNegative());
    return isBelowZero ? [{ field: [index, 'change'], code: 'BELOW_ZERO' }] : [];
  });
}

/**
 * What a year costs, as on a day, with other quantities. Every line of a changed item that is valid on the day gets the
 * change; the changes must be without `quantityFaults`.
 */
export function whatIf(lines: readonly PriceLine[], changes: readonly QuantityChange[], on: LocalDate): WhatIf {
  const changeOf = new Map(changes.map(({ item, change }) => [item, change]));
  const changed = lines.map((line) => {
    const change = changeOf.get(line.item);
    return change === undefined || !isValidOn(line, on) ? line : { ...line, quantity: sum(line.quantity, change) };
  });
  const [before, after] = [annualCost(lines, on), annualCost(changed, on)];
  return { lines: changed, before, after, difference: subtractMoney(after, before) };
}

function sum(quantity: Decimal, change: Decimal): Decimal {
  return decimalOf(exact(quantity).plus(exact(change)), 20, 'HALF_AWAY_FROM_ZERO');
}
