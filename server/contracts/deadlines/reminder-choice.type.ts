import { Field, Int, ObjectType } from 'type-graphql';
import { UserType } from '../../accounts/user.type.ts';
import { WrittenLanguage } from '../../accounts/written-language.ts';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';

@ObjectType('ReminderChoice', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What an account has chosen of its reminders. Who has chosen nothing is reminded by the contract’s priority class and on the review date, also by e-mail, in Swedish.',
})
export class ReminderChoiceType extends RecordFields {
  @Field(() => UserType, { description: 'Whose choice it is.' })
  user!: UserType;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Days before the safe date, longest first; none: not of it. Null: by the contract’s priority class, 180, 90, 30 and 7 for HIGH, 90, 30 and 7 for MEDIUM, 30 and 7 for LOW.',
  })
  leadDays!: number[] | null;

  @Field(() => Boolean, { description: 'Whether also on the day to begin preparing a decision.' })
  ofReview!: boolean;

  @Field(() => Boolean, {
    description: 'Whether also by e-mail to the account’s address, where Hemtag has a mail server to send by.',
  })
  byMail!: boolean;

  @Field(() => WrittenLanguage, { description: 'The language of the e-mails.' })
  language!: WrittenLanguage;
}
