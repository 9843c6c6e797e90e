import { IconFileImport } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';
import { importsPath } from './addresses.ts';
import { toImportSomething, toSeeImports } from './may-import.ts';

export const exchangeModule: ClientModule = {
  texts: ['register', 'contracts', 'services', 'economy', 'portfolio', 'administration'],
  navigation: { label: 'exchange.nav', to: importsPath, icon: IconFileImport, ...toSeeImports },
  routes: [
    {
      path: 'import',
      handle: toSeeImports,
      lazy: async () => ({ Component: (await import('./import-list-page.tsx')).ImportListPage }),
    },
    {
      path: 'import/:id',
      handle: toSeeImports,
      lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
    },
  ],
  actions: [{ label: 'exchange.action.import', to: importsPath, icon: IconFileImport, ...toImportSomething }],
};
