import { enumOf, type EnumOf } from '../values/enum-of.ts';
import type { LocalDate } from '../values/local-date.ts';

/** Somebody who answers for a contract: their last day of employment, null when it is not known or not set. */
export interface Keeper {
  readonly leftOn: LocalDate | null;
}

/** Who can answer for a contract. */
export const Answering = enumOf('OWNER', 'DEPUTY', 'NOBODY');
export type Answering = EnumOf<typeof Answering>;

/** Whether a contract is orphaned on a day: it has no owner, or the owner has left. A deputy does not change that. */
export function isOrphaned(owner: Keeper | null, today: LocalDate): boolean {
  return !isThere(owner, today);
}

/** Who answers for a contract on a day: its owner, else its deputy, unless they have left. */
export function whoAnswers(owner: Keeper | null, deputy: Keeper | null, today: LocalDate): Answering {
  if (isThere(owner, today)) return 'OWNER';
  return isThere(deputy, today) ? 'DEPUTY' : 'NOBODY';
}

function isThere(keeper: Keeper | null, today: LocalDate): boolean {
  return keeper !== null && (keeper.leftOn === null || today <= keeper.leftOn);
}
