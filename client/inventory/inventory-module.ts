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
  navigation: {
    label: 'inventory.nav',
    icon: IconServer2,
    items: [
      { label: 'inventory.nav.assets', to: '/inventory/assets', icon: IconDeviceDesktop },
      { label: 'inventory.nav.supportEnding', to: '/inventory/support-ending', icon: IconCalendarOff },
      { label: 'inventory.models', to: '/inventory/models', icon: IconBox },
      { label: 'inventory.productCycles', to: '/inventory/product-cycles', icon: IconRefresh },
    ],
  },
  routes: [
    {
      path: 'inventory/assets',
      lazy: async () => ({ Component: (await import('./asset-list-page.tsx')).AssetListPage }),
    },
    {
      path: 'inventory/support-ending',
      lazy: async () => ({ Component: (await import('./support-ending-page.tsx')).SupportEndingPage }),
    },
    {
      path: 'inventory/assets/new',
      lazy: async () => ({ Component: (await import('./asset-form-pages.tsx')).AssetCreatePage }),
    },
    {
      path: 'inventory/assets/:tag',
      lazy: async () => ({ Component: (await import('./asset-page.tsx')).AssetPage }),
    },
    {
      path: 'inventory/assets/:tag/edit',
      lazy: async () => ({ Component: (await import('./asset-form-pages.tsx')).AssetEditPage }),
    },
    {
      path: 'inventory/models',
      lazy: async () => ({ Component: (await import('./model-list-page.tsx')).ModelListPage }),
    },
    {
      path: 'inventory/models/:id',
      lazy: async () => ({ Component: (await import('./model-page.tsx')).ModelPage }),
    },
    {
      path: 'inventory/product-cycles',
      lazy: async () => ({ Component: (await import('./product-cycle-list-page.tsx')).ProductCycleListPage }),
    },
    {
      path: 'inventory/product-cycles/:id',
      lazy: async () => ({ Component: (await import('./product-cycle-page.tsx')).ProductCyclePage }),
    },
    {
      path: 'inventory/catalogue',
      lazy: async () => ({ Component: (await import('./catalogue-page.tsx')).CataloguePage }),
    },
  ],
  actions: [
    { label: 'inventory.action.createAsset', to: '/inventory/assets/new', icon: IconPlus },
    { label: 'inventory.model.create', to: '/inventory/models?open=new', icon: IconPlus },
    { label: 'inventory.catalogue', to: '/inventory/catalogue', icon: IconFileImport },
  ],
  find: async (text, signal) => (await import('./find-records.ts')).findRecords(text, signal),
};
