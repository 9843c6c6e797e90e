import { recordMutations } from '../api/write/record-mutations.ts';
import { postalCode } from './forms.ts';
import { CreateSiteInput, UpdateSiteInput } from './site.input.ts';
import { sites } from './site.record.ts';

export const SiteMutations = recordMutations({
  record: sites,
  called: 'a site',
  createInput: CreateSiteInput,
  updateInput: UpdateSiteInput,
  fields: {
    code: { longest: 40 },
    name: {},
    street: {},
    postalCode: { canonical: postalCode, invalid: 'organisation.postalCode' },
    city: {},
  },
});
