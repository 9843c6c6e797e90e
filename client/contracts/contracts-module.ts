import {
  IconCalendarDue,
  IconChartLine,
  IconContract,
  IconFileText,
  IconMessages,
  IconPlus,
  IconTimeline,
} from '@tabler/icons-react';
import { lazy } from 'react';
import type { ClientModule } from '../app/module.ts';

export const contractsModule: ClientModule = {
  texts: ['register', 'contracts'],
  navigation: {
    label: 'contracts.nav',
    icon: IconContract,
    items: [
      { label: 'contracts.nav.deadlines', to: '/contracts/deadlines', icon: IconCalendarDue, reads: 'Contract' },
      { label: 'contracts.nav.list', to: '/contracts', icon: IconFileText, reads: 'Contract' },
      {
        label: 'renegotiation.nav',
        to: '/contracts/renegotiations',
        icon: IconMessages,
        reads: 'RenegotiationCase',
      },
      { label: 'contracts.nav.timeline', to: '/contracts/timeline', icon: IconTimeline, reads: 'Contract' },
      { label: 'contracts.index.series', to: '/contracts/indices', icon: IconChartLine, reads: 'PriceIndexSeries' },
    ],
  },
  routes: [
    {
      path: 'contracts',
      handle: { reads: 'Contract' },
      lazy: async () => ({ Component: (await import('./contract-list-page.tsx')).ContractListPage }),
    },
    {
      path: 'contracts/deadlines',
      handle: { reads: 'Contract' },
      lazy: async () => ({ Component: (await import('./deadlines-page.tsx')).DeadlinesPage }),
    },
    {
      path: 'contracts/timeline',
      handle: { reads: 'Contract' },
      lazy: async () => ({ Component: (await import('./timeline-page.tsx')).TimelinePage }),
    },
    {
      path: 'contracts/indices',
      handle: { reads: 'PriceIndexSeries' },
      lazy: async () => ({ Component: (await import('./price-index/series-list-page.tsx')).SeriesListPage }),
    },
    {
      path: 'contracts/indices/:id',
      handle: { reads: 'PriceIndexSeries' },
      lazy: async () => ({ Component: (await import('./price-index/series-page.tsx')).SeriesPage }),
    },
    {
      path: 'contracts/renegotiations',
      handle: { reads: 'RenegotiationCase' },
      lazy: async () => ({ Component: (await import('./renegotiation/case-list-page.tsx')).CaseListPage }),
    },
    {
      path: 'contracts/renegotiations/:id',
      handle: { reads: 'RenegotiationCase' },
      lazy: async () => ({ Component: (await import('./renegotiation/case-page.tsx')).CasePage }),
    },
    {
      path: 'contracts/new',
      handle: { writes: 'Contract' },
      lazy: async () => ({ Component: (await import('./contract-form-pages.tsx')).ContractCreatePage }),
    },
    {
      path: 'contracts/:number',
      handle: { reads: 'Contract' },
      lazy: async () => ({ Component: (await import('./contract-page.tsx')).ContractPage }),
    },
    {
      path: 'contracts/:number/edit',
      handle: { writes: 'Contract' },
      lazy: async () => ({ Component: (await import('./contract-form-pages.tsx')).ContractEditPage }),
    },
  ],
  actions: [
    { label: 'contracts.action.create', to: '/contracts/new', icon: IconPlus, writes: 'Contract' },
    {
      label: 'contracts.index.series.create',
      to: '/contracts/indices?open=new',
      icon: IconPlus,
      writes: 'PriceIndexSeries',
    },
  ],
  tool: {
    reads: 'Contract',
    texts: ['register'],
    Component: lazy(async () => ({ default: (await import('./deadlines/notice-bell.tsx')).NoticeBell })),
  },
  find: async (text, signal) => (await import('./find-contracts.ts')).findContracts(text, signal),
};
