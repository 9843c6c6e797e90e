import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import type { Filter } from '../../ui/list/list-state.ts';
import type { Fact } from '../../ui/record/record-head.tsx';
import type { Section } from '../../ui/record/section-tabs.tsx';
import { beneficiaryChoices, benefitKindChoices, certaintyChoices } from '../choices.ts';
import { ownerName, ownerOf } from '../figure-owner.ts';
import { ownerFilters } from '../owner-filters.ts';
import { OwnerLink } from '../owner-link.tsx';
import { BenefitStatus, benefitKind, type Benefit, type BenefitFields } from './benefit-kind.tsx';
import { BenefitMonths } from './benefit-months.tsx';
import { CertaintyBadge } from './certainty-badge.tsx';

const list: RecordList<BenefitFields, Benefit> = {
  list: 'benefits',
  document: graphql(`
    query BenefitList(
      $search: String
      $where: BenefitWhere
      $orderBy: [BenefitOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: benefits(
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
          ...BenefitFields
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
    {
      id: 'of',
      inFiles: ['service.code', 'contract.number', 'asset.tag'],
      label: t('economy.of'),
      width: 220,
      cell: (benefit) => {
        const owner = ownerOf(benefit);
        return owner && ownerName(owner);
      },
    },
    { id: 'kind', width: 170 },
    {
      id: 'certainty',
      width: 172,
      card: 'badge',
      cell: ({ certainty }) => <CertaintyBadge certainty={certainty} />,
    },
    { id: 'beneficiary', width: 140 },
    { id: 'owner', inFiles: ['owner.name'], width: 160, cell: ({ owner }) => owner?.name },
    { id: 'target', align: 'end', width: 120, hidden: true },
    { id: 'targetMonth', sortable: true, width: 130, hidden: true },
    { id: 'baselineOn', width: 140 },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  filters: (t, client) => [
    { id: 'kind', kind: 'choice', label: t('economy.benefitKind'), options: benefitKindChoices(t) },
    { id: 'certainty', kind: 'choice', label: t('economy.certainty'), options: certaintyChoices(t) },
    { id: 'beneficiary', kind: 'choice', label: t('economy.beneficiary'), options: beneficiaryChoices(t) },
    {
      id: 'owner',
      kind: 'record',
      label: t('economy.benefit.owner'),
      search: (text, signal) => findPeople(client, text, signal, {}),
    },
    {
      id: 'isProven',
      kind: 'yesNo',
      label: t('economy.benefit.isProven'),
      condition: ({ values }) => ({ isProven: { eq: values[0] === 'true' } }),
    },
    ...ownerFilters(t, client),
  ],
  facets: {
    document: graphql(`
      query BenefitFacets($search: String, $where: BenefitWhere) {
        list: benefits(search: $search, where: $where) {
          facets(by: [KIND, CERTAINTY, BENEFICIARY, SERVICE]) {
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
    fields: ['kind', 'certainty', 'beneficiary', 'service'],
  },
  words: { count: 'economy.benefits.count', search: 'economy.benefits.search', empty: 'economy.benefits.empty' },
};

const of = (field: string, ...values: string[]): Filter => ({ field, operator: 'in', values });

const views = (t: Translate) => [
  { name: t('economy.view.all') },
  { name: t('economy.benefitKind.FINANCIAL'), filters: [of('kind', 'FINANCIAL')] },
  { name: t('economy.view.unproven'), filters: [of('certainty', 'GREEN'), of('isProven', 'false')] },
];

const history = graphql(`
  query BenefitHistory($id: ID!, $after: String) {
    record: benefit(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export const BenefitListPage = () => <RecordListPage kind={benefitKind} list={list} views={views} />;

const facts = (benefit: Benefit, t: Translate): readonly Fact[] => {
  const owner = ownerOf(benefit);
  return [{ label: t('economy.of'), value: owner && <OwnerLink owner={owner} />, reason: t('economy.of.hidden') }];
};

const sections = (benefit: Benefit, t: Translate): readonly Section[] => [
  { id: 'months', label: t('economy.benefit.months'), content: <BenefitMonths benefit={benefit} /> },
];

export const BenefitPage = () => (
  <RecordPage
    kind={benefitKind}
    history={history}
    Status={BenefitStatus}
    head={['kind', 'beneficiary', 'owner']}
    facts={facts}
    sections={sections}
  />
);
