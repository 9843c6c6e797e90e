import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../api/errors.ts';
import type { Viewer } from '../api/viewer.ts';
import { keysWithinReach } from '../api/within-reach.ts';
import type { RecordedWrite } from './audit.ts';

/**
 * Refuses writes of records that the viewer may not write, by the records as they stand in the transaction. Called twice:
 * before changes reach the database, for what is changed or deleted, and after, for what is made or changed. So nobody
 * takes a record over from another unit, or hands one over to it; and nobody sets what is secret to them. Who takes a record
 * to its next stage may change what is told at that and nothing else. One statement for each kind of record, one for its
 * steps and one for its secrets.
 */
export async function authorise(
  em: EntityManager,
  viewer: Viewer,
  writes: readonly Pick<RecordedWrite, 'record' | 'action' | 'recordId' | 'changes'>[],
  when: 'BEFORE' | 'AFTER',
): Promise<void> {
  const absent = when === 'BEFORE' ? 'CREATE' : 'DELETE';
  for (const [record, ofKind] of Map.groupBy(writes, (each) => each.record)) {
    const keys = new Set(ofKind.filter(({ action }) => action !== absent).map(({ recordId }) => recordId));
    const isStep = ({ changes }: (typeof ofKind)[number]) =>
      changes.length > 0 && changes.every(({ field }) => record.toldAtSteps?.includes(field));
    const steps = new Set(
      ofKind.filter((each) => each.action === 'UPDATE' && isStep(each)).map(({ recordId }) => recordId),
    );
    const [stepped = [], written = []] = [true, false].map((is) => [...keys].filter((key) => steps.has(key) === is));
    const allowed = await keysWithinReach(em, viewer, record, 'WRITE', written);
    const taken = await keysWithinReach(em, viewer, record, 'STEP', stepped);
    const secret = new Set(
      ofKind
        .filter(({ recordId, changes }) => keys.has(recordId) && changes.some((change) => change.secret))
        .map(({ recordId }) => recordId),
    );
    const cleared = await keysWithinReach(em, viewer, record, 'SECRET', [...secret]);
    if (allowed.size < written.length || taken.size < stepped.length || cleared.size < secret.size) {
      throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
    }
  }
}
