import { addLink, defineRecord } from '../api/read/record.ts';
import { Session } from './session.entity.ts';
import { SessionType } from './session.type.ts';
import { users } from './user.record.ts';

export const sessions = defineRecord({
  name: 'Session',
  entity: Session,
  type: () => SessionType,
  list: 'sessions',
  one: 'session',
  idPrefix: 'session',
  key: null,
  label: 'createdAt',
  description: 'The browsers that people are signed in with.',
  filter: ['user', 'createdAt', 'lastSeenAt'],
  order: ['lastSeenAt', 'createdAt'],
  newestFirst: true,
  search: { in: ['address', 'userAgent'] },
  derivedColumns: ['secretHash'],
  own: (alias, account) => `${alias}.user_id = ${account}`,
  ownMayChange: true,
});

addLink(users, 'sessions', { of: () => sessions, by: 'user', description: 'Where the account is signed in.' });
