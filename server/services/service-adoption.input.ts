import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateServiceAdoptionInput', { description: 'That a unit uses a service or is to begin.' })
export class CreateServiceAdoptionInput extends WriteInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The unit; once for each service.' })
  unitId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is planned to begin.' })
  plannedFrom?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of use.' })
  startedOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of use; needs a first one, and is not before it.' })
  endedOn?: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many residents or employees of the unit it is for, 0 to 100 000 000.',
  })
  population?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the unit took part in the pilot; false when left out.',
  })
  isPilot?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

export const UpdateServiceAdoptionInput = changeInput(
  'UpdateServiceAdoptionInput',
  CreateServiceAdoptionInput,
  'a unit’s adoption of a service',
);
export type UpdateServiceAdoptionInput = Change<CreateServiceAdoptionInput>;
