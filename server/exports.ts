import { userExport } from './accounts/user.export.ts';
import type { Bilingual } from './api/messages.ts';
import { auditEventExport } from './exchange/export/audit-event.export.ts';
import type { DeclaredExport } from './exchange/export/exported-list.ts';
import { exportOfKind } from './exchange/export/kind-columns.ts';
import type { ImportKind } from './exchange/columns/mapping.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import { assetRelationExport } from './inventory/asset-relation.export.ts';
import { productCycleExport } from './inventory/product-cycle.export.ts';
import { personExport } from './organisation/person.export.ts';
import { fundingExports } from './portfolio/funding.export.ts';
import { initiativeExports } from './portfolio/initiative.export.ts';
import { planExports } from './portfolio/planning.export.ts';
import { prioritisationExports } from './portfolio/prioritisation.export.ts';
import { serviceMeasureExport } from './services/service-measure.export.ts';

/** What the lists are called whose files can be imported again. */
const KIND_NAMES: Readonly<Record<ImportKind, Bilingual>> = {
  ASSETS: { sv: 'Tillgångar', en: 'Assets' },
  MODELS: { sv: 'Modeller', en: 'Models' },
  SITES: { sv: 'Platser', en: 'Sites' },
  UNITS: { sv: 'Enheter', en: 'Units' },
  SUPPLIERS: { sv: 'Leverantörer', en: 'Suppliers' },
  INDEX_VALUES: { sv: 'Indexvärden', en: 'Index values' },
  CONTRACTS: { sv: 'Avtal', en: 'Contracts' },
  PRICE_LINES: { sv: 'Prisrader', en: 'Price lines' },
  COVERAGE: { sv: 'Avtalens omfattning', en: 'Coverage' },
  SERVICES: { sv: 'E-hälsotjänster', en: 'E-health services' },
  SERVICE_ADOPTION: { sv: 'Införande', en: 'Adoption' },
  SERVICE_USAGE: { sv: 'Användning', en: 'Usage' },
  DEPENDENCIES: { sv: 'Beroenden', en: 'Dependencies' },
  COST_ENTRIES: { sv: 'Kostnadsposter', en: 'Cost entries' },
  BENEFIT_ENTRIES: { sv: 'Nyttoposter', en: 'Benefit entries' },
  UNIT_FIGURES: { sv: 'Enheters nyckeltal', en: 'Figures of units' },
  INITIATIVES: { sv: 'Initiativ', en: 'Initiatives' },
  INITIATIVE_COSTS: { sv: 'Initiativens kostnader', en: 'Costs of initiatives' },
  INITIATIVE_BENEFITS: { sv: 'Initiativens nyttor', en: 'Benefits of initiatives' },
  INITIATIVE_LINKS: { sv: 'Initiativens kopplingar', en: 'Links of initiatives' },
};

/** The lists whose files have columns of their modules' choice; all others have the fields of GraphQL. */
export const declaredExports: readonly DeclaredExport[] = [
  ...exchangeKinds.map((kind) => exportOfKind(kind, KIND_NAMES[kind.kind])),
  personExport,
  productCycleExport,
  assetRelationExport,
  serviceMeasureExport,
  auditEventExport,
  userExport,
  ...initiativeExports,
  ...planExports,
  ...fundingExports,
  ...prioritisationExports,
];
