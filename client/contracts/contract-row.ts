import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractRowFragment } from '../gql/graphql.ts';

const contractRow = graphql(`
  fragment ContractRow on Contract {
    id
    number
    registryNumber
    name
    kind
    domain
    priorityClass
    phase
    start
    currentEnd
    latestPossibleEnd
    decisionKind
    termEnd
    deadline
    safeDate
    renewsTo
    annualCost
    isOrphaned
    updatedAt
    supplier {
      id
      name
    }
    unit {
      id
      name
    }
    owner {
      id
      name
    }
  }
`);

export type ContractRowFields = FragmentType<typeof contractRow>;
export type ContractRow = ContractRowFragment;

export const readRow = (row: ContractRowFields): ContractRow => getFragmentData(contractRow, row);
