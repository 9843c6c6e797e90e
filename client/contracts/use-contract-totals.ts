import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import type { ListVariables } from '../records/list-variables.ts';

const ContractTotals = graphql(`
  query ContractTotals($search: String, $where: ContractWhere, $asOf: Date) {
    contracts(search: $search, where: $where, asOf: $asOf) {
      aggregate {
        count
        sum {
          annualCost
        }
      }
    }
  }
`);

/** How many contracts the filter leaves, and what they cost in a year; nothing while they are summed. */
export function useContractTotals({ search, where, asOf }: Pick<ListVariables, 'search' | 'where' | 'asOf'>) {
  const { data, error, refetch } = useQuery(ContractTotals, {
    variables: { search, where, ...(asOf && { asOf }) },
    fetchPolicy: 'no-cache',
  });
  const { count = null, sum } = data?.contracts.aggregate ?? {};
  return { count, annualCost: sum?.annualCost ?? null, error, refresh: () => void refetch() };
}
