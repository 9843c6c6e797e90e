import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import type { Action, Viewer } from '../../api/viewer.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import { ImportRun } from './import-run.entity.ts';
import { importRuns } from './import-run.record.ts';

/**
 * The run with a global id, outside GraphQL.
 * @throws DomainError NOT_FOUND when there is none that the viewer may see; FORBIDDEN when they may only see it
 */
export async function runOf(em: EntityManager, viewer: Viewer, action: Action, id: string): Promise<ImportRun> {
  const read = readGlobalId(id);
  const keys = read?.record === importRuns ? [read.key] : [];
  const reachable = (wish: Action) =>
    em.transactional((inner) => keysWithinReach(inner, viewer, importRuns, wish, keys));
  const run = (await reachable('READ')).size ? await em.findOne(ImportRun, { id: keys[0] ?? '' }) : null;
  if (!run) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  if (action === 'WRITE' && !(await reachable('WRITE')).size)
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  return run;
}
