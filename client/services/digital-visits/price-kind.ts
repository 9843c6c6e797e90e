import { yesNo } from '../../contracts/procurement/yes-no.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { CarePriceKind, type CarePriceFieldsFragment, type CreateCarePriceInput } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';

const priceFields = graphql(`
  fragment CarePriceFields on CarePrice {
    id
    version
    kind
    profession
    firstDay
    lastDay
    amount
    source
    isVerified
  }
`);

export type CarePriceFields = FragmentType<typeof priceFields>;

export const priceKind: WritableKind<CarePriceFields, CarePriceFieldsFragment> = {
  type: 'CarePrice',
  path: '/services/prices',
  heading: 'digitalVisits.prices',
  one: graphql(`
    query CarePriceRecord($id: ID!) {
      record: carePrice(id: $id) {
        ...CarePriceFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateCarePrice($input: CreateCarePriceInput!) {
        written: createCarePrice(input: $input) {
          record: carePrice {
            ...CarePriceFields
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
      mutation UpdateCarePrice($input: UpdateCarePriceInput!) {
        written: updateCarePrice(input: $input) {
          record: carePrice {
            ...CarePriceFields
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
      mutation DeleteCarePrice($input: DeleteInput!) {
        written: deleteCarePrice(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'digitalVisits.prices.create',
      edit: 'digitalVisits.prices.edit',
      remove: 'digitalVisits.prices.remove',
    },
  },
  unmask: (record) => getFragmentData(priceFields, record),
  name: ({ profession, firstDay }) => `${profession}, ${firstDay}`,
  fields: (t): readonly FieldSpec<CarePriceFieldsFragment, keyof CreateCarePriceInput>[] => [
    {
      name: 'kind',
      kind: 'choice',
      label: t('digitalVisits.prices.kind'),
      required: true,
      options: Object.values(CarePriceKind).map((value) => ({
        value,
        label: t(`digitalVisits.prices.kind.${value}`),
      })),
      read: ({ kind }) => kind,
    },
    {
      name: 'profession',
      kind: 'text',
      label: t('digitalVisits.prices.profession'),
      required: true,
      read: ({ profession }) => profession,
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
      label: t('digitalVisits.prices.amount'),
      help: t('digitalVisits.prices.amount.help'),
      required: true,
      read: ({ amount }) => amount,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('contracts.thresholds.source'),
      help: t('digitalVisits.source.help'),
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
