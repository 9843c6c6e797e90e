import { IconChartBubble, IconTimeline } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/module.ts';
import { bubblesPath, roadmapPath } from '../addresses.ts';

/** Pictures of the whole portfolio: in time, and by what initiatives cost and give. */
export const roadmapItems: readonly NavigationItem[] = [
  { label: 'portfolio.roadmap', to: roadmapPath, icon: IconTimeline, reads: 'Initiative' },
  { label: 'portfolio.bubbles', to: bubblesPath, icon: IconChartBubble, reads: 'Initiative' },
];

export const roadmapRoutes: readonly RouteObject[] = [
  {
    path: 'portfolio/roadmap',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('./roadmap-page.tsx')).RoadmapPage }),
  },
  {
    path: 'portfolio/bubbles',
    handle: { reads: 'Initiative' },
    lazy: async () => ({ Component: (await import('../bubbles/bubbles-page.tsx')).BubblesPage }),
  },
];
