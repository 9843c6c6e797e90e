import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { IdentityProviderSettings } from '../config-values.ts';
import { NotSignedIn, ProviderFault } from './provider-fault.ts';
import { secretPart } from './secret.ts';

/** Who somebody is, by a provider’s word. All but issuer and subject is hearsay, and nothing is decided by it. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  name: string | null;
  email: string | null;
}

/** Seconds that a provider may take to answer, and that its clock may be ahead of ours. */
const LONGEST_ANSWER = 5;
const CLOCK_TOLERANCE = 30;

/** Milliseconds that a provider’s addresses are kept; its keys are kept for five minutes by openid-client. */
const DISCOVERY_KEPT = 60 * 60 * 1000;

/** A subject is at most 255 ASCII characters (OpenID Connect Core 2). */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

/**
 * An OpenID provider: authorization code flow with PKCE, state and nonce, all three made from the secret that the browser
 * keeps in a cookie. openid-client checks the answer; the signature of the ID token is checked too, though it came over TLS.
 */
export class IdentityProvider {
  readonly settings: IdentityProviderSettings;
  #discovered: { configuration: Promise<Configuration>; until: number } | null = null;

  constructor(settings: IdentityProviderSettings) {
    this.settings = settings;
  }

  /** Where a browser is sent to sign in. @throws NotSignedIn UNAVAILABLE when the provider does not answer. */
  async signInAddress(callback: string, secret: string): Promise<URL> {
    const configuration = await this.#configuration();
    return buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: this.settings.createAccounts ? 'openid profile email' : 'openid',
      state: secretPart(secret, 'state'),
      nonce: secretPart(secret, 'nonce'),
      code_challenge: await calculatePKCECodeChallenge(secretPart(secret, 'verifier')),
      code_challenge_method: 'S256',
    });
  }

  /** Who a browser is that comes back with the provider’s answer. @throws NotSignedIn when nothing proves it. */
  async identityAt(callback: URL, secret: string): Promise<ProvenIdentity> {
    const configuration = await this.#configuration();
    try {
      const answer = await authorizationCodeGrant(configuration, callback, {
        expectedState: secretPart(secret, 'state'),
        expectedNonce: secretPart(secret, 'nonce'),
        pkceCodeVerifier: secretPart(secret, 'verifier'),
        idTokenExpected: true,
      });
      const { iss, sub, iat, name, email } = answer.claims() ?? never('no ID token came');
      if (iat > Date.now() / 1000 + CLOCK_TOLERANCE) never('the ID token is of the future');
      if (!SUBJECT.test(sub)) never('the subject is not one');
      return { issuer: iss, subject: sub, name: textOrNull(name), email: textOrNull(email) };
    } catch (error) {
      if (error instanceof AuthorizationResponseError) throw new NotSignedIn(ProviderFault.CANCELLED, error);
      // Its keys may be new: whoever tries again is not to meet the old ones.
      this.#discovered = null;
      throw new NotSignedIn(isUnreachable(error) ? ProviderFault.UNAVAILABLE : ProviderFault.REFUSED, error);
    }
  }

  async #configuration(): Promise<Configuration> {
    if (!this.#discovered || this.#discovered.until < Date.now()) {
      this.#discovered = { configuration: this.#discover(), until: Date.now() + DISCOVERY_KEPT };
    }
    try {
      return await this.#discovered.configuration;
    } catch (error) {
      this.#discovered = null;
      throw new NotSignedIn(ProviderFault.UNAVAILABLE, error);
    }
  }

  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, clientAuthentication } = this.settings;
    const authentication = { basic: ClientSecretBasic, post: ClientSecretPost }[clientAuthentication];
    // http is only of this very machine: the configuration lets no other issuer in without TLS.
    const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(
      new URL(issuer),
      clientId,
      {},
      clientSecret === undefined ? None() : authentication(clientSecret),
      { execute: [enableNonRepudiationChecks, ...insecure], timeout: LONGEST_ANSWER },
    );
  }
}

/** Whether the provider did not answer at all, or not as one that works. */
function isUnreachable(error: unknown): boolean {
  const { code } = error as { code?: string };
  return error instanceof TypeError || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM';
}

function never(reason: string): never {
  throw new Error(reason);
}

/** A text that people can read, if the value is one. */
function textOrNull(value: unknown): string | null {
  return (typeof value === 'string' && value.replaceAll(/\p{Cc}/gu, ' ').trim()) || null;
}
