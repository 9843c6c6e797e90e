import type { ClientModule } from '../../app/module.ts';
import { figuresPath, indicatorsPath, resourceUsePath } from '../unit-figures/addresses.ts';
import { ledgerRulesPath, ledgersPath } from './addresses.ts';

/** What the accounting system, and those for staff and care, tell: ledgers, their rules, figures of units. */
export const ledgerModule: ClientModule = {
  texts: ['economy', 'administration'],
  routes: [
    {
      path: ledgersPath.slice(1),
      handle: { reads: 'LedgerImport' },
      lazy: async () => ({ Component: (await import('./ledger-list-page.tsx')).LedgerListPage }),
    },
    {
      path: ledgerRulesPath.slice(1),
      handle: { reads: 'LedgerRule' },
      lazy: async () => ({ Component: (await import('./ledger-rule-list-page.tsx')).LedgerRuleListPage }),
    },
    {
      path: `${ledgerRulesPath.slice(1)}/:id`,
      handle: { reads: 'LedgerRule' },
      lazy: async () => ({ Component: (await import('./ledger-rule-page.tsx')).LedgerRulePage }),
    },
    {
      path: `${ledgersPath.slice(1)}/:id`,
      handle: { reads: 'LedgerImport' },
      lazy: async () => ({ Component: (await import('./ledger-page.tsx')).LedgerPage }),
    },
    {
      path: resourceUsePath.slice(1),
      handle: { reads: 'UnitFigure' },
      lazy: async () => ({ Component: (await import('../unit-figures/resource-use-page.tsx')).ResourceUsePage }),
    },
    {
      path: figuresPath.slice(1),
      handle: { reads: 'UnitFigure' },
      lazy: async () => ({ Component: (await import('../unit-figures/figure-list-page.tsx')).FigureListPage }),
    },
    {
      path: `${figuresPath.slice(1)}/:id`,
      handle: { reads: 'UnitFigure' },
      lazy: async () => ({ Component: (await import('../unit-figures/figure-page.tsx')).FigurePage }),
    },
    {
      path: indicatorsPath.slice(1),
      handle: { reads: 'FigureIndicator' },
      lazy: async () => ({ Component: (await import('../unit-figures/indicator-list-page.tsx')).IndicatorListPage }),
    },
    {
      path: `${indicatorsPath.slice(1)}/:id`,
      handle: { reads: 'FigureIndicator' },
      lazy: async () => ({ Component: (await import('../unit-figures/indicator-page.tsx')).IndicatorPage }),
    },
  ],
};
