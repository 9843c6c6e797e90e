import { badInput } from '../api/errors.ts';
import type { MessageKey } from '../api/messages.ts';
import type { Decimal } from '../values/decimal.ts';
import { exact } from '../values/exact.ts';

/** Refuses a number that its column of at most 18 digits would round, or not take. */
export function requireColumn(
  value: Decimal | null | undefined,
  field: string,
  decimals: number,
  message: MessageKey,
): void {
  if (value === null || value === undefined) return;
  const number = exact(value);
  if (number.abs().gte(10 ** (18 - decimals)) || number.decimalPlaces() > decimals) {
    throw badInput(message, ['input', field]);
  }
}
