import type { MessageKey } from '../../i18n/catalogue.ts';

/** Why somebody who comes back from a provider is not signed in, by the `fault` in the sign-in page's address. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  UNAVAILABLE: 'session.provider.unavailable',
  CANCELLED: 'session.provider.cancelled',
  REFUSED: 'session.provider.refused',
  EXPIRED: 'session.provider.expired',
  NO_ACCOUNT: 'session.provider.noAccount',
  LINK_USED: 'session.provider.linkUsed',
  CONNECTED_ELSEWHERE: 'session.provider.connectedElsewhere',
  WAIT: 'session.provider.wait',
};

export function providerFault(query: URLSearchParams): MessageKey | null {
  const fault = query.get('fault');
  if (fault === null) return null;
  return WORDS[fault] ?? 'session.provider.refused';
}
