import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditAction } from '../access/audit-event.entity.ts';
import { recordSetChanges, type Authorship } from '../access/audit.ts';
import { badInput } from '../api/errors.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';
import { endAllAccess } from './sessions.ts';
import { users } from './user.record.ts';

/** A new password, and where it stands in the input. */
export interface NewPassword {
  password: string;
  path: readonly string[];
  /** The session that asks for it, which stays. */
  keptSession?: string | null;
}

/** Gives an account a new password, and ends all that it was in by: other sessions, unused links and tokens. */
export async function setPassword(
  em: EntityManager,
  userId: string,
  { password, path, keptSession = null }: NewPassword,
  authorship: Authorship,
): Promise<void> {
  if (password.length < SHORTEST_PASSWORD) throw badInput('accounts.passwordShort', path, { limit: SHORTEST_PASSWORD });
  if (password.length > LONGEST_PASSWORD) throw badInput('error.tooLong', path, { limit: LONGEST_PASSWORD });
  const hash = await hashPassword(password);
  await em.execute(
    `insert into account_password (user_id, hash, changed_at) values (?, ?, now())
     on conflict (user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    [userId, hash],
  );
  await recordSecret(em, authorship, userId, 'password');
  await endAllAccess(em, userId, keptSession);
}

/** Records that a secret of an account was made or changed, without it. */
export async function recordSecret(
  em: EntityManager,
  authorship: Authorship,
  userId: string,
  field: string,
): Promise<void> {
  const changes = [{ field, before: null, after: '••••••••' }];
  await recordSetChanges(em, authorship, [{ record: users, action: AuditAction.UPDATE, recordId: userId, changes }]);
}
