import type { FieldRules } from '../api/write/fields.ts';
import { createRecord, recordMutations } from '../api/write/record-mutations.ts';
import { viewerOf } from '../api/write/visible.ts';
import { CreateIdentityInput } from './identity.input.ts';
import { identities } from './identity.record.ts';
import { holdSession } from './only-signed-in.ts';
import { UserAccount } from './user-account.entity.ts';

const IDENTITY_FIELDS: FieldRules = {
  userId: { property: 'user', refersTo: UserAccount },
  issuer: {},
  subject: { longest: 255 },
};

export const IdentityMutations = recordMutations({
  record: identities,
  called: 'an identity, which signs in to an account; not by token',
  createInput: CreateIdentityInput,
  fields: IDENTITY_FIELDS,
  create: async (em, input) => {
    await holdSession(em, viewerOf(em));
    return createRecord(em, identities, input, IDENTITY_FIELDS);
  },
});
