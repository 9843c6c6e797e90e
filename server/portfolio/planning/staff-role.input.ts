import { Field, InputType } from 'type-graphql';
import { DecimalScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';

@InputType('QuarterHoursInput', { description: 'Working time in a quarter.' })
export class QuarterHoursInput {
  @Field(() => String, { description: 'The quarter, 2019-Q3; each once.' })
  quarter!: string;

  @Field(() => DecimalScalar, { description: 'Hours, 0 or more, at most two decimals.' })
  hours!: Decimal;
}

@InputType('CreateStaffRoleInput', { description: 'A role whose working time is scarce.' })
export class CreateStaffRoleInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 40 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => [QuarterHoursInput], {
    nullable: true,
    description: 'All quarters whose working time is limited, at most 80, instead of those that it had.',
  })
  capacity?: QuarterHoursInput[] | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateStaffRoleInput = changeInput('UpdateStaffRoleInput', CreateStaffRoleInput, 'a role');
export type UpdateStaffRoleInput = Change<CreateStaffRoleInput>;
