import { addLink, defineRecord } from '../api/read/record.ts';
import { ApiToken } from './api-token.entity.ts';
import { ApiTokenType } from './api-token.type.ts';
import { users } from './user.record.ts';

export const apiTokens = defineRecord({
  name: 'ApiToken',
  entity: ApiToken,
  type: () => ApiTokenType,
  list: 'apiTokens',
  one: 'apiToken',
  idPrefix: 'token',
  key: null,
  label: 'name',
  description: 'The keys of programs; secrets are shown once, when they are made.',
  filter: ['user', 'name', 'prefix', 'unit', 'lastDay', 'lastUsedAt', 'revokedAt'],
  order: ['name', 'lastDay', 'lastUsedAt'],
  search: { in: ['name', 'prefix'] },
  derivedColumns: ['lastUsedAt', 'secretHash'],
  own: (alias, account) => `${alias}.user_id = ${account}`,
  ownMayChange: true,
});

addLink(users, 'apiTokens', { of: () => apiTokens, by: 'user', description: 'The tokens of the account.' });
