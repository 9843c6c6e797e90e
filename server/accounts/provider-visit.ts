import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { recordChanges } from '../access/audit.ts';
import { DomainError } from '../api/errors.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { emailAddress } from '../organisation/forms.ts';
import { atTheDoor } from './at-the-door.ts';
import { Identity } from './identity.entity.ts';
import type { IdentityProvider, ProvenIdentity } from './identity-provider.ts';
import { linkHash, takeOneTimeLink, type Linked } from './one-time-link.ts';
import { NotSignedIn, onTheWayTo, ProviderFault } from './provider-fault.ts';
import { isSecret, newSecret, secretHash, SecretKind } from './secret.ts';
import { beginSession, type Client } from './sessions.ts';
import { beginAttempt, endAttempt } from './sign-in-limits.ts';
import { UserAccount } from './user-account.entity.ts';

/** Seconds that a visit to a provider may last. */
export const VISIT_SECONDS = 10 * 60;

const LONGEST_NAME = 200;

/** A browser that goes to a provider: where it goes on to afterwards, and the one-time link that it came with, if any. */
export interface Departure {
  returnTo: string;
  link?: string;
}

/** Remembers a browser that is sent to a provider; gives the secret that it keeps, by which alone it can come back. */
export async function beginVisit(
  em: EntityManager,
  { settings }: IdentityProvider,
  { returnTo, link }: Departure,
): Promise<string> {
  const secret = newSecret(SecretKind.VISIT);
  await em.execute(
    `insert into provider_visit (hash, provider, return_to, link_hash, expires_at)
     values (?, ?, ?, ?, now() + make_interval(secs => ?))`,
    [secretHash(secret), settings.id, returnTo, link === undefined ? null : linkHash(link), VISIT_SECONDS],
  );
  return secret;
}

/** A browser that is back from a provider. */
export interface Arrival {
  /** The secret that it kept; null when it has none. */
  secret: string | null;
  /** The address that the provider sent it to, with the provider’s answer in the query. */
  callback: URL;
  client: Client;
}

/**
 * Signs in whom a provider answers for; gives the new session's secret and where to go on to. Only issuer and subject say
 * which account it is.
 * @throws NotSignedIn
 */
export async function endVisit(
  em: EntityManager,
  provider: IdentityProvider,
  { secret, callback, client }: Arrival,
): Promise<{ session: string; returnTo: string }> {
  const subjects = { address: client.address };
  await em.transactional((tx) => beginAttempt(tx, subjects));
  const visit = secret && isSecret(secret, SecretKind.VISIT) ? await takeVisit(em, provider, secret) : null;
  if (!visit || !secret) throw new NotSignedIn(ProviderFault.EXPIRED);
  const { returnTo, linkHash: link } = visit;
  return onTheWayTo(returnTo, async () => {
    const identity = await provider.identityAt(callback, secret);
    return em.transactional(async (tx) => {
      const userId = await accountOf(tx, provider, { identity, link, requestId: client.requestId });
      await endAttempt(tx, subjects);
      return { session: await beginSession(tx, userId, client), returnTo };
    });
  });
}

/** What is remembered of a visit, once: whoever comes again with its secret finds nothing. */
async function takeVisit(
  em: EntityManager,
  { settings }: IdentityProvider,
  secret: string,
): Promise<{ returnTo: string; linkHash: string | null } | null> {
  const [taken] = await em.execute<{ returnTo: string; linkHash: string | null }[]>(
    `delete from provider_visit where hash = ? and provider = ? and expires_at > now()
     returning return_to as "returnTo", link_hash as "linkHash"`,
    [secretHash(secret), settings.id],
  );
  return taken ?? null;
}

/** Somebody at the door: who they are, and the hash of the link that they came with. */
interface Caller {
  identity: ProvenIdentity;
  link: string | null;
  requestId: string;
}

/** The account that somebody signs in to, open and locked; connected or made now where that is allowed. */
async function accountOf(em: EntityManager, provider: IdentityProvider, caller: Caller): Promise<string> {
  const { issuer, subject } = caller.identity;
  await inTurn(em, `identity ${issuer} ${subject}`);
  const account = caller.link === null ? null : await linkedAccount(em, caller.link);
  const [known] = await em.execute<{ id: string; isOpen: boolean }[]>(
    `select u.id, u.disabled_at is null as "isOpen" from account_identity i join user_account u on u.id = i.user_id
     where i.issuer = ? and i.subject = ? for no key update of u`,
    [issuer, subject],
  );
  if (known && account && known.id !== account.id) throw new NotSignedIn(ProviderFault.CONNECTED_ELSEWHERE);
  if (known?.isOpen) return known.id;
  if (known || (!account && !provider.settings.createAccounts)) throw new NotSignedIn(ProviderFault.NO_ACCOUNT);
  const user = account
    ? await em.findOneOrFail(UserAccount, { id: account.id })
    : makeAccount(em, provider, caller.identity);
  return connect(em, user, caller);
}

async function linkedAccount(em: EntityManager, link: string): Promise<Linked> {
  try {
    return await takeOneTimeLink(em, link);
  } catch (error) {
    throw error instanceof DomainError ? new NotSignedIn(ProviderFault.LINK_USED) : error;
  }
}

/** A new account, which may do nothing until somebody grants it a role. */
function makeAccount(em: EntityManager, { settings }: IdentityProvider, identity: ProvenIdentity): UserAccount {
  const id = v7();
  const username = `${settings.id}-${id.slice(-12)}`;
  const name = (identity.name ?? username).slice(0, LONGEST_NAME);
  return em.create(UserAccount, { id, username, name, email: identity.email && emailAddress(identity.email) } as never);
}

/** Connects an identity to an account, and records it in the account holder’s name. */
async function connect(em: EntityManager, user: UserAccount, { identity, requestId }: Caller): Promise<string> {
  const { issuer, subject } = identity;
  em.create(Identity, { user, issuer, subject } as never);
  await recordChanges(em, atTheDoor(user, requestId));
  return user.id;
}
