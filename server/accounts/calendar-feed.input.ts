import { Field, ID, InputType, Int } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { CalendarScope } from './calendar-scope.ts';
import { WrittenLanguage } from './written-language.ts';

@InputType('CreateCalendarFeedInput', { description: 'A calendar address of one’s own account.' })
export class CreateCalendarFeedInput extends WriteInput {
  @Field(() => CalendarScope, { description: 'Which contracts it is about.' })
  scope!: CalendarScope;

  @Field(() => Int, {
    nullable: true,
    description: 'Days before each day that the calendar program reminds of it, 0 to 365; null: it does not.',
  })
  alarmDays?: number | null;

  @Field(() => WrittenLanguage, { description: 'Its language.' })
  language!: WrittenLanguage;
}

export const UpdateCalendarFeedInput = changeInput(
  'UpdateCalendarFeedInput',
  CreateCalendarFeedInput,
  'a calendar address',
);
export type UpdateCalendarFeedInput = Change<CreateCalendarFeedInput>;

@InputType('RenewCalendarFeedInput', { description: 'A calendar address to replace by another.' })
export class RenewCalendarFeedInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the calendar address.' })
  id!: string;
}
