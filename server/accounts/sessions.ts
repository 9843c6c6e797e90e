import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { ApiToken } from './api-token.entity.ts';
import { SESSION_IDLE_MINUTES, SESSION_MINUTES } from './authenticate.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { newSecret, secretHash, SecretKind } from './secret.ts';

/** The browser that a session is of. */
export interface Browser {
  address: string;
  userAgent: string | null;
  /** The secret of the session that it had until now, whoever’s. */
  formerSession?: string | null;
}

/** The browser that signs in, and in which request. */
export interface Client extends Browser {
  requestId: string;
}

/** Begins a session with a secret of its own, and ends the one that the browser had before. Gives the secret. */
export async function beginSession(em: EntityManager, userId: string, browser: Browser): Promise<string> {
  const secret = newSecret(SecretKind.SESSION);
  if (browser.formerSession) await endSession(em, browser.formerSession);
  await em.execute(
    `insert into session (id, secret_hash, user_id, created_at, last_seen_at, expires_at, address, user_agent)
     values (?, ?, ?, now(), now(), now() + make_interval(mins => ?), ?, ?)`,
    [v7(), secretHash(secret), userId, SESSION_MINUTES, browser.address, browser.userAgent?.slice(0, 400) ?? null],
  );
  await em.execute(`update user_account set last_sign_in_at = now() where id = ?`, [userId]);
  await forgetWhatEnded(em);
  return secret;
}

/** Ends the session of a secret. */
export async function endSession(em: EntityManager, secret: string): Promise<void> {
  await em.execute(`delete from session where secret_hash = ?`, [secretHash(secret)]);
}

/**
 * Ends all that an account is in by: its sessions, unused links, tokens and calendar address. For a new password and for an
 * account that is closed. The tokens and the address are withdrawn when the unit of work is flushed.
 * @param except a session that stays
 */
export async function endAllAccess(em: EntityManager, userId: string, except: string | null = null): Promise<void> {
  await em.execute(`delete from session where user_id = ? and id is distinct from ?::uuid`, [userId, except]);
  await em.execute(`delete from one_time_link where user_id = ?`, [userId]);
  for (const token of await em.find(ApiToken, { user: userId, revokedAt: null })) token.revokedAt = new Date();
  for (const feed of await em.find(CalendarFeed, { user: userId })) em.remove(feed);
}

/** Deletes rows that are of use to nobody any more; what another transaction holds is left to the next time. */
async function forgetWhatEnded(em: EntityManager): Promise<void> {
  const idle = `last_seen_at < now() - make_interval(mins => ${SESSION_IDLE_MINUTES})`;
  for (const [table, key, ended] of [
    ['session', 'id', `expires_at < now() or ${idle}`],
    ['provider_visit', 'hash', 'expires_at < now()'],
    ['one_time_link', 'hash', 'expires_at < now()'],
    ['sign_in_failures', 'subject', `counted_at < now() - interval '1 day'`],
  ]) {
    await em.execute(
      `delete from ${table} where ${key} in (select ${key} from ${table} where ${ended} for update skip locked)`,
    );
  }
}
