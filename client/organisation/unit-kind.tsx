import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { UnitKind, type CreateOrganisationUnitInput, type OrganisationUnitFieldsFragment } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { WritableKind } from '../records/record-kind.ts';
import { KindLink } from '../records/kind-link.tsx';
import { findUnits } from './finders.ts';

const unitFields = graphql(`
  fragment OrganisationUnitFields on OrganisationUnit {
    id
    version
    code
    name
    kind
    costCentre
    hsaId
    parent {
      id
      name
      code
    }
    assets {
      totalCount
    }
    children {
      totalCount
    }
    people {
      totalCount
    }
  }
`);

export type OrganisationUnitFields = FragmentType<typeof unitFields>;

export const unitKind: WritableKind<OrganisationUnitFields, OrganisationUnitFieldsFragment> = {
  type: 'OrganisationUnit',
  path: '/organisation/units',
  heading: 'organisation.units',
  one: graphql(`
    query OrganisationUnitRecord($id: ID!) {
      record: organisationUnit(id: $id) {
        ...OrganisationUnitFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateOrganisationUnit($input: CreateOrganisationUnitInput!) {
        written: createOrganisationUnit(input: $input) {
          record: organisationUnit {
            ...OrganisationUnitFields
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
      mutation UpdateOrganisationUnit($input: UpdateOrganisationUnitInput!) {
        written: updateOrganisationUnit(input: $input) {
          record: organisationUnit {
            ...OrganisationUnitFields
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
      mutation DeleteOrganisationUnit($input: DeleteInput!) {
        written: deleteOrganisationUnit(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'organisation.unit.create',
      edit: 'organisation.unit.edit',
      remove: 'organisation.unit.remove',
    },
  },
  unmask: (record) => getFragmentData(unitFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<OrganisationUnitFieldsFragment, keyof CreateOrganisationUnitInput>[] => [
    { name: 'name', kind: 'text', label: t('organisation.field.name'), required: true, read: ({ name }) => name },
    {
      name: 'code',
      kind: 'text',
      label: t('organisation.field.code'),
      help: t('organisation.unit.code.help'),
      required: true,
      read: ({ code }) => code,
    },
    {
      name: 'kind',
      kind: 'choice',
      label: t('organisation.field.kind'),
      required: true,
      options: Object.values(UnitKind).map((value) => ({ value, label: t(`organisation.unitKind.${value}`) })),
      read: ({ kind }) => kind,
    },
    {
      name: 'parentId',
      kind: 'record',
      label: t('organisation.field.parent'),
      help: t('organisation.field.parent.help'),
      reason: t('organisation.field.parent.none'),
      find: findUnits,
      read: ({ parent }) => parent && { id: parent.id, label: parent.name, detail: parent.code },
      link: ({ parent }) =>
        parent && (
          <KindLink kind={unitKind} id={parent.id}>
            {parent.name}
          </KindLink>
        ),
    },
    {
      name: 'costCentre',
      kind: 'text',
      label: t('organisation.field.costCentre'),
      read: ({ costCentre }) => costCentre ?? null,
    },
    {
      name: 'hsaId',
      kind: 'text',
      label: t('organisation.field.hsaId'),
      help: t('organisation.field.hsaId.help'),
      read: ({ hsaId }) => hsaId ?? null,
    },
  ],
};
