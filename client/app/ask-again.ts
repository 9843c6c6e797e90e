import { ApolloLink, type Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { catchError, map, mergeMap, of, throwError, timer } from 'rxjs';

/** How often a query is asked again before whoever asked is told. */
const TIMES = 3;
/** Seconds that nobody should be kept waiting without being told why. */
const PATIENCE = 10;
const BUSY: readonly number[] = [429, 503];

type Outcome = { readonly answer: ApolloLink.Result } | { readonly error: unknown };

/**
 * Waits and asks again when a busy server refuses a query and says when to come back (`Retry-After`). What is written is
 * never sent again by itself, and neither is what the server names no time for, or a long one: a page says so then.
 */
export const askAgain = new ApolloLink((operation, forward) => {
  const ask = (left: number): Observable<ApolloLink.Result> =>
    forward(operation).pipe(
      map((answer): Outcome => ({ answer })),
      catchError((error: unknown) => of<Outcome>({ error })),
      mergeMap((outcome) => {
        const wait = left > 0 ? secondsToWait(operation) : null;
        if (wait !== null) return timer(wait * 1000).pipe(mergeMap(() => ask(left - 1)));
        return 'error' in outcome ? throwError(() => outcome.error) : of(outcome.answer);
      }),
    );
  return operation.operationType === OperationTypeNode.QUERY ? ask(TIMES) : forward(operation);
});

/** Whether the last answer was a refusal by a busy server that says when it will answer. */
export const isToldToWait = (operation: ApolloLink.Operation): boolean => secondsToWait(operation) !== null;

function secondsToWait(operation: ApolloLink.Operation): number | null {
  const { response } = operation.getContext() as { response?: Response };
  const told = BUSY.includes(response?.status ?? 0) ? response?.headers.get('retry-after') : undefined;
  const seconds = Number(told ?? NaN);
  return seconds >= 0 && seconds <= PATIENCE ? seconds : null;
}
