import { recordMutations } from '../api/write/record-mutations.ts';
import { SITE_FIELDS } from './site.commands.ts';
import { CreateSiteInput, UpdateSiteInput } from './site.input.ts';
import { sites } from './site.record.ts';

export const SiteMutations = recordMutations({
  record: sites,
  called: 'a site',
  createInput: CreateSiteInput,
  updateInput: UpdateSiteInput,
  fields: SITE_FIELDS,
});
