import { enumOf, type EnumOf } from '../values/enum-of.ts';
import type { MessageKey, MessageValues } from './messages.ts';

/** The closed list of faults that a client can meet. Everything else is INTERNAL, with a reference that is in the log. */
export const ErrorCode = enumOf(
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RULE_VIOLATION',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
);
export type ErrorCode = EnumOf<typeof ErrorCode>;

/** What a message or a client needs to know beyond the code: the field's path, the rule's name, the current version. */
export interface ErrorDetails {
  /** Path of the input field at fault, from the argument down: ['input', 'serialNumber']. */
  field?: readonly (string | number)[];
  /** Name of the broken rule, stable for programs. */
  rule?: string;
  /** Values for the message's placeholders. */
  values?: MessageValues;
  /** Further facts for programs, such as the current version at a conflict. */
  facts?: Readonly<Record<string, unknown>>;
  /** What lies behind it, for the log only. */
  cause?: unknown;
}

/** An expected fault: its code and message key are known, so the API can tell it in the caller's language. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly key: MessageKey;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, key: MessageKey, details: ErrorDetails = {}) {
    super(`${code}: ${key}`, { cause: details.cause });
    this.name = 'DomainError';
    this.code = code;
    this.key = key;
    this.details = details;
  }
}

/** An input value that cannot be taken; `field` is the path to it, from the argument down. */
export function badInput(key: MessageKey, field: readonly (string | number)[], values?: MessageValues): DomainError {
  return new DomainError(ErrorCode.BAD_USER_INPUT, key, { field, values });
}

/** A rule of the domain says no; `rule` is its stable name. */
export function ruleViolation(
  key: MessageKey,
  rule: string,
  values?: MessageValues,
  field?: readonly (string | number)[],
): DomainError {
  return new DomainError(ErrorCode.RULE_VIOLATION, key, { rule, values, field });
}
