import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractDaysFragment } from '../gql/graphql.ts';

const contractDays = graphql(`
  fragment ContractDays on Contract {
    start
    noticeGivenOn
    phase
    currentEnd
    earliestEnd
    latestPossibleEnd
    decisionKind
    termEnd
    deadline
    safeDate
    reviewDate
    renewsTo
    options {
      months
      callOffCount
      callOffUnit
      callOffBy
      calledOffOn
      standing
      end
      newEnd
      deadline
      safeDate
      isLate
    }
    decisions {
      kind
      termEnd
      deadline
      safeDate
      reviewDate
      renewsTo
    }
  }
`);

type Plain<Selected> = Omit<Selected, '__typename' | ' $fragmentName'>;

export type ContractOption = Plain<ContractDaysFragment['options'][number]>;
export type ContractDecision = Plain<ContractDaysFragment['decisions'][number]>;

/** The days of a contract, as its terms give them. */
export type ContractDays = Omit<Plain<ContractDaysFragment>, 'options' | 'decisions'> & {
  readonly options: readonly ContractOption[];
  readonly decisions: readonly ContractDecision[];
};

export const readDays = (contract: FragmentType<typeof contractDays>): ContractDays =>
  getFragmentData(contractDays, contract);
