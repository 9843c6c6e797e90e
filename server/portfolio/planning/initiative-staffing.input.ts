import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { MonthHoursInput, PhasedHoursInput } from './month-estimate.input.ts';

@InputType('CreateInitiativeStaffingInput', { description: 'How much working time of a role an initiative needs.' })
export class CreateInitiativeStaffingInput extends WriteInput {
  @Field(() => ID, { description: 'The initiative; it stays the same.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The role; each once for an initiative.' })
  roleId!: string;

  @Field(() => [MonthHoursInput], { nullable: true, description: 'All its months, instead of those that it had.' })
  months?: MonthHoursInput[] | null;

  @Field(() => PhasedHoursInput, { nullable: true, description: 'Hours to spread over its months, instead of them.' })
  phased?: PhasedHoursInput | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateInitiativeStaffingInput = changeInput(
  'UpdateInitiativeStaffingInput',
  CreateInitiativeStaffingInput,
  'a need of working time',
);
export type UpdateInitiativeStaffingInput = Change<CreateInitiativeStaffingInput>;
