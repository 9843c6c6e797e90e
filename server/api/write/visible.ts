import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDefinition } from '../read/record.ts';
import type { Viewer } from '../viewer.ts';
import { keysWithinReach } from '../within-reach.ts';

const viewers = new WeakMap<EntityManager, Viewer>();

/** Says for whom a unit of work loads records. */
export function actFor(em: EntityManager, viewer: Viewer): void {
  viewers.set(em, viewer);
}

/** For whom a unit of work loads records. */
export function viewerOf(em: EntityManager): Viewer {
  const viewer = viewers.get(em);
  if (!viewer) throw new Error('It is not said for whom this unit of work loads records.');
  return viewer;
}

/** Of these records those that the viewer may see; the others are to be answered as if they did not exist. */
export function visibleKeys(
  em: EntityManager,
  record: RecordDefinition,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  return keysWithinReach(em, viewerOf(em), record, 'READ', keys);
}
