import { Button } from '@mantine/core';
import { IconReport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { investmentPlanPath } from './addresses.ts';
import { assignmentKind, type Assignment, type AssignmentFields } from './assignment-kind.tsx';
import { SubmissionBadge, submissionOptions } from './submission-badge.tsx';

const list: RecordList<AssignmentFields, Assignment> = {
  list: 'assignments',
  document: graphql(`
    query AssignmentList(
      $search: String
      $where: AssignmentWhere
      $orderBy: [AssignmentOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: assignments(
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
          ...AssignmentFields
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
    { id: 'code', sortable: true, width: 120 },
    { id: 'name', title: true, sortable: true, grow: true, width: 300 },
    {
      id: 'state',
      label: t('funding.state'),
      sortable: true,
      width: 170,
      cell: ({ state }) => <SubmissionBadge state={state} />,
    },
    { id: 'unit', inFiles: ['unit.code'], width: 200 },
    { id: 'giver', width: 160 },
    { id: 'dueOn', sortable: true, width: 130 },
    { id: 'submittedOn', sortable: true, width: 130 },
    { id: 'registryNumber', width: 140, hidden: true },
  ],
  defaultSort: [{ column: 'dueOn', direction: 'asc' }],
  filters: (t, client) => [
    { id: 'state', kind: 'choice', label: t('funding.state'), options: submissionOptions(t) },
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
      label: t('funding.unit'),
      search: (text, signal) => findUnits(client, text, signal, {}),
    },
    { id: 'giver', kind: 'text', label: t('funding.assignments.giver') },
    { id: 'dueOn', kind: 'date', label: t('funding.assignments.dueOn') },
    { id: 'submittedOn', kind: 'date', label: t('funding.assignments.submittedOn') },
  ],
  facets: {
    document: graphql(`
      query AssignmentFacets($search: String, $where: AssignmentWhere) {
        list: assignments(search: $search, where: $where) {
          facets(by: [STATE, UNIT, GIVER]) {
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
    fields: ['state', 'unit', 'giver'],
  },
  words: {
    count: 'funding.assignments.count',
    search: 'funding.assignments.search',
    empty: 'funding.assignments.empty',
  },
};

const history = graphql(`
  query AssignmentHistory($id: ID!, $after: String) {
    record: assignment(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** What units are asked for. */
export const AssignmentListPage = () => <RecordListPage kind={assignmentKind} list={list} actions={<ToPlan />} />;

const DueState = ({ shown }: { readonly shown: Assignment }) => <SubmissionBadge state={shown.state} />;

export const AssignmentPage = () => (
  <RecordPage
    kind={assignmentKind}
    history={history}
    Status={DueState}
    head={['unit', 'giver', 'dueOn', 'submittedOn']}
    sections={() => []}
  />
);

function ToPlan() {
  const t = useT();
  return (
    <Button
      component={Link}
      to={investmentPlanPath}
      variant="default"
      leftSection={<IconReport size={16} aria-hidden />}
    >
      {t('funding.plan')}
    </Button>
  );
}
