import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateTimeScalar } from '../api/scalars.ts';
import { CalendarScope } from './calendar-scope.ts';
import { UserType } from './user.type.ts';
import { WrittenLanguage } from './written-language.ts';

@ObjectType('CalendarFeed', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A secret address at which a calendar program follows the days of contracts (iCalendar, RFC 5545). It gives what its account may read at that moment; without the account it gives nothing.',
})
export class CalendarFeedType extends RecordFields {
  @Field(() => UserType, { description: 'Whose it is.' })
  user!: UserType;

  @Field(() => String, { description: 'The beginning of the secret in the address, to tell addresses apart by.' })
  prefix!: string;

  @Field(() => CalendarScope, { description: 'Which contracts it is about.' })
  scope!: CalendarScope;

  @Field(() => Int, {
    nullable: true,
    description: 'Days before each day that the calendar program reminds of it, 0 to 365; null: it does not.',
  })
  alarmDays!: number | null;

  @Field(() => WrittenLanguage, { description: 'Its language.' })
  language!: WrittenLanguage;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a calendar program last fetched it, to the minute; null: never.',
  })
  lastReadAt!: string | null;
}
