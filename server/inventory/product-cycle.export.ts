import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { productCycles } from './product-cycle.record.ts';

export const productCycleExport: DeclaredExport = {
  record: productCycles,
  name: { sv: 'Produktcykler', en: 'Product cycles' },
  columns: [
    { path: 'title', label: { sv: 'Produkt', en: 'Product' } },
    { path: 'cycle', label: { sv: 'Cykel', en: 'Cycle' } },
    { path: 'product', label: { sv: 'Namn i katalogen', en: 'Name in the catalogue' } },
    { path: 'productCategory', label: { sv: 'Slag av produkt', en: 'Kind of product' } },
    { path: 'releaseDate', label: { sv: 'Släppt', en: 'Released' } },
    { path: 'activeSupportEnd', label: { sv: 'Aktiv support till', en: 'Active support until' } },
    { path: 'securitySupportEnd', label: { sv: 'Säkerhetsuppdateringar till', en: 'Security updates until' } },
    { path: 'extendedSupportEnd', label: { sv: 'Förlängd support till', en: 'Extended support until' } },
    { path: 'supportEnd', label: { sv: 'Support till', en: 'Support until' } },
    { path: 'latestRelease', label: { sv: 'Senaste version', en: 'Latest release' } },
  ],
};
