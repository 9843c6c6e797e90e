import 'reflect-metadata';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { apiTokens } from './accounts/api-token.record.ts';
import { ApiTokenResolver } from './accounts/api-token.resolver.ts';
import { calendarFeeds } from './accounts/calendar-feed.record.ts';
import { CalendarFeedResolver } from './accounts/calendar-feed.resolver.ts';
import { grants } from './accounts/grant.record.ts';
import { GrantMutations } from './accounts/grant.resolver.ts';
import { identities } from './accounts/identity.record.ts';
import { IdentityMutations } from './accounts/identity.resolver.ts';
import { PasswordResolver } from './accounts/password.resolver.ts';
import { sessions } from './accounts/session.record.ts';
import { SessionResolver } from './accounts/session.resolver.ts';
import { users } from './accounts/user.record.ts';
import { UserMutations } from './accounts/user.resolver.ts';
import { ViewerResolver } from './accounts/viewer.resolver.ts';
import { addHistory, auditEvents, limitEventsToUnits } from './access/audit-event.record.ts';
import { NodeResolver, recordQueries } from './api/read/record-queries.ts';
import { contractCoverages } from './contracts/contract-coverage.record.ts';
import { ContractCoverageMutations } from './contracts/contract-coverage.resolver.ts';
import { contractDisclosures } from './contracts/contract-disclosure.record.ts';
import { ContractDisclosureMutations } from './contracts/contract-disclosure.resolver.ts';
import { ContractPriceLineMutations } from './contracts/contract-price-line.resolver.ts';
import { contractPriceLines, contracts } from './contracts/contract.record.ts';
import { contractAmendments } from './contracts/renegotiation/contract-amendment.record.ts';
import { RenegotiationCalculations } from './contracts/renegotiation/calculations.resolver.ts';
import { renegotiationCases, renegotiationOffers } from './contracts/renegotiation/renegotiation.record.ts';
import {
  RenegotiationCaseMutations,
  RenegotiationOfferMutations,
  RenegotiationResolver,
} from './contracts/renegotiation/renegotiation.resolver.ts';
import { ContractMutations } from './contracts/contract.resolver.ts';
import { contractIndexClauses } from './contracts/price-index/contract-index-clause.record.ts';
import { ContractPriceResolver } from './contracts/price-index/contract-price.resolver.ts';
import { priceIndexSeries, priceIndexValues } from './contracts/price-index/price-index.record.ts';
import {
  ContractIndexClauseMutations,
  PriceIndexSeriesMutations,
  PriceIndexValueMutations,
} from './contracts/price-index/price-index.resolver.ts';
import { contractDocuments } from './contracts/documents/contract-document.record.ts';
import { ContractDocumentMutations } from './contracts/documents/contract-document.resolver.ts';
import { DeadlinesResolver } from './contracts/deadlines/deadlines.resolver.ts';
import { notices } from './contracts/deadlines/notice.record.ts';
import { reminderChoices } from './contracts/deadlines/reminder-choice.record.ts';
import {
  contractChanges,
  contractProcurements,
  procurementThresholds,
} from './contracts/procurement/procurement.record.ts';
import { ProcurementMutations } from './contracts/procurement/procurement.resolver.ts';
import { ProcurementReviewFields } from './contracts/procurement/procurement-review.resolver.ts';
import { benefitEntries } from './economy/benefits/benefit-entry.record.ts';
import { benefits } from './economy/benefits/benefit.record.ts';
import { BenefitMutations } from './economy/benefits/benefits.resolver.ts';
import { ContractSavingResolver } from './economy/contract-saving.resolver.ts';
import { costCategories } from './economy/costs/cost-category.record.ts';
import { costEntries } from './economy/costs/cost-entry.record.ts';
import { CostMutations } from './economy/costs/costs.resolver.ts';
import { usefulLives } from './economy/costs/useful-life.record.ts';
import { EntryGridResolver } from './economy/entry-grid/entry-grid.resolver.ts';
import { OriginEntries } from './economy/figures/origin-entries.resolver.ts';
import { FigureResolvers } from './economy/figures/figures.resolver.ts';
import { ServiceFigures } from './economy/figures/service-figures.resolver.ts';
import { OverviewResolver } from './economy/overview/overview.resolver.ts';
import { ServiceRisk } from './economy/overview/service-risk.resolver.ts';
import { UnlinkedResolver } from './economy/overview/unlinked.resolver.ts';
import { ShareEffectResolver } from './economy/share-effect/share-effect.resolver.ts';
import './economy/kept-figures/keep-benefits.commands.ts';
import './economy/kept-figures/keep-figures.commands.ts';
import { CopyLedgerRulesResolver, LedgerRuleMutations } from './economy/ledger/ledger-rule.resolver.ts';
import { ledgerImports, ledgerRules } from './economy/ledger/ledger.record.ts';
import { LedgerResolver } from './economy/ledger/ledger.resolver.ts';
import { figureIndicators, unitFigures } from './economy/unit-figures/figures.record.ts';
import { FigureIndicatorMutations, UnitFigureMutations } from './economy/unit-figures/figures.resolver.ts';
import { ResourceUseResolver } from './economy/unit-figures/resource-use.resolver.ts';
import { BenefitCalculationFields } from './economy/calculators/benefit-calculation.fields.ts';
import { benefitCalculations } from './economy/calculators/benefit-calculation.record.ts';
import { CalculatorMutations, TravelIncentiveFields } from './economy/calculators/calculators.resolver.ts';
import { travelIncentives } from './economy/calculators/travel-incentive.record.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import { ImportProgressResolver } from './exchange/runs/import-progress.resolver.ts';
import { importKindsResolver } from './exchange/runs/import-kinds.resolver.ts';
import { importMappings, importRows, importRuns } from './exchange/runs/import-run.record.ts';
import { ImportRowTexts, ImportRunTexts } from './exchange/runs/import-texts.resolver.ts';
import { importMutations } from './exchange/runs/import.resolver.ts';
import { AssetCategoriesResolver } from './inventory/asset-categories.resolver.ts';
import { assetModels } from './inventory/asset-model.record.ts';
import { AssetModelMutations } from './inventory/asset-model.resolver.ts';
import { assetRelations } from './inventory/asset-relation.record.ts';
import { AssetRelationMutations } from './inventory/asset-relation.resolver.ts';
import { assets } from './inventory/asset.record.ts';
import { AssetMutations, AssetResolver } from './inventory/asset.resolver.ts';
import { BulkUpdateResolver } from './inventory/bulk-update.resolver.ts';
import { CatalogueResolver } from './inventory/catalogue/catalogue.resolver.ts';
import { productCycles } from './inventory/product-cycle.record.ts';
import { inOrUnder } from './organisation/in-or-under.ts';
import { organisationUnits } from './organisation/organisation-unit.record.ts';
import { OrganisationUnitMutations } from './organisation/organisation-unit.resolver.ts';
import { people } from './organisation/person.record.ts';
import { PersonMutations } from './organisation/person.resolver.ts';
import { sites } from './organisation/site.record.ts';
import { SiteMutations } from './organisation/site.resolver.ts';
import { suppliers } from './organisation/supplier.record.ts';
import { SupplierMutations } from './organisation/supplier.resolver.ts';
import {
  InitiativeDependencyMutations,
  InitiativeLinkMutations,
  InitiativeMutations,
  StrategicGoalMutations,
} from './portfolio/initiative.resolver.ts';
import { initiativeDependencies } from './portfolio/initiative-dependency.record.ts';
import { initiativeLinks } from './portfolio/initiative-link.record.ts';
import { InitiativeStageResolver } from './portfolio/initiative-stage.resolver.ts';
import './portfolio/likely-cost.record.ts';
import { initiatives } from './portfolio/initiative.record.ts';
import { strategicGoals } from './portfolio/strategic-goal.record.ts';
import { AssignmentFields } from './portfolio/investment-plan/assignment.fields.ts';
import { assignments } from './portfolio/assignment.record.ts';
import { AssignmentMutations } from './portfolio/assignment.resolver.ts';
import { fundingFrameMembers } from './portfolio/funding/funding-frame-member.record.ts';
import { fundingFrames } from './portfolio/funding/funding-frame.record.ts';
import { FundingFrameFields } from './portfolio/funding/funding-frame.fields.ts';
import { FundingFrameMemberMutations, FundingFrameMutations } from './portfolio/funding/funding.resolver.ts';
import { InitiativeAppraisalResolver } from './portfolio/appraisal/initiative-appraisal.resolver.ts';
import { appraisalParameters } from './portfolio/appraisal/appraisal-parameter.record.ts';
import { initiativeBenefits } from './portfolio/planning/initiative-benefit.record.ts';
import { initiativeCosts } from './portfolio/planning/initiative-cost.record.ts';
import { initiativeStaffings } from './portfolio/planning/initiative-staffing.record.ts';
import { PlanResolver } from './portfolio/planning/plan.resolver.ts';
import { PlanningMutations } from './portfolio/planning/planning.resolver.ts';
import { staffRoles } from './portfolio/planning/staff-role.record.ts';
import { DependencyInTimeResolver, MovableResolver } from './portfolio/roadmap/roadmap.resolver.ts';
import { criteria } from './portfolio/prioritisation/criterion.record.ts';
import { initiativeScores } from './portfolio/prioritisation/initiative-score.record.ts';
import { BestSetResolver } from './portfolio/prioritisation/lab/best-set.resolver.ts';
import { portfolioScenarios } from './portfolio/prioritisation/portfolio-scenario.record.ts';
import {
  PortfolioScenarioFields,
  PortfolioScenarioMutations,
} from './portfolio/prioritisation/portfolio-scenario.resolver.ts';
import { ScoreGridResolver } from './portfolio/prioritisation/score-grid.resolver.ts';
import { ScoringMutations, WeightedScoreField } from './portfolio/prioritisation/scoring.resolver.ts';
import { DigitalVisitCalculations } from './services/digital-visits/calculations.resolver.ts';
import { carePrices, travelTariffs } from './services/digital-visits/tariffs.record.ts';
import { TariffMutations } from './services/digital-visits/tariffs.resolver.ts';
import { DependencyMutations } from './services/dependencies/dependency.resolver.ts';
import { dependencies } from './services/dependencies/dependency.record.ts';
import { services } from './services/e-health-service.record.ts';
import {
  EHealthServiceMutations,
  ServiceAdoptionMutations,
  ServiceMeasureMutations,
  ServiceUsageMutations,
} from './services/e-health-service.resolver.ts';
import { impactResolvers } from './services/impact/impact.resolver.ts';
import { serviceAdoptions } from './services/service-adoption.record.ts';
import { ServiceFiguresResolver } from './services/service-figures.resolver.ts';
import { serviceMeasures } from './services/service-measure.record.ts';
import { ServicePhaseResolver } from './services/service-phase.resolver.ts';
import { serviceUsages } from './services/service-usage.record.ts';

