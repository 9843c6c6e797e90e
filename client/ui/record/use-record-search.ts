import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { RecordOption, RecordSearch } from './record-option.ts';

const typingPause = 200;

export interface FoundRecords {
  readonly options: readonly RecordOption[];
  readonly loading: boolean;
  readonly error: unknown;
}

interface Found extends Omit<FoundRecords, 'loading'> {
  /** The text that was searched for. */
  readonly asked: string | null;
}

/** Searches while one types; a search that has been overtaken is aborted. Nothing is asked while `active` is false. */
export function useRecordSearch(search: RecordSearch, text: string, active: boolean): FoundRecords {
  const [asked] = useDebouncedValue(text, typingPause);
  const [found, setFound] = useState<Found>({ asked: null, options: [], error: null });
  useEffect(() => {
    if (!active) return;
    const flight = new AbortController();
    const answer = async () => {
      const result = await search(asked.trim(), flight.signal).then(
        (options) => ({ asked, options, error: null }),
        (error: unknown) => ({ asked, options: [], error }),
      );
      if (!flight.signal.aborted) setFound(result);
    };
    void answer();
    return () => flight.abort();
  }, [search, asked, active]);
  return { options: found.options, error: found.error, loading: active && found.asked !== text };
}
