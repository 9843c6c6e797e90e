import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RoleFieldsFragment } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';

const fragment = graphql(`
  fragment RoleFields on StaffRole {
    id
    version
    mayChange
    code
    name
    note
    capacity {
      quarter
      hours
    }
  }
`);

export type RoleFields = FragmentType<typeof fragment>;

/** Roles whose working time is scarce. */
export const roleKind: WritableKind<RoleFields, RoleFieldsFragment> = {
  type: 'StaffRole',
  path: '/administration/staff-roles',
  heading: 'plan.roles',
  one: graphql(`
    query StaffRoleRecord($id: ID!) {
      record: staffRole(id: $id) {
        ...RoleFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateStaffRole($input: CreateStaffRoleInput!) {
        written: createStaffRole(input: $input) {
          record: staffRole {
            ...RoleFields
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
      mutation UpdateStaffRole($input: UpdateStaffRoleInput!) {
        written: updateStaffRole(input: $input) {
          record: staffRole {
            ...RoleFields
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
      mutation DeleteStaffRole($input: DeleteInput!) {
        written: deleteStaffRole(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'plan.roles.create', edit: 'plan.roles.edit', remove: 'plan.roles.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<RoleFieldsFragment>[] => [
    { name: 'code', kind: 'text', label: t('plan.roles.code'), required: true, read: ({ code }) => code },
    { name: 'name', kind: 'text', label: t('plan.roles.name'), required: true, read: ({ name }) => name },
    { name: 'note', kind: 'multiline', label: t('plan.line.note'), read: ({ note }) => note ?? null },
  ],
};
