import type { EntityManager } from '@mikro-orm/postgresql';
import { visibleKeys } from '../api/write/visible.ts';
import { Initiative } from './initiative.entity.ts';
import { initiatives } from './initiative.record.ts';

/** The codes of initiatives, '…' for those that the writer may not see. */
export async function codesOf(em: EntityManager, keys: readonly string[]): Promise<string[]> {
  const visible = [...(await visibleKeys(em, initiatives, keys))];
  const found = await em.find(Initiative, { id: { $in: visible } });
  const codes = new Map(found.map(({ id, code }) => [id, code]));
  return keys.map((key) => codes.get(key) ?? '…');
}
