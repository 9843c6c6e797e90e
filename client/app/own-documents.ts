import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { Fault } from '../ui/feedback/fault.ts';

/** Milliseconds in which a page loads itself anew once: where old and new servers run side by side, it may meet either. */
const ONCE_IN = 60_000;

const LAST_TIME = 'hemtag.loaded-anew';

/** Sends our own documents by their hash: the server has their text. What has none is sent as it is. */
export const byHash = new ApolloLink((operation, forward) => {
  const hash = hashOf(operation.query)?.replace('sha256:', '');
  if (hash) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash };
    operation.setContext(({ http }) => ({ http: { ...http, includeQuery: false, includeExtensions: true } }));
  }
  return forward(operation);
});

/** The hash that a generated document carries beside its nodes. */
function hashOf(document: DocumentNode & { readonly ['__meta__']?: { readonly hash: string } }): string | undefined {
  return document['__meta__']?.hash;
}

/** Whether the server does not know a document of ours: the page is from another release than the server. */
export function isOfOtherRelease({ fields }: Pick<Fault, 'fields'>): boolean {
  return fields.some(({ path }) => path === 'extensions.persistedQuery');
}

/** Whether a page may load itself anew now; if so, it is remembered. */
export function mayLoadAnew(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
  if (now - Number(storage.getItem(LAST_TIME)) < ONCE_IN) return false;
  storage.setItem(LAST_TIME, String(now));
  return true;
}
