import { ResponseBodyError } from 'openid-client';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Why somebody who was sent to a provider is not signed in; the sign-in page has a sentence for each. */
export const ProviderFault = enumOf(
  // The provider does not answer.
  'UNAVAILABLE',
  // The provider says that it did not let them in, or they changed their mind.
  'CANCELLED',
  // The provider’s answer does not prove who they are.
  'REFUSED',
  // They began too long ago, in another browser, or came back once already.
  'EXPIRED',
  // No open account is connected to who they are.
  'NO_ACCOUNT',
  // The link they came with is not good any more.
  'LINK_USED',
  // They are already connected to another account than the link’s.
  'CONNECTED_ELSEWHERE',
  // Too many attempts failed from their address.
  'WAIT',
);
export type ProviderFault = EnumOf<typeof ProviderFault>;

/** Somebody who came from a provider is not let in. */
export class NotSignedIn extends Error {
  readonly fault: ProviderFault;
  /** Where they wanted to go. */
  returnTo = '/';

  constructor(fault: ProviderFault, cause?: unknown) {
    super(`not signed in: ${fault}`, { cause });
    this.name = 'NotSignedIn';
    this.fault = fault;
  }

  /** What lies behind it in words, for the log: no claims, codes or tokens, which errors of openid-client carry. */
  get reason(): string {
    const words: string[] = [];
    for (let error: unknown = this.cause; error instanceof Error; error = error.cause) {
      words.push(error.message, ...(error instanceof ResponseBodyError ? [error.error] : []));
    }
    return words.join(': ');
  }
}

/** Does what may end with somebody not being signed in, who then is told where they wanted to go. */
export async function onTheWayTo<T>(returnTo: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotSignedIn) error.returnTo = returnTo;
    throw error;
  }
}
