import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { OneCostEntryFragment, CreateCostEntryInput } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { KindLink } from '../../records/kind-link.tsx';
import type { WritableKind } from '../../records/record-kind.ts';
import { costEntriesPath } from '../addresses.ts';
import { classChoices, scenarioChoices } from '../choices.ts';
import { ownerName, ownerOf } from '../figure-owner.ts';
import { findCostCategories } from '../finders.ts';
import { ownerFields } from '../owner-fields.tsx';
import { costCategoryKind } from '../settings/cost-category-kind.ts';

const fragment = graphql(`
  fragment OneCostEntry on CostEntry {
    id
    version
    mayChange
    service {
      id
      code
      name
    }
    contract {
      id
      number
      name
    }
    asset {
      id
      tag
      name
    }
    month
    scenario
    costClass
    category {
      id
      name
    }
    amount
    source
    account
    note
  }
`);

export type CostEntryFields = FragmentType<typeof fragment>;
export type CostEntry = OneCostEntryFragment;

/** What services, contracts and assets cost, month by month. */
export const costEntryKind: WritableKind<CostEntryFields, CostEntry> = {
  type: 'CostEntry',
  path: costEntriesPath,
  heading: 'economy.costEntries',
  one: graphql(`
    query OneCostEntryRecord($id: ID!) {
      record: costEntry(id: $id) {
        ...OneCostEntry
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation MakeCostEntry($input: CreateCostEntryInput!) {
        written: createCostEntry(input: $input) {
          record: costEntry {
            ...OneCostEntry
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
      mutation ChangeCostEntry($input: UpdateCostEntryInput!) {
        written: updateCostEntry(input: $input) {
          record: costEntry {
            ...OneCostEntry
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
      mutation RemoveCostEntry($input: DeleteInput!) {
        written: deleteCostEntry(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'economy.costEntries.create',
      edit: 'economy.costEntries.edit',
      remove: 'economy.costEntries.remove',
    },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: (entry) => {
    const owner = ownerOf(entry);
    return owner ? `${ownerName(owner)}, ${entry.month}` : entry.month;
  },
  fields: (t): readonly FieldSpec<CostEntry, keyof CreateCostEntryInput>[] => [
    ...ownerFields(t),
    { name: 'month', kind: 'month', label: t('economy.month'), required: true, read: ({ month }) => month },
    {
      name: 'scenario',
      kind: 'choice',
      label: t('economy.scenario'),
      required: true,
      options: scenarioChoices(t),
      read: ({ scenario }) => scenario,
    },
    {
      name: 'costClass',
      kind: 'choice',
      label: t('economy.class'),
      help: t('economy.class.help'),
      required: true,
      options: classChoices(t),
      read: ({ costClass }) => costClass,
    },
    {
      name: 'categoryId',
      kind: 'record',
      label: t('economy.category'),
      reason: t('economy.category.none'),
      find: findCostCategories,
      read: ({ category }) => (category ? { id: category.id, label: category.name } : null),
      link: ({ category }) =>
        category && (
          <KindLink kind={costCategoryKind} id={category.id}>
            {category.name}
          </KindLink>
        ),
    },
    {
      name: 'amount',
      kind: 'money',
      label: t('economy.amount'),
      help: t('economy.amount.help'),
      required: true,
      read: ({ amount }) => amount,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('economy.source'),
      help: t('economy.source.help'),
      read: ({ source }) => source,
    },
    { name: 'account', kind: 'text', label: t('economy.account'), read: ({ account }) => account ?? null },
    { name: 'note', kind: 'multiline', label: t('economy.note'), read: ({ note }) => note ?? null },
  ],
};
