import { Button, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { SelectionBar } from '../ui/data-table/selection-bar.tsx';
import { nothingSelected, selectedCount, type Selection } from '../ui/data-table/selection.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { chosenAssets, mostAssets } from './bulk-edit.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import type { AssetQuery } from './use-asset-rows.ts';
import { useBulkEdit } from './use-bulk-edit.ts';

interface AssetSelectionBarProps {
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
  readonly query: AssetQuery;
  readonly total: number | null;
  readonly onSaved: () => void;
}

/** What can be done with the chosen assets; what is typed for them lasts as long as they are chosen. */
export function AssetSelectionBar(props: AssetSelectionBarProps) {
  const count = selectedCount(props.selection, props.total);
  if (count === null || count === 0) return null;
  return <ChosenAssets {...props} count={count} />;
}

function ChosenAssets({
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
