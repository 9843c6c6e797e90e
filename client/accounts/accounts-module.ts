import { IconUserCircle } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

/** One's own profile, which is reached from the user's menu; the accounts of others are part of the administration. */
export const accountsModule: ClientModule = {
  texts: ['register', 'administration'],
  routes: [{ path: 'profile', lazy: async () => ({ Component: (await import('./profile-page.tsx')).ProfilePage }) }],
  actions: [{ label: 'app.user.profile', to: '/profile', icon: IconUserCircle }],
};
