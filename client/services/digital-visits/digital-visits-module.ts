import { IconCalculator, IconCar, IconCoins } from '@tabler/icons-react';
import { lazy } from 'react';
import type { ClientModule, NavigationItem } from '../../app/module.ts';

/** The pages of digital visits in the navigation, under the heading of services. */
export const digitalVisitsItems: readonly NavigationItem[] = [
  {
    label: 'digitalVisits.nav.calculators',
    to: '/services/calculators',
    icon: IconCalculator,
    reads: 'EHealthService',
  },
  { label: 'digitalVisits.nav.incentives', to: '/services/incentives', icon: IconCoins, reads: 'TravelIncentive' },
  { label: 'digitalVisits.nav.tariffs', to: '/services/tariffs', icon: IconCar, reads: 'TravelTariff' },
];

/** What digital visits give: its calculators, tariffs and the incentives of care givers. */
export const digitalVisitsModule: ClientModule = {
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
      label: 'digitalVisits.saved',
      reads: 'BenefitCalculation',
      Component: lazy(async () => ({ default: (await import('./saved-calculations.tsx')).SavedCalculations })),
    },
  ],
};
