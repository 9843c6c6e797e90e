import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { yearMonthOf } from '../../server/values/year-month.ts';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ServiceOnPageFragment } from '../gql/graphql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { readService, type Service } from './service-kind.ts';

const onPage = graphql(`
  fragment ServiceOnPage on EHealthService {
    nextPhases
    pilotGaps {
      need
      code
      field
      measure
    }
    adoption(period: { first: $month, last: $month }) {
      units
      months {
        units
        unitShare
        target
      }
    }
    usageByMonth {
      measure
      months {
        month
        quantity
      }
    }
    adoptions {
      totalCount
    }
    measures {
      totalCount
    }
    dependencies {
      totalCount
    }
    dependents {
      totalCount
    }
    contracts {
      totalCount
    }
  }
`);

const ServiceByCode = graphql(`
  query ServiceByCode($code: String!, $month: YearMonth!) {
    service(code: $code) {
      ...ServiceFields
      ...ServiceOnPage
    }
  }
`);

/** A service with what its page tells beside its fields. */
export type PagedService = Service & Omit<ServiceOnPageFragment, ' $fragmentName' | '__typename'>;

export type PilotGap = NonNullable<PagedService['pilotGaps']>[number];

interface ServiceByCodeState {
  /** Undefined while it is on its way, null when no service has the code. */
  readonly service: PagedService | null | undefined;
  readonly fault: Fault | null;
  /** Whether what is known of it may be out of date, while it is read again. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** The service that people know by a code. */
export function useServiceByCode(code: string): ServiceByCodeState {
  const faultOf = useFaultOf();
  const { today } = useFormats();
  const { data, error, loading, refetch } = useQuery(ServiceByCode, {
    variables: { code, month: yearMonthOf(parseLocalDate(today)) },
    // What it lacks and how much hangs on it follow from other records; the cache knows only how that was.
    fetchPolicy: 'cache-and-network',
  });
  const service = useMemo(() => {
    const found = data?.service;
    if (!found) return data && null;
    const paged = getFragmentData(onPage, found);
    const { nextPhases, pilotGaps, adoption, usageByMonth } = paged;
    const { adoptions, measures, dependencies, dependents, contracts } = paged;
    const counts = { adoptions, measures, dependencies, dependents, contracts };
    return { ...readService(found), ...counts, nextPhases, pilotGaps, adoption, usageByMonth };
  }, [data]);
  return { service, fault: error && !service ? faultOf(error) : null, reading: loading, retry: () => void refetch() };
}
