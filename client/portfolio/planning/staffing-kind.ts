import type { FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { findStaffRoles } from '../finders.ts';
import type { LineKind } from './line-kind.ts';
import { readStaffing, type planStaffingFields, type PlanStaffing } from './plan-lines.ts';

/** The working time that an initiative needs, role by role. */
export const staffingKind: LineKind<FragmentType<typeof planStaffingFields>, PlanStaffing> = {
  type: 'InitiativeStaffing',
  one: graphql(`
    query PlanStaffingRecord($id: ID!) {
      record: initiativeStaffing(id: $id) {
        ...PlanStaffingFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreatePlanStaffing($input: CreateInitiativeStaffingInput!) {
        written: createInitiativeStaffing(input: $input) {
          record: initiativeStaffing {
            ...PlanStaffingFields
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
      mutation UpdatePlanStaffing($input: UpdateInitiativeStaffingInput!) {
        written: updateInitiativeStaffing(input: $input) {
          record: initiativeStaffing {
            ...PlanStaffingFields
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
      mutation DeletePlanStaffing($input: DeleteInput!) {
        written: deleteInitiativeStaffing(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'plan.staffing.remove' },
  },
  unmask: readStaffing,
  name: ({ role }) => role.name,
};

export const staffingSpecs = (t: Translate): readonly FieldSpec<PlanStaffing>[] => [
  {
    name: 'roleId',
    kind: 'record',
    label: t('plan.role'),
    required: true,
    find: findStaffRoles,
    read: ({ role }) => ({ id: role.id, label: role.name }),
    link: ({ role }) => role.name,
  },
  { name: 'note', kind: 'multiline', label: t('plan.line.note'), read: ({ note }) => note ?? null },
];
