import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { EHealthServiceType } from './e-health-service.type.ts';

@ObjectType('ServiceAdoption', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That a unit uses a service or is to begin, with the days (införande).',
})
export class ServiceAdoptionType extends RecordFields {
  @Field(() => EHealthServiceType, { description: 'The service.' })
  service!: EHealthServiceType;

  @Field(() => OrganisationUnitType, { description: 'The unit.' })
  unit!: OrganisationUnitType;

  @Field(() => DateScalar, { nullable: true, description: 'When it is planned to begin.' })
  plannedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of use; null: it has not begun.' })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of use.' })
  endedOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many residents or employees of the unit it is for; null: not known.',
  })
  population!: number | null;

  @Field(() => Boolean, { description: 'Whether the unit took part in the pilot.' })
  isPilot!: boolean;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
