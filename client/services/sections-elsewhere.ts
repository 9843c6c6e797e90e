import { lazy } from 'react';
import type { RecordSection } from '../app/module.ts';

/** What the pages of assets, contracts and units tell of services. */
export const serviceSectionsElsewhere: readonly RecordSection[] = [
  {
    of: 'Asset',
    id: 'services',
    label: 'services.section.standsHere',
    reads: 'Dependency',
    Component: lazy(async () => ({ default: (await import('./dependencies/on-asset.tsx')).OnAsset })),
  },
  {
    of: 'Contract',
    id: 'services',
    label: 'services.section.standsHere',
    reads: 'Dependency',
    Component: lazy(async () => ({ default: (await import('./dependencies/on-contract.tsx')).OnContract })),
  },
  {
    of: 'OrganisationUnit',
    id: 'services',
    label: 'services.nav',
    reads: 'ServiceAdoption',
    Component: lazy(async () => ({ default: (await import('./adoption/services-of-unit.tsx')).ServicesOfUnit })),
  },
];
