import { parseDecimal } from '../values/decimal.ts';
import type { ContractPriceLine } from './contract-price-line.entity.ts';
import type { PriceLine } from './price-lines.ts';

type Stored = Pick<ContractPriceLine, 'item' | 'quantity' | 'unitPrice' | 'billingPeriod' | 'firstDay' | 'lastDay'>;

/** A stored price line as the rules have it. */
export function priceLineOf({ item, quantity, unitPrice, billingPeriod, firstDay, lastDay }: Stored): PriceLine {
  return {
    item,
    quantity: parseDecimal(quantity),
    unitPrice,
    billingPeriod,
    validFrom: firstDay,
    validTo: lastDay ?? null,
  };
}
