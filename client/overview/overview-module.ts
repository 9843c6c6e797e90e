import { IconLayoutDashboard } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const overviewModule: ClientModule = {
  texts: ['register'],
  navigation: { label: 'overview.nav', to: '/', icon: IconLayoutDashboard, reads: 'Asset' },
  routes: [
    {
      index: true,
      handle: { reads: 'Asset' },
      lazy: async () => ({ Component: (await import('./overview-page.tsx')).OverviewPage }),
    },
  ],
};
