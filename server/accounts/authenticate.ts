import type { Pool } from 'pg';
import { grantedViewer, type GrantedRole } from '../access/granted-viewer.ts';
import type { Role } from '../access/role.ts';
import { isScope } from '../access/scope.ts';
import type { Claim, Known, Proof } from '../api/callers.ts';
import { systemViewer, type Actor, type Viewer } from '../api/viewer.ts';
import { isSecret, secretHash, SecretKind } from './secret.ts';

/** Minutes without a request after which a session ends, and minutes that one may last at most. */
export const SESSION_IDLE_MINUTES = 60;
export const SESSION_MINUTES = 12 * 60;

const LONGEST_SECRET = 100;

interface Found {
  userId: string;
  userName: string;
  sessionId: string | null;
  tokenId: string | null;
  tokenName: string | null;
  scopes: string[] | null;
  /** One for each grant; the units are those that grant and token have in common, null is everywhere. */
  grants: { role: Role; units: string[] | null }[];
}

/** SQL of what is found by the hash of a secret, as one JSON text; null when it is good for nothing. */
const FOUND = {
  [SecretKind.SESSION]: (hash: string) => `viewer_of_session(${hash}, interval '${SESSION_IDLE_MINUTES} minutes')`,
  [SecretKind.TOKEN]: (hash: string) => `viewer_of_token(${hash})`,
};

/** What is found, and at most once a minute a note of when that was. */
const FIND = {
  [SecretKind.SESSION]: `
    with seen as (
      update session set last_seen_at = now()
      where secret_hash = $1 and last_seen_at < now() - interval '1 minute'
        and last_seen_at > now() - interval '${SESSION_IDLE_MINUTES} minutes'
    ) select ${FOUND[SecretKind.SESSION]('$1')} as found`,
  [SecretKind.TOKEN]: `
    with used as (
      update api_token set last_used_at = now()
      where secret_hash = $1 and revoked_at is null and coalesce(last_used_at < now() - interval '1 minute', true)
    ) select ${FOUND[SecretKind.TOKEN]('$1')} as found`,
};

/** A secret that a request brings, as far as it can be one. */
export interface SecretClaim extends Claim {
  readonly kind: keyof typeof FIND;
}

/** What a secret claims; null for a text that cannot be one. */
export function claimOf(secret: string, kind: keyof typeof FIND): SecretClaim | null {
  const mayBe = secret.length <= LONGEST_SECRET && (kind === SecretKind.TOKEN || isSecret(secret, kind));
  return mayBe ? { kind, hash: secretHash(secret) } : null;
}

/** Who holds the secret of a session or of a token, and what they may do now; null when it is no longer good for anything. */
export async function authenticate({ kind, hash }: SecretClaim, pool: Pool): Promise<Known | null> {
  const { rows } = await pool.query<{ found: string | null }>({
    name: `authenticate-${kind}`,
    text: FIND[kind],
    values: [hash],
  });
  const found = rows[0]?.found;
  if (!found) return null;
  const sql: Proof['sql'] = (placeholder) => `${FOUND[kind](placeholder(1))} = ${placeholder(2)}`;
  return { viewer: viewerOf(JSON.parse(found) as Found), proof: { kind, sql, values: [hash, found] } };
}

/**
 * What one who has asked for something earlier may do now, when a job comes to do it: null when the account is disabled or
 * the token revoked. The session it was asked in may be over. What no account asked for, a command of Hemtag's did.
 */
export async function currentViewer(pool: Pool, { name, userId, tokenId }: Actor): Promise<Viewer | null> {
  if (!userId) return systemViewer(name);
  const { rows } = await pool.query<{ found: string | null }>(
    tokenId
      ? { text: 'select viewer_of_token(secret_hash) as found from api_token where id = $1', values: [tokenId] }
      : { text: 'select viewer_of_account($1) as found', values: [userId] },
  );
  return rows[0]?.found ? viewerOf(JSON.parse(rows[0].found) as Found) : null;
}

function viewerOf(found: Found): Viewer {
  const { userId, userName, sessionId = null, tokenId = null, tokenName = null } = found;
  const grants = found.grants.map(({ role, units }): GrantedRole => ({ role, reach: units ?? 'EVERYWHERE' }));
  const actor = { name: tokenName ? `${userName} (${tokenName})` : userName, userId, tokenId, sessionId };
  return grantedViewer(actor, grants, found.scopes?.filter(isScope) ?? null);
}
