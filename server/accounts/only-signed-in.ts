import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../api/errors.ts';
import type { Viewer } from '../api/viewer.ts';

/**
 * Refuses tokens, and gives the account that is signed in. For what makes ways to sign in: a token that made them would
 * outlive its own withdrawal and outgrow its scopes.
 */
export function onlySignedIn({ actor: { userId, sessionId } }: Viewer): string {
  if (!userId || !sessionId) throw new DomainError(ErrorCode.FORBIDDEN, 'accounts.onlySignedIn');
  return userId;
}

/** The same, and the session lasts until the transaction ends: what ends it in the meantime waits, and undoes what was made. */
export async function holdSession(em: EntityManager, viewer: Viewer): Promise<string> {
  const userId = onlySignedIn(viewer);
  const held = await em.execute<unknown[]>(`select id from session where id = ? for share`, [viewer.actor.sessionId]);
  if (!held.length) throw new DomainError(ErrorCode.UNAUTHENTICATED, 'error.unauthenticated');
  return userId;
}
