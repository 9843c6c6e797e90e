import { addLink, defineRecord } from '../api/read/record.ts';
import { Grant } from './grant.entity.ts';
import { GrantType } from './grant.type.ts';
import { users } from './user.record.ts';

export const grants = defineRecord({
  name: 'Grant',
  entity: Grant,
  type: () => GrantType,
  list: 'grants',
  one: 'grant',
  idPrefix: 'grant',
  key: null,
  label: 'role',
  description: 'The roles that people hold.',
  filter: ['user', 'role', 'unit', 'createdAt'],
  order: ['role', 'createdAt'],
  group: ['role', 'unit'],
  search: { in: ['role'] },
  own: (alias, account) => `${alias}.user_id = ${account}`,
});

addLink(users, 'grants', { of: () => grants, by: 'user', description: 'The roles that the account holds.' });
