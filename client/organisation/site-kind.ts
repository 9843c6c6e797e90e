import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CreateSiteInput, SiteFieldsFragment } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { WritableKind } from '../records/record-kind.ts';

const siteFields = graphql(`
  fragment SiteFields on Site {
    id
    version
    code
    name
    street
    postalCode
    city
    assets {
      totalCount
    }
  }
`);

export type SiteFields = FragmentType<typeof siteFields>;

export const siteKind: WritableKind<SiteFields, SiteFieldsFragment> = {
  type: 'Site',
  path: '/organisation/sites',
  heading: 'organisation.sites',
  one: graphql(`
    query SiteRecord($id: ID!) {
      record: site(id: $id) {
        ...SiteFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateSite($input: CreateSiteInput!) {
        written: createSite(input: $input) {
          record: site {
            ...SiteFields
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
      mutation UpdateSite($input: UpdateSiteInput!) {
        written: updateSite(input: $input) {
          record: site {
            ...SiteFields
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
      mutation DeleteSite($input: DeleteInput!) {
        written: deleteSite(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'organisation.site.create',
      edit: 'organisation.site.edit',
      remove: 'organisation.site.remove',
    },
  },
  unmask: (record) => getFragmentData(siteFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<SiteFieldsFragment, keyof CreateSiteInput>[] => [
    { name: 'name', kind: 'text', label: t('organisation.field.name'), required: true, read: ({ name }) => name },
    {
      name: 'code',
      kind: 'text',
      label: t('organisation.field.code'),
      help: t('organisation.site.code.help'),
      required: true,
      read: ({ code }) => code,
    },
    { name: 'street', kind: 'text', label: t('organisation.field.street'), read: ({ street }) => street ?? null },
    {
      name: 'postalCode',
      kind: 'text',
      label: t('organisation.field.postalCode'),
      help: t('organisation.field.postalCode.help'),
      read: ({ postalCode }) => postalCode ?? null,
    },
    { name: 'city', kind: 'text', label: t('organisation.field.city'), read: ({ city }) => city ?? null },
  ],
};
