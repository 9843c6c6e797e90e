import type { RouteObject } from 'react-router';

/** The pages of money for initiatives, each fetched when it is opened. */
export const fundingRoutes: readonly RouteObject[] = [
  {
    path: 'portfolio/frames',
    handle: { reads: 'FundingFrame' },
    lazy: async () => ({ Component: (await import('./frame-pages.tsx')).FrameListPage }),
  },
  {
    path: 'portfolio/frames/new',
    handle: { writes: 'FundingFrame' },
    lazy: async () => ({ Component: (await import('./frame-form-pages.tsx')).FrameCreatePage }),
  },
  {
    path: 'portfolio/frames/:id/edit',
    handle: { writes: 'FundingFrame' },
    lazy: async () => ({ Component: (await import('./frame-form-pages.tsx')).FrameEditPage }),
  },
  {
    path: 'portfolio/frames/:id',
    handle: { reads: 'FundingFrame' },
    lazy: async () => ({ Component: (await import('./frame-pages.tsx')).FramePage }),
  },
  {
    path: 'portfolio/assignments',
    handle: { reads: 'Assignment' },
    lazy: async () => ({ Component: (await import('./assignment-pages.tsx')).AssignmentListPage }),
  },
  {
    path: 'portfolio/assignments/:id',
    handle: { reads: 'Assignment' },
    lazy: async () => ({ Component: (await import('./assignment-pages.tsx')).AssignmentPage }),
  },
  {
    path: 'portfolio/investment-plan',
    handle: { reads: 'Assignment' },
    lazy: async () => ({ Component: (await import('../investment-plan/investment-plan-page.tsx')).InvestmentPlanPage }),
  },
];
