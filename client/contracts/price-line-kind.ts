import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { BillingPeriod, type PriceLineFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../records/record-kind.ts';

const priceLineFields = graphql(`
  fragment PriceLineFields on ContractPriceLine {
    id
    version
    mayChange
    item
    quantity
    unitPrice
    annualCost
    pricesAreSecret
    billingPeriod
    firstDay
    lastDay
  }
`);

export type PriceLineFields = FragmentType<typeof priceLineFields>;

export const readPriceLine = (line: PriceLineFields): PriceLineFieldsFragment => getFragmentData(priceLineFields, line);

/** Price lines as their form and their deletion need to know them. */
export const priceLineKind: FormKind<PriceLineFields, PriceLineFieldsFragment> & DeletedKind<PriceLineFieldsFragment> =
  {
    type: 'ContractPriceLine',
    one: graphql(`
      query PriceLineRecord($id: ID!) {
        record: contractPriceLine(id: $id) {
          ...PriceLineFields
        }
      }
    `),
    writes: {
      create: graphql(`
        mutation CreatePriceLine($input: CreateContractPriceLineInput!) {
          written: createContractPriceLine(input: $input) {
            record: contractPriceLine {
              ...PriceLineFields
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
        mutation UpdatePriceLine($input: UpdateContractPriceLineInput!) {
          written: updateContractPriceLine(input: $input) {
            record: contractPriceLine {
              ...PriceLineFields
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
        mutation DeletePriceLine($input: DeleteInput!) {
          written: deleteContractPriceLine(input: $input) {
            deletedId
          }
        }
      `),
      words: { remove: 'contracts.prices.remove' },
    },
    unmask: readPriceLine,
    name: ({ item }) => item,
  };

/** The fields of a price line, in the order of its form. */
export const priceLineSpecs = (t: Translate): readonly FieldSpec<PriceLineFieldsFragment>[] => [
  { name: 'item', kind: 'text', label: t('contracts.prices.item'), required: true, read: ({ item }) => item },
  {
    name: 'quantity',
    kind: 'decimal',
    label: t('contracts.prices.quantity'),
    required: true,
    read: ({ quantity }) => quantity,
  },
  {
    name: 'unitPrice',
    kind: 'money',
    label: t('contracts.prices.unitPrice'),
    help: t('contracts.prices.unitPrice.help'),
    required: true,
    read: ({ unitPrice }) => unitPrice ?? null,
  },
  {
    name: 'billingPeriod',
    kind: 'choice',
    label: t('contracts.prices.billingPeriod'),
    required: true,
    options: Object.values(BillingPeriod).map((value) => ({ value, label: t(`contracts.billingPeriod.${value}`) })),
    read: ({ billingPeriod }) => billingPeriod,
  },
  {
    name: 'firstDay',
    kind: 'day',
    label: t('contracts.prices.firstDay'),
    required: true,
    read: ({ firstDay }) => firstDay,
  },
  {
    name: 'lastDay',
    kind: 'day',
    label: t('contracts.prices.lastDay'),
    help: t('contracts.prices.lastDay.help'),
    reason: t('contracts.prices.untilFurther'),
    read: ({ lastDay }) => lastDay ?? null,
  },
];
