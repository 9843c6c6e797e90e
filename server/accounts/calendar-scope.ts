import { describeEnum } from '../api/enums.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Which contracts a calendar is about. */
export const CalendarScope = enumOf('MINE', 'ALL');
export type CalendarScope = EnumOf<typeof CalendarScope>;

describeEnum(CalendarScope, 'CalendarScope', 'Which contracts a calendar is about.', {
  MINE: 'Those that the account’s person owns or is deputy for.',
  ALL: 'All that the account may read.',
});
