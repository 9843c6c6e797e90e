import { useApolloClient } from '@apollo/client/react';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { DeadlineRowFragment } from '../gql/graphql.ts';
import type { ListVariables } from '../records/list-variables.ts';
import { useGrowingList, type GrowingList, type GrowingPage } from '../records/use-growing-list.ts';

const deadlineRow = graphql(`
  fragment DeadlineRow on Contract {
    id
    number
    name
    kind
    decisionKind
    termEnd
    deadline
    safeDate
    renewsTo
    annualCost
    isOrphaned
    supplier {
      id
      name
    }
    owner {
      id
      name
    }
    assets {
      totalCount
    }
  }
`);

const DeadlinePage = graphql(`
  query DeadlinePage($search: String, $where: ContractWhere, $after: String) {
    contracts(search: $search, where: $where, orderBy: [{ field: SAFE_DATE }], first: 50, after: $after) {
      totalCount
      nodes {
        ...DeadlineRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type DeadlineRow = DeadlineRowFragment;

export const readDeadline = (row: FragmentType<typeof deadlineRow>): DeadlineRow => getFragmentData(deadlineRow, row);

const nothing: GrowingPage<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };

/** What is to be decided under a filter, nearest safe date first. */
export function useDeadlines({ search, where }: Pick<ListVariables, 'search' | 'where'>): GrowingList<DeadlineRow> {
  const client = useApolloClient();
  return useGrowingList(JSON.stringify({ search, where }), async (after, signal) => {
    const { data } = await client.query({
      query: DeadlinePage,
      variables: { search, where, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data) return nothing;
    const { nodes, ...page } = data.contracts;
    return { ...page, nodes: nodes.map(readDeadline) };
  });
}
