import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconFilterOff } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { CreateAsset } from './create-asset.tsx';

interface AssetListEmptyProps {
  /** All assets that there are, or null while that is not known. */
  readonly all: number | null;
  readonly onClear: () => void;
}

/** In place of rows: there are no assets at all, or none that the filters leave. */
export function AssetListEmpty({ all, onClear }: AssetListEmptyProps) {
  const t = useT();
  if (all === 0) {
    return (
      <EmptyState icon={IconDeviceDesktop} title={t('inventory.list.empty.title')} action={<CreateAsset />}>
        {t('inventory.list.empty.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t('inventory.list.noMatch.title')}
      action={<Button onClick={onClear}>{t('inventory.list.noMatch.clear')}</Button>}
    >
      {t('inventory.list.noMatch.text')}
    </EmptyState>
  );
}
