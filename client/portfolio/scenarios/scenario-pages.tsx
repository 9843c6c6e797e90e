import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { PortfolioScenarioFieldsFragment } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { scenarioComparisonPath } from '../lab/addresses.ts';
import { readFoundSet } from '../lab/found-set.ts';
import { LabResult } from '../lab/lab-result.tsx';
import { useSetWords } from '../lab/set-words.ts';
import { scenarioKind, type ScenarioFields } from './scenario-kind.tsx';

const list: RecordList<ScenarioFields, PortfolioScenarioFieldsFragment> = {
  list: 'portfolioScenarios',
  document: graphql(`
    query PortfolioScenarioList(
      $search: String
      $where: PortfolioScenarioWhere
      $orderBy: [PortfolioScenarioOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: portfolioScenarios(
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
          ...PortfolioScenarioFields
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
      id: 'value',
      label: t('portfolio.lab.value'),
      align: 'end',
      width: 150,
      inFiles: [],
      cell: (shown) => <ScenarioValue shown={shown} />,
    },
    {
      id: 'chosen',
      label: t('portfolio.lab.chosen'),
      align: 'end',
      width: 120,
      inFiles: [],
      cell: ({ found }) => found.chosen.length,
    },
    { id: 'unit', label: t('portfolio.scenarios.unit'), width: 220, cell: ({ unit }) => unit.name },
    { id: 'description', width: 320 },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: {
    count: 'portfolio.scenarios.count',
    search: 'portfolio.scenarios.search',
    empty: 'portfolio.scenarios.empty',
  },
};

function ScenarioValue({ shown: { found } }: { readonly shown: PortfolioScenarioFieldsFragment }) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  return words.value(found.value ?? null) ?? t(`portfolio.lab.status.${found.status}`);
}

const { writes: _writes, ...readOnly } = scenarioKind;

/** Kept sets; they are made in the lab. */
export function ScenarioListPage() {
  const t = useT();
  return (
    <RecordListPage
      kind={readOnly}
      list={list}
      actions={
        <Button
          component={Link}
          to={scenarioComparisonPath}
          variant="default"
          leftSection={<IconScale size={16} aria-hidden />}
        >
          {t('portfolio.scenarios.compare')}
        </Button>
      }
    />
  );
}

const history = graphql(`
  query PortfolioScenarioHistory($id: ID!, $after: String) {
    record: portfolioScenario(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const Kept = graphql(`
  query KeptSet($id: ID!) {
    portfolioScenario(id: $id) {
      id
      found {
        ...FoundSetFields
      }
    }
  }
`);

function KeptSet({ id }: { readonly id: string }) {
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(Kept, { variables: { id } });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  const masked = data?.portfolioScenario?.found;
  return masked ? <LabResult found={readFoundSet(masked)} /> : <TextSkeleton lines={10} />;
}

function CompareWith({ shown: { id } }: { readonly shown: PortfolioScenarioFieldsFragment }) {
  const t = useT();
  return (
    <Button component={Link} to={`${scenarioComparisonPath}?id=${id}`} variant="default">
      {t('portfolio.scenarios.compare')}
    </Button>
  );
}

const keptSections = ({ id }: PortfolioScenarioFieldsFragment, t: Translate) => [
  { id: 'set', label: t('portfolio.scenarios.set'), content: <KeptSet id={id} /> },
];

/** A kept set as it was found, whatever has become of its initiatives. */
export const ScenarioPage = () => (
  <RecordPage
    kind={scenarioKind}
    history={history}
    subtitle={({ unit }) => unit.name}
    head={[]}
    sections={keptSections}
    Actions={CompareWith}
  />
);
