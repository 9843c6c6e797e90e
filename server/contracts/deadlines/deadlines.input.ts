import { Field, ID, InputType, Int } from 'type-graphql';
import { WrittenLanguage } from '../../accounts/written-language.ts';
import { WriteInput } from '../../api/write/write.input.ts';

@InputType('ChooseRemindersInput', {
  description: 'What one’s own account chooses of its reminders: an absent field keeps its value.',
})
export class ChooseRemindersInput extends WriteInput {
  @Field(() => [Int], {
    nullable: true,
    description:
      'Days before the safe date, each 1 to 365, at most 6; none: not of it. Null: by the contract’s priority class.',
  })
  leadDays?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether also on the day to begin preparing a decision.' })
  ofReview?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether also by e-mail to the account’s address.' })
  byMail?: boolean | null;

  @Field(() => WrittenLanguage, { nullable: true, description: 'The language of the e-mails.' })
  language?: WrittenLanguage | null;
}

@InputType('ReadNoticesInput', { description: 'Notices of one’s own that have been read.' })
export class ReadNoticesInput extends WriteInput {
  @Field(() => [ID], { nullable: true, description: 'Their ids, at most 200; null: all that there are.' })
  ids?: string[] | null;
}
