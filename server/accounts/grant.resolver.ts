import type { EntityManager } from '@mikro-orm/postgresql';
import type { FieldRules } from '../api/write/fields.ts';
import { recordMutations } from '../api/write/record-mutations.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { CreateGrantInput } from './grant.input.ts';
import { grants } from './grant.record.ts';
import { UserAccount } from './user-account.entity.ts';
import { keepAnAdministrator } from './user.commands.ts';

const GRANT_FIELDS: FieldRules = {
  userId: { property: 'user', refersTo: UserAccount },
  role: {},
  unitId: { property: 'unit', refersTo: OrganisationUnit },
};

export const GrantMutations = recordMutations({
  record: grants,
  called: 'a grant',
  createInput: CreateGrantInput,
  fields: GRANT_FIELDS,
  afterDelete: (em: EntityManager) => keepAnAdministrator(em, ['input', 'id']),
});