const records = [
  organisationUnits,
  people,
  suppliers,
  sites,
  productCycles,
  assetModels,
  assets,
  assetRelations,
  contracts,
  contractPriceLines,
  contractCoverages,
  contractDisclosures,
  priceIndexSeries,
  priceIndexValues,
  contractIndexClauses,
  contractDocuments,
  renegotiationCases,
  renegotiationOffers,
  contractAmendments,
  reminderChoices,
  procurementThresholds,
  contractProcurements,
  contractChanges,
  travelTariffs,
  carePrices,
  benefitCalculations,
  travelIncentives,
  services,
  serviceAdoptions,
  serviceUsages,
  serviceMeasures,
  dependencies,
  costCategories,
  costEntries,
  usefulLives,
  benefits,
  benefitEntries,
  ledgerRules,
  ledgerImports,
  figureIndicators,
  unitFigures,
  strategicGoals,
  initiatives,
  initiativeLinks,
  initiativeDependencies,
  initiativeCosts,
  initiativeBenefits,
  initiativeStaffings,
  staffRoles,
  appraisalParameters,
  criteria,
  initiativeScores,
  portfolioScenarios,
  fundingFrames,
  fundingFrameMembers,
  assignments,
  users,
  grants,
  identities,
  apiTokens,
  calendarFeeds,
  sessions,
  importRuns,
  importMappings,
];

