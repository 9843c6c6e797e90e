import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { IdentityFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../records/record-kind.ts';

const identityFields = graphql(`
  fragment IdentityFields on Identity {
    id
    version
    issuer
    subject
    createdAt
  }
`);

type IdentityFields = FragmentType<typeof identityFields>;

export const readIdentity = (identity: IdentityFields): IdentityFieldsFragment =>
  getFragmentData(identityFields, identity);

/** Who people are at sign-in services, as their form and their removal need to know it. */
export const identityKind: FormKind<IdentityFields, IdentityFieldsFragment> & DeletedKind<IdentityFieldsFragment> = {
  type: 'Identity',
  writes: {
    create: graphql(`
      mutation CreateIdentity($input: CreateIdentityInput!) {
        written: createIdentity(input: $input) {
          record: identity {
            ...IdentityFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteIdentity($input: DeleteInput!) {
        written: deleteIdentity(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'accounts.identity.remove' },
  },
  unmask: readIdentity,
  name: ({ subject }) => subject,
};

export const identityFormFields = (t: Translate): readonly FieldSpec<IdentityFieldsFragment>[] => [
  {
    name: 'issuer',
    kind: 'text',
    label: t('accounts.identity.issuer'),
    help: t('accounts.identity.issuer.help'),
    required: true,
    read: ({ issuer }) => issuer,
  },
  {
    name: 'subject',
    kind: 'text',
    label: t('accounts.identity.subject'),
    help: t('accounts.identity.subject.help'),
    required: true,
    read: ({ subject }) => subject,
  },
];
