import { defineRecord } from '../../api/read/record.ts';
import { contracts } from '../contract.record.ts';
import { Notice } from './notice.entity.ts';
import { NoticeType } from './notice.type.ts';

export const notices = defineRecord({
  name: 'Notice',
  entity: Notice,
  type: () => NoticeType,
  list: 'notices',
  one: 'notice',
  idPrefix: 'notice',
  key: null,
  label: 'day',
  description: 'Your reminders of what must be decided of contracts, newest first; nobody sees those of others.',
  filter: ['contract', 'reason', 'decisionKind', 'of', 'day', 'safeDate', 'readAt', 'createdAt'],
  order: ['createdAt', 'safeDate'],
  newestFirst: true,
  search: { in: [] },
  own: (alias, account, sees) => `${alias}.user_id = ${account} and ${sees(contracts, `${alias}.contract_id`)}`,
  ownMayChange: true,
  keepsNothing: true,
});
