import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable, type DocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../client/app/faults.ts';
import { mayLoadAnew } from '../../client/app/other-release.ts';
import { byHash, isOfOtherRelease } from '../../client/app/own-documents.ts';
import { FindUsersDocument } from '../../client/gql/graphql.ts';
import documents from '../../schema/operations/persisted-documents.json' with { type: 'json' };

/** What would be sent of an operation, after the cache has asked for what it needs. */
async function sentOf(query: DocumentNode): Promise<{ extensions: Record<string, unknown>; http: unknown }> {
  let sent = { extensions: {}, http: undefined as unknown };
  const end = new ApolloLink((operation) => {
    sent = { extensions: operation.extensions, http: operation.getContext()['http'] };
    return new Observable((observer) => observer.complete());
  });
  const client = new ApolloClient({ link: ApolloLink.from([byHash, end]), cache: new InMemoryCache() });
  await client.query({ query }).catch(() => undefined);
  return sent;
}

describe('a document of the client’s own', () => {
  it('is sent as its hash, which the server’s list has, and without its text', async () => {
    const { extensions, http } = await sentOf(FindUsersDocument);
    const { version, sha256Hash } = extensions['persistedQuery'] as { version: number; sha256Hash: string };
    expect(version).toBe(1);
    expect(documents[`sha256:${sha256Hash}` as keyof typeof documents]).toContain('query FindUsers(');
    expect(http).toEqual({ includeQuery: false, includeExtensions: true });
  });

  it('is told apart from others, which go as they are', async () => {
    expect(await sentOf(gql('{ viewer { name } }'))).toEqual({ extensions: {}, http: undefined });
  });
});

describe('a server of another release', () => {
  const fault = (field: string[]) =>
    faultOf(new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT', field } }] }));

  it('is known by the hash that it does not know, and by no other fault', () => {
    expect(isOfOtherRelease(fault(['extensions', 'persistedQuery']))).toBe(true);
    expect(isOfOtherRelease(fault(['input', 'tag']))).toBe(false);
    expect(isOfOtherRelease(faultOf(new TypeError('Failed to fetch')))).toBe(false);
  });

  it('makes the page load itself anew, once a minute', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const noon = Date.parse('2026-11-22T12:00:00Z');
    const minutes = [0, 0.5, 0.99, 1, 1.5, 2];
    expect(minutes.map((minute) => mayLoadAnew(storage, noon + minute * 60_000))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});
