import { IconBuildingHospital, IconMapPin, IconPlus, IconSitemap, IconTruck, IconUsers } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const organisationModule: ClientModule = {
  navigation: {
    label: 'organisation.nav',
    icon: IconBuildingHospital,
    items: [
      { label: 'organisation.units', to: '/organisation/units', icon: IconSitemap },
      { label: 'organisation.people', to: '/organisation/people', icon: IconUsers },
      { label: 'organisation.suppliers', to: '/organisation/suppliers', icon: IconTruck },
      { label: 'organisation.sites', to: '/organisation/sites', icon: IconMapPin },
    ],
  },
  routes: [
    {
      path: 'organisation/units',
      lazy: async () => ({ Component: (await import('./unit-tree-page.tsx')).UnitTreePage }),
    },
    {
      path: 'organisation/units/:id',
      lazy: async () => ({ Component: (await import('./unit-page.tsx')).UnitPage }),
    },
    {
      path: 'organisation/people',
      lazy: async () => ({ Component: (await import('./person-list-page.tsx')).PersonListPage }),
    },
    {
      path: 'organisation/people/:id',
      lazy: async () => ({ Component: (await import('./person-page.tsx')).PersonPage }),
    },
    {
      path: 'organisation/suppliers',
      lazy: async () => ({ Component: (await import('./supplier-list-page.tsx')).SupplierListPage }),
    },
    {
      path: 'organisation/suppliers/:id',
      lazy: async () => ({ Component: (await import('./supplier-page.tsx')).SupplierPage }),
    },
    {
      path: 'organisation/sites',
      lazy: async () => ({ Component: (await import('./site-list-page.tsx')).SiteListPage }),
    },
    {
      path: 'organisation/sites/:id',
      lazy: async () => ({ Component: (await import('./site-page.tsx')).SitePage }),
    },
  ],
  actions: [
    { label: 'organisation.unit.create', to: '/organisation/units?open=new', icon: IconPlus },
    { label: 'organisation.person.create', to: '/organisation/people?open=new', icon: IconPlus },
    { label: 'organisation.supplier.create', to: '/organisation/suppliers?open=new', icon: IconPlus },
    { label: 'organisation.site.create', to: '/organisation/sites?open=new', icon: IconPlus },
  ],
};
