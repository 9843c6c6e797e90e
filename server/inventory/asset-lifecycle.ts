import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Where an asset stands in its lifecycle. */
export const AssetStatus = enumOf('PLANNED', 'ORDERED', 'IN_STOCK', 'IN_USE', 'RETIRING', 'DISPOSED');
export type AssetStatus = EnumOf<typeof AssetStatus>;

/**
 * The states that may follow each state. An asset moves forward; it may return to stock until it is disposed of, a
 * cancelled order goes back to planning or is written off, and nothing leaves DISPOSED.
 */
const TRANSITIONS: { readonly [From in AssetStatus]: readonly AssetStatus[] } = {
  PLANNED: ['ORDERED', 'IN_STOCK', 'IN_USE', 'DISPOSED'],
  ORDERED: ['PLANNED', 'IN_STOCK', 'IN_USE', 'DISPOSED'],
  IN_STOCK: ['IN_USE', 'RETIRING', 'DISPOSED'],
  IN_USE: ['IN_STOCK', 'RETIRING', 'DISPOSED'],
  RETIRING: ['IN_USE', 'IN_STOCK', 'DISPOSED'],
  DISPOSED: [],
};

/** The states that an asset in `status` may be moved to. */
export function nextStatuses(status: AssetStatus): readonly AssetStatus[] {
  return TRANSITIONS[status];
}

/** Whether an asset may go from one state to another; staying is always allowed. */
export function mayMove(from: AssetStatus, to: AssetStatus): boolean {
  return from === to || TRANSITIONS[from].includes(to);
}
