import { findPeople, findSites, findSuppliers, findUnits } from '../organisation/finders.ts';
import type { Finder } from '../records/field-spec.ts';
import type { AssetFilterField } from './asset-filters.ts';
import { findModels } from './finders.ts';

/** What finds the records that assets can be filtered by. */
export const filterFinders: Partial<Record<AssetFilterField, Finder>> = {
  unit: findUnits,
  unitWithin: findUnits,
  site: findSites,
  model: findModels,
  supplier: findSuppliers,
  custodian: findPeople,
  systemOwner: findPeople,
};
