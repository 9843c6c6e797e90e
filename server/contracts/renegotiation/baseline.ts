import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { annualCost, isValidOn, type PriceLine } from '../price-lines.ts';

/** What a contract costs before it is renegotiated, with its calculation. It is stored as it is and never recalculated. */
export interface Baseline {
  readonly frozenOn: LocalDate;
  readonly lines: readonly BaselineLine[];
  /** SEK a year, rounded once over all lines. */
  readonly annual: Money;
}

/** A line as it was on that day, and what it cost in a year. */
export interface BaselineLine extends Pick<PriceLine, 'item' | 'quantity' | 'unitPrice' | 'billingPeriod'> {
  readonly annual: Money;
}

/** The baseline of a day: the recurring lines valid on it, at the prices that apply then (adjusted by index before). */
export function freezeBaseline(lines: readonly PriceLine[], on: LocalDate): Baseline {
  const valid = lines.filter((line) => line.billingPeriod !== 'ONCE' && isValidOn(line, on));
  const frozen = valid.map((line) => {
    const { item, quantity, unitPrice, billingPeriod } = line;
    return { item, quantity, unitPrice, billingPeriod, annual: annualCost([line], on) };
  });
  return { frozenOn: on, lines: frozen, annual: annualCost(valid, on) };
}
