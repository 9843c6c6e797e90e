import { IconLayoutKanban, IconListDetails, IconPlus, IconTarget } from '@tabler/icons-react';
import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import type { NavigationItem, PaletteAction, RecordSection } from '../../app/module.ts';
import { boardPath, goalListPath, initiativeListPath } from '../addresses.ts';

const items: readonly NavigationItem[] = [
  { label: 'portfolio.nav.initiatives', to: initiativeListPath, icon: IconListDetails, reads: 'Initiative' },
  { label: 'portfolio.nav.board', to: boardPath, icon: IconLayoutKanban, reads: 'Initiative' },
  { label: 'portfolio.nav.goals', to: goalListPath, icon: IconTarget, reads: 'StrategicGoal' },
];

const routes: readonly RouteObject[] = [
  {
    path: 'portfolio/initiatives',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('./initiative-list-page.tsx')).InitiativeListPage }),
  },
  {
    path: 'portfolio/initiatives/new',
    handle: { writes: 'Initiative' },
    lazy: async () => ({ Component: (await import('./initiative-form-pages.tsx')).InitiativeCreatePage }),
  },
  {
    path: 'portfolio/initiatives/:code',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('./initiative-page.tsx')).InitiativePage }),
  },
  {
    path: 'portfolio/initiatives/:code/edit',
    handle: { writes: 'Initiative' },
    lazy: async () => ({ Component: (await import('./initiative-form-pages.tsx')).InitiativeEditPage }),
  },
  {
    path: 'portfolio/board',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('../board/board-page.tsx')).BoardPage }),
  },
  {
    path: 'portfolio/goals',
    handle: { reads: 'StrategicGoal' },
    lazy: async () => ({ Component: (await import('../goals/goal-list-page.tsx')).GoalListPage }),
  },
  {
    path: 'portfolio/goals/:id',
    handle: { reads: 'StrategicGoal' },
    lazy: async () => ({ Component: (await import('../goals/goal-page.tsx')).GoalPage }),
  },
];

const actions: readonly PaletteAction[] = [
  { label: 'portfolio.action.create', to: `${initiativeListPath}/new`, icon: IconPlus, writes: 'Initiative' },
];

/** What the pages of services, assets and contracts tell of initiatives. */
const sections: readonly RecordSection[] = [
  {
    of: 'EHealthService',
    id: 'initiatives',
    label: 'portfolio.nav.initiatives',
    reads: 'InitiativeLink',
    Component: lazy(async () => ({ default: (await import('../links/links-elsewhere.tsx')).InitiativesOfService })),
  },
  {
    of: 'Asset',
    id: 'initiatives',
    label: 'portfolio.nav.initiatives',
    reads: 'InitiativeLink',
    Component: lazy(async () => ({ default: (await import('../links/links-elsewhere.tsx')).InitiativesOfAsset })),
  },
  {
    of: 'Contract',
    id: 'initiatives',
    label: 'portfolio.nav.initiatives',
    reads: 'InitiativeLink',
    Component: lazy(async () => ({ default: (await import('../links/links-elsewhere.tsx')).InitiativesOfContract })),
  },
];

/** Initiatives, their board, and the goals that they serve. */
export const initiativesPart = { items, routes, actions, sections };
