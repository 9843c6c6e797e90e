import { Button, Group, Modal, Table, Text } from '@mantine/core';
import { IconDeviceFloppy, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import type { Fault } from '../../ui/feedback/fault.ts';
import { LeaveGuard } from '../../ui/form/leave-guard.tsx';
import { Value } from '../../ui/record/value.tsx';
import classes from './grid.module.css';

/** How many entries a write makes, changes and takes away. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** A cell that saving changes, in words. */
export interface ChangedCell {
  readonly key: string;
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface GridSaveProps {
  readonly cells: readonly ChangedCell[];
  /** Cells that cannot be read as they are typed. */
  readonly unreadable: number;
  readonly busy: boolean;
  readonly fault: Fault | null;
  /** Asks the server what saving would do, without doing it; null when it refuses. */
  readonly preview: () => Promise<Counts | null>;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What is typed and not saved: how much it is, what it would change, and the ways out. */
export function GridSave({ cells, unreadable, busy, fault, preview, onSave, onDiscard }: GridSaveProps) {
  const t = useT();
  const [previewed, setPreviewed] = useState<Counts | null>(null);
  if (cells.length === 0) return null;
  const blocked = unreadable > 0;
  return (
    <>
      <LeaveGuard mayLeave={() => cells.length === 0} onDiscard={onDiscard} />
      {fault && <FaultNotice fault={fault} />}
      <div className={classes.bar}>
        <Text size="sm" component="output" flex={1}>
          {t('economy.grid.changed', { count: cells.length })}
          {blocked && ` · ${t('economy.grid.unreadable', { count: unreadable })}`}
        </Text>
        <Group gap="sm">
          <Button variant="subtle" color="red" disabled={busy} onClick={onDiscard}>
            {t('economy.grid.discard')}
          </Button>
          <Button
            variant="default"
            disabled={busy || blocked}
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={() => void preview().then(setPreviewed)}
          >
            {t('economy.grid.preview')}
          </Button>
          <Button
            loading={busy}
            disabled={blocked}
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={onSave}
          >
            {t('economy.grid.save')}
          </Button>
        </Group>
      </div>
      <Modal
        opened={previewed !== null}
        size="lg"
        onClose={() => setPreviewed(null)}
        title={t('economy.grid.preview.title')}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        {previewed && <Text size="sm">{t('economy.grid.preview.counts', { ...previewed })}</Text>}
        <Table verticalSpacing={4} mt="sm" aria-label={t('economy.grid.preview.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('economy.grid.cell')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('economy.grid.before')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('economy.grid.after')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cells.map(({ key, where, before, after }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={400}>
                  {where}
                </Table.Th>
                <Table.Td ta="end">
                  <Value reason={t('economy.grid.nothing')}>{before}</Value>
                </Table.Td>
                <Table.Td ta="end">
                  <Value reason={t('economy.grid.takenAway')}>{after}</Value>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end" mt="md" gap="sm">
          <Button variant="default" onClick={() => setPreviewed(null)}>
            {t('ui.action.close')}
          </Button>
          <Button
            loading={busy}
            onClick={() => {
              setPreviewed(null);
              onSave();
            }}
          >
            {t('economy.grid.save')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
