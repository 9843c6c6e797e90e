import { users } from '../../accounts/user.record.ts';
import { addLink, defineRecord } from '../../api/read/record.ts';
import { ReminderChoice } from './reminder-choice.entity.ts';
import { ReminderChoiceType } from './reminder-choice.type.ts';

export const reminderChoices = defineRecord({
  name: 'ReminderChoice',
  entity: ReminderChoice,
  type: () => ReminderChoiceType,
  list: 'reminderChoices',
  one: 'reminderChoice',
  idPrefix: 'reminders',
  key: null,
  label: 'language',
  description: 'What accounts have chosen of their reminders.',
  filter: ['user', 'ofReview', 'byMail', 'language', 'updatedAt'],
  order: ['updatedAt'],
  search: { in: [] },
  own: (alias, account) => `${alias}.user_id = ${account}`,
  ownMayChange: true,
});

addLink(users, 'reminderChoices', {
  of: () => reminderChoices,
  by: 'user',
  description: 'What the account has chosen of its reminders: one choice at most, none where it has chosen nothing.',
});
