import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useMemo, type ComponentType } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { SidePanel } from '../ui/list/side-panel.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { RecordFacts } from './record-facts.tsx';
import { pageOf, recordPath, type RecordActionsProps, type RecordKind, type Versioned } from './record-kind.ts';
import { useRecord } from './use-record.ts';
import { useWritable } from './use-writable.ts';

interface RecordPanelProps<Masked, Shown extends Versioned> {
  readonly kind: RecordKind<Masked, Shown>;
  readonly id: string;
  readonly onClose: () => void;
  /** Told of the record that was saved here. */
  readonly onSaved: (record: Shown) => void;
  readonly Actions?: ComponentType<RecordActionsProps<Shown>>;
}

/** A record beside its list: its fields, the way to its page, and its form. */
export function RecordPanel<Masked, Shown extends Versioned>(props: RecordPanelProps<Masked, Shown>) {
  const { kind, id, onClose, onSaved, Actions } = props;
  const t = useT();
  const fields = useMemo(() => kind.fields(t), [kind, t]);
  const { shown, fault, retry } = useRecord(kind, id);
  const editable = useWritable(kind, shown);
  const [editing, edit] = useDisclosure(false);
  const title = shown ? kind.name(shown) : t(shown === null ? 'records.missing.title' : 'ui.loading');
  return (
    <SidePanel title={title} href={shown ? pageOf(kind, shown) : recordPath(kind, id)} onClose={onClose}>
      {fault && <FaultNotice fault={fault} onRetry={retry} />}
      {shown === undefined && !fault && <TextSkeleton lines={6} />}
      {shown && (
        <Stack gap="md">
          <RecordFacts fields={fields} shown={shown} narrow />
          {editable && (
            <Group gap="sm">
              {Actions && <Actions shown={shown} onSaved={onSaved} />}
              {editable.pages ? (
                <Button
                  component={Link}
                  to={editable.pages.edit(shown)}
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('records.action.edit')}
                </Button>
              ) : (
                <>
                  <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
                    {t('records.action.edit')}
                  </Button>
                  <RecordDrawer
                    kind={editable}
                    opened={editing}
                    shown={shown}
                    onClose={edit.close}
                    onSaved={(record) => {
                      edit.close();
                      onSaved(record);
                    }}
                  />
                </>
              )}
            </Group>
          )}
        </Stack>
      )}
    </SidePanel>
  );
}
