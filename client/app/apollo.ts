import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient, type Client } from 'graphql-ws';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap, tap } from 'rxjs';
import { reportConnection } from './connection.ts';
import { faultOf } from './faults.ts';
import { byHash, isOfOtherRelease, mayLoadAnew } from './own-documents.ts';
import { sessionOpenAgain } from './sign-in/session.ts';
import { currentLanguage } from './start-language.ts';

/** What the cache must know of the schema: which types an interface has, and how fields are joined. */
export interface CacheKnowledge {
  readonly possibleTypes: Record<string, string[]>;
}

/** The context of an operation that is told when nobody is signed in, instead of being held until somebody is. */
export const unheld = { unheld: true } as const;

/**
 * The client of Hemtag's GraphQL API. Nothing is retried by itself: a mutation might be applied twice, and a query is
 * tried again by the one who sees that it failed. Except when the session has ended: then nothing was read or written,
 * and the operation is held until the same person has signed in again. And when the server has another release than the
 * page: what is read loads the page anew; what is written is left to whoever has typed it.
 */
export function createApollo({ possibleTypes }: CacheKnowledge): ApolloClient {
  const headers = new SetContextLink(({ headers: before }) => ({
    headers: { ...before, 'accept-language': currentLanguage(), 'apollo-require-preflight': 'true' },
  }));
  const failures = new ErrorLink(({ error }) => {
    const { kind } = faultOf(error);
    if (kind === 'offline' || kind === 'unavailable') reportConnection('down');
  });
  const signedOut = new ErrorLink(({ error, operation, forward }) => {
    if (faultOf(error).kind !== 'unauthenticated' || operation.getContext()['unheld']) return undefined;
    return from(sessionOpenAgain()).pipe(mergeMap(() => forward(operation)));
  });
  const otherRelease = new ErrorLink(({ error, operation: { operationType } }) => {
    if (operationType === OperationTypeNode.MUTATION || !isOfOtherRelease(faultOf(error))) return;
    if (mayLoadAnew(sessionStorage, Date.now())) location.reload();
  });
  const answers = new ApolloLink((operation, forward) => forward(operation).pipe(tap(() => reportConnection('up'))));
  const socket = createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => ({ language: currentLanguage() }),
  });
  // The protocol asks for a text; where a hash stands for it, it is empty.
  const subscribe: Client['subscribe'] = ({ query, ...sent }, sink) =>
    socket.subscribe({ ...sent, query: sent.extensions?.['persistedQuery'] ? '' : query }, sink);
  const live = new GraphQLWsLink({ ...socket, subscribe });
  const asked = ApolloLink.from([signedOut, failures, headers, answers, new HttpLink({ uri: '/graphql' })]);
  return new ApolloClient({
    link: ApolloLink.from([
      otherRelease,
      byHash,
      ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, asked),
    ]),
    cache: new InMemoryCache({ possibleTypes }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
