import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import type { ListVariables } from '../../records/list-variables.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Filter } from '../../ui/list/list-state.ts';
import { Value } from '../../ui/record/value.tsx';
import { classChoices, scenarioChoices } from '../choices.ts';
import { ownerName, ownerOf } from '../figure-owner.ts';
import { findCostCategories } from '../finders.ts';
import { monthFilter } from '../month-filter.ts';
import { ownerFilters } from '../owner-filters.ts';
import { costEntryKind, type CostEntry, type CostEntryFields } from './cost-entry-kind.tsx';

const list: RecordList<CostEntryFields, CostEntry> = {
  list: 'costEntries',
  document: graphql(`
    query CostEntryList(
      $search: String
      $where: CostEntryWhere
      $orderBy: [CostEntryOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: costEntries(
        search: $search
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...OneCostEntry
        }
        pageInfo {
          startCursor
          endCursor
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `),
  columns: (t) => [
    {
      id: 'of',
      inFiles: ['service.code', 'contract.number', 'asset.tag'],
      label: t('economy.of'),
      title: true,
      grow: true,
      width: 280,
      cell: (entry) => <OwnerName entry={entry} />,
    },
    { id: 'month', sortable: true, width: 120 },
    { id: 'amount', sortable: true, align: 'end', width: 160 },
    { id: 'scenario', label: t('economy.scenario.short'), width: 130 },
    { id: 'costClass', width: 190 },
    { id: 'category', inFiles: ['category.name'], width: 170, cell: ({ category }) => category?.name },
    { id: 'source', width: 140 },
    { id: 'account', width: 110, hidden: true },
    { id: 'note', width: 220, hidden: true },
  ],
  defaultSort: [{ column: 'month', direction: 'desc' }],
  filters: (t, client) => [
    monthFilter('month', t('economy.month')),
    { id: 'scenario', kind: 'choice', label: t('economy.scenario'), options: scenarioChoices(t) },
    { id: 'costClass', kind: 'choice', label: t('economy.class'), options: classChoices(t) },
    {
      id: 'category',
      kind: 'record',
      label: t('economy.category'),
      search: (text, signal) => findCostCategories(client, text, signal, {}),
    },
    ...ownerFilters(t, client),
    { id: 'amount', kind: 'money', label: t('economy.amount') },
    { id: 'source', kind: 'text', label: t('economy.source') },
    { id: 'account', kind: 'text', label: t('economy.account') },
  ],
  facets: {
    document: graphql(`
      query CostEntryFacets($search: String, $where: CostEntryWhere) {
        list: costEntries(search: $search, where: $where) {
          facets(by: [SCENARIO, COST_CLASS, CATEGORY, SERVICE]) {
            field
            values {
              value
              label
              count
            }
          }
        }
      }
    `),
    fields: ['scenario', 'costClass', 'category', 'service'],
  },
  words: {
    count: 'economy.costEntries.count',
    search: 'economy.costEntries.search',
    empty: 'economy.costEntries.empty',
  },
};

function OwnerName({ entry }: { readonly entry: CostEntry }) {
  const t = useT();
  const owner = ownerOf(entry);
  return <Value reason={t('economy.of.hidden')}>{owner && ownerName(owner)}</Value>;
}

const of = (field: string, ...values: string[]): Filter => ({ field, operator: 'in', values });

const views = (t: Translate) => [
  { name: t('economy.view.all') },
  { name: t('economy.scenario.ACTUAL'), filters: [of('scenario', 'ACTUAL')] },
  { name: t('economy.scenario.BUDGET'), filters: [of('scenario', 'BUDGET')] },
  { name: t('economy.scenario.FORECAST'), filters: [of('scenario', 'FORECAST')] },
  {
    name: t('economy.view.uncategorised'),
    filters: [{ field: 'category', operator: 'isNull' as const, values: [] }],
  },
];

const Totals = graphql(`
  query CostEntryTotals($search: String, $where: CostEntryWhere) {
    list: costEntries(search: $search, where: $where) {
      groupBy(by: [SCENARIO]) {
        keys {
          value
        }
        count
        sum {
          amount
        }
      }
    }
  }
`);

/** What the list shows, in a sentence; what is planned and what it came to are never added together. */
function Summary({ search, where }: ListVariables) {
  const t = useT();
  const { money } = useFormats();
  const { data } = useQuery(Totals, { variables: { search, where }, fetchPolicy: 'no-cache' });
  if (!data) return <>{t('ui.loading')}</>;
  const groups = data.list.groupBy;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const sums = scenarioChoices(t).flatMap(({ value, label }) => {
    const amount = groups.find(({ keys: [key] }) => key?.value === value)?.sum.amount ?? null;
    return amount === null ? [] : [`${label} ${money(amount)}`];
  });
  return <>{[t('economy.costEntries.count', { count }), ...sums].join(' · ')}</>;
}

const history = graphql(`
  query CostEntryHistory($id: ID!, $after: String) {
    record: costEntry(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Everything that has been entered or read in of what things cost. */
export const CostEntryListPage = () => (
  <RecordListPage kind={costEntryKind} list={list} views={views} Summary={Summary} />
);

export const CostEntryPage = () => (
  <RecordPage
    kind={costEntryKind}
    history={history}
    head={['amount', 'month', 'scenario', 'source']}
    sections={() => []}
  />
);
