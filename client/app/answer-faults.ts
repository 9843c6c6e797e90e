import type { GraphQLFormattedError } from 'graphql';
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

type ErrorEntry = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

export function faultOfErrors(errors: readonly ErrorEntry[]): Fault {
  const [first] = errors;
  const fields = errors.flatMap<FieldFault>(({ message, extensions }) => {
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

/** What is left of a fault when the server could not be asked. */
export const plain = { message: null, fields: [], reference: null };

/** What a refused request is told, in the form of GraphQL's errors; without any, only its status says what it is. */
export function faultOfAnswer(status: number, body: string): Fault {
  const errors = errorsIn(body);
  if (errors.length > 0) return faultOfErrors(errors);
  return { ...plain, kind: status === 429 ? 'rateLimited' : status === 401 ? 'unauthenticated' : 'unavailable' };
}

function errorsIn(body: string): readonly ErrorEntry[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown };
    return Array.isArray(errors) ? (errors as ErrorEntry[]) : [];
  } catch {
    return [];
  }
}
