import { wayBetween } from '../inventory/way-between.ts';
import type { InitiativeBond } from './initiative-kind.ts';

/** That an initiative can only follow on another, or excludes it. */
export interface Bond {
  readonly initiative: string;
  readonly other: string;
  readonly bond: InitiativeBond;
}

/**
 * Why a bond cannot be: the two are bound already; initiatives would wait for each other; or one would wait for an initiative
 * that it, or one on its way there, excludes. `path` has the initiatives along the way, each waiting for the next.
 */
export interface BondFault {
  readonly code: 'TWICE' | 'CIRCLE' | 'EXCLUDED';
  readonly path: readonly string[];
}

/** What is wrong with a bond beside the others; null when it may be added. */
export function bondFault(others: readonly Bond[], added: Bond): BondFault | null {
  const { initiative, other, bond } = added;
  const ends = [initiative, other];
  if (others.some((each) => ends.includes(each.initiative) && ends.includes(each.other) && isSame(each, added))) {
    return { code: 'TWICE', path: ends };
  }
  const all = [...others, added];
  const waits = all
    .filter((each) => each.bond === 'DEPENDS_ON')
    .map((each) => ({ from: each.initiative, to: each.other }));
  if (bond === 'DEPENDS_ON') {
    const back = wayBetween(waits, other, initiative);
    if (back) return { code: 'CIRCLE', path: [initiative, ...back] };
  }
  for (const { initiative: one, other: excluded } of all.filter((each) => each.bond === 'EXCLUDES')) {
    const way = wayBetween(waits, one, excluded) ?? wayBetween(waits, excluded, one);
    if (way) return { code: 'EXCLUDED', path: way };
  }
  return null;
}

/** Two bonds between the same initiatives that say the same, or opposites: a circle of two is told as a circle. */
function isSame(bond: Bond, added: Bond): boolean {
  const isBackward = bond.initiative === added.other;
  return !(isBackward && bond.bond === 'DEPENDS_ON' && added.bond === 'DEPENDS_ON');
}
