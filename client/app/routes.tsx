import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { modules } from './modules.ts';
import { firstPage } from './navigation-items.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailure } from './page-failure.tsx';
import { PageLoading } from './page-loading.tsx';
import { Shell } from './shell.tsx';

const pages: RouteObject[] = modules.flatMap(({ routes }) => [...routes]);
const start: RouteObject[] = pages.some(({ index }) => index)
  ? []
  : [{ index: true, element: <Navigate to={firstPage(modules)} replace /> }];

/** All addresses: every page stands in the shell, and a page's failure leaves the shell standing. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Shell />,
      HydrateFallback: PageLoading,
      children: [
        {
          ErrorBoundary: PageFailure,
          children: [...start, ...pages, { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ]);
