import type { RouteObject } from 'react-router';

/** The pages of costs and benefits, each fetched when it is opened. */
export const economyRoutes: readonly RouteObject[] = [
  {
    path: 'services/overview',
    handle: { reads: 'CostEntry' },
    lazy: async () => ({ Component: (await import('./overview/service-overview-page.tsx')).ServiceOverviewPage }),
  },
  {
    path: 'economy/cost-entries',
    handle: { reads: 'CostEntry' },
    lazy: async () => ({ Component: (await import('./costs/cost-entry-pages.tsx')).CostEntryListPage }),
  },
  {
    path: 'economy/cost-entries/:id',
    handle: { reads: 'CostEntry' },
    lazy: async () => ({ Component: (await import('./costs/cost-entry-pages.tsx')).CostEntryPage }),
  },
  {
    path: 'economy/benefits',
    handle: { reads: 'Benefit' },
    lazy: async () => ({ Component: (await import('./benefits/benefit-pages.tsx')).BenefitListPage }),
  },
  {
    path: 'economy/benefits/:id',
    handle: { reads: 'Benefit' },
    lazy: async () => ({ Component: (await import('./benefits/benefit-pages.tsx')).BenefitPage }),
  },
  {
    path: 'economy/unallocated',
    handle: { reads: 'CostEntry' },
    lazy: async () => ({ Component: (await import('./overview/unallocated-page.tsx')).UnallocatedPage }),
  },
  {
    path: 'administration/cost-categories',
    handle: { reads: 'CostCategory' },
    lazy: async () => ({ Component: (await import('./settings/cost-category-pages.tsx')).CostCategoryListPage }),
  },
  {
    path: 'administration/cost-categories/:id',
    handle: { reads: 'CostCategory' },
    lazy: async () => ({ Component: (await import('./settings/cost-category-pages.tsx')).CostCategoryPage }),
  },
  {
    path: 'administration/useful-lives',
    handle: { reads: 'UsefulLife' },
    lazy: async () => ({ Component: (await import('./settings/useful-life-pages.tsx')).UsefulLifeListPage }),
  },
  {
    path: 'administration/useful-lives/:id',
    handle: { reads: 'UsefulLife' },
    lazy: async () => ({ Component: (await import('./settings/useful-life-pages.tsx')).UsefulLifePage }),
  },
];
