import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { AssetCategory, type CreateUsefulLifeInput, type UsefulLifeFieldsFragment } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { usefulLivesPath } from '../addresses.ts';

const fragment = graphql(`
  fragment UsefulLifeFields on UsefulLife {
    id
    version
    category
    months
    firstDay
    source
  }
`);

export type UsefulLifeFields = FragmentType<typeof fragment>;

/** Over how many months what assets cost to buy is spread, by category and from a day of purchase on. */
export const usefulLifeKind: WritableKind<UsefulLifeFields, UsefulLifeFieldsFragment> = {
  type: 'UsefulLife',
  path: usefulLivesPath,
  heading: 'economy.lives',
  one: graphql(`
    query UsefulLifeRecord($id: ID!) {
      record: usefulLife(id: $id) {
        ...UsefulLifeFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateUsefulLife($input: CreateUsefulLifeInput!) {
        written: createUsefulLife(input: $input) {
          record: usefulLife {
            ...UsefulLifeFields
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
      mutation UpdateUsefulLife($input: UpdateUsefulLifeInput!) {
        written: updateUsefulLife(input: $input) {
          record: usefulLife {
            ...UsefulLifeFields
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
      mutation DeleteUsefulLife($input: DeleteInput!) {
        written: deleteUsefulLife(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'economy.lives.create', edit: 'economy.lives.edit', remove: 'economy.lives.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ source, firstDay }) => `${source}, ${firstDay}`,
  fields: (t): readonly FieldSpec<UsefulLifeFieldsFragment, keyof CreateUsefulLifeInput>[] => [
    {
      name: 'category',
      kind: 'choice',
      label: t('economy.lives.category'),
      required: true,
      options: Object.values(AssetCategory).map((value) => ({ value, label: t(`inventory.category.${value}`) })),
      read: ({ category }) => category,
    },
    {
      name: 'months',
      kind: 'integer',
      label: t('economy.lives.months'),
      help: t('economy.lives.months.help'),
      unit: t('economy.lives.unit'),
      required: true,
      read: ({ months }) => months,
    },
    {
      name: 'firstDay',
      kind: 'day',
      label: t('economy.lives.firstDay'),
      help: t('economy.lives.firstDay.help'),
      required: true,
      read: ({ firstDay }) => firstDay,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('economy.lives.source'),
      help: t('economy.lives.source.help'),
      required: true,
      read: ({ source }) => source,
    },
  ],
};
