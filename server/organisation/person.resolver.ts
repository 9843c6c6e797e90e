import { recordMutations } from '../api/write/record-mutations.ts';
import { emailAddress } from './forms.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';
import { CreatePersonInput, UpdatePersonInput } from './person.input.ts';
import { people } from './person.record.ts';

export const PersonMutations = recordMutations({
  record: people,
  called: 'a person',
  createInput: CreatePersonInput,
  updateInput: UpdatePersonInput,
  fields: {
    name: {},
    email: { canonical: emailAddress, invalid: 'organisation.email' },
    title: {},
    unitId: { property: 'unit', refersTo: OrganisationUnit },
    leftOn: {},
  },
});
