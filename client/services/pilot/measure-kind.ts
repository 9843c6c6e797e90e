import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateServiceMeasureInput, MeasureFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const fragment = graphql(`
  fragment MeasureFields on ServiceMeasure {
    id
    version
    mayChange
    name
    figureUnit
    baseline
    result
    measuredOn
    source
  }
`);

export type MeasureFields = FragmentType<typeof fragment>;
export type Measure = MeasureFieldsFragment;

export const readMeasure = (measure: MeasureFields): Measure => getFragmentData(fragment, measure);

/** What a pilot set out to change, as its form and its deletion need to know it. */
export const measureKind: FormKind<MeasureFields, Measure> & DeletedKind<Measure> = {
  type: 'ServiceMeasure',
  one: graphql(`
    query MeasureRecord($id: ID!) {
      record: serviceMeasure(id: $id) {
        ...MeasureFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateMeasure($input: CreateServiceMeasureInput!) {
        written: createServiceMeasure(input: $input) {
          record: serviceMeasure {
            ...MeasureFields
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
      mutation UpdateMeasure($input: UpdateServiceMeasureInput!) {
        written: updateServiceMeasure(input: $input) {
          record: serviceMeasure {
            ...MeasureFields
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
      mutation DeleteMeasure($input: DeleteInput!) {
        written: deleteServiceMeasure(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'services.measure.remove' },
  },
  unmask: readMeasure,
  name: ({ name }) => name,
};

/** The fields of a measure, in the order of its form. */
export const measureSpecs = (t: Translate): readonly FieldSpec<Measure, keyof CreateServiceMeasureInput & string>[] => [
  {
    name: 'name',
    kind: 'text',
    label: t('services.measure.name'),
    help: t('services.measure.name.help'),
    required: true,
    read: ({ name }) => name,
  },
  {
    name: 'figureUnit',
    kind: 'text',
    label: t('services.measure.figureUnit'),
    help: t('services.measure.figureUnit.help'),
    required: true,
    read: ({ figureUnit }) => figureUnit,
  },
  {
    name: 'baseline',
    kind: 'decimal',
    label: t('services.measure.baseline'),
    help: t('services.measure.baseline.help'),
    read: ({ baseline }) => baseline ?? null,
  },
  {
    name: 'result',
    kind: 'decimal',
    label: t('services.measure.result'),
    help: t('services.measure.result.help'),
    read: ({ result }) => result ?? null,
  },
  {
    name: 'measuredOn',
    kind: 'day',
    label: t('services.measure.measuredOn'),
    read: ({ measuredOn }) => measuredOn ?? null,
  },
  {
    name: 'source',
    kind: 'text',
    label: t('services.measure.source'),
    help: t('services.measure.source.help'),
    read: ({ source }) => source ?? null,
  },
];
