import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CreatePersonInput, PersonFieldsFragment } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { WritableKind } from '../records/record-kind.ts';
import { KindLink } from '../records/kind-link.tsx';
import { MailLink } from './contact-links.tsx';
import { findUnits } from './finders.ts';
import { unitKind } from './unit-kind.tsx';

const personFields = graphql(`
  fragment PersonFields on Person {
    id
    version
    name
    email
    title
    leftOn
    unit {
      id
      name
    }
    keeps {
      totalCount
    }
    owns {
      totalCount
    }
  }
`);

export type PersonFields = FragmentType<typeof personFields>;

export const personKind: WritableKind<PersonFields, PersonFieldsFragment> = {
  type: 'Person',
  path: '/organisation/people',
  heading: 'organisation.people',
  one: graphql(`
    query PersonRecord($id: ID!) {
      record: person(id: $id) {
        ...PersonFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreatePerson($input: CreatePersonInput!) {
        written: createPerson(input: $input) {
          record: person {
            ...PersonFields
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
      mutation UpdatePerson($input: UpdatePersonInput!) {
        written: updatePerson(input: $input) {
          record: person {
            ...PersonFields
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
      mutation DeletePerson($input: DeleteInput!) {
        written: deletePerson(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'organisation.person.create',
      edit: 'organisation.person.edit',
      remove: 'organisation.person.remove',
    },
  },
  unmask: (record) => getFragmentData(personFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<PersonFieldsFragment, keyof CreatePersonInput>[] => [
    { name: 'name', kind: 'text', label: t('organisation.field.name'), required: true, read: ({ name }) => name },
    {
      name: 'email',
      kind: 'text',
      label: t('organisation.field.email'),
      required: true,
      read: ({ email }) => email,
      display: (address) => <MailLink address={address} />,
    },
    { name: 'title', kind: 'text', label: t('organisation.field.title'), read: ({ title }) => title ?? null },
    {
      name: 'unitId',
      kind: 'record',
      label: t('organisation.field.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => (
        <KindLink kind={unitKind} id={unit.id}>
          {unit.name}
        </KindLink>
      ),
    },
    {
      name: 'leftOn',
      kind: 'day',
      label: t('organisation.field.leftOn'),
      help: t('organisation.field.leftOn.help'),
      reason: t('organisation.field.leftOn.none'),
      read: ({ leftOn }) => leftOn ?? null,
    },
  ],
};
