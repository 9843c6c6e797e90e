import { badInput } from '../api/errors.ts';

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
