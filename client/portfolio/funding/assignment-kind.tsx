import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentFieldsFragment, CreateAssignmentInput } from '../../gql/graphql.ts';
import { findUnits } from '../../organisation/finders.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { finder } from '../../records/finder.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { assignmentsPath } from './addresses.ts';

/** Assignments by parts of their name, code, giver or registry number. */
export const findAssignments = finder(
  graphql(`
    query FindAssignments($search: String) {
      list: assignments(search: $search, first: 20) {
        nodes {
          id
          code
          name
        }
      }
    }
  `),
  ({ id, code, name }) => ({ id, label: name, detail: code }),
);

const fragment = graphql(`
  fragment AssignmentFields on Assignment {
    id
    version
    code
    name
    description
    giver
    registryNumber
    decidedOn
    dueOn
    submittedOn
    state
    note
    parent {
      id
      name
    }
    unit {
      id
      code
      name
    }
  }
`);

export type AssignmentFields = FragmentType<typeof fragment>;
export type Assignment = AssignmentFieldsFragment;

/** What units are asked for, as lists, pages and forms need to know it. */
export const assignmentKind: WritableKind<AssignmentFields, Assignment> = {
  type: 'Assignment',
  path: assignmentsPath,
  heading: 'funding.assignments',
  one: graphql(`
    query AssignmentRecord($id: ID!) {
      record: assignment(id: $id) {
        ...AssignmentFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateAssignment($input: CreateAssignmentInput!) {
        written: createAssignment(input: $input) {
          record: assignment {
            ...AssignmentFields
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
      mutation UpdateAssignment($input: UpdateAssignmentInput!) {
        written: updateAssignment(input: $input) {
          record: assignment {
            ...AssignmentFields
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
      mutation DeleteAssignment($input: DeleteInput!) {
        written: deleteAssignment(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'funding.assignments.create',
      edit: 'funding.assignments.edit',
      remove: 'funding.assignments.remove',
    },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ code, name }) => `${code} ${name}`,
  fields: (t): readonly FieldSpec<Assignment, keyof CreateAssignmentInput>[] => [
    {
      name: 'code',
      kind: 'text',
      label: t('funding.code'),
      required: true,
      read: ({ code }) => code,
    },
    {
      name: 'name',
      kind: 'text',
      label: t('funding.name'),
      required: true,
      read: ({ name }) => name,
    },
    {
      name: 'description',
      kind: 'multiline',
      label: t('funding.assignments.description'),
      read: ({ description }) => description ?? null,
    },
    {
      name: 'parentId',
      kind: 'record',
      label: t('funding.assignments.parent'),
      help: t('funding.assignments.parent.help'),
      find: findAssignments,
      read: ({ parent }) => (parent ? { id: parent.id, label: parent.name } : null),
      link: ({ parent }) =>
        parent && (
          <Anchor component={Link} to={`${assignmentsPath}/${parent.id}`} size="sm">
            {parent.name}
          </Anchor>
        ),
    },
    {
      name: 'giver',
      kind: 'text',
      label: t('funding.assignments.giver'),
      required: true,
      read: ({ giver }) => giver,
    },
    {
      name: 'unitId',
      kind: 'record',
      label: t('funding.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => (
        <Anchor component={Link} to={`/organisation/units/${unit.id}`} size="sm">
          {unit.name}
        </Anchor>
      ),
    },
    {
      name: 'registryNumber',
      kind: 'text',
      label: t('funding.registryNumber'),
      read: ({ registryNumber }) => registryNumber ?? null,
    },
    {
      name: 'decidedOn',
      kind: 'day',
      label: t('funding.decidedOn'),
      read: ({ decidedOn }) => decidedOn ?? null,
    },
    {
      name: 'dueOn',
      kind: 'day',
      label: t('funding.assignments.dueOn'),
      required: true,
      read: ({ dueOn }) => dueOn,
    },
    {
      name: 'submittedOn',
      kind: 'day',
      label: t('funding.assignments.submittedOn'),
      reason: t('funding.assignments.submittedOn.none'),
      read: ({ submittedOn }) => submittedOn ?? null,
    },
    {
      name: 'note',
      kind: 'multiline',
      label: t('funding.note'),
      read: ({ note }) => note ?? null,
    },
  ],
};
