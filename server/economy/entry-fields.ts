import { badInput } from '../api/errors.ts';
import type { Decimal } from '../values/decimal.ts';
import { exact } from '../values/exact.ts';

/** The source of what somebody typed in. */
export const MANUAL = 'MANUAL';

/** The source of what a file brings that names none. */
export const FILE = 'FILE';

/** Refuses what is of none or of several of a service, a contract and an asset. */
export function checkOwner({
  service,
  contract,
  asset,
}: {
  service?: object | null;
  contract?: object | null;
  asset?: object | null;
}): void {
  if ([service, contract, asset].filter(Boolean).length !== 1) throw badInput('economy.ofOne', ['input', 'serviceId']);
}

/** What an input gives, without what it gives as null: for making a record, where null and absent say the same. */
export function withoutNulls<Input extends object>(input: Input): Partial<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as Partial<Input>;
}

/** Refuses a figure that its column of 18 digits, four of them decimals, would round or not take. */
export function requireFigure(value: Decimal | null | undefined, field: readonly (string | number)[]): void {
  if (value == null) return;
  const number = exact(value);
  if (number.abs().gte(10 ** 14) || number.decimalPlaces() > 4) throw badInput('economy.figure', field);
}
