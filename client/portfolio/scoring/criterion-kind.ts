import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateCriterionInput, CriterionFieldsFragment } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { criteriaPath } from '../lab/addresses.ts';

const fragment = graphql(`
  fragment CriterionFields on Criterion {
    id
    version
    code
    name
    guidance
    weight
    worst
    best
    isRetired
  }
`);

export type CriterionFields = FragmentType<typeof fragment>;

/** What initiatives are judged by. */
export const criterionKind: WritableKind<CriterionFields, CriterionFieldsFragment> = {
  type: 'Criterion',
  path: criteriaPath,
  heading: 'portfolio.criteria',
  one: graphql(`
    query CriterionRecord($id: ID!) {
      record: criterion(id: $id) {
        ...CriterionFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateCriterion($input: CreateCriterionInput!) {
        written: createCriterion(input: $input) {
          record: criterion {
            ...CriterionFields
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
      mutation UpdateCriterion($input: UpdateCriterionInput!) {
        written: updateCriterion(input: $input) {
          record: criterion {
            ...CriterionFields
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
      mutation DeleteCriterion($input: DeleteInput!) {
        written: deleteCriterion(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'portfolio.criteria.create',
      edit: 'portfolio.criteria.edit',
      remove: 'portfolio.criteria.remove',
    },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<CriterionFieldsFragment, keyof CreateCriterionInput>[] => [
    { name: 'code', kind: 'text', label: t('portfolio.criteria.code'), required: true, read: ({ code }) => code },
    { name: 'name', kind: 'text', label: t('portfolio.criteria.name'), required: true, read: ({ name }) => name },
    {
      name: 'guidance',
      kind: 'multiline',
      label: t('portfolio.criteria.guidance'),
      help: t('portfolio.criteria.guidance.help'),
      read: ({ guidance }) => guidance ?? null,
    },
    {
      name: 'weight',
      kind: 'decimal',
      label: t('portfolio.criteria.weight'),
      help: t('portfolio.criteria.weight.help'),
      required: true,
      read: ({ weight }) => weight,
    },
    {
      name: 'worst',
      kind: 'decimal',
      label: t('portfolio.criteria.worst'),
      required: true,
      read: ({ worst }) => worst,
    },
    {
      name: 'best',
      kind: 'decimal',
      label: t('portfolio.criteria.best'),
      help: t('portfolio.criteria.best.help'),
      required: true,
      read: ({ best }) => best,
    },
    {
      name: 'isRetired',
      kind: 'choice',
      yesNo: true,
      label: t('portfolio.criteria.isRetired'),
      help: t('portfolio.criteria.isRetired.help'),
      options: [
        { value: 'false', label: t('portfolio.criteria.inUse') },
        { value: 'true', label: t('portfolio.criteria.retired') },
      ],
      read: ({ isRetired }) => String(isRetired),
    },
  ],
};
