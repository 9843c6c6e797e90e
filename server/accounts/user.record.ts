import { defineRecord } from '../api/read/record.ts';
import { UserAccount } from './user-account.entity.ts';
import { UserType } from './user.type.ts';

export const users = defineRecord({
  name: 'User',
  entity: UserAccount,
  type: () => UserType,
  list: 'users',
  one: 'user',
  idPrefix: 'user',
  key: 'username',
  label: 'name',
  description: 'The accounts that people sign in with.',
  filter: ['username', 'name', 'email', 'person', 'disabledAt', 'lastSignInAt', 'updatedAt'],
  order: ['name', 'username', 'lastSignInAt', 'updatedAt'],
  search: { in: ['name', 'username', 'email'] },
  derivedColumns: ['lastSignInAt'],
  own: (alias, account) => `${alias}.id = ${account}`,
});
