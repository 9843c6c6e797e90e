import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { StrategicGoalFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { goalListPath } from '../addresses.ts';

const fragment = graphql(`
  fragment StrategicGoalFields on StrategicGoal {
    id
    version
    mayChange
    code
    name
    description
    source
    validFromDay
    validToDay
    updatedAt
    initiativeLinks {
      totalCount
    }
  }
`);

export type GoalFields = FragmentType<typeof fragment>;
export type Goal = StrategicGoalFieldsFragment;

const goalFields = (t: Translate): readonly FieldSpec<Goal>[] => [
  ...(['code', 'name', 'description', 'source'] as const).map((name) => ({
    name,
    kind: name === 'description' ? ('multiline' as const) : ('text' as const),
    label: t(`portfolio.goal.${name}`),
    required: name === 'code' || name === 'name',
    read: (goal: Goal) => goal[name] ?? null,
  })),
  ...(['validFromDay', 'validToDay'] as const).map((name) => ({
    name,
    kind: 'day' as const,
    label: t(`portfolio.goal.${name}`),
    read: (goal: Goal) => goal[name] ?? null,
  })),
];

/** Strategic goals, as their list and form need to know them. */
export const goalKind: WritableKind<GoalFields, Goal> = {
  type: 'StrategicGoal',
  path: goalListPath,
  heading: 'portfolio.nav.goals',
  one: graphql(`
    query StrategicGoalRecord($id: ID!) {
      record: strategicGoal(id: $id) {
        ...StrategicGoalFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateStrategicGoal($input: CreateStrategicGoalInput!) {
        written: createStrategicGoal(input: $input) {
          record: strategicGoal {
            ...StrategicGoalFields
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
      mutation UpdateStrategicGoal($input: UpdateStrategicGoalInput!) {
        written: updateStrategicGoal(input: $input) {
          record: strategicGoal {
            ...StrategicGoalFields
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
      mutation DeleteStrategicGoal($input: DeleteInput!) {
        written: deleteStrategicGoal(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'portfolio.goal.create', edit: 'portfolio.goal.edit', remove: 'portfolio.goal.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: goalFields,
};
