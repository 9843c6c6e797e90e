import { IconBuildingHospital, IconMapPin, IconPlus, IconSitemap, IconTruck, IconUsers } from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';

export const organisationModule: ClientModule = {
  texts: ['register'],
  navigation: {
    label: 'organisation.nav',
    icon: IconBuildingHospital,
    items: [
      { label: 'organisation.units', to: '/organisation/units', icon: IconSitemap, reads: 'OrganisationUnit' },
      { label: 'organisation.people', to: '/organisation/people', icon: IconUsers, reads: 'Person' },
      { label: 'organisation.suppliers', to: '/organisation/suppliers', icon: IconTruck, reads: 'Supplier' },
      { label: 'organisation.sites', to: '/organisation/sites', icon: IconMapPin, reads: 'Site' },
    ],
  },
  routes: [
    {
      path: 'organisation/units',
      handle: { reads: 'OrganisationUnit' },
      lazy: async () => ({ Component: (await import('./unit-tree-page.tsx')).UnitTreePage }),
    },
    {
      path: 'organisation/units/:id',
      handle: { reads: 'OrganisationUnit' },
      lazy: async () => ({ Component: (await import('./unit-page.tsx')).UnitPage }),
    },
    {
      path: 'organisation/people',
      handle: { reads: 'Person' },
      lazy: async () => ({ Component: (await import('./person-list-page.tsx')).PersonListPage }),
    },
    {
      path: 'organisation/people/:id',
      handle: { reads: 'Person' },
      lazy: async () => ({ Component: (await import('./person-page.tsx')).PersonPage }),
    },
    {
      path: 'organisation/suppliers',
      handle: { reads: 'Supplier' },
      lazy: async () => ({ Component: (await import('./supplier-list-page.tsx')).SupplierListPage }),
    },
    {
      path: 'organisation/suppliers/:id',
      handle: { reads: 'Supplier' },
      lazy: async () => ({ Component: (await import('./supplier-page.tsx')).SupplierPage }),
    },
    {
      path: 'organisation/sites',
      handle: { reads: 'Site' },
      lazy: async () => ({ Component: (await import('./site-list-page.tsx')).SiteListPage }),
    },
    {
      path: 'organisation/sites/:id',
      handle: { reads: 'Site' },
      lazy: async () => ({ Component: (await import('./site-page.tsx')).SitePage }),
    },
  ],
  actions: [
    {
      label: 'organisation.unit.create',
      to: '/organisation/units?open=new',
      icon: IconPlus,
      writes: 'OrganisationUnit',
    },
    { label: 'organisation.person.create', to: '/organisation/people?open=new', icon: IconPlus, writes: 'Person' },
    {
      label: 'organisation.supplier.create',
      to: '/organisation/suppliers?open=new',
      icon: IconPlus,
      writes: 'Supplier',
    },
    { label: 'organisation.site.create', to: '/organisation/sites?open=new', icon: IconPlus, writes: 'Site' },
  ],
};
