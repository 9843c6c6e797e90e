import { useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { View } from '../ui/list/views.ts';
import { assetQuery } from './asset-list-definition.ts';
import { inUse, unclassified, unsupported } from './asset-scopes.ts';

/** The views that everyone has. */
export function useAssetViews(): readonly View[] {
  const t = useT();
  return useMemo(
    () => [
      { name: t('inventory.view.all'), query: '' },
      { name: t('inventory.view.inUse'), query: assetQuery({ filters: inUse }) },
      {
        name: t('inventory.view.unsupported'),
        query: assetQuery({ filters: unsupported, sort: [{ column: 'supportEnd', direction: 'asc' }] }),
      },
      {
        name: t('inventory.view.unclassified'),
        query: assetQuery({
          filters: unclassified,
          columns: ['tag', 'name', 'category', 'classes', 'systemOwner', 'unit'],
        }),
      },
      {
        name: t('inventory.view.latest'),
        query: assetQuery({
          sort: [{ column: 'updatedAt', direction: 'desc' }],
          columns: ['tag', 'name', 'category', 'status', 'unit', 'updatedAt'],
        }),
      },
    ],
    [t],
  );
}
