import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../api/errors.ts';
import type { Viewer } from '../api/viewer.ts';
import { keysWithinReach } from '../api/within-reach.ts';
import type { RecordedWrite } from './audit.ts';

/**
 * Refuses writes of records that the viewer may not write, by the records as they stand in the transaction. Called twice:
 * before changes reach the database, for what is changed or deleted, and after, for what is made or changed. So nobody
 * takes a record over from another unit, or hands one over to it. One statement for each kind of record.
 */
export async function authorise(
  em: EntityManager,
  viewer: Viewer,
  writes: readonly Pick<RecordedWrite, 'record' | 'action' | 'recordId'>[],
  when: 'BEFORE' | 'AFTER',
): Promise<void> {
  const absent = when === 'BEFORE' ? 'CREATE' : 'DELETE';
  for (const [record, ofKind] of Map.groupBy(writes, (each) => each.record)) {
    const keys = new Set(ofKind.filter(({ action }) => action !== absent).map(({ recordId }) => recordId));
    const allowed = await keysWithinReach(em, viewer, record, 'WRITE', [...keys]);
    if (allowed.size < keys.size) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  }
}
