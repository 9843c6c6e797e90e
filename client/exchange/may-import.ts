import type { Needs } from '../app/needs.ts';
import type { ImportKind } from '../gql/graphql.ts';

/** What becomes of the rows of a file of each kind, by the names of the types. */
const TYPES: Readonly<Record<ImportKind, string>> = {
  ASSETS: 'Asset',
  MODELS: 'AssetModel',
  SITES: 'Site',
  UNITS: 'OrganisationUnit',
  SUPPLIERS: 'Supplier',
  INDEX_VALUES: 'PriceIndexValue',
  CONTRACTS: 'Contract',
  PRICE_LINES: 'ContractPriceLine',
  COVERAGE: 'ContractCoverage',
  SERVICES: 'EHealthService',
  SERVICE_ADOPTION: 'ServiceAdoption',
  SERVICE_USAGE: 'ServiceUsage',
  DEPENDENCIES: 'Dependency',
  COST_ENTRIES: 'CostEntry',
  BENEFIT_ENTRIES: 'BenefitEntry',
  UNIT_FIGURES: 'UnitFigure',
  INITIATIVES: 'Initiative',
  INITIATIVE_COSTS: 'InitiativeCost',
  INITIATIVE_BENEFITS: 'InitiativeBenefit',
  INITIATIVE_LINKS: 'InitiativeLink',
};

/** What one must be allowed to do to import files of a kind. */
export const toImport = (kind: ImportKind): Needs => ({ writes: TYPES[kind] });

/** What one must be allowed to do to import anything. */
export const toImportSomething: Needs = { anyOf: Object.values(TYPES).map((writes) => ({ writes })) };

/** What one must be allowed to do to see imports: those of one's own, or all of them. */
export const toSeeImports: Needs = { anyOf: [toImportSomething, { reads: 'ImportRun' }] };
