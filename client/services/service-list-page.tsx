import { graphql } from '../gql/gql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { ClassLevels } from '../inventory/class-levels.tsx';
import { findPeople, findUnits } from '../organisation/finders.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import { ServicePhaseBadge } from './phase-badge.tsx';
import { serviceKind, type Service, type ServiceFields } from './service-kind.ts';
import { kindOptions, measureOptions, phaseOptions } from './service-words.ts';

const list: RecordList<ServiceFields, Service> = {
  list: 'services',
  document: graphql(`
    query ServiceList(
      $search: String
      $where: EHealthServiceWhere
      $orderBy: [EHealthServiceOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: services(
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
          ...ServiceFields
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
    { id: 'code', sortable: true, width: 130 },
    { id: 'phase', width: 160, card: 'badge', cell: ({ phase }) => <ServicePhaseBadge phase={phase} /> },
    { id: 'kind', width: 220 },
    { id: 'unit', width: 190 },
    { id: 'businessOwner', width: 170 },
    { id: 'benefitOwner', width: 170 },
    {
      id: 'beneficiaries',
      width: 200,
      cell: ({ beneficiaries }) => (
        <Value>{beneficiaries.map((value) => t(`services.beneficiary.${value}`)).join(', ')}</Value>
      ),
    },
    {
      id: 'classes',
      label: t('services.field.classes'),
      inFiles: ['confidentiality', 'integrity', 'availability'],
      width: 130,
      cell: ({ confidentiality = null, integrity = null, availability = null }) => (
        <ClassLevels {...{ confidentiality, integrity, availability }} />
      ),
    },
    {
      id: 'isPrioritised',
      width: 130,
      hidden: true,
      cell: ({ isPrioritised }) =>
        isPrioritised ? <StatusBadge tone="info">{t('services.prioritised')}</StatusBadge> : t('ui.no'),
    },
    { id: 'itOwner', width: 170, hidden: true },
    { id: 'usageMeasure', width: 150, hidden: true },
    { id: 'startedOn', sortable: true, width: 130, hidden: true },
    { id: 'endedOn', width: 130, hidden: true },
    { id: 'classReviewOn', sortable: true, width: 150, hidden: true },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  filters: (t, client) => {
    const people = (id: 'businessOwner' | 'itOwner' | 'benefitOwner') => ({
      id,
      kind: 'record' as const,
      label: t(`services.field.${id}`),
      search: (text: string, signal: AbortSignal) => findPeople(client, text, signal, {}),
    });
    return [
      {
        id: 'phase',
        kind: 'choice',
        label: t('services.field.phase'),
        options: phaseOptions(t),
      },
      {
        id: 'kind',
        kind: 'choice',
        label: t('services.field.kind'),
        options: kindOptions(t),
      },
      {
        id: 'unitWithin',
        kind: 'record',
        label: t('services.field.unitWithin'),
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
        label: t('services.field.unit'),
        search: (text, signal) => findUnits(client, text, signal, {}),
      },
      people('businessOwner'),
      people('itOwner'),
      people('benefitOwner'),
      {
        id: 'isPrioritised',
        kind: 'yesNo',
        label: t('services.field.isPrioritised'),
        condition: ({ values: [value] }) => ({ isPrioritised: { eq: value === 'true' } }),
      },
      {
        id: 'classIsMissing',
        kind: 'yesNo',
        label: t('services.field.classIsMissing'),
        condition: ({ values: [value] }) => ({ classIsMissing: { eq: value === 'true' } }),
      },
      {
        id: 'usageMeasure',
        kind: 'choice',
        label: t('services.field.usageMeasure'),
        options: measureOptions(t),
      },
      { id: 'startedOn', kind: 'date', label: t('services.field.startedOn') },
      { id: 'classReviewOn', kind: 'date', label: t('services.field.classReviewOn') },
    ];
  },
  facets: {
    document: graphql(`
      query ServiceFacets($search: String, $where: EHealthServiceWhere) {
        list: services(search: $search, where: $where) {
          facets(by: [PHASE, KIND, UNIT, BUSINESS_OWNER]) {
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
    fields: ['phase', 'kind', 'unit', 'businessOwner'],
  },
  words: { count: 'services.list.count', search: 'services.list.search', empty: 'services.list.empty' },
};

const held = (field: string, ...values: string[]) => ({ field, operator: 'in' as const, values });

const views = (t: Translate, today: string) => [
  { name: t('services.view.all') },
  { name: t('services.view.running'), filters: [held('phase', 'ROLLOUT', 'OPERATION')] },
  { name: t('services.view.pilots'), filters: [held('phase', 'PILOT')] },
  { name: t('services.view.prioritised'), filters: [held('isPrioritised', 'true')] },
  { name: t('services.view.unclassed'), filters: [held('classIsMissing', 'true')] },
  {
    name: t('services.view.classDue'),
    filters: [{ field: 'classReviewOn', operator: 'lte' as const, values: [today] }],
    sort: [{ column: 'classReviewOn', direction: 'asc' as const }],
  },
];

/** All e-health services: searched, narrowed and sorted; the address holds the state. */
export const ServiceListPage = () => <RecordListPage kind={serviceKind} list={list} views={views} />;
