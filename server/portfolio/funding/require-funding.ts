import type { EntityManager } from '@mikro-orm/postgresql';
import type { Initiative } from '../initiative.entity.ts';
import { CHARGE_STATE } from './charge-state.ts';
import { fundingRefusalsOf, refusedFunding } from './initiative-funding.ts';

/**
 * Refuses a plan that no longer fits in the frames that pay it, once the initiative is decided; before that, what does not
 * fit is told and not refused. What is written must be flushed.
 */
export async function requireFunding(em: EntityManager, { id, stage }: Initiative, field: string[]): Promise<void> {
  if (CHARGE_STATE[stage] !== 'DECIDED') return;
  const [refusal] = await fundingRefusalsOf(em, id);
  if (refusal) throw refusedFunding(refusal, field);
}
