import { graphql } from '../../gql/gql.ts';
import type { RoleFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import type { Section } from '../../ui/record/section-tabs.tsx';
import { CapacityGrid } from './capacity-grid.tsx';
import { roleKind, type RoleFields } from './role-kind.ts';

const list: RecordList<RoleFields, RoleFieldsFragment> = {
  list: 'staffRoles',
  document: graphql(`
    query StaffRoleList(
      $search: String
      $where: StaffRoleWhere
      $orderBy: [StaffRoleOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: staffRoles(
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
          ...RoleFields
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
  columns: () => [
    { id: 'name', title: true, sortable: true, grow: true, width: 260 },
    { id: 'code', sortable: true, width: 140 },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: { count: 'plan.roles.count', search: 'plan.roles.search', empty: 'plan.roles.empty' },
};

const history = graphql(`
  query StaffRoleHistory($id: ID!, $after: String) {
    record: staffRole(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const roleSections = (role: RoleFieldsFragment, t: Translate): readonly Section[] => [
  { id: 'capacity', label: t('plan.roles.capacity'), content: <CapacityGrid role={role} /> },
];

/** Roles whose working time is scarce, with how much of it there is. */
export const RoleListPage = () => <RecordListPage kind={roleKind} list={list} />;

export const RolePage = () => <RecordPage kind={roleKind} history={history} head={['code']} sections={roleSections} />;
