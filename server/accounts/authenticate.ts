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

/** The grants of an account `u` within a unit `limit`: of two units one of which lies under the other, the lower one. */
const grantsWithin = (limit: string) => `
  select coalesce(json_agg(json_build_object('role', g.role, 'units', case
    when ${limit} is null and g.unit_id is null then null
    when ${limit} is null then array[g.unit_id]
    when g.unit_id is null then array[${limit}]
    else array(
      select d.descendant_id from organisation_unit_descendant d
      where (d.ancestor_id, d.descendant_id) in ((g.unit_id, ${limit}), (${limit}, g.unit_id)))
  end)), '[]') from role_grant g where g.user_id = u.id`;

const SESSION = `
  select u.id as "userId", u.name as "userName", s.id as "sessionId", (${grantsWithin('null::uuid')}) as grants
  from session s join user_account u on u.id = s.user_id
  where u.disabled_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '${SESSION_IDLE_MINUTES} minutes'`;

const TOKEN = `
  select u.id as "userId", u.name as "userName", t.id as "tokenId", t.name as "tokenName", t.scopes,
    (${grantsWithin('t.unit_id')}) as grants
  from api_token t join user_account u on u.id = t.user_id
  where u.disabled_at is null and t.revoked_at is null
    and now() < (t.last_day + 1)::timestamp at time zone 'Europe/Stockholm'`;

/** SQL of what is found by the hash of a secret, as one JSON text; null when it is good for nothing. */
const FOUND = {
  [SecretKind.SESSION]: (hash: string) => textOf(`${SESSION} and s.secret_hash = ${hash}`),
  [SecretKind.TOKEN]: (hash: string) => textOf(`${TOKEN} and t.secret_hash = ${hash}`),
};
const textOf = (rows: string) => `(select row_to_json(found)::text from (${rows}) found)`;

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

const ACCOUNT = `
  select u.id as "userId", u.name as "userName", (${grantsWithin('null::uuid')}) as grants
  from user_account u where u.disabled_at is null and u.id = $1`;

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
  const [text, key] = tokenId ? [`${TOKEN} and t.id = $1`, tokenId] : [ACCOUNT, userId];
  const { rows } = await pool.query<Found>({ text, values: [key] });
  return rows[0] ? viewerOf(rows[0]) : null;
}

function viewerOf(found: Found): Viewer {
  const { userId, userName, sessionId = null, tokenId = null, tokenName = null } = found;
  const grants = found.grants.map(({ role, units }): GrantedRole => ({ role, reach: units ?? 'EVERYWHERE' }));
  const actor = { name: tokenName ? `${userName} (${tokenName})` : userName, userId, tokenId, sessionId };
  return grantedViewer(actor, grants, found.scopes?.filter(isScope) ?? null);
}
