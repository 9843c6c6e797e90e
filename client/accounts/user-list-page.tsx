import { graphql } from '../gql/gql.ts';
import type { UserFieldsFragment } from '../gql/graphql.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { Moment } from './moment.tsx';
import { roleOptions, Roles } from './roles.tsx';
import { userKind, type UserFields } from './user-kind.tsx';
import { UserStatus } from './user-status.tsx';

const list: RecordList<UserFields, UserFieldsFragment> = {
  list: 'users',
  document: graphql(`
    query UserList(
      $search: String
      $where: UserWhere
      $orderBy: [UserOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: users(
        search: $search
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...UserFields
        }
        pageInfo {
          startCursor
          endCursor
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `),
  columns: (t) => [
    { id: 'name', title: true, sortable: true, width: 200 },
    { id: 'username', sortable: true, width: 180 },
    {
      id: 'roles',
      label: t('accounts.roles'),
      grow: true,
      width: 300,
      inFiles: [],
      cell: ({ grants }) => <Roles grants={grants} />,
    },
    {
      id: 'lastSignInAt',
      label: t('accounts.field.lastSignInAt'),
      sortable: true,
      width: 170,
      cell: ({ lastSignInAt }) => <Moment at={lastSignInAt} none={t('accounts.field.lastSignInAt.none')} />,
    },
    {
      id: 'status',
      label: t('accounts.field.status'),
      width: 220,
      card: 'badge',
      inFiles: ['disabledAt'],
      cell: (user) => <UserStatus shown={user} />,
    },
    { id: 'email', width: 220, hidden: true },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  filters: (t) => [
    {
      id: 'role',
      kind: 'choice',
      label: t('accounts.role'),
      options: roleOptions(t),
      condition: ({ operator, values }) => {
        if (operator === 'isNull') return { grants: { none: {} } };
        if (operator === 'notNull') return { grants: { some: {} } };
        return { grants: { [operator === 'in' ? 'some' : 'none']: { role: { in: values } } } };
      },
    },
    {
      id: 'closed',
      kind: 'yesNo',
      label: t('accounts.field.closed'),
      condition: ({ values: [value] }) => ({ disabledAt: { isNull: value !== 'true' } }),
    },
  ],
  words: { count: 'accounts.users.count', search: 'accounts.users.search', empty: 'accounts.users.empty' },
};

export const UserListPage = () => <RecordListPage kind={userKind} list={list} />;
