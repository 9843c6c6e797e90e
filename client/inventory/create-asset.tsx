import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { useMayChange } from '../records/use-writable.ts';
import { assetPath } from './addresses.ts';

/** The way to register an asset, for those who may. */
export function CreateAsset() {
  const t = useT();
  if (!useMayChange('Asset')) return null;
  return (
    <Button component={Link} to={assetPath('new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('inventory.action.createAsset')}
    </Button>
  );
}
