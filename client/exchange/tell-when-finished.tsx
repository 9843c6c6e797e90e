import type { ApolloClient } from '@apollo/client';
import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { useT } from '../i18n/use-t.ts';
import { importPath } from './addresses.ts';
import { importRunFields } from './import-run.ts';
import { isEnded } from './run-status.ts';
import { ImportProgress } from './use-import-run.ts';

interface Watched {
  readonly id: string;
  readonly fileName: string;
}

/** How the imports that are watched are watched no more. */
const watches = new Map<string, () => void>();

/** Tells that an import is finished, on whatever page one has gone to meanwhile. */
export function tellWhenFinished(client: ApolloClient, { id, fileName }: Watched): void {
  const watch = client.subscribe({ query: ImportProgress, variables: { id } }).subscribe({
    next: ({ data }) => {
      const status = getFragmentData(importRunFields, data?.importProgress)?.status;
      if (!status || !isEnded(status)) return;
      const isSeen = !watches.has(id) || location.pathname === importPath(id);
      stopTelling(id);
      if (!isSeen && (status === 'DONE' || status === 'FAILED')) tell({ id, fileName }, status);
    },
    // Without a live connection nothing is told; the list of imports has it.
    error: () => stopTelling(id),
  });
  watches.set(id, () => watch.unsubscribe());
}

/** One has seen on the run's own page what became of it. */
export function stopTelling(id: string): void {
  watches.get(id)?.();
  watches.delete(id);
}

function tell(run: Watched, status: 'DONE' | 'FAILED'): void {
  const isDone = status === 'DONE';
  notifications.show({
    message: <Finished run={run} status={status} />,
    color: isDone ? 'green' : 'red',
    icon: isDone ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />,
    autoClose: 15_000,
  });
}

function Finished({ run: { id, fileName: file }, status }: { run: Watched; status: 'DONE' | 'FAILED' }) {
  const t = useT();
  return (
    <>
      {t(status === 'DONE' ? 'exchange.finished' : 'exchange.finished.FAILED', { file })}{' '}
      <Anchor href={importPath(id)}>{t('exchange.finished.open')}</Anchor>
    </>
  );
}
