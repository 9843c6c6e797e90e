import type { PriceLine } from '../../../server/contracts/price-lines.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseMoney } from '../../../server/values/money.ts';

/** A line such as `line('120', '95.50', { billingPeriod: 'QUARTER' })`: per month from 2024-01-01 on unless said otherwise. */
export function line(quantity: string, unitPrice: string, given: Partial<PriceLine> = {}): PriceLine {
  return {
    item: 'Support',
    quantity: parseDecimal(quantity),
    unitPrice: parseMoney(unitPrice),
    billingPeriod: 'MONTH',
    validFrom: parseLocalDate('2024-01-01'),
    validTo: null,
    ...given,
  };
}
