import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { contractKind } from './contract-kind.ts';

const ContractByNumber = graphql(`
  query ContractByNumber($number: String!, $asOf: Date) {
    contract(number: $number, asOf: $asOf) {
      ...ContractFields
    }
  }
`);

export interface ContractByNumberState {
  /** Undefined while it is on its way, null when no contract has the number. */
  readonly contract: ContractFieldsFragment | null | undefined;
  readonly fault: Fault | null;
  /** Whether what is known of it may be out of date, while it is read again. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** The contract that people know by a number; as it stood on a past day if one is given. */
export function useContractByNumber(number: string, asOf: LocalDate | null = null): ContractByNumberState {
  const faultOf = useFaultOf();
  const { data, error, loading, refetch } = useQuery(ContractByNumber, {
    variables: { number, asOf },
    // Its days follow from the day that is read, and its costs from other records; what the cache knows is how it is now.
    fetchPolicy: asOf ? 'no-cache' : 'cache-and-network',
  });
  const contract = useMemo(() => (data?.contract ? contractKind.unmask(data.contract) : data && null), [data]);
  return { contract, fault: error && !contract ? faultOf(error) : null, reading: loading, retry: () => void refetch() };
}
