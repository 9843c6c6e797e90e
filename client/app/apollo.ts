import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap, tap } from 'rxjs';
import { askAgain, isToldToWait } from './ask-again.ts';
import { reportConnection } from './connection.ts';
import { faultOf } from './faults.ts';
import { mayLoadAnew } from './other-release.ts';
import { byHash, isOfOtherRelease } from './own-documents.ts';
import { counted } from './quiet.ts';
import { sessionOpenAgain } from './sign-in/session.ts';
import { currentLanguage } from './start-language.ts';

/** What the cache must know of the schema: which types an interface has, and how fields are joined. */
export interface CacheKnowledge {
  readonly possibleTypes: Record<string, string[]>;
}

/** The context of an operation that is told when nobody is signed in, instead of being held until somebody is. */
export const unheld = { unheld: true } as const;

/**
 * The client of Hemtag's GraphQL API. What failed is not sent again by itself: a mutation might be applied twice, and a
 * query is tried again by the one who sees that it failed. Except when the server is busy and says when to ask again: a
 * query then waits as long (`askAgain`). When the session has ended: then nothing was read or written,
 * and the operation is held until the same person has signed in again. And when the server has another release than the
 * page: what is read loads the page anew; what is written is left to whoever has typed it.
 */
export function createApollo({ possibleTypes }: CacheKnowledge): ApolloClient {
  const headers = new SetContextLink(({ headers: before }) => ({
    headers: { ...before, 'accept-language': currentLanguage(), 'apollo-require-preflight': 'true' },
  }));
  const failures = new ErrorLink(({ error, operation }) => {
    const { kind } = faultOf(error);
    // A busy server is there, and says itself what it is.
    if ((kind === 'offline' || kind === 'unavailable') && !isToldToWait(operation)) reportConnection('down');
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
  // What is followed live is never what a page begins with.
  const live = new ApolloLink((operation) =>
    from(import('./live.ts')).pipe(mergeMap(({ live: link }) => link.request(operation))),
  );
  const asked = ApolloLink.from([
    signedOut,
    failures,
    askAgain,
    counted,
    headers,
    answers,
    new HttpLink({ uri: '/graphql' }),
  ]);
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
