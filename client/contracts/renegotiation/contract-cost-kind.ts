import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CostEntryFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const costFields = graphql(`
  fragment CostEntryFields on CostEntry {
    id
    version
    mayChange
    month
    amount
    source
    note
  }
`);

export type CostFields = FragmentType<typeof costFields>;
export type Cost = CostEntryFieldsFragment;

export const readCost = (cost: CostFields): Cost => getFragmentData(costFields, cost);

/** Costs of contracts as their form and their deletion need to know them. */
export const costKind: FormKind<CostFields, Cost> & DeletedKind<Cost> = {
  type: 'CostEntry',
  one: graphql(`
    query CostEntryRecord($id: ID!) {
      record: costEntry(id: $id) {
        ...CostEntryFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateCostEntry($input: CreateCostEntryInput!) {
        written: createCostEntry(input: $input) {
          record: costEntry {
            ...CostEntryFields
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
      mutation UpdateCostEntry($input: UpdateCostEntryInput!) {
        written: updateCostEntry(input: $input) {
          record: costEntry {
            ...CostEntryFields
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
      mutation DeleteCostEntry($input: DeleteInput!) {
        written: deleteCostEntry(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'renegotiation.costs.remove' },
  },
  unmask: readCost,
  name: ({ month }) => month,
};

/** The fields of a cost, in the order of its form. */
export const costSpecs = (t: Translate): readonly FieldSpec<Cost>[] => [
  {
    name: 'month',
    kind: 'text',
    label: t('renegotiation.costs.month'),
    help: t('renegotiation.costs.month.help'),
    required: true,
    read: ({ month }) => month,
  },
  {
    name: 'amount',
    kind: 'money',
    label: t('renegotiation.costs.amount'),
    help: t('contracts.prices.unitPrice.help'),
    required: true,
    read: ({ amount }) => amount,
  },
  { name: 'note', kind: 'text', label: t('renegotiation.costs.note'), read: ({ note }) => note ?? null },
];
