import { displayOrganisationNumber, isOrganisationNumber } from '../../server/values/organisation-number.ts';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CreateSupplierInput, SupplierFieldsFragment } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { WritableKind } from '../records/record-kind.ts';
import { MailLink, WebLink } from './contact-links.tsx';

const supplierFields = graphql(`
  fragment SupplierFields on Supplier {
    id
    version
    name
    organisationNumber
    email
    phone
    website
    assets {
      totalCount
    }
    contracts {
      totalCount
    }
  }
`);

export type SupplierFields = FragmentType<typeof supplierFields>;

export const supplierKind: WritableKind<SupplierFields, SupplierFieldsFragment> = {
  type: 'Supplier',
  path: '/organisation/suppliers',
  heading: 'organisation.suppliers',
  one: graphql(`
    query SupplierRecord($id: ID!) {
      record: supplier(id: $id) {
        ...SupplierFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateSupplier($input: CreateSupplierInput!) {
        written: createSupplier(input: $input) {
          record: supplier {
            ...SupplierFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateSupplier($input: UpdateSupplierInput!) {
        written: updateSupplier(input: $input) {
          record: supplier {
            ...SupplierFields
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
      mutation DeleteSupplier($input: DeleteInput!) {
        written: deleteSupplier(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'organisation.supplier.create',
      edit: 'organisation.supplier.edit',
      remove: 'organisation.supplier.remove',
    },
  },
  unmask: (record) => getFragmentData(supplierFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<SupplierFieldsFragment, keyof CreateSupplierInput>[] => [
    {
      name: 'name',
      kind: 'text',
      label: t('organisation.field.name'),
      required: true,
      read: ({ name }) => name,
    },
    {
      name: 'organisationNumber',
      kind: 'text',
      label: t('organisation.field.organisationNumber'),
      help: t('organisation.field.organisationNumber.help'),
      reason: t('organisation.field.organisationNumber.none'),
      read: ({ organisationNumber }) => organisationNumber ?? null,
      display: (digits) => (isOrganisationNumber(digits) ? displayOrganisationNumber(digits) : digits),
    },
    {
      name: 'email',
      kind: 'text',
      label: t('organisation.field.email'),
      help: t('organisation.supplier.email.help'),
      read: ({ email }) => email ?? null,
      display: (address) => <MailLink address={address} />,
    },
    { name: 'phone', kind: 'text', label: t('organisation.field.phone'), read: ({ phone }) => phone ?? null },
    {
      name: 'website',
      kind: 'text',
      label: t('organisation.field.website'),
      help: t('organisation.field.website.help'),
      read: ({ website }) => website ?? null,
      display: (address) => <WebLink address={address} />,
    },
  ],
};
