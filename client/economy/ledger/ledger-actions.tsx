import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconArrowBackUp, IconPlayerStop } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { ConfirmedAction } from '../../records/confirmed-action.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import type { LedgerImport } from './ledger-import.ts';
import { CancelLedgerImport, UndoLedgerImport, useLedgerAsk } from './ledger-mutations.ts';

/** What can be done with an import as a whole. */
export function LedgerActions({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const client = useApolloClient();
  const { ask, busy } = useLedgerAsk();
  const mayChange = useMayChange('LedgerImport');
  const { id, status, fileName } = ledger;
  if (!mayChange) return null;
  if (status === 'DONE') {
    return (
      <ConfirmedAction
        label={t('ledger.undo')}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        danger
        work={async () => {
          await client.mutate({ mutation: UndoLedgerImport, variables: { input: { id } } });
          await client.refetchQueries({ include: 'active' });
        }}
      >
        {t('ledger.undo.text', { file: fileName })}
      </ConfirmedAction>
    );
  }
  if (status !== 'UPLOADING' && status !== 'READING' && status !== 'MAPPING' && status !== 'PREVIEW') return null;
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<IconPlayerStop size={16} aria-hidden />}
      onClick={() => void ask(CancelLedgerImport, { id })}
    >
      {t('ledger.cancel')}
    </Button>
  );
}
