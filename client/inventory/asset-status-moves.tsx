import { Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import type { AssetFieldsFragment, AssetStatus } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { assetKind } from './asset-kind.ts';

/** The states that an asset may be moved to from where it stands, each with its reason for the history. */
export function AssetStatusMoves({ asset }: { asset: AssetFieldsFragment }) {
  const t = useT();
  const [to, setTo] = useState<AssetStatus | null>(null);
  const word = (status: AssetStatus) => t(`inventory.status.${status}`);
  if (asset.nextStatuses.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('inventory.asset.move')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {asset.nextStatuses.map((status) => (
            <Menu.Item key={status} onClick={() => setTo(status)}>
              {word(status)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={to !== null}
        onClose={() => setTo(null)}
        title={to && `${word(asset.status)} → ${word(to)}`}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        {to && <MoveForm asset={asset} to={to} onClose={() => setTo(null)} />}
      </Modal>
    </>
  );
}

interface MoveFormProps {
  readonly asset: AssetFieldsFragment;
  readonly to: AssetStatus;
  readonly onClose: () => void;
}

function MoveForm({ asset: { id, version, tag }, to, onClose }: MoveFormProps) {
  const t = useT();
  const client = useApolloClient();
  const notifySaved = useNotifySaved();
  const faultOf = useFaultOf();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const move = async () => {
    setBusy(true);
    setFault(null);
    try {
      const input = { id, expectedVersion: version, status: to, reason: reason.trim() || null };
      await client.mutate({ mutation: assetKind.writes.update, variables: { input } as never });
      notifySaved(t('inventory.asset.moved', { tag, status: t(`inventory.status.${to}`) }));
      onClose();
    } catch (error) {
      const found = faultOf(error);
      setFault(found);
      // What holds now is shown, so that one can look and then try again.
      if (found.kind === 'conflict') void client.refetchQueries({ include: 'active' });
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void move();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {to === 'DISPOSED' && <Text size="sm">{t('inventory.asset.disposeFinal')}</Text>}
        <TextInput
          label={t('records.reason')}
          description={t('records.reason.help')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {fault && <FaultNotice fault={fault} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
          <Button type="submit" color={to === 'DISPOSED' ? 'red' : undefined} loading={busy}>
            {t('inventory.asset.move')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
