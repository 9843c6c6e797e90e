import {
  IconBox,
  IconCalendarOff,
  IconDeviceDesktop,
  IconFileImport,
  IconPlus,
  IconRefresh,
  IconServer2,
} from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const inventoryModule: ClientModule = {
  texts: ['register'],
  navigation: {
    label: 'inventory.nav',
    icon: IconServer2,
    items: [
      { label: 'inventory.nav.assets', to: '/inventory/assets', icon: IconDeviceDesktop, reads: 'Asset' },
      { label: 'inventory.nav.supportEnding', to: '/inventory/support-ending', icon: IconCalendarOff, reads: 'Asset' },
      { label: 'inventory.models', to: '/inventory/models', icon: IconBox, reads: 'AssetModel' },
      { label: 'inventory.productCycles', to: '/inventory/product-cycles', icon: IconRefresh, reads: 'ProductCycle' },
    ],
  },
  routes: [
    {
      path: 'inventory/assets',
      handle: { reads: 'Asset' },
      lazy: async () => ({ Component: (await import('./asset-list-page.tsx')).AssetListPage }),
    },
    {
      path: 'inventory/support-ending',
      handle: { reads: 'Asset' },
      lazy: async () => ({ Component: (await import('./support-ending-page.tsx')).SupportEndingPage }),
    },
    {
      path: 'inventory/assets/new',
      handle: { writes: 'Asset' },
      lazy: async () => ({ Component: (await import('./asset-form-pages.tsx')).AssetCreatePage }),
    },
    {
      path: 'inventory/assets/:tag',
      handle: { reads: 'Asset' },
      lazy: async () => ({ Component: (await import('./asset-page.tsx')).AssetPage }),
    },
    {
      path: 'inventory/assets/:tag/edit',
      handle: { writes: 'Asset' },
      lazy: async () => ({ Component: (await import('./asset-form-pages.tsx')).AssetEditPage }),
    },
    {
      path: 'inventory/models',
      handle: { reads: 'AssetModel' },
      lazy: async () => ({ Component: (await import('./model-list-page.tsx')).ModelListPage }),
    },
    {
      path: 'inventory/models/:id',
      handle: { reads: 'AssetModel' },
      lazy: async () => ({ Component: (await import('./model-page.tsx')).ModelPage }),
    },
    {
      path: 'inventory/product-cycles',
      handle: { reads: 'ProductCycle' },
      lazy: async () => ({ Component: (await import('./product-cycle-list-page.tsx')).ProductCycleListPage }),
    },
    {
      path: 'inventory/product-cycles/:id',
      handle: { reads: 'ProductCycle' },
      lazy: async () => ({ Component: (await import('./product-cycle-page.tsx')).ProductCyclePage }),
    },
    {
      path: 'inventory/catalogue',
      handle: { writes: 'AssetModel' },
      lazy: async () => ({ Component: (await import('./catalogue-page.tsx')).CataloguePage }),
    },
  ],
  actions: [
    { label: 'inventory.action.createAsset', to: '/inventory/assets/new', icon: IconPlus, writes: 'Asset' },
    { label: 'inventory.model.create', to: '/inventory/models?open=new', icon: IconPlus, writes: 'AssetModel' },
    { label: 'inventory.catalogue', to: '/inventory/catalogue', icon: IconFileImport, writes: 'AssetModel' },
  ],
  find: async (text, signal) => (await import('./find-records.ts')).findRecords(text, signal),
};
