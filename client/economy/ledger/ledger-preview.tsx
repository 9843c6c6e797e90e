import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport, IconInfoCircle } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { LedgerChoices } from './ledger-choices.tsx';
import type { LedgerImport } from './ledger-import.ts';
import { LedgerMapped } from './ledger-mapped.tsx';
import { ImportLedger, useLedgerAsk } from './ledger-mutations.ts';
import { LedgerPreviewDocument, type Preview } from './ledger-preview-query.ts';
import { LedgerSums } from './ledger-sums.tsx';
import { LedgerUnmapped } from './ledger-unmapped.tsx';

/** What the rules make of a file that has been read: its sums, what nothing takes, what it becomes; and the way to import it. */
export function LedgerPreview({ ledger }: { readonly ledger: LedgerImport }) {
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(LedgerPreviewDocument, {
    variables: { id: ledger.id },
    fetchPolicy: 'cache-and-network',
  });
  const preview = data?.ledgerPreview;
  return (
    <Stack gap="lg">
      <LedgerChoices ledger={ledger} />
      {error && !preview && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!preview && !error && <TextSkeleton lines={8} />}
      {preview && (
        <>
          <LedgerSums scenarios={preview.scenarios} />
          <Perform ledger={ledger} preview={preview} />
          <LedgerUnmapped preview={preview} onRule={() => void refetch()} />
          <LedgerMapped preview={preview} />
        </>
      )}
    </Stack>
  );
}

/** The button that writes, with what it would do; where nothing would change it says so instead. */
function Perform({ ledger, preview }: { readonly ledger: LedgerImport; readonly preview: Preview }) {
  const t = useT();
  const mayChange = useMayChange('LedgerImport');
  const { ask, busy, fault } = useLedgerAsk();
  const total = (count: 'toCreate' | 'toChange' | 'toRemove') =>
    preview.scenarios.reduce((sum, scenario) => sum + scenario[count], 0);
  const [created, changed, removed] = [total('toCreate'), total('toChange'), total('toRemove')];
  const nothing = created + changed + removed === 0;
  const isDone = ledger.status === 'DONE';
  if (!mayChange || (isDone && nothing)) return null;
  return (
    <Stack gap="sm">
      {preview.replaces && removed + changed > 0 && (
        <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
          {t('ledger.replaces', { file: preview.replaces })}
        </Alert>
      )}
      {isDone && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {t('ledger.rulesChanged')}
        </Alert>
      )}
      {fault && <FaultNotice fault={fault} />}
      <Group gap="sm">
        <Button
          loading={busy}
          disabled={preview.scenarios.length === 0}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => void ask(ImportLedger, { id: ledger.id })}
        >
          {t(isDone ? 'ledger.importAgain' : 'ledger.import')}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {t(nothing ? 'ledger.would.nothing' : 'ledger.would', { created, changed, removed })}
        </Text>
      </Group>
    </Stack>
  );
}
