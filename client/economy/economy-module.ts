import {
  IconChartDots3,
  IconCoins,
  IconHeartHandshake,
  IconPlus,
  IconReceipt,
  IconReceiptOff,
} from '@tabler/icons-react';
import { lazy } from 'react';
import type { ClientModule, RecordSection } from '../app/module.ts';
import { benefitsPath, costEntriesPath, moneySection, serviceOverviewPath, unallocatedPath } from './addresses.ts';
import { economyRoutes } from './economy-routes.ts';

const moneyOf = (of: RecordSection['of'], Component: RecordSection['Component']): RecordSection => ({
  of,
  id: moneySection,
  label: 'economy.section',
  reads: 'CostEntry',
  Component,
});

/** What services, contracts and assets cost and give back. */
export const economyModule: ClientModule = {
  navigation: {
    label: 'economy.nav',
    icon: IconCoins,
    items: [
      { label: 'economy.nav.overview', to: serviceOverviewPath, icon: IconChartDots3, reads: 'CostEntry' },
      { label: 'economy.costEntries', to: costEntriesPath, icon: IconReceipt, reads: 'CostEntry' },
      { label: 'economy.benefits', to: benefitsPath, icon: IconHeartHandshake, reads: 'Benefit' },
      { label: 'economy.unallocated', to: unallocatedPath, icon: IconReceiptOff, reads: 'CostEntry' },
    ],
  },
  routes: [...economyRoutes],
  sections: [
    moneyOf(
      'EHealthService',
      lazy(async () => ({ default: (await import('./money/service-money.tsx')).ServiceMoney })),
    ),
    moneyOf(
      'Contract',
      lazy(async () => ({ default: (await import('./money/record-money.tsx')).ContractMoney })),
    ),
    moneyOf(
      'Asset',
      lazy(async () => ({ default: (await import('./money/record-money.tsx')).AssetMoney })),
    ),
  ],
  actions: [
    {
      label: 'economy.costEntries.create',
      to: `${costEntriesPath}?open=new`,
      icon: IconPlus,
      writes: 'CostEntry',
    },
    { label: 'economy.benefits.create', to: `${benefitsPath}?open=new`, icon: IconPlus, writes: 'Benefit' },
  ],
};
