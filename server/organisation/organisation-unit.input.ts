import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { UnitKind } from './unit-kind.ts';

@InputType('CreateOrganisationUnitInput', { description: 'A new unit in the organisation tree.' })
export class CreateOrganisationUnitInput extends WriteInput {
  @Field(() => String, {
    description: "The unit's code in the region's organisation register, unique, at most 40 characters.",
  })
  code!: string;

  @Field(() => String, { description: 'Name of the unit, at most 200 characters.' })
  name!: string;

  @Field(() => UnitKind, { description: 'Level in the organisation.' })
  kind!: UnitKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit that this one lies under; null for one at the top. A moved unit takes its branch along; it cannot lie in its own branch.',
  })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Cost centre that the unit is charged on.' })
  costCentre?: string | null;

  @Field(() => String, { nullable: true, description: 'HSA id of the unit in the national HSA catalogue, unique.' })
  hsaId?: string | null;
}

export const UpdateOrganisationUnitInput = changeInput(
  'UpdateOrganisationUnitInput',
  CreateOrganisationUnitInput,
  'a unit',
);
export type UpdateOrganisationUnitInput = Change<CreateOrganisationUnitInput>;
