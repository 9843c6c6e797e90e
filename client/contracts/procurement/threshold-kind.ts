import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import {
  ThresholdKind,
  type CreateProcurementThresholdInput,
  type ThresholdFieldsFragment,
} from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { yesNo } from './yes-no.ts';

const thresholdFields = graphql(`
  fragment ThresholdFields on ProcurementThreshold {
    id
    version
    kind
    firstDay
    lastDay
    amount
    source
    isVerified
  }
`);

export type ThresholdFields = FragmentType<typeof thresholdFields>;

export const thresholdKind: WritableKind<ThresholdFields, ThresholdFieldsFragment> = {
  type: 'ProcurementThreshold',
  path: '/administration/thresholds',
  heading: 'contracts.thresholds',
  one: graphql(`
    query ThresholdRecord($id: ID!) {
      record: procurementThreshold(id: $id) {
        ...ThresholdFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateThreshold($input: CreateProcurementThresholdInput!) {
        written: createProcurementThreshold(input: $input) {
          record: procurementThreshold {
            ...ThresholdFields
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
      mutation UpdateThreshold($input: UpdateProcurementThresholdInput!) {
        written: updateProcurementThreshold(input: $input) {
          record: procurementThreshold {
            ...ThresholdFields
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
      mutation DeleteThreshold($input: DeleteInput!) {
        written: deleteProcurementThreshold(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'contracts.thresholds.create',
      edit: 'contracts.thresholds.edit',
      remove: 'contracts.thresholds.remove',
    },
  },
  unmask: (record) => getFragmentData(thresholdFields, record),
  name: ({ source, firstDay }) => `${source}, ${firstDay}`,
  fields: (t): readonly FieldSpec<ThresholdFieldsFragment, keyof CreateProcurementThresholdInput>[] => [
    {
      name: 'kind',
      kind: 'choice',
      label: t('contracts.thresholds.kind'),
      required: true,
      options: Object.values(ThresholdKind).map((value) => ({ value, label: t(`contracts.thresholds.kind.${value}`) })),
      read: ({ kind }) => kind,
    },
    {
      name: 'firstDay',
      kind: 'day',
      label: t('contracts.thresholds.firstDay'),
      required: true,
      read: ({ firstDay }) => firstDay,
    },
    {
      name: 'lastDay',
      kind: 'day',
      label: t('contracts.thresholds.lastDay'),
      reason: t('contracts.prices.untilFurther'),
      read: ({ lastDay }) => lastDay ?? null,
    },
    {
      name: 'amount',
      kind: 'money',
      label: t('contracts.thresholds.amount'),
      help: t('contracts.prices.unitPrice.help'),
      required: true,
      read: ({ amount }) => amount,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('contracts.thresholds.source'),
      help: t('contracts.thresholds.source.help'),
      required: true,
      read: ({ source }) => source,
    },
    {
      name: 'isVerified',
      kind: 'choice',
      yesNo: true,
      label: t('contracts.thresholds.isVerified'),
      help: t('contracts.thresholds.isVerified.help'),
      required: true,
      options: yesNo(t),
      read: ({ isVerified }) => String(isVerified),
    },
  ],
};
