import type { RouteObject } from 'react-router';

/** The pages of what plans and appraisals take as given, each fetched when it is opened. */
export const planRoutes: readonly RouteObject[] = [
  {
    path: 'administration/appraisal-parameters',
    handle: { reads: 'AppraisalParameter' },
    lazy: async () => ({ Component: (await import('../appraisal/parameter-pages.tsx')).ParameterListPage }),
  },
  {
    path: 'administration/appraisal-parameters/:id',
    handle: { reads: 'AppraisalParameter' },
    lazy: async () => ({ Component: (await import('../appraisal/parameter-pages.tsx')).ParameterPage }),
  },
  {
    path: 'administration/staff-roles',
    handle: { reads: 'StaffRole' },
    lazy: async () => ({ Component: (await import('./role-pages.tsx')).RoleListPage }),
  },
  {
    path: 'administration/staff-roles/:id',
    handle: { reads: 'StaffRole' },
    lazy: async () => ({ Component: (await import('./role-pages.tsx')).RolePage }),
  },
];
