import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreatePersonInput', { description: 'A new member of staff.' })
export class CreatePersonInput extends WriteInput {
  @Field(() => String, { description: 'First and last name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address at work, unique; kept in lower case.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Title or position.' })
  title?: string | null;

  @Field(() => ID, { description: 'The unit that the person works in.' })
  unitId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day at work; null while employed.' })
  leftOn?: LocalDate | null;
}

export const UpdatePersonInput = changeInput('UpdatePersonInput', CreatePersonInput, 'a person');
export type UpdatePersonInput = Change<CreatePersonInput>;
