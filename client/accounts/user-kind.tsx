import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CreateUserInput, UserFieldsFragment } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { WritableKind } from '../records/record-kind.ts';
import { MailLink } from '../organisation/contact-links.tsx';
import { findPeople } from '../organisation/finders.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { KindLink } from '../records/kind-link.tsx';

const userFields = graphql(`
  fragment UserFields on User {
    id
    version
    username
    name
    email
    person {
      id
      name
    }
    disabledAt
    lastSignInAt
    grants(first: 10, orderBy: [{ field: ROLE }]) {
      totalCount
      nodes {
        id
        role
        unit {
          id
          name
        }
      }
    }
  }
`);

export type UserFields = FragmentType<typeof userFields>;

/** Accounts that people sign in with. */
export const userKind: WritableKind<UserFields, UserFieldsFragment> = {
  type: 'User',
  path: '/administration/users',
  heading: 'accounts.users',
  one: graphql(`
    query UserRecord($id: ID!) {
      record: user(id: $id) {
        ...UserFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateUser($input: CreateUserInput!) {
        written: createUser(input: $input) {
          record: user {
            ...UserFields
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
      mutation UpdateUser($input: UpdateUserInput!) {
        written: updateUser(input: $input) {
          record: user {
            ...UserFields
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
      mutation DeleteUser($input: DeleteInput!) {
        written: deleteUser(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'accounts.user.create', edit: 'accounts.user.edit', remove: 'accounts.user.remove' },
  },
  unmask: (record) => getFragmentData(userFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<UserFieldsFragment, keyof CreateUserInput>[] => [
    { name: 'name', kind: 'text', label: t('accounts.field.name'), required: true, read: ({ name }) => name },
    {
      name: 'username',
      kind: 'text',
      label: t('accounts.field.username'),
      help: t('accounts.field.username.help'),
      required: true,
      read: ({ username }) => username,
    },
    {
      name: 'email',
      kind: 'text',
      label: t('accounts.field.email'),
      read: ({ email }) => email ?? null,
      display: (address) => <MailLink address={address} />,
    },
    {
      name: 'personId',
      kind: 'record',
      label: t('accounts.field.person'),
      help: t('accounts.field.person.help'),
      reason: t('accounts.field.person.none'),
      find: findPeople,
      read: ({ person }) => (person ? { id: person.id, label: person.name } : null),
      link: ({ person }) =>
        person && (
          <KindLink kind={personKind} id={person.id}>
            {person.name}
          </KindLink>
        ),
    },
  ],
};
