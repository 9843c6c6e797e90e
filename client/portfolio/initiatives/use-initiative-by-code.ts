import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeOnPageFragment } from '../../gql/graphql.ts';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { readInitiative, type Initiative } from './initiative-kind.ts';

const onPage = graphql(`
  fragment InitiativeOnPage on Initiative {
    nextStages {
      stage
      isAllowed
      missing {
        need
        field
      }
    }
    links {
      totalCount
    }
    dependencies {
      totalCount
    }
    dependents {
      totalCount
    }
  }
`);

const InitiativeByCode = graphql(`
  query InitiativeByCode($code: String!) {
    initiative(code: $code) {
      ...InitiativeFields
      ...InitiativeOnPage
    }
  }
`);

/** An initiative with what its page tells beside its fields. */
export type PagedInitiative = Initiative & Omit<InitiativeOnPageFragment, ' $fragmentName' | '__typename'>;

export type NextStage = PagedInitiative['nextStages'][number];
export type StageGap = NextStage['missing'][number];

interface InitiativeByCodeState {
  /** Undefined while it is on its way, null when no initiative has the code. */
  readonly initiative: PagedInitiative | null | undefined;
  readonly fault: Fault | null;
  /** Whether what is known of it may be out of date, while it is read again. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** The initiative that people know by a code. */
export function useInitiativeByCode(code: string): InitiativeByCodeState {
  const faultOf = useFaultOf();
  const { data, error, loading, refetch } = useQuery(InitiativeByCode, {
    variables: { code },
    // What it lacks follows from its plan too; the cache knows only how that was.
    fetchPolicy: 'cache-and-network',
  });
  const initiative = useMemo(() => {
    const found = data?.initiative;
    if (!found) return data && null;
    const { nextStages, links, dependencies, dependents } = getFragmentData(onPage, found);
    return { ...readInitiative(found), nextStages, links, dependencies, dependents };
  }, [data]);
  return {
    initiative,
    fault: error && !initiative ? faultOf(error) : null,
    reading: loading,
    retry: () => void refetch(),
  };
}
