import { classChoices } from '../../economy/choices.ts';
import { findCostCategories } from '../../economy/finders.ts';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { CostNature } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { findFrames } from '../finders.ts';
import { toldSpecs, type LineKind } from './line-kind.ts';
import { readCost, type planCostFields, type PlanCost } from './plan-lines.ts';

/** What an initiative costs, line by line. */
export const costKind: LineKind<FragmentType<typeof planCostFields>, PlanCost> = {
  type: 'InitiativeCost',
  one: graphql(`
    query PlanCostRecord($id: ID!) {
      record: initiativeCost(id: $id) {
        ...PlanCostFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreatePlanCost($input: CreateInitiativeCostInput!) {
        written: createInitiativeCost(input: $input) {
          record: initiativeCost {
            ...PlanCostFields
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
      mutation UpdatePlanCost($input: UpdateInitiativeCostInput!) {
        written: updateInitiativeCost(input: $input) {
          record: initiativeCost {
            ...PlanCostFields
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
      mutation DeletePlanCost($input: DeleteInput!) {
        written: deleteInitiativeCost(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'plan.cost.remove' },
  },
  unmask: readCost,
  name: ({ name }) => name,
};

export const costSpecs = (t: Translate): readonly FieldSpec<PlanCost>[] => [
  { name: 'name', kind: 'text', label: t('plan.line.name'), required: true, read: ({ name }) => name },
  {
    name: 'costClass',
    kind: 'choice',
    label: t('economy.class'),
    required: true,
    options: classChoices(t),
    read: ({ costClass }) => costClass,
  },
  {
    name: 'nature',
    kind: 'choice',
    label: t('plan.nature'),
    help: t('plan.nature.help'),
    required: true,
    options: Object.values(CostNature).map((value) => ({ value, label: t(`plan.nature.${value}`) })),
    read: ({ nature }) => nature,
  },
  {
    name: 'categoryId',
    kind: 'record',
    label: t('economy.category'),
    reason: t('economy.category.unsaid'),
    find: findCostCategories,
    read: ({ category }) => (category ? { id: category.id, label: category.name } : null),
    link: ({ category }) => category?.name,
  },
  {
    name: 'frameId',
    kind: 'record',
    label: t('plan.frame'),
    help: t('plan.frame.help'),
    reason: t('plan.frame.none'),
    find: findFrames,
    read: ({ frame }) => (frame ? { id: frame.id, label: frame.name } : null),
    link: ({ frame }) => frame?.name,
  },
  ...toldSpecs<PlanCost>(t),
];
