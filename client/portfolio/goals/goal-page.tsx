import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { LinkTable } from '../links/link-table.tsx';
import { goalKind, type Goal } from './goal-kind.ts';

const history = graphql(`
  query StrategicGoalHistory($id: ID!, $after: String) {
    record: strategicGoal(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const linksOfGoal = graphql(`
  query InitiativesOfGoal($id: ID!, $after: String) {
    record: strategicGoal(id: $id) {
      id
      part: initiativeLinks(first: 100, after: $after) {
        totalCount
        nodes {
          ...InitiativeLinkFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const sections = ({ id }: Goal, t: Translate) => {
  const title = t('portfolio.nav.initiatives');
  return [
    {
      id: 'initiatives',
      label: title,
      content: <LinkTable of={{ end: 'goal', id }} document={linksOfGoal} title={title} />,
    },
  ];
};

/** What the region strives for, and the initiatives that serve it. */
export const GoalPage = () => (
  <RecordPage kind={goalKind} history={history} head={['source', 'validFromDay', 'validToDay']} sections={sections} />
);
