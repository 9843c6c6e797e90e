import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { useMayChange } from '../records/use-writable.ts';

/** The way to where catalogues are refreshed, for those who may. */
export function CatalogueLink() {
  const t = useT();
  if (!useMayChange('AssetModel')) return null;
  return (
    <Button
      component={Link}
      to="/inventory/catalogue"
      variant="default"
      leftSection={<IconFileImport size={16} aria-hidden />}
    >
      {t('inventory.catalogue')}
    </Button>
  );
}
