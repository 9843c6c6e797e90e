import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { GrantFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findUnits } from '../organisation/finders.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../records/record-kind.ts';
import { roleOptions } from './roles.tsx';

const grantFields = graphql(`
  fragment GrantFields on Grant {
    id
    version
    role
    unit {
      id
      name
    }
  }
`);

type GrantFields = FragmentType<typeof grantFields>;

export const readGrant = (grant: GrantFields): GrantFieldsFragment => getFragmentData(grantFields, grant);

/** Roles of people as their form and their removal need to know them, with their names in the reader's language. */
export const grantKind = (
  t: Translate,
): FormKind<GrantFields, GrantFieldsFragment> & DeletedKind<GrantFieldsFragment> => ({
  type: 'Grant',
  writes: {
    create: graphql(`
      mutation CreateGrant($input: CreateGrantInput!) {
        written: createGrant(input: $input) {
          record: grant {
            ...GrantFields
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
      mutation DeleteGrant($input: DeleteInput!) {
        written: deleteGrant(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'accounts.grant.remove' },
  },
  unmask: readGrant,
  name: ({ role, unit }) => [t(`accounts.role.${role}`), unit?.name].filter(Boolean).join(', '),
});

/** A role, and the unit that it holds for with all under it. */
export const grantFormFields = (t: Translate): readonly FieldSpec<GrantFieldsFragment>[] => [
  {
    name: 'role',
    kind: 'choice',
    label: t('accounts.role'),
    required: true,
    options: roleOptions(t),
    read: ({ role }) => role,
  },
  {
    name: 'unitId',
    kind: 'record',
    label: t('accounts.grant.unit'),
    help: t('accounts.grant.unit.help'),
    find: findUnits,
    read: ({ unit }) => (unit ? { id: unit.id, label: unit.name } : null),
    link: ({ unit }) => unit?.name,
  },
];
