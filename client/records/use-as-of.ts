import { useSearchParams } from 'react-router';
import { isLocalDate, type LocalDate } from '../../server/values/local-date.ts';

/** The past day that a record's page shows, which is part of its address; null for as things stand now. */
export function useAsOf(): readonly [day: LocalDate | null, setDay: (day: LocalDate | null) => void] {
  const [params, setParams] = useSearchParams();
  const day = params.get('asOf');
  const setDay = (next: LocalDate | null) =>
    setParams(
      (current) => {
        if (next) current.set('asOf', next);
        else current.delete('asOf');
        return current;
      },
      { preventScrollReset: true },
    );
  return [isLocalDate(day) ? day : null, setDay];
}
