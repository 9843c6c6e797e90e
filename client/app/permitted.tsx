import { Outlet, useMatches } from 'react-router';
import { ForbiddenPage } from './forbidden-page.tsx';
import { isPermitted, type Needs } from './needs.ts';
import { useViewer } from './viewer.tsx';

/** The page of an address, for those who may do what the page is for: its route's `handle` says what that is. */
export function Permitted() {
  const viewer = useViewer();
  const needs = useMatches().map(({ handle }) => handle as Needs | undefined);
  return needs.every((needed) => isPermitted(viewer, needed)) ? <Outlet /> : <ForbiddenPage />;
}
