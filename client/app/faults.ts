import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import type { Fault } from '../ui/feedback/fault.ts';
import { faultOfAnswer, faultOfErrors, plain } from './answer-faults.ts';

/** An error of the GraphQL client, or any other, as a page can show it. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) return faultOfErrors(error.errors);
  if (ServerError.is(error)) return faultOfAnswer(error.statusCode, error.bodyText);
  if (ServerParseError.is(error)) return { ...plain, kind: 'unavailable' };
  // What fetch throws when no answer came at all.
  if (error instanceof TypeError) return { ...plain, kind: 'offline' };
  return { ...plain, kind: 'internal' };
}
