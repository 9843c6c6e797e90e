import type { EntityManager } from '@mikro-orm/postgresql';

/** The schema in which graphile-worker keeps its jobs. */
export const JOBS_SCHEMA = 'hemtag_jobs';

/**
 * Asks for a job, in the transaction of what makes it necessary. A job that waits under the same key is replaced; one
 * that runs already is followed by another.
 */
export async function addJob(em: EntityManager, task: string, payload: object, key: string): Promise<void> {
  await em.execute(`select ${JOBS_SCHEMA}.add_job(?, payload := ?::json, job_key := ?)`, [
    task,
    JSON.stringify(payload),
    key,
  ]);
}
