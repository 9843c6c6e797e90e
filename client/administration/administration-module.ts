import {
  IconHistory,
  IconInfoCircle,
  IconKeyboard,
  IconSettings,
  IconUserCog,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const administrationModule: ClientModule = {
  navigation: {
    label: 'administration.nav',
    icon: IconSettings,
    items: [
      { label: 'accounts.users', to: '/administration/users', icon: IconUserCog, reads: 'User' },
      { label: 'access.log', to: '/administration/audit-log', icon: IconHistory, reads: 'AuditEvent' },
      { label: 'administration.nav.help', to: '/administration/help', icon: IconKeyboard },
      { label: 'administration.nav.about', to: '/administration/about', icon: IconInfoCircle },
    ],
  },
  routes: [
    {
      path: 'administration/users',
      handle: { reads: 'User' },
      lazy: async () => ({ Component: (await import('../accounts/user-list-page.tsx')).UserListPage }),
    },
    {
      path: 'administration/users/:id',
      handle: { reads: 'User' },
      lazy: async () => ({ Component: (await import('../accounts/user-page.tsx')).UserPage }),
    },
    {
      path: 'administration/audit-log',
      handle: { reads: 'AuditEvent' },
      lazy: async () => ({ Component: (await import('../access/audit-log-page.tsx')).AuditLogPage }),
    },
    {
      path: 'administration/help',
      lazy: async () => ({ Component: (await import('./help-page.tsx')).HelpPage }),
    },
    {
      path: 'administration/about',
      lazy: async () => ({ Component: (await import('./about-page.tsx')).AboutPage }),
    },
  ],
  actions: [
    { label: 'accounts.user.create', to: '/administration/users?open=new', icon: IconUserPlus, writes: 'User' },
  ],
};
