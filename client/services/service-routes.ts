import type { RouteObject } from 'react-router';

/** The pages of services, each fetched when it is opened. */
export const serviceRoutes: readonly RouteObject[] = [
  {
    path: 'services',
    handle: { reads: 'EHealthService' },
    lazy: async () => ({ Component: (await import('./service-list-page.tsx')).ServiceListPage }),
  },
  {
    path: 'services/new',
    handle: { writes: 'EHealthService' },
    lazy: async () => ({ Component: (await import('./service-form-pages.tsx')).ServiceCreatePage }),
  },
  {
    path: 'services/:code',
    handle: { reads: 'EHealthService' },
    lazy: async () => ({ Component: (await import('./service-page.tsx')).ServicePage }),
  },
  {
    path: 'services/:code/map',
    handle: { reads: 'Dependency' },
    lazy: async () => ({ Component: (await import('./map/map-page.tsx')).ServiceMapPage }),
  },
  {
    path: 'services/:code/edit',
    handle: { writes: 'EHealthService' },
    lazy: async () => ({ Component: (await import('./service-form-pages.tsx')).ServiceEditPage }),
  },
];
