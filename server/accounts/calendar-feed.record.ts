import { addLink, defineRecord } from '../api/read/record.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { CalendarFeedType } from './calendar-feed.type.ts';
import { users } from './user.record.ts';

export const calendarFeeds = defineRecord({
  name: 'CalendarFeed',
  entity: CalendarFeed,
  type: () => CalendarFeedType,
  list: 'calendarFeeds',
  one: 'calendarFeed',
  idPrefix: 'calendar',
  key: null,
  label: 'prefix',
  description: 'The secret addresses of calendars; an address is shown once, when it is made.',
  filter: ['user', 'prefix', 'scope', 'lastReadAt', 'updatedAt'],
  order: ['prefix', 'lastReadAt', 'updatedAt'],
  search: { in: ['prefix'] },
  derivedColumns: ['lastReadAt', 'secretHash'],
  own: (alias, account) => `${alias}.user_id = ${account}`,
  ownMayChange: true,
});

addLink(users, 'calendarFeeds', {
  of: () => calendarFeeds,
  by: 'user',
  description: 'The account’s calendar address: one at most.',
});
