import { describeEnum } from '../../api/enums.ts';
import { NoticeReason } from './notice-reason.ts';
import { ReminderOf } from './reminders.ts';

describeEnum(ReminderOf, 'ReminderOf', 'What a reminder is of.', {
  REVIEW_DATE: 'The working day on which preparing the decision should begin.',
  SAFE_DATE: 'The last Swedish working day on which acting is surely in time.',
});

describeEnum(NoticeReason, 'NoticeReason', 'Why somebody is reminded of a contract.', {
  OWNER: 'They own it.',
  DEPUTY: 'They are deputy for its owner.',
  NOBODY_ELSE: 'It has no owner who could be told, and they are the contract managers nearest to its unit.',
});
