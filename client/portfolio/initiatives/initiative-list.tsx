import { graphql } from '../../gql/gql.ts';
import { findPeople, findUnits } from '../../organisation/finders.ts';
import type { RecordList } from '../../records/record-list.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import type { Initiative, InitiativeFields } from './initiative-kind.ts';
import { kindOptions, stageOptions } from './initiative-words.ts';
import { StageBadge } from './stage-badge.tsx';

/** The list of initiatives: its columns, and what it can be narrowed by. */
export const initiativeList: RecordList<InitiativeFields, Initiative> = {
  list: 'initiatives',
  document: graphql(`
    query InitiativeList(
      $search: String
      $where: InitiativeWhere
      $orderBy: [InitiativeOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: initiatives(
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
          ...InitiativeFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 260 },
    { id: 'code', sortable: true, width: 100 },
    { id: 'stage', width: 160, card: 'badge', cell: ({ stage }) => <StageBadge stage={stage} /> },
    { id: 'area', width: 180 },
    { id: 'unit', width: 190 },
    { id: 'owner', width: 170 },
    { id: 'firstMonth', sortable: true, width: 120 },
    { id: 'lastMonth', sortable: true, width: 120 },
    { id: 'decisionMonth', sortable: true, width: 130, hidden: true },
    { id: 'likelyCost', sortable: true, width: 150 },
    { id: 'kind', width: 170, hidden: true },
    {
      id: 'isPrioritised',
      width: 130,
      hidden: true,
      cell: ({ isPrioritised }) =>
        isPrioritised ? <StatusBadge tone="info">{t('portfolio.prioritised')}</StatusBadge> : t('ui.no'),
    },
    { id: 'isMandatory', width: 130, hidden: true },
    { id: 'isAdditional', width: 130, hidden: true },
    { id: 'submittedOn', sortable: true, width: 130, hidden: true },
    { id: 'decidedOn', sortable: true, width: 130, hidden: true },
    { id: 'registryNumber', width: 140, hidden: true },
  ],
  defaultSort: [{ column: 'code', direction: 'asc' }],
  filters: (t, client) => [
    { id: 'stage', kind: 'choice', label: t('portfolio.field.stage'), options: stageOptions(t) },
    { id: 'kind', kind: 'choice', label: t('portfolio.field.kind'), options: kindOptions(t) },
    {
      id: 'unitWithin',
      kind: 'record',
      label: t('portfolio.field.unitWithin'),
      search: (text, signal) => findUnits(client, text, signal, {}),
      condition: ({ operator, values }) => {
        if (operator === 'isNull' || operator === 'notNull') {
          return { unit: { id: { isNull: operator === 'isNull' } } };
        }
        return operator === 'notIn' ? { not: { unitWithin: values } } : { unitWithin: values };
      },
    },
    {
      id: 'unit',
      kind: 'record',
      label: t('portfolio.field.unit'),
      search: (text, signal) => findUnits(client, text, signal, {}),
    },
    {
      id: 'owner',
      kind: 'record',
      label: t('portfolio.field.owner'),
      search: (text, signal) => findPeople(client, text, signal, {}),
    },
    { id: 'area', kind: 'text', label: t('portfolio.field.area') },
    ...(['isPrioritised', 'isMandatory', 'isAdditional'] as const).map((id) => ({
      id,
      kind: 'yesNo' as const,
      label: t(`portfolio.field.${id}`),
      condition: ({ values: [value] }: { readonly values: readonly string[] }) => ({ [id]: { eq: value === 'true' } }),
    })),
    { id: 'decidedOn', kind: 'date', label: t('portfolio.field.decidedOn') },
  ],
  facets: {
    document: graphql(`
      query InitiativeFacets($search: String, $where: InitiativeWhere) {
        list: initiatives(search: $search, where: $where) {
          facets(by: [STAGE, KIND, AREA, UNIT, OWNER]) {
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
    fields: ['stage', 'kind', 'area', 'unit', 'owner'],
  },
  words: { count: 'portfolio.list.count', search: 'portfolio.list.search', empty: 'portfolio.list.empty' },
};
