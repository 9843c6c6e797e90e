import { badInput } from '../api/errors.ts';
import type { ImportInput } from './exchange-kind.ts';

/** Refuses an input of a new record that lacks one of these fields, as GraphQL does for those that it requires. */
export function requireFields(input: ImportInput, fields: readonly string[]): void {
  for (const field of fields) {
    if (input[field] === undefined || input[field] === null) throw badInput('error.required', ['input', field]);
  }
}
