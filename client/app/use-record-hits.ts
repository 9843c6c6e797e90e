import { useEffect, useState } from 'react';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { RecordHit } from './module.ts';
import { modules } from './modules.ts';

const shortest = 2;

export interface RecordHits {
  readonly groups: readonly { readonly label: MessageKey; readonly hits: readonly RecordHit[] }[];
  readonly loading: boolean;
  readonly failed: boolean;
}

interface Found extends Omit<RecordHits, 'loading'> {
  readonly text: string;
}

/** What every module finds for a text, in the modules' order; a search that is overtaken is aborted. */
export function useRecordHits(text: string): RecordHits {
  const [found, setFound] = useState<Found>({ text: '', groups: [], failed: false });
  const asks = text.length >= shortest;
  useEffect(() => {
    if (!asks) return;
    const flight = new AbortController();
    const ask = async () => {
      const answer = await findAll(text, flight.signal);
      if (!flight.signal.aborted) setFound({ text, ...answer });
    };
    void ask();
    return () => flight.abort();
  }, [text, asks]);
  if (!asks) return { groups: [], loading: false, failed: false };
  return { groups: found.groups, loading: found.text !== text, failed: found.failed };
}

async function findAll(text: string, signal: AbortSignal) {
  const finders = modules.flatMap(({ find }) => (find ? [find] : []));
  const results = await Promise.allSettled(finders.map((find) => find(text, signal)));
  const hits = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const groups = [...Map.groupBy(hits, ({ group }) => group)].map(([label, of]) => ({ label, hits: of }));
  return { groups, failed: results.some(({ status }) => status === 'rejected') };
}
