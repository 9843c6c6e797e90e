import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { AppraisalParameterKind, type ParameterFieldsFragment } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';

const fragment = graphql(`
  fragment ParameterFields on AppraisalParameter {
    id
    version
    kind
    firstDay
    value
    holds
    source
    note
  }
`);

export type ParameterFields = FragmentType<typeof fragment>;

/** What appraisals and balance calculations take as given, with day and source. */
export const parameterKind: WritableKind<ParameterFields, ParameterFieldsFragment> = {
  type: 'AppraisalParameter',
  path: '/administration/appraisal-parameters',
  heading: 'plan.parameters',
  one: graphql(`
    query AppraisalParameterRecord($id: ID!) {
      record: appraisalParameter(id: $id) {
        ...ParameterFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateAppraisalParameter($input: CreateAppraisalParameterInput!) {
        written: createAppraisalParameter(input: $input) {
          record: appraisalParameter {
            ...ParameterFields
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
      mutation UpdateAppraisalParameter($input: UpdateAppraisalParameterInput!) {
        written: updateAppraisalParameter(input: $input) {
          record: appraisalParameter {
            ...ParameterFields
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
      mutation DeleteAppraisalParameter($input: DeleteInput!) {
        written: deleteAppraisalParameter(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'plan.parameters.create', edit: 'plan.parameters.edit', remove: 'plan.parameters.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ source, firstDay }) => `${source}, ${firstDay}`,
  fields: (t): readonly FieldSpec<ParameterFieldsFragment>[] => [
    {
      name: 'kind',
      kind: 'choice',
      label: t('plan.parameters.kind'),
      required: true,
      options: Object.values(AppraisalParameterKind).map((value) => ({
        value,
        label: t(`plan.parameters.kind.${value}`),
      })),
      read: ({ kind }) => kind,
    },
    {
      name: 'firstDay',
      kind: 'day',
      label: t('plan.parameters.firstDay'),
      help: t('plan.parameters.firstDay.help'),
      required: true,
      read: ({ firstDay }) => firstDay,
    },
    {
      name: 'value',
      kind: 'decimal',
      label: t('plan.parameters.value'),
      unit: '%',
      required: true,
      read: ({ value }) => value,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('plan.parameters.source'),
      help: t('plan.parameters.source.help'),
      required: true,
      read: ({ source }) => source,
    },
    { name: 'note', kind: 'multiline', label: t('plan.line.note'), read: ({ note }) => note ?? null },
  ],
};
