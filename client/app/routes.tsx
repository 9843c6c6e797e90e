import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { modules } from './modules.ts';
import { firstPage } from './navigation-items.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailure } from './page-failure.tsx';
import { PageLoading } from './page-loading.tsx';
import { Permitted } from './permitted.tsx';
import { RecordSectionsProvider } from './record-sections.tsx';
import { SignedIn } from './signed-in.tsx';
import { SIGN_IN, SIGNED_IN, WELCOME } from './sign-in/sign-in-path.ts';

const pages: RouteObject[] = modules.flatMap(({ routes }) => [...routes]);
const sections = modules.flatMap(({ sections: own }) => own ?? []);
const start: RouteObject[] = pages.some(({ index }) => index)
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
      element: (
        <RecordSectionsProvider value={sections}>
          <SignedIn />
        </RecordSectionsProvider>
      ),
      HydrateFallback: PageLoading,
      children: [
        {
          element: <Permitted />,
          ErrorBoundary: PageFailure,
          children: [...start, ...pages, { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ]);
