import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import type { RecordKind, Versioned } from './record-kind.ts';

export interface ReadRecord<Shown> {
  /** Undefined while it is on its way, null when there is none. */
  readonly shown: Shown | null | undefined;
  readonly fault: Fault | null;
  /** Whether what is known of it may be out of date, while it is read again. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** One record of a kind, by its id; as it stood on a past day where the kind's document takes `$asOf`. */
export function useRecord<Masked, Shown extends Versioned>(
  kind: Pick<RecordKind<Masked, Shown>, 'one' | 'unmask'>,
  id: string,
  asOf?: LocalDate,
): ReadRecord<Shown> {
  const faultOf = useFaultOf();
  const { data, error, loading, refetch } = useQuery(kind.one, {
    variables: (asOf ? { id, asOf } : { id }) as never,
    // What the cache knows of a record is how it stands now.
    ...(asOf && { fetchPolicy: 'no-cache' }),
  });
  const record = data?.record as Masked | null | undefined;
  const shown = useMemo(() => (record ? kind.unmask(record) : data && null), [record, data, kind]);
  return { shown, fault: error && !shown ? faultOf(error) : null, reading: loading, retry: () => void refetch() };
}
