import { IconHeartRateMonitor, IconListDetails, IconPlus } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';
import { digitalVisits } from './digital-visits/digital-visits-module.ts';
import { serviceRoutes } from './service-routes.ts';
import { serviceSectionsElsewhere } from './sections-elsewhere.ts';

export const servicesModule: ClientModule = {
  texts: ['register', 'services'],
  navigation: {
    label: 'services.nav',
    icon: IconHeartRateMonitor,
    items: [
      { label: 'services.nav.list', to: '/services', icon: IconListDetails, reads: 'EHealthService' },
      ...digitalVisits.items,
    ],
  },
  routes: [...serviceRoutes, ...digitalVisits.routes],
  sections: [...serviceSectionsElsewhere, ...digitalVisits.sections],
  actions: [
    { label: 'services.action.create', to: '/services/new', icon: IconPlus, writes: 'EHealthService' },
    ...digitalVisits.actions,
  ],
  find: async (text, signal) => (await import('./service-hits.ts')).findServiceHits(text, signal),
};
