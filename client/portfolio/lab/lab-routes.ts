import type { RouteObject } from 'react-router';

/** The pages of prioritisation, each fetched when it is opened. */
export const labRoutes: readonly RouteObject[] = [
  {
    path: 'portfolio/lab',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('./lab-page.tsx')).LabPage }),
  },
  {
    path: 'portfolio/scenarios',
    handle: { reads: 'PortfolioScenario' },
    lazy: async () => ({ Component: (await import('../scenarios/scenario-pages.tsx')).ScenarioListPage }),
  },
  {
    path: 'portfolio/scenarios/:id',
    handle: { reads: 'PortfolioScenario' },
    lazy: async () => ({ Component: (await import('../scenarios/scenario-pages.tsx')).ScenarioPage }),
  },
  {
    path: 'portfolio/scenario-comparison',
    handle: { reads: 'PortfolioScenario' },
    lazy: async () => ({
      Component: (await import('../scenarios/scenario-comparison-page.tsx')).ScenarioComparisonPage,
    }),
  },
  {
    path: 'portfolio/scores',
    handle: { reads: 'InitiativeScore' },
    lazy: async () => ({ Component: (await import('../scoring/scores-page.tsx')).ScoresPage }),
  },
  {
    path: 'administration/criteria',
    handle: { reads: 'Criterion' },
    lazy: async () => ({ Component: (await import('../scoring/criterion-pages.tsx')).CriterionListPage }),
  },
  {
    path: 'administration/criteria/:id',
    handle: { reads: 'Criterion' },
    lazy: async () => ({ Component: (await import('../scoring/criterion-pages.tsx')).CriterionPage }),
  },
];
