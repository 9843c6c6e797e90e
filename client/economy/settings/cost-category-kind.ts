import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CostCategoryFieldsFragment, CreateCostCategoryInput } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { costCategoriesPath } from '../addresses.ts';

const fragment = graphql(`
  fragment CostCategoryFields on CostCategory {
    id
    version
    code
    name
    description
  }
`);

export type CostCategoryFields = FragmentType<typeof fragment>;

/** What costs are for: licences, operation, staff. */
export const costCategoryKind: WritableKind<CostCategoryFields, CostCategoryFieldsFragment> = {
  type: 'CostCategory',
  path: costCategoriesPath,
  heading: 'economy.categories',
  one: graphql(`
    query CostCategoryRecord($id: ID!) {
      record: costCategory(id: $id) {
        ...CostCategoryFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateCostCategory($input: CreateCostCategoryInput!) {
        written: createCostCategory(input: $input) {
          record: costCategory {
            ...CostCategoryFields
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
      mutation UpdateCostCategory($input: UpdateCostCategoryInput!) {
        written: updateCostCategory(input: $input) {
          record: costCategory {
            ...CostCategoryFields
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
      mutation DeleteCostCategory($input: DeleteInput!) {
        written: deleteCostCategory(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'economy.categories.create',
      edit: 'economy.categories.edit',
      remove: 'economy.categories.remove',
    },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<CostCategoryFieldsFragment, keyof CreateCostCategoryInput>[] => [
    { name: 'name', kind: 'text', label: t('economy.categories.name'), required: true, read: ({ name }) => name },
    {
      name: 'code',
      kind: 'text',
      label: t('economy.categories.code'),
      help: t('economy.categories.code.help'),
      required: true,
      read: ({ code }) => code,
    },
    {
      name: 'description',
      kind: 'multiline',
      label: t('economy.categories.description'),
      help: t('economy.categories.description.help'),
      read: ({ description }) => description ?? null,
    },
  ],
};
