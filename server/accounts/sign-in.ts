import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../api/errors.ts';
import { isPassword, LONGEST_PASSWORD } from './password.ts';
import { beginSession, type Client } from './sessions.ts';
import { beginAttempt, endAttempt } from './sign-in-limits.ts';

export interface Credentials {
  username: string;
  password: string;
}

/**
 * Signs in with a password; gives the new session's secret. Every failure is answered alike and takes the same work,
 * whether the account is unknown, closed, has another password or has none.
 */
export async function signIn(em: EntityManager, { username, password }: Credentials, client: Client): Promise<string> {
  const account = username.trim().normalize('NFC').toLowerCase();
  const subjects = { account, address: client.address };
  await em.transactional((tx) => beginAttempt(tx, subjects));
  const [found] = await em.execute<{ id: string; hash: string | null }[]>(
    `select u.id, p.hash from user_account u left join account_password p on p.user_id = u.id where u.username = ?`,
    [account],
  );
  const wrong = new DomainError(ErrorCode.UNAUTHENTICATED, 'accounts.wrongPassword');
  const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD + 1), found?.hash ?? null);
  if (!found || !isRight) throw wrong;
  return em.transactional(async (tx) => {
    // Only now, and locked: whoever closes the account or changes the password waits, or has done it before.
    const [still] = await tx.execute<unknown[]>(
      `select u.id from user_account u join account_password p on p.user_id = u.id
       where u.id = ? and u.disabled_at is null and p.hash = ? for no key update`,
      [found.id, found.hash],
    );
    if (!still) throw wrong;
    await endAttempt(tx, subjects);
    return beginSession(tx, found.id, client);
  });
}
