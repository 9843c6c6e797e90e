import { defineEntity, p } from '@mikro-orm/core';
import { UserAccount } from '../../accounts/user-account.entity.ts';
import { WrittenLanguage } from '../../accounts/written-language.ts';
import { recordColumns } from '../../database/columns.ts';

/** What an account has chosen of its reminders; who has chosen nothing has `USUAL_CHOICE`. */
const ReminderChoiceSchema = defineEntity({
  name: 'ReminderChoice',
  tableName: 'reminder_choice',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).unique().deleteRule('restrict'),
    /** Null: by the contract's priority class. */
    leadDays: p.json<readonly number[]>().nullable(),
    ofReview: p.boolean(),
    byMail: p.boolean(),
    language: p.enum(() => WrittenLanguage),
  },
});

export class ReminderChoice extends ReminderChoiceSchema.class {}
ReminderChoiceSchema.setClass(ReminderChoice);

/** The reminders of who has chosen nothing. */
export const USUAL_CHOICE = { leadDays: null, ofReview: true, byMail: true, language: WrittenLanguage.SV } as const;
