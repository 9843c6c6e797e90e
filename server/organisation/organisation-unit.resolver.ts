import { recordMutations } from '../api/write/record-mutations.ts';
import { createUnit, UNIT_FIELDS, updateUnit } from './organisation-unit.commands.ts';
import { CreateOrganisationUnitInput, UpdateOrganisationUnitInput } from './organisation-unit.input.ts';
import { organisationUnits } from './organisation-unit.record.ts';

export const OrganisationUnitMutations = recordMutations({
  record: organisationUnits,
  called: 'a unit',
  createInput: CreateOrganisationUnitInput,
  updateInput: UpdateOrganisationUnitInput,
  fields: UNIT_FIELDS,
  create: createUnit,
  update: updateUnit,
});
