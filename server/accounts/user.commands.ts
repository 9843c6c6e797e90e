import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import type { FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { createRecord, updateRecord } from '../api/write/record-mutations.ts';
import type { Flush } from '../api/write/write.ts';
import { emailAddress } from '../organisation/forms.ts';
import { Person } from '../organisation/person.entity.ts';
import { endAllAccess } from './sessions.ts';
import type { UserAccount } from './user-account.entity.ts';
import type { CreateUserInput, UpdateUserInput } from './user.input.ts';
import { users } from './user.record.ts';

export const USER_FIELDS: FieldRules = {
  username: { longest: 100, canonical: usernameOf, invalid: 'accounts.username' },
  name: {},
  email: { canonical: emailAddress, invalid: 'organisation.email' },
  personId: { property: 'person', refersTo: Person },
};

/** What is typed to sign in, as it is kept; null when it cannot be one. */
export function usernameOf(text: string): string | null {
  return /^[\p{L}\d._@-]+$/u.test(text) ? text.toLowerCase() : null;
}

/** Makes an account. */
export async function createUser(em: EntityManager, input: CreateUserInput): Promise<UserAccount> {
  const user = await createRecord(em, users, input, USER_FIELDS);
  if (input.disabled) user.disabledAt = new Date();
  return user;
}

/** Changes an account. When it is closed all that it is signed in with ends in the same transaction. */
export async function updateUser(em: EntityManager, input: UpdateUserInput, flush: Flush): Promise<UserAccount> {
  const user = await updateRecord(em, users, input, USER_FIELDS);
  const { disabled } = input;
  if (disabled && !user.disabledAt) {
    user.disabledAt = new Date();
    await flush();
    await endAllAccess(em, user.id);
    await keepAnAdministrator(em, ['input', 'disabled']);
  }
  if (disabled === false) user.disabledAt = null;
  return user;
}

/** Refuses what would leave the region without anybody who can grant a role. */
export async function keepAnAdministrator(em: EntityManager, field: readonly string[]): Promise<void> {
  await inTurn(em, 'administrators');
  const [found] = await em.execute<unknown[]>(
    `select from role_grant g join user_account u on u.id = g.user_id
     where g.role = 'ADMINISTRATOR' and g.unit_id is null and u.disabled_at is null limit 1`,
  );
  if (!found) throw ruleViolation('accounts.lastAdministrator', 'LAST_ADMINISTRATOR', {}, field);
}
