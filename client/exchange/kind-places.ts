import type { ApolloClient } from '@apollo/client';
import type { ImportKind } from '../gql/graphql.ts';
import { contractListPath } from '../contracts/addresses.ts';
import { findAssets, findContracts } from '../contracts/finders.ts';
import { benefitsPath, costEntriesPath } from '../economy/addresses.ts';
import { findCostCategories } from '../economy/finders.ts';
import { figuresPath } from '../economy/unit-figures/addresses.ts';
import { assetListPath } from '../inventory/addresses.ts';
import { assetQuery } from '../inventory/asset-list-definition.ts';
import { findModels } from '../inventory/finders.ts';
import { findPeople, findSites, findSuppliers, findUnits } from '../organisation/finders.ts';
import type { Finder } from '../records/field-spec.ts';
import { initiativeListPath } from '../portfolio/addresses.ts';
import { findFrames, findGoals, findInitiatives } from '../portfolio/finders.ts';
import { serviceListPath } from '../services/addresses.ts';
import { findServices } from '../services/finders.ts';
import type { RecordOption } from '../ui/record/record-option.ts';

const lists: Readonly<Record<ImportKind, string>> = {
  ASSETS: assetListPath,
  MODELS: '/inventory/models',
  SITES: '/organisation/sites',
  UNITS: '/organisation/units',
  SUPPLIERS: '/organisation/suppliers',
  INDEX_VALUES: '/contracts/indices',
  CONTRACTS: contractListPath,
  PRICE_LINES: contractListPath,
  COVERAGE: contractListPath,
  SERVICES: serviceListPath,
  SERVICE_ADOPTION: serviceListPath,
  SERVICE_USAGE: serviceListPath,
  DEPENDENCIES: serviceListPath,
  COST_ENTRIES: costEntriesPath,
  BENEFIT_ENTRIES: benefitsPath,
  UNIT_FIGURES: figuresPath,
  INITIATIVES: initiativeListPath,
  INITIATIVE_COSTS: initiativeListPath,
  INITIATIVE_BENEFITS: initiativeListPath,
  INITIATIVE_LINKS: initiativeListPath,
};

const WITH_ANOTHER: readonly ImportKind[] = [
  'PRICE_LINES',
  'COVERAGE',
  'COST_ENTRIES',
  'BENEFIT_ENTRIES',
  'SERVICE_ADOPTION',
  'SERVICE_USAGE',
  'DEPENDENCIES',
  'INITIATIVE_COSTS',
  'INITIATIVE_BENEFITS',
  'INITIATIVE_LINKS',
];

/** Where a record of a kind is shown by itself; null for what is shown with another only. */
export const recordAddress = (kind: ImportKind, id: string): string | null =>
  WITH_ANOTHER.includes(kind) ? null : `${lists[kind]}?open=${encodeURIComponent(id)}`;

/** The list in which what was imported on a day is found; of assets those that were changed since. */
export function importedAddress(kind: ImportKind, day: string): string {
  if (kind !== 'ASSETS') return lists[kind];
  const query = assetQuery({
    filters: [{ field: 'updatedAt', operator: 'gte', values: [day] }],
    sort: [{ column: 'updatedAt', direction: 'desc' }],
  });
  return `${assetListPath}?${query}`;
}

const finders: Readonly<Record<string, Finder>> = {
  modelId: findModels,
  siteId: findSites,
  unitId: findUnits,
  parentId: findUnits,
  supplierId: findSuppliers,
  custodianId: findPeople,
  systemOwnerId: findPeople,
  ownerId: findPeople,
  deputyId: findPeople,
  predecessorId: findContracts,
  contractId: findContracts,
  assetId: findAssets,
  assetModelId: findModels,
  serviceId: findServices,
  businessOwnerId: findPeople,
  itOwnerId: findPeople,
  benefitOwnerId: findPeople,
  dependentServiceId: findServices,
  dependentAssetId: findAssets,
  onServiceId: findServices,
  onAssetId: findAssets,
  onContractId: findContracts,
  categoryId: findCostCategories,
  initiativeId: findInitiatives,
  frameId: findFrames,
  goalId: findGoals,
};

/** Finds the records that a field may refer to; nothing for a field that refers to none. */
export async function findFor(
  client: ApolloClient,
  field: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly RecordOption[]> {
  return (await finders[field]?.(client, text, signal, {})) ?? [];
}
