import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateAssignmentInput', { description: 'Something new that a unit is asked for.' })
export class CreateAssignmentInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 60 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is asked for, at most 4 000 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The assignment that it carries further; never in a circle.' })
  parentId?: string | null;

  @Field(() => String, { description: 'Who gives it: a body or a role, at most 200 characters.' })
  giver!: string;

  @Field(() => ID, { description: 'The unit that is to do it.' })
  unitId!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided; not after the due day.' })
  decidedOn?: LocalDate | null;

  @Field(() => DateScalar, { description: 'The last day to hand in what is asked for.' })
  dueOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'When all of it was handed in; null: not yet.' })
  submittedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateAssignmentInput = changeInput('UpdateAssignmentInput', CreateAssignmentInput, 'an assignment');
export type UpdateAssignmentInput = Change<CreateAssignmentInput>;
