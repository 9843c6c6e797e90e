import {
  IconHistory,
  IconHourglass,
  IconInfoCircle,
  IconKeyboard,
  IconListCheck,
  IconPercentage,
  IconScale,
  IconSettings,
  IconTags,
  IconUserCog,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const administrationModule: ClientModule = {
  texts: ['register', 'contracts', 'administration'],
  navigation: {
    label: 'administration.nav',
    icon: IconSettings,
    items: [
      { label: 'accounts.users', to: '/administration/users', icon: IconUserCog, reads: 'User' },
      { label: 'access.log', to: '/administration/audit-log', icon: IconHistory, reads: 'AuditEvent' },
      {
        label: 'contracts.thresholds',
        to: '/administration/thresholds',
        icon: IconScale,
        reads: 'ProcurementThreshold',
      },
      {
        label: 'economy.categories',
        to: '/administration/cost-categories',
        icon: IconTags,
        reads: 'CostCategory',
      },
      {
        label: 'economy.lives',
        to: '/administration/useful-lives',
        icon: IconHourglass,
        reads: 'UsefulLife',
      },
      { label: 'portfolio.criteria', to: '/administration/criteria', icon: IconListCheck, reads: 'Criterion' },
      {
        label: 'plan.parameters',
        to: '/administration/appraisal-parameters',
        icon: IconPercentage,
        reads: 'AppraisalParameter',
      },
      { label: 'plan.roles', to: '/administration/staff-roles', icon: IconUsersGroup, reads: 'StaffRole' },
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
      path: 'administration/thresholds',
      handle: { reads: 'ProcurementThreshold' },
      lazy: async () => ({
        Component: (await import('../contracts/procurement/threshold-list-page.tsx')).ThresholdListPage,
      }),
    },
    {
      path: 'administration/thresholds/:id',
      handle: { reads: 'ProcurementThreshold' },
      lazy: async () => ({ Component: (await import('../contracts/procurement/threshold-page.tsx')).ThresholdPage }),
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
