import { defineEntity, p } from '@mikro-orm/core';
import { UserAccount } from '../../accounts/user-account.entity.ts';
import { recordColumns } from '../../database/columns.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { DecisionKind } from '../contract-dates.ts';
import { Contract } from '../contract.entity.ts';
import { NoticeReason } from './notice-reason.ts';
import { ReminderOf } from './reminders.ts';

/**
 * Where the e-mail about a notice stands. SENDING stays when a process or a mail server died meanwhile: it may or may not
 * have arrived, and is not sent again.
 */
export const MailState = enumOf('NONE', 'WAITING', 'SENDING', 'SENT', 'REFUSED');
export type MailState = EnumOf<typeof MailState>;

/** A reminder that an account was given of what must be decided of a contract, as it was then. Each is given once. */
const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).deleteRule('cascade'),
    contract: () => p.manyToOne(Contract).deleteRule('cascade').index(),
    reason: p.enum(() => NoticeReason),
    decisionKind: p.enum(() => DecisionKind),
    of: p.enum(() => ReminderOf),
    leadDays: p.integer(),
    day: p.date().$type<LocalDate>(),
    safeDate: p.date().$type<LocalDate>(),
    deadline: p.date().$type<LocalDate>(),
    termEnd: p.date().$type<LocalDate>(),
    renewsTo: p.date().$type<LocalDate>().nullable(),
    readAt: p.datetime(3).nullable(),
    mailState: p.enum(() => MailState),
  },
  uniques: [{ properties: ['user', 'contract', 'decisionKind', 'of', 'leadDays', 'day'], name: 'notice_once' }],
  indexes: [{ properties: ['user', 'createdAt', 'id'] }],
});

export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
