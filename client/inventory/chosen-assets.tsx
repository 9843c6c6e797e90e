import { Button, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { SelectionBar } from '../ui/data-table/selection-bar.tsx';
import { nothingSelected } from '../ui/data-table/selection.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import type { AssetSelectionBarProps } from './asset-selection-bar.tsx';
import { chosenAssets, mostAssets } from './bulk-edit.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import { useBulkEdit } from './use-bulk-edit.ts';

/** How many assets are chosen, and the way to change them alike. */
export function ChosenAssets({
  selection,
  onChange,
  query,
  total,
  onSaved,
  count,
}: AssetSelectionBarProps & { count: number }) {
  const t = useT();
  const notifySaved = useNotifySaved();
  const [opened, setOpened] = useState(false);
  const chosen = useMemo(() => chosenAssets(selection, query), [selection, query]);
  const edit = useBulkEdit(chosen, (changed) => {
    setOpened(false);
    onChange(nothingSelected);
    onSaved();
    notifySaved(t('inventory.bulk.saved', { count: changed }));
  });
  const tooMany = count > mostAssets;
  return (
    <>
      <SelectionBar selection={selection} total={total} onChange={onChange}>
        {tooMany && <Text size="sm">{t('inventory.bulk.tooMany', { limit: mostAssets })}</Text>}
        <Button leftSection={<IconEdit size={16} aria-hidden />} disabled={tooMany} onClick={() => setOpened(true)}>
          {t('inventory.bulk.open')}
        </Button>
      </SelectionBar>
      <BulkEditDialog edit={edit} opened={opened} count={count} onClose={() => setOpened(false)} />
    </>
  );
}
