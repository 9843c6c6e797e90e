import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { IndexFrequency, type CreatePriceIndexSeriesInput, type SeriesFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { indicesPath } from '../addresses.ts';

const seriesFields = graphql(`
  fragment SeriesFields on PriceIndexSeries {
    id
    version
    code
    name
    source
    frequency
    base
    note
    lastFinal
    lastPreliminary
    values {
      totalCount
    }
    clauses {
      totalCount
    }
  }
`);

export type SeriesFields = FragmentType<typeof seriesFields>;

export const frequencies = (t: Translate) =>
  Object.values(IndexFrequency).map((value) => ({ value, label: t(`contracts.index.frequency.${value}`) }));

/** Price indices, as lists, pages and forms need to know them. */
export const seriesKind: WritableKind<SeriesFields, SeriesFieldsFragment> = {
  type: 'PriceIndexSeries',
  path: indicesPath,
  heading: 'contracts.index.series',
  one: graphql(`
    query SeriesRecord($id: ID!) {
      record: priceIndexSeries(id: $id) {
        ...SeriesFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateSeries($input: CreatePriceIndexSeriesInput!) {
        written: createPriceIndexSeries(input: $input) {
          record: priceIndexSeries {
            ...SeriesFields
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
      mutation UpdateSeries($input: UpdatePriceIndexSeriesInput!) {
        written: updatePriceIndexSeries(input: $input) {
          record: priceIndexSeries {
            ...SeriesFields
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
      mutation DeleteSeries($input: DeleteInput!) {
        written: deletePriceIndexSeries(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'contracts.index.series.create',
      edit: 'contracts.index.series.edit',
      remove: 'contracts.index.series.remove',
    },
  },
  unmask: (record) => getFragmentData(seriesFields, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<SeriesFieldsFragment, keyof CreatePriceIndexSeriesInput>[] => [
    { name: 'name', kind: 'text', label: t('contracts.index.series.name'), required: true, read: ({ name }) => name },
    {
      name: 'code',
      kind: 'text',
      label: t('contracts.index.series.code'),
      help: t('contracts.index.series.code.help'),
      required: true,
      read: ({ code }) => code,
    },
    {
      name: 'frequency',
      kind: 'choice',
      label: t('contracts.index.series.frequency'),
      required: true,
      options: frequencies(t),
      read: ({ frequency }) => frequency,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('contracts.index.series.source'),
      help: t('contracts.index.series.source.help'),
      required: true,
      read: ({ source }) => source,
    },
    {
      name: 'base',
      kind: 'text',
      label: t('contracts.index.series.base'),
      help: t('contracts.index.series.base.help'),
      read: ({ base }) => base ?? null,
    },
    { name: 'note', kind: 'multiline', label: t('contracts.index.series.note'), read: ({ note }) => note ?? null },
  ],
};
