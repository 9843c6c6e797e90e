import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar } from '../../api/scalars.ts';
import { InitiativeType } from '../initiative.type.ts';
import { MonthHoursType } from './month-estimate.type.ts';
import { StaffRoleType } from './staff-role.type.ts';

@ObjectType('InitiativeStaffing', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How much working time of a role an initiative needs (bemanning), month by month.',
})
export class InitiativeStaffingType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => StaffRoleType, { description: 'The role; each once for an initiative.' })
  role!: StaffRoleType;

  @Field(() => [MonthHoursType], { description: 'Hours month by month; months with none are left out.' })
  months!: readonly MonthHoursType[];

  @Field(() => DecimalScalar, { description: 'Hours of all months.' })
  hours!: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
