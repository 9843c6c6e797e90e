import {
  IconChartDots3,
  IconCoins,
  IconHeartHandshake,
  IconPlus,
  IconReceipt,
  IconReceiptOff,
  IconBook2,
  IconListDetails,
  IconReportAnalytics,
  IconRulerMeasure,
} from '@tabler/icons-react';
import { lazy } from 'react';
import type { ClientModule, RecordSection } from '../app/module.ts';
import { benefitsPath, costEntriesPath, moneySection, serviceOverviewPath, unallocatedPath } from './addresses.ts';
import { figuresPath, resourceUsePath } from './unit-figures/addresses.ts';
import { ledgerRulesPath, ledgersPath } from './ledger/addresses.ts';
import { economyRoutes } from './economy-routes.ts';

const moneyOf = (of: RecordSection['of'], Component: RecordSection['Component']): RecordSection => ({
  of,
  id: moneySection,
  label: 'economy.section',
  reads: 'CostEntry',
  Component,
});

/** What services, contracts and assets cost and give back, and the ledgers and figures that tell it. */
export const economyModule: ClientModule = {
  texts: ['register', 'services', 'economy'],
  navigation: {
    label: 'economy.nav',
    icon: IconCoins,
    items: [
      { label: 'economy.nav.overview', to: serviceOverviewPath, icon: IconChartDots3, reads: 'CostEntry' },
      { label: 'economy.costEntries', to: costEntriesPath, icon: IconReceipt, reads: 'CostEntry' },
      { label: 'economy.benefits', to: benefitsPath, icon: IconHeartHandshake, reads: 'Benefit' },
      { label: 'economy.unallocated', to: unallocatedPath, icon: IconReceiptOff, reads: 'CostEntry' },
      { label: 'ledger.nav', to: ledgersPath, icon: IconBook2, reads: 'LedgerImport' },
      { label: 'ledger.rules', to: ledgerRulesPath, icon: IconListDetails, reads: 'LedgerRule' },
      { label: 'figures.resourceUse', to: resourceUsePath, icon: IconReportAnalytics, reads: 'UnitFigure' },
      { label: 'figures', to: figuresPath, icon: IconRulerMeasure, reads: 'UnitFigure' },
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