/** Records that are written by their own rules and have no history of their own. */
const withoutHistory = [auditEvents, importRows, notices];

const resolvers = [
  OrganisationUnitMutations,
  PersonMutations,
  SupplierMutations,
  SiteMutations,
  AssetModelMutations,
  AssetResolver,
  AssetMutations,
  AssetRelationMutations,
  BulkUpdateResolver,
  AssetCategoriesResolver,
  CatalogueResolver,
  ContractMutations,
  ContractPriceLineMutations,
  ContractCoverageMutations,
  ContractDisclosureMutations,
  PriceIndexSeriesMutations,
  PriceIndexValueMutations,
  ContractIndexClauseMutations,
  ContractPriceResolver,
  ContractDocumentMutations,
  RenegotiationCaseMutations,
  RenegotiationOfferMutations,
  RenegotiationResolver,
  RenegotiationCalculations,
  DeadlinesResolver,
  ...ProcurementMutations,
  ProcurementReviewFields,
  ...TariffMutations,
  DigitalVisitCalculations,
  ...CalculatorMutations,
  BenefitCalculationFields,
  TravelIncentiveFields,
  EHealthServiceMutations,
  ServicePhaseResolver,
  ServiceFiguresResolver,
  ...impactResolvers,
  ServiceAdoptionMutations,
  ServiceUsageMutations,
  ServiceMeasureMutations,
  DependencyMutations,
  ...CostMutations,
  ContractSavingResolver,
  ...BenefitMutations,
  EntryGridResolver,
  ...FigureResolvers,
  ServiceFigures,
  OverviewResolver,
  ServiceRisk,
  UnlinkedResolver,
  OriginEntries,
  ShareEffectResolver,
  LedgerRuleMutations,
  CopyLedgerRulesResolver,
  LedgerResolver,
  FigureIndicatorMutations,
  UnitFigureMutations,
  ResourceUseResolver,
  StrategicGoalMutations,
  InitiativeMutations,
  InitiativeStageResolver,
  MovableResolver,
  DependencyInTimeResolver,
  InitiativeLinkMutations,
  InitiativeDependencyMutations,
  ...PlanningMutations,
  PlanResolver,
  InitiativeAppraisalResolver,
  ...ScoringMutations,
  WeightedScoreField,
  ScoreGridResolver,
  BestSetResolver,
  PortfolioScenarioMutations,
  PortfolioScenarioFields,
  FundingFrameMutations,
  FundingFrameMemberMutations,
  FundingFrameFields,
  AssignmentMutations,
  AssignmentFields,
  UserMutations,
  GrantMutations,
  IdentityMutations,
  ApiTokenResolver,
  CalendarFeedResolver,
  SessionResolver,
  PasswordResolver,
  ViewerResolver,
  importMutations(exchangeKinds),
  importKindsResolver(exchangeKinds),
  ImportRunTexts,
  ImportRowTexts,
  ImportProgressResolver,
];

/** The whole GraphQL schema, built once from the modules' declarations. */
export const schema: GraphQLSchema = build();

function build(): GraphQLSchema {
  for (const record of records) addHistory(record);
  limitEventsToUnits(inOrUnder);
  const built = buildSchemaSync({
    resolvers: [NodeResolver, ...[...records, ...withoutHistory].map(recordQueries), ...resolvers] as never,
    validate: false,
    emitSchemaFile: false,
    // Subscriptions follow `context.live`; nothing goes by TypeGraphQL's own means.
    pubSub: { publish: () => undefined, subscribe: () => [] as never },
  });
  return withReadFields(built);
}

/** Lists, groups and worked out objects of records carry arguments but no code: the statement has answered them. */
function withReadFields(built: GraphQLSchema): GraphQLSchema {
  const connections = new Set([...records, ...withoutHistory].map(({ name }) => `${name}Connection`));
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const record = records.find(({ name }) => name === type.name);
      const isRead = record?.links?.[field.name] ?? record?.workedOut?.[field.name];
      if (connections.has(type.name) || isRead) field.resolve = undefined;
    }
  }
  return built;
}
