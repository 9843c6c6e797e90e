import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import type { Fault, FaultKind, FieldFault } from '../ui/feedback/fault.ts';

/** The API's closed list of error codes, and how a page speaks of each. */
const kinds: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_USER_INPUT: 'input',
  CONFLICT: 'conflict',
  RULE_VIOLATION: 'rule',
  TOO_COMPLEX: 'tooComplex',
  RATE_LIMITED: 'rateLimited',
  UNAVAILABLE: 'unavailable',
  INTERNAL: 'internal',
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The form's name of a field at fault: the API gives the path to it from the mutation's argument, ['input', 'tag']. */
function fieldPath(value: unknown): string | null {
  return Array.isArray(value) ? value.slice(value[0] === 'input' ? 1 : 0).join('.') : null;
}

/** An error of the GraphQL client, or any other, as a page can show it. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const fields = error.errors.flatMap<FieldFault>(({ message, extensions }) => {
      const path = fieldPath(extensions?.['field']);
      return path === null ? [] : [{ path, message }];
    });
    return {
      kind: kinds[text(first?.extensions?.['code']) ?? ''] ?? 'internal',
      message: first?.message ?? null,
      fields,
      reference: text(first?.extensions?.['reference']),
    };
  }
  const plain = { message: null, fields: [], reference: null };
  if (ServerError.is(error)) return { ...plain, kind: error.statusCode === 429 ? 'rateLimited' : 'unavailable' };
  if (ServerParseError.is(error)) return { ...plain, kind: 'unavailable' };
  // What fetch throws when no answer came at all.
  if (error instanceof TypeError) return { ...plain, kind: 'offline' };
  return { ...plain, kind: 'internal' };
}
