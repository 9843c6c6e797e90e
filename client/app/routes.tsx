import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { modules } from './modules.ts';
import { firstPage } from './navigation-items.ts';
import { PageFailure } from './page-failure.tsx';
import { PageLoading } from './page-loading.tsx';
import { SIGN_IN, SIGNED_IN, WELCOME } from './sign-in/sign-in-path.ts';

const pages: RouteObject[] = modules.flatMap(({ routes }) => [...routes]);
const start: RouteObject[] = pages.some(({ children }) => children?.some(({ index }) => index))
  ? []
  : [{ index: true, element: <Navigate to={firstPage(modules)} replace /> }];

/** The pages that one reaches without having signed in. */
const entrances: RouteObject[] = [
  { path: SIGN_IN, lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.tsx')).SignInPage }) },
  { path: WELCOME, lazy: async () => ({ Component: (await import('./sign-in/welcome-page.tsx')).WelcomePage }) },
  { path: SIGNED_IN, lazy: async () => ({ Component: (await import('./sign-in/signed-in-page.tsx')).SignedInPage }) },
];

/**
 * All addresses: every other page is for those who have signed in and may see it. It stands in the shell, and its failure
 * leaves the shell standing.
 */
export const createRouter = () =>
  createBrowserRouter([
    { ErrorBoundary: PageFailure, HydrateFallback: PageLoading, children: entrances },
    {
      lazy: async () => {
        const { askViewer, SignedIn } = await import('./signed-in.tsx');
        askViewer();
        return { Component: SignedIn };
      },
      ErrorBoundary: PageFailure,
      HydrateFallback: PageLoading,
      children: [
        {
          lazy: async () => ({ Component: (await import('./permitted.tsx')).Permitted }),
          ErrorBoundary: PageFailure,
          children: [
            ...start,
            ...pages,
            { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
          ],
        },
      ],
    },
  ]);
