import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import './funding/funding.enums.ts';
import { SubmissionState } from './submission.ts';

@ObjectType('Assignment', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a unit is asked for (uppdrag), such as to propose measures by a day.',
})
export class AssignmentType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is asked for.' })
  description!: string | null;

  @Field(() => AssignmentType, {
    nullable: true,
    description: 'The assignment that it carries further; null: it is the first one.',
  })
  parent!: AssignmentType | null;

  @Field(() => String, { description: 'Who gives it: a body or a role.' })
  giver!: string;

  @Field(() => OrganisationUnitType, { description: 'Who is to do it.' })
  unit!: OrganisationUnitType;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided.' })
  decidedOn!: string | null;

  @Field(() => DateScalar, { description: 'The last day to hand in what is asked for.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When all of it was handed in; null: not yet.' })
  submittedOn!: string | null;

  @Field(() => SubmissionState, { description: 'How that stands on the day that is read.' })
  state!: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
