import { AuditSource } from '../access/audit-event.entity.ts';
import type { Authorship } from '../access/audit.ts';

/** The authorship of what somebody does while signing in, when there is no session yet. */
export function atTheDoor({ id, name }: { id: string; name: string }, requestId: string): Authorship {
  return { actor: name, userId: id, source: AuditSource.SCREEN, sourceId: null, requestId, reason: null };
}
