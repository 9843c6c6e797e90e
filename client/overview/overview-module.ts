import { IconLayoutDashboard } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const overviewModule: ClientModule = {
  navigation: { label: 'overview.nav', to: '/', icon: IconLayoutDashboard },
  routes: [{ index: true, lazy: async () => ({ Component: (await import('./overview-page.tsx')).OverviewPage }) }],
};
