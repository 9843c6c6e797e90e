import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';

@InputType('CreateUserInput', { description: 'A new account. It may do nothing until a role is granted.' })
export class CreateUserInput extends WriteInput {
  @Field(() => String, { description: 'What is typed to sign in: letters, digits and . _ - @, at most 100; unique.' })
  username!: string;

  @Field(() => String, { description: 'Name of the person, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  email?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who it is the account of: a person has one at most. What the person answers for is then theirs.',
  })
  personId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True closes the account: its sessions end and its tokens are withdrawn at once. False opens it again.',
  })
  disabled?: boolean | null;
}

export const UpdateUserInput = changeInput('UpdateUserInput', CreateUserInput, 'an account');
export type UpdateUserInput = Change<CreateUserInput>;
