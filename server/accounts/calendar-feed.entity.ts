import { defineEntity, p } from '@mikro-orm/core';
import { codeText, recordColumns } from '../database/columns.ts';
import { CalendarScope } from './calendar-scope.ts';
import { UserAccount } from './user-account.entity.ts';
import { WrittenLanguage } from './written-language.ts';

/** A secret address at which a calendar program follows what an account may read: one of each account at most. */
const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).unique().deleteRule('restrict'),
    /** The beginning of the secret, to tell addresses apart by. */
    prefix: codeText(),
    secretHash: codeText().unique().hidden(),
    scope: p.enum(() => CalendarScope),
    /** Days before a day that the calendar program reminds of it; null: it does not. */
    alarmDays: p.integer().nullable(),
    language: p.enum(() => WrittenLanguage),
    lastReadAt: p.datetime(3).nullable(),
  },
  checks: [{ name: 'calendar_feed_alarm_days_check', expression: 'alarm_days between 0 and 365' }],
});

export class CalendarFeed extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeed);
