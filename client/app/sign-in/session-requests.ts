import { currentLanguage } from '../start-language.ts';
import { faultOfAnswer } from '../answer-faults.ts';
import type { Fault } from '../../ui/feedback/fault.ts';
import type { Role } from '../../gql/graphql.ts';

/** Why one was not let in, and how many seconds the next attempt waits: null when it may be made at once. */
export interface Refusal {
  readonly fault: Fault;
  readonly wait: number | null;
}

/** How one can sign in, as the server tells those whom it does not know yet. */
export interface SignInWays {
  /** Organisations elsewhere that say who one is. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** The accounts of the demo world; null everywhere else. */
  readonly demo: {
    readonly password: string;
    readonly accounts: readonly { readonly username: string; readonly name: string; readonly role: Role }[];
  } | null;
}

/** Signs in with a password; null when it is done. */
export const signIn = (username: string, password: string): Promise<Refusal | null> =>
  ask('POST', '/session', { username, password });

/** Chooses the password of the account that a one-time link is for, and signs in with it. */
export const signInByLink = (link: string, password: string): Promise<Refusal | null> =>
  ask('POST', '/session/link', { link, password });

export const signOut = (): Promise<Refusal | null> => ask('DELETE', '/session');

export async function signInWays(signal: AbortSignal): Promise<SignInWays> {
  const response = await fetch('/session/ways', { signal, cache: 'no-store' });
  if (!response.ok) throw new TypeError(`The server answers ${response.status}.`);
  return (await response.json()) as SignInWays;
}

/** Goes to a provider, to connect who one is there with the account that a one-time link is for. */
export async function connectByLink(providerId: string, link: string): Promise<Refusal | null> {
  const path = `/session/oidc/${encodeURIComponent(providerId)}`;
  return ask('POST', path, { link }, (answer) => window.location.assign((answer as { location: string }).location));
}

/** Where a browser is sent to sign in with a provider, to come back to an address of ours. */
export const providerAddress = (id: string, to: string): string =>
  `/session/oidc/${encodeURIComponent(id)}?to=${encodeURIComponent(to)}`;

async function ask(
  method: string,
  path: string,
  body?: object,
  use: (answer: unknown) => void = () => undefined,
): Promise<Refusal | null> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'accept-language': currentLanguage(), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) {
      if (response.status !== 204) use(await response.json());
      return null;
    }
    const wait = Number(response.headers.get('retry-after'));
    return { fault: faultOfAnswer(response.status, await response.text()), wait: wait > 0 ? wait : null };
  } catch {
    return { fault: { kind: 'offline', message: null, fields: [], reference: null }, wait: null };
  }
}
