import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { Fault } from '../ui/feedback/fault.ts';

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
