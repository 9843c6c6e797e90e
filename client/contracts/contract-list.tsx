import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { RecordColumn, RecordList } from '../records/record-list.tsx';
import type { Formats } from '../ui/format/formats.ts';
import { Value } from '../ui/record/value.tsx';
import { contractFilters } from './contract-filters.ts';
import { ContractOwner } from './contract-owner.tsx';
import type { ContractRow, ContractRowFields } from './contract-row.ts';
import { PhaseBadge } from './phase-badge.tsx';
import { SafeDay } from './safe-day.tsx';

const document = graphql(`
  query ContractList(
    $search: String
    $where: ContractWhere
    $orderBy: [ContractOrderBy!]
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
  ) {
    list: contracts(
      search: $search
      where: $where
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $asOf
    ) {
      totalCount
      nodes {
        ...ContractRow
      }
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
    }
  }
`);

const facets = graphql(`
  query ContractFacets($search: String, $where: ContractWhere, $asOf: Date) {
    list: contracts(search: $search, where: $where, asOf: $asOf) {
      facets(by: [KIND, DOMAIN, PRIORITY_CLASS, SUPPLIER, UNIT, OWNER, PHASE, DECISION_KIND, END_YEAR]) {
        field
        values {
          value
          label
          count
        }
      }
    }
  }
`);

function Cut({ children, reason }: { children: string | null | undefined; reason?: string }) {
  return <Value reason={reason}>{children && <span title={children}>{children}</span>}</Value>;
}

type Column = RecordColumn<ContractRow> & { readonly id: keyof ContractRow };

function columnsOf(t: Translate, { day, money, dateTime }: Formats): readonly Column[] {
  return [
    { id: 'number', title: true, sortable: true, width: 152, cell: ({ number }) => number },
    { id: 'name', sortable: true, grow: true, width: 220, card: 'line', cell: ({ name }) => <Cut>{name}</Cut> },
    { id: 'domain', width: 150, hidden: true, cell: ({ domain }) => t(`contracts.domain.${domain}`) },
    {
      id: 'priorityClass',
      width: 150,
      hidden: true,
      cell: ({ priorityClass }) => t(`contracts.priorityClass.${priorityClass}`),
    },
    { id: 'safeDate', sortable: true, width: 160, cell: (row) => <SafeDay {...row} /> },
    {
      id: 'decisionKind',
      width: 190,
      cell: ({ decisionKind: kind }) => (
        <Cut reason={t('contracts.field.decision.none')}>{kind && t(`contracts.decision.${kind}`)}</Cut>
      ),
    },
    {
      id: 'annualCost',
      sortable: true,
      align: 'end',
      width: 128,
      cell: ({ annualCost }) => <span>{money(annualCost)}</span>,
    },
    {
      id: 'currentEnd',
      sortable: true,
      width: 128,
      cell: ({ currentEnd = null }) => <Cut reason={t('contracts.field.currentEnd.none')}>{day(currentEnd)}</Cut>,
    },
    {
      id: 'renewsTo',
      width: 124,
      cell: ({ renewsTo = null }) => <Cut reason={t('contracts.field.renewsTo.none')}>{day(renewsTo)}</Cut>,
    },
    { id: 'supplier', width: 176, cell: ({ supplier }) => <Cut>{supplier.name}</Cut> },
    { id: 'owner', width: 170, cell: (row) => <ContractOwner {...row} /> },
    { id: 'unit', width: 180, cell: ({ unit }) => <Cut>{unit.name}</Cut> },
    { id: 'kind', width: 120, card: 'none', cell: ({ kind }) => t(`contracts.kind.${kind}`) },
    { id: 'phase', width: 130, card: 'badge', hidden: true, cell: ({ phase }) => <PhaseBadge phase={phase} /> },
    { id: 'start', sortable: true, width: 124, hidden: true, cell: ({ start }) => day(start) },
    {
      id: 'deadline',
      sortable: true,
      width: 124,
      hidden: true,
      cell: ({ deadline = null }) => <Cut reason={t('contracts.field.decision.none')}>{day(deadline)}</Cut>,
    },
    {
      id: 'latestPossibleEnd',
      width: 160,
      hidden: true,
      cell: ({ latestPossibleEnd = null }) => (
        <Cut reason={t('contracts.field.latestPossibleEnd.none')}>{day(latestPossibleEnd)}</Cut>
      ),
    },
    { id: 'registryNumber', width: 140, hidden: true, cell: ({ registryNumber }) => <Cut>{registryNumber}</Cut> },
    { id: 'updatedAt', sortable: true, width: 150, hidden: true, cell: ({ updatedAt }) => dateTime(updatedAt) },
  ];
}

/** How contracts are listed on a day. */
export const contractList = (today: LocalDate, formats: Formats): RecordList<ContractRowFields, ContractRow> => ({
  list: 'contracts',
  document,
  columns: (t) =>
    columnsOf(t, formats).map((column) => ({ ...column, label: t(`contracts.field.${column.id as 'name'}`) })),
  defaultSort: [{ column: 'number', direction: 'asc' }],
  filters: (t, client) => contractFilters(t, client, today),
  facets: {
    document: facets,
    fields: ['kind', 'domain', 'priorityClass', 'phase', 'decisionKind', 'endYear', 'supplier', 'unit', 'owner'],
  },
  words: { count: 'contracts.list.count', search: 'contracts.list.search', empty: 'contracts.list.empty' },
});
