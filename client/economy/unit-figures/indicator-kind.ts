import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import {
  IndicatorKind,
  OverTime,
  type CreateFigureIndicatorInput,
  type IndicatorFieldsFragment,
} from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { finder } from '../../records/finder.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { indicatorsPath } from './addresses.ts';

const indicatorFields = graphql(`
  fragment IndicatorFields on FigureIndicator {
    id
    version
    code
    name
    nameEnglish
    figureUnit
    figureUnitEnglish
    kind
    overTime
    per
    countsPeople
    source
    note
  }
`);

export type IndicatorFields = FragmentType<typeof indicatorFields>;
export type Indicator = IndicatorFieldsFragment;

export const readIndicator = (indicator: IndicatorFields): Indicator => getFragmentData(indicatorFields, indicator);

/** Indicators by parts of their code or name. */
export const findIndicators = finder(
  graphql(`
    query FindIndicators($search: String) {
      list: figureIndicators(search: $search, first: 50) {
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

/** What is counted or measured at units, as lists, pages and forms need to know it. */
export const indicatorKind: WritableKind<IndicatorFields, Indicator> = {
  type: 'FigureIndicator',
  path: indicatorsPath,
  heading: 'figures.indicators',
  one: graphql(`
    query IndicatorRecord($id: ID!) {
      record: figureIndicator(id: $id) {
        ...IndicatorFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateIndicator($input: CreateFigureIndicatorInput!) {
        written: createFigureIndicator(input: $input) {
          record: figureIndicator {
            ...IndicatorFields
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
      mutation UpdateIndicator($input: UpdateFigureIndicatorInput!) {
        written: updateFigureIndicator(input: $input) {
          record: figureIndicator {
            ...IndicatorFields
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
      mutation DeleteIndicator($input: DeleteInput!) {
        written: deleteFigureIndicator(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'figures.indicator.create', edit: 'figures.indicator.edit', remove: 'figures.indicator.remove' },
  },
  unmask: readIndicator,
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<Indicator, keyof CreateFigureIndicatorInput>[] => [
    { name: 'name', kind: 'text', label: t('figures.indicator.name'), required: true, read: ({ name }) => name },
    {
      name: 'nameEnglish',
      kind: 'text',
      label: t('figures.indicator.nameEnglish'),
      required: true,
      read: ({ nameEnglish }) => nameEnglish,
    },
    {
      name: 'code',
      kind: 'text',
      label: t('figures.indicator.ownCode'),
      help: t('figures.indicator.ownCode.help'),
      required: true,
      read: ({ code }) => code,
    },
    {
      name: 'kind',
      kind: 'choice',
      label: t('figures.indicator.kind'),
      required: true,
      options: Object.values(IndicatorKind).map((value) => ({ value, label: t(`figures.kind.${value}`) })),
      read: ({ kind }) => kind,
    },
    {
      name: 'figureUnit',
      kind: 'text',
      label: t('figures.indicator.figureUnit'),
      help: t('figures.indicator.figureUnit.help'),
      required: true,
      read: ({ figureUnit }) => figureUnit,
    },
    {
      name: 'figureUnitEnglish',
      kind: 'text',
      label: t('figures.indicator.figureUnitEnglish'),
      required: true,
      read: ({ figureUnitEnglish }) => figureUnitEnglish,
    },
    {
      name: 'overTime',
      kind: 'choice',
      label: t('figures.indicator.overTime'),
      required: true,
      options: Object.values(OverTime).map((value) => ({ value, label: t(`figures.overTime.${value}`) })),
      read: ({ overTime }) => overTime,
    },
    {
      name: 'per',
      kind: 'integer',
      label: t('figures.indicator.per'),
      help: t('figures.indicator.per.help'),
      required: true,
      read: ({ per }) => per,
    },
    {
      name: 'countsPeople',
      kind: 'choice',
      yesNo: true,
      label: t('figures.indicator.countsPeople'),
      help: t('figures.indicator.countsPeople.help'),
      required: true,
      options: [
        { value: 'true', label: t('ui.yes') },
        { value: 'false', label: t('ui.no') },
      ],
      read: ({ countsPeople }) => String(countsPeople),
    },
    { name: 'source', kind: 'text', label: t('figures.source'), required: true, read: ({ source }) => source },
    { name: 'note', kind: 'multiline', label: t('figures.indicator.note'), read: ({ note }) => note ?? null },
  ],
};
