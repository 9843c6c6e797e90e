import { ActionIcon, Button, Stack } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ConfirmDialog } from '../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import type { DeletedKind, Versioned } from './record-kind.ts';

interface DeleteRecordProps<Shown extends Versioned> {
  readonly kind: DeletedKind<Shown>;
  readonly shown: Shown;
  readonly onDeleted: () => void;
  /** On a line of a list: an icon alone. */
  readonly compact?: boolean;
}

/** Takes a record away when one has confirmed it; while other records refer to it, says which, and it stays. */
export function DeleteRecord<Shown extends Versioned>(props: DeleteRecordProps<Shown>) {
  const { kind, shown, onDeleted, compact = false } = props;
  const t = useT();
  const notifySaved = useNotifySaved();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const remove = async () => {
    setBusy(true);
    setFault(null);
    try {
      const input = { id: shown.id, expectedVersion: shown.version };
      await client.mutate({ mutation: kind.writes.remove, variables: { input } as never });
      notifySaved(t('records.deleted', { name: kind.name(shown) }));
      setOpened(false);
      onDeleted();
      client.cache.evict({ id: client.cache.identify({ __typename: kind.type, id: shown.id }) ?? '' });
    } catch (error) {
      const found = faultOf(error);
      setFault(found);
      // What holds now is shown, so that one can look and then try again.
      if (found.kind === 'conflict') void client.refetchQueries({ include: 'active' });
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    setOpened(false);
    setFault(null);
  };

  return (
    <>
      {compact ? (
        <ActionIcon
          aria-label={t('records.action.removeThis', { name: kind.name(shown) })}
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      ) : (
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          {t('records.action.remove')}
        </Button>
      )}
      <ConfirmDialog
        opened={opened}
        title={t(kind.writes.words.remove)}
        confirmLabel={t('records.action.remove')}
        danger
        busy={busy}
        onConfirm={() => void remove()}
        onClose={close}
      >
        <Stack gap="sm">
          {t('records.remove.question', { name: kind.name(shown) })}
          {fault && <FaultNotice fault={fault} />}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
