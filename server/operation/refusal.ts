/**
 * A start that cannot go on for a reason that the operator can remove. The message is one clear sentence per fault
 * for stderr; it never repeats a password, and no stack trace goes with it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
