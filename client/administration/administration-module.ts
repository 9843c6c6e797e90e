import { IconInfoCircle, IconKeyboard, IconSettings } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const administrationModule: ClientModule = {
  navigation: {
    label: 'administration.nav',
    icon: IconSettings,
    items: [
      { label: 'administration.nav.help', to: '/administration/help', icon: IconKeyboard },
      { label: 'administration.nav.about', to: '/administration/about', icon: IconInfoCircle },
    ],
  },
  routes: [
    {
      path: 'administration/help',
      lazy: async () => ({ Component: (await import('./help-page.tsx')).HelpPage }),
    },
    {
      path: 'administration/about',
      lazy: async () => ({ Component: (await import('./about-page.tsx')).AboutPage }),
    },
  ],
};
