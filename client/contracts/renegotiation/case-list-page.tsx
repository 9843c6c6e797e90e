import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import type { ListVariables } from '../../records/list-variables.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Filter } from '../../ui/list/list-state.ts';
import { findContracts } from '../finders.ts';
import { caseKind, type CaseRow, type CaseRowFields } from './case-kind.tsx';
import { StageBadge, stageOptions } from './stage.tsx';

const list: RecordList<CaseRowFields, CaseRow> = {
  list: 'renegotiationCases',
  document: graphql(`
    query RenegotiationCaseList(
      $search: String
      $where: RenegotiationCaseWhere
      $orderBy: [RenegotiationCaseOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: renegotiationCases(
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
          ...RenegotiationCaseRow
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
    { id: 'name', title: true, sortable: true, grow: true, width: 240 },
    {
      id: 'stage',
      width: 160,
      card: 'badge',
      cell: ({ stage }) => <StageBadge stage={stage} />,
    },
    { id: 'decisionOn', sortable: true, width: 130 },
    { id: 'contract', width: 240, cell: ({ contract }) => `${contract.number} ${contract.name}` },
    {
      id: 'supplier',
      inFiles: ['contract.supplier.name'],
      label: t('contracts.field.supplier'),
      width: 180,
      cell: ({ contract }) => contract.supplier.name,
    },
    { id: 'owner', width: 170, cell: ({ owner }) => owner?.name ?? t('renegotiation.field.owner.none') },
    { id: 'baselineAnnual', align: 'end', width: 150 },
    { id: 'savingFullYear', sortable: true, align: 'end', width: 160 },
    { id: 'agreedAnnual', align: 'end', width: 150, hidden: true },
    { id: 'effectiveFrom', width: 130, hidden: true },
    { id: 'registryNumber', width: 150, hidden: true },
  ],
  defaultSort: [{ column: 'decisionOn', direction: 'asc' }],
  filters: (t, client) => [
    { id: 'stage', kind: 'choice', label: t('renegotiation.field.stage'), options: stageOptions(t) },
    {
      id: 'owner',
      kind: 'record',
      label: t('renegotiation.field.owner'),
      search: (text, signal) => findPeople(client, text, signal, {}),
    },
    {
      id: 'contract',
      kind: 'record',
      label: t('renegotiation.field.contract'),
      search: (text, signal) => findContracts(client, text, signal, {}),
    },
    { id: 'decisionOn', kind: 'date', label: t('renegotiation.field.decisionOn') },
    { id: 'effectiveFrom', kind: 'date', label: t('renegotiation.field.effectiveFrom') },
    { id: 'savingFullYear', kind: 'money', label: t('renegotiation.field.savingFullYear') },
    { id: 'registryNumber', kind: 'text', label: t('renegotiation.field.registryNumber') },
  ],
  facets: {
    document: graphql(`
      query RenegotiationCaseFacets($search: String, $where: RenegotiationCaseWhere) {
        list: renegotiationCases(search: $search, where: $where) {
          facets(by: [STAGE, OWNER]) {
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
    fields: ['stage', 'owner'],
  },
  words: {
    count: 'renegotiation.list.count',
    search: 'renegotiation.list.search',
    empty: 'renegotiation.list.empty',
  },
};

const stages = (...values: string[]): Filter => ({ field: 'stage', operator: 'in', values });

const views = (t: Translate, today: string) => [
  { name: t('renegotiation.view.all') },
  { name: t('renegotiation.view.open'), filters: [stages('PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED')] },
  {
    name: t('renegotiation.view.overdue'),
    filters: [
      stages('PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED'),
      { field: 'decisionOn', operator: 'lte' as const, values: [today] },
    ],
  },
  {
    name: t('renegotiation.view.signed'),
    filters: [stages('SIGNED', 'CLOSED')],
    sort: [{ column: 'savingFullYear', direction: 'desc' as const }],
  },
];

const CaseTotals = graphql(`
  query RenegotiationCaseTotals($search: String, $where: RenegotiationCaseWhere) {
    renegotiationCases(search: $search, where: $where) {
      aggregate {
        count
        sum {
          savingFullYear
        }
      }
    }
  }
`);

/** What the list shows, in a sentence: '12 omförhandlingar · överenskommen besparing 1,4 mnkr per år'. */
function Summary({ search, where }: ListVariables) {
  const t = useT();
  const { money } = useFormats();
  const { data } = useQuery(CaseTotals, { variables: { search, where }, fetchPolicy: 'no-cache' });
  if (!data) return <>{t('ui.loading')}</>;
  const { count, sum } = data.renegotiationCases.aggregate;
  const saving = money(sum.savingFullYear ?? null);
  return (
    <>
      {[
        t('renegotiation.list.count', { count }),
        ...(saving === null ? [] : [t('renegotiation.list.saving', { saving })]),
      ].join(' · ')}
    </>
  );
}

export const CaseListPage = () => <RecordListPage kind={caseKind} list={list} views={views} Summary={Summary} />;
