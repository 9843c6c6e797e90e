import { IconCalculator, IconCar, IconCoins } from '@tabler/icons-react';
import { lazy } from 'react';
import type { ClientModule, NavigationItem } from '../../app/module.ts';

/** Its pages in the navigation, under the heading of services. */
const items: readonly NavigationItem[] = [
  {
    label: 'digitalVisits.nav.calculators',
    to: '/services/calculators',
    icon: IconCalculator,
    reads: 'EHealthService',
  },
  { label: 'digitalVisits.nav.incentives', to: '/services/incentives', icon: IconCoins, reads: 'TravelIncentive' },
  { label: 'digitalVisits.nav.tariffs', to: '/services/tariffs', icon: IconCar, reads: 'TravelTariff' },
];

type Parts = Required<Pick<ClientModule, 'routes' | 'actions' | 'sections'>>;

/** What digital visits give to the module of services: calculators, tariffs and the incentives of care givers. */
export const digitalVisits: Parts & { readonly items: readonly NavigationItem[] } = {
  items,
  routes: [
    {
      path: 'services/calculators',
      handle: { reads: 'EHealthService' },
      lazy: async () => ({ Component: (await import('./calculators-page.tsx')).CalculatorsPage }),
    },
    {
      path: 'services/incentives',
      handle: { reads: 'TravelIncentive' },
      lazy: async () => ({ Component: (await import('./incentives-page.tsx')).IncentivesPage }),
    },
    {
      path: 'services/tariffs',
      handle: { reads: 'TravelTariff' },
      lazy: async () => ({ Component: (await import('./tariff-list-page.tsx')).TariffListPage }),
    },
    {
      path: 'services/tariffs/:id',
      handle: { reads: 'TravelTariff' },
      lazy: async () => ({ Component: (await import('./tariff-page.tsx')).TariffPage }),
    },
    {
      path: 'services/prices',
      handle: { reads: 'CarePrice' },
      lazy: async () => ({ Component: (await import('./price-list-page.tsx')).PriceListPage }),
    },
    {
      path: 'services/prices/:id',
      handle: { reads: 'CarePrice' },
      lazy: async () => ({ Component: (await import('./price-page.tsx')).PricePage }),
    },
  ],
  actions: [
    {
      label: 'digitalVisits.action.calculate',
      to: '/services/calculators',
      icon: IconCalculator,
      writes: 'BenefitCalculation',
    },
  ],
  sections: [
    {
      of: 'EHealthService',
      id: 'calculations',
      label: 'digitalVisits.section',
      reads: 'BenefitCalculation',
      Component: lazy(async () => ({ default: (await import('./calculations-section.tsx')).CalculationsSection })),
    },
  ],
};
