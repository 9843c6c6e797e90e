import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { PublishedStatus, type IndexValueFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const indexValueFields = graphql(`
  fragment IndexValueFields on PriceIndexValue {
    id
    version
    month
    status
    value
    publishedOn
    source
  }
`);

export type IndexValueFields = FragmentType<typeof indexValueFields>;

export const readIndexValue = (value: IndexValueFields): IndexValueFieldsFragment =>
  getFragmentData(indexValueFields, value);

/** Values of a price index, as their form and their deletion need to know them. */
export const indexValueKind: FormKind<IndexValueFields, IndexValueFieldsFragment> &
  DeletedKind<IndexValueFieldsFragment> = {
  type: 'PriceIndexValue',
  one: graphql(`
    query IndexValueRecord($id: ID!) {
      record: priceIndexValue(id: $id) {
        ...IndexValueFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateIndexValue($input: CreatePriceIndexValueInput!) {
        written: createPriceIndexValue(input: $input) {
          record: priceIndexValue {
            ...IndexValueFields
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
      mutation UpdateIndexValue($input: UpdatePriceIndexValueInput!) {
        written: updatePriceIndexValue(input: $input) {
          record: priceIndexValue {
            ...IndexValueFields
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
      mutation DeleteIndexValue($input: DeleteInput!) {
        written: deletePriceIndexValue(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.index.value.remove' },
  },
  unmask: readIndexValue,
  name: ({ month }) => month,
};

/** The fields of a value, in the order of its form. */
export const indexValueSpecs = (t: Translate): readonly FieldSpec<IndexValueFieldsFragment>[] => [
  {
    name: 'month',
    kind: 'text',
    label: t('contracts.index.value.month'),
    help: t('contracts.index.value.month.help'),
    required: true,
    read: ({ month }) => month,
  },
  {
    name: 'status',
    kind: 'choice',
    label: t('contracts.index.value.status'),
    required: true,
    options: Object.values(PublishedStatus).map((value) => ({ value, label: t(`contracts.index.status.${value}`) })),
    read: ({ status }) => status,
  },
  {
    name: 'value',
    kind: 'decimal',
    label: t('contracts.index.value.value'),
    required: true,
    read: ({ value }) => value,
  },
  {
    name: 'publishedOn',
    kind: 'day',
    label: t('contracts.index.value.publishedOn'),
    read: ({ publishedOn }) => publishedOn ?? null,
  },
  {
    name: 'source',
    kind: 'text',
    label: t('contracts.index.value.source'),
    help: t('contracts.index.value.source.help'),
    read: ({ source }) => source ?? null,
  },
];
