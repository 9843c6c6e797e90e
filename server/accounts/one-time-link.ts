import type { EntityManager } from '@mikro-orm/postgresql';
import { recordChanges } from '../access/audit.ts';
import { DomainError, ErrorCode } from '../api/errors.ts';
import { atTheDoor } from './at-the-door.ts';
import { isSecret, newSecret, secretHash, SecretKind } from './secret.ts';
import { beginSession, type Client } from './sessions.ts';
import { setPassword } from './set-password.ts';
import { beginAttempt, endAttempt } from './sign-in-limits.ts';

/** Seconds that a one-time link is good for. */
const LINK_SECONDS = 24 * 60 * 60;

/** The account that a link is for. */
export interface Linked {
  id: string;
  name: string;
}

/** A new link that lets its bearer into an account once; earlier ones are good no more. Gives its secret. */
export async function makeOneTimeLink(em: EntityManager, userId: string): Promise<string> {
  const secret = newSecret(SecretKind.LINK);
  await em.execute(`delete from one_time_link where user_id = ?`, [userId]);
  await em.execute(
    `insert into one_time_link (hash, user_id, expires_at) values (?, ?, now() + make_interval(secs => ?))`,
    [secretHash(secret), userId, LINK_SECONDS],
  );
  return secret;
}

/** The hash of a link's secret. @throws DomainError when the text cannot be one. */
export function linkHash(link: string): string {
  if (!isSecret(link, SecretKind.LINK)) throw linkUsed();
  return secretHash(link);
}

/** Uses a link up; gives its account, open and locked. @throws DomainError when the link is not good any more. */
export async function takeOneTimeLink(em: EntityManager, hash: string): Promise<Linked> {
  const [account] = await em.execute<Linked[]>(
    `select u.id, u.name from one_time_link l join user_account u on u.id = l.user_id
     where l.hash = ? and l.expires_at > now() and u.disabled_at is null for no key update of u`,
    [hash],
  );
  // Of two that come at once with one link the second has waited above, and finds it gone.
  const taken = await em.execute<unknown[]>(`delete from one_time_link where hash = ? returning hash`, [hash]);
  if (!account || !taken.length) throw linkUsed();
  return account;
}

/** Sets the password by a link and signs in; gives the new session's secret. */
export async function signInByLink(em: EntityManager, link: string, password: string, client: Client): Promise<string> {
  const subjects = { address: client.address };
  await em.transactional((tx) => beginAttempt(tx, subjects));
  return em.transactional(async (tx) => {
    const account = await takeOneTimeLink(tx, linkHash(link));
    const authorship = atTheDoor(account, client.requestId);
    await setPassword(tx, account.id, { password, path: ['password'] }, authorship);
    await recordChanges(tx, authorship);
    await endAttempt(tx, subjects);
    return beginSession(tx, account.id, client);
  });
}

const linkUsed = () => new DomainError(ErrorCode.UNAUTHENTICATED, 'accounts.linkUsed');
