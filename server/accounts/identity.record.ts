import { addLink, defineRecord } from '../api/read/record.ts';
import { Identity } from './identity.entity.ts';
import { IdentityType } from './identity.type.ts';
import { users } from './user.record.ts';

export const identities = defineRecord({
  name: 'Identity',
  entity: Identity,
  type: () => IdentityType,
  list: 'identities',
  one: 'identity',
  idPrefix: 'identity',
  key: null,
  label: 'subject',
  description: 'Whom OpenID providers sign in to which accounts.',
  filter: ['user', 'issuer', 'subject', 'createdAt'],
  order: ['issuer', 'subject', 'createdAt'],
  group: ['issuer'],
  search: { in: ['subject'] },
  own: (alias, account) => `${alias}.user_id = ${account}`,
});

addLink(users, 'identities', { of: () => identities, by: 'user', description: 'Who signs in to it from elsewhere.' });
