import { ApiToken } from '../accounts/api-token.entity.ts';
import { CalendarFeed } from '../accounts/calendar-feed.entity.ts';
import { OneTimeLink, Password, ProviderVisit, SignInFailures } from '../accounts/credential.entities.ts';
import { Grant } from '../accounts/grant.entity.ts';
import { Identity } from '../accounts/identity.entity.ts';
import { Session } from '../accounts/session.entity.ts';
import { UserAccount } from '../accounts/user-account.entity.ts';
import { AuditEvent, AuditLink } from '../access/audit-event.entity.ts';
import { IdempotentAnswer } from '../api/idempotency.entity.ts';
import { ContractCoverage } from '../contracts/contract-coverage.entity.ts';
import { ContractDisclosure } from '../contracts/contract-disclosure.entity.ts';
import { ContractPriceLine } from '../contracts/contract-price-line.entity.ts';
import { ContractSchedule } from '../contracts/contract-schedule.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { ContractIndexClause } from '../contracts/price-index/contract-index-clause.entity.ts';
import { PriceIndexSeries } from '../contracts/price-index/price-index-series.entity.ts';
import { PriceIndexValue } from '../contracts/price-index/price-index-value.entity.ts';
import { ContractDocument, DocumentChunk } from '../contracts/documents/contract-document.entity.ts';
import { ContractAmendment } from '../contracts/renegotiation/contract-amendment.entity.ts';
import { RenegotiationCase, RenegotiationOffer } from '../contracts/renegotiation/renegotiation.entities.ts';
import { Notice } from '../contracts/deadlines/notice.entity.ts';
import { ReminderChoice } from '../contracts/deadlines/reminder-choice.entity.ts';
import { ContractChange } from '../contracts/procurement/contract-change.entity.ts';
import { ContractProcurement } from '../contracts/procurement/contract-procurement.entity.ts';
import { ProcurementThreshold } from '../contracts/procurement/procurement-threshold.entity.ts';
import { BenefitEntry } from '../economy/benefits/benefit-entry.entity.ts';
import { Benefit } from '../economy/benefits/benefit.entity.ts';
import { BenefitCalculation } from '../economy/calculators/benefit-calculation.entity.ts';
import { TravelIncentive } from '../economy/calculators/travel-incentive.entity.ts';
import { CostCategory } from '../economy/costs/cost-category.entity.ts';
import { CostEntry } from '../economy/costs/cost-entry.entity.ts';
import { UsefulLife } from '../economy/costs/useful-life.entity.ts';
import { BenefitMonth, CostFlow, CostMonth } from '../economy/kept-figures/kept-figures.entities.ts';
import { LedgerChange, LedgerFileChunk, LedgerImport, LedgerSum } from '../economy/ledger/ledger-import.entity.ts';
import { LedgerRule } from '../economy/ledger/ledger-rule.entity.ts';
import { FigureIndicator } from '../economy/unit-figures/figure-indicator.entity.ts';
import { UnitFigure } from '../economy/unit-figures/unit-figure.entity.ts';
import { ImportFileChunk } from '../exchange/runs/import-file.entity.ts';
import { ImportMapping } from '../exchange/runs/import-mapping.entity.ts';
import { ImportRow } from '../exchange/runs/import-row.entity.ts';
import { ImportRun } from '../exchange/runs/import-run.entity.ts';
import { AssetModel } from '../inventory/asset-model.entity.ts';
import { AssetRelation } from '../inventory/asset-relation.entity.ts';
import { Asset } from '../inventory/asset.entity.ts';
import { ProductCycle } from '../inventory/product-cycle.entity.ts';
import { OrganisationUnit, UnitDescendant } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import { StrategicGoal } from '../portfolio/strategic-goal.entity.ts';
import { Initiative } from '../portfolio/initiative.entity.ts';
import { InitiativeLink } from '../portfolio/initiative-link.entity.ts';
import { InitiativeDependency } from '../portfolio/initiative-dependency.entity.ts';
import { Assignment } from '../portfolio/assignment.entity.ts';
import { FundingFrame } from '../portfolio/funding/funding-frame.entity.ts';
import { FundingFrameMember } from '../portfolio/funding/funding-frame-member.entity.ts';
import { StaffRole } from '../portfolio/planning/staff-role.entity.ts';
import { InitiativeCost } from '../portfolio/planning/initiative-cost.entity.ts';
import { InitiativeBenefit } from '../portfolio/planning/initiative-benefit.entity.ts';
import { InitiativeStaffing } from '../portfolio/planning/initiative-staffing.entity.ts';
import { AppraisalParameter } from '../portfolio/appraisal/appraisal-parameter.entity.ts';
import { Criterion } from '../portfolio/prioritisation/criterion.entity.ts';
import { InitiativeScore } from '../portfolio/prioritisation/initiative-score.entity.ts';
import { PortfolioScenario } from '../portfolio/prioritisation/portfolio-scenario.entity.ts';
import { Dependency } from '../services/dependencies/dependency.entity.ts';
import { CarePrice } from '../services/digital-visits/care-price.entity.ts';
import { TravelTariff } from '../services/digital-visits/travel-tariff.entity.ts';
import { EHealthService } from '../services/e-health-service.entity.ts';
import { ServiceAdoption } from '../services/service-adoption.entity.ts';
import { ServiceMeasure } from '../services/service-measure.entity.ts';
import { ServiceUsage } from '../services/service-usage.entity.ts';

/** Every entity there is, named one by one: nothing becomes a table by lying in a folder. */
export const entities = [
  OrganisationUnit,
  UnitDescendant,
  Person,
  Supplier,
  Site,
  ProductCycle,
  AssetModel,
  Asset,
  AssetRelation,
  Contract,
  ContractSchedule,
  ContractPriceLine,
  ContractCoverage,
  ContractDisclosure,
  PriceIndexSeries,
  PriceIndexValue,
  ContractIndexClause,
  ContractDocument,
  DocumentChunk,
  RenegotiationCase,
  RenegotiationOffer,
  ContractAmendment,
  ProcurementThreshold,
  ContractProcurement,
  ContractChange,
  EHealthService,
  ServiceAdoption,
  ServiceUsage,
  ServiceMeasure,
  Dependency,
  CostCategory,
  CostEntry,
  UsefulLife,
  Benefit,
  BenefitEntry,
  CostMonth,
  CostFlow,
  BenefitMonth,
  LedgerRule,
  LedgerImport,
  LedgerFileChunk,
  LedgerSum,
  LedgerChange,
  FigureIndicator,
  UnitFigure,
  TravelTariff,
  CarePrice,
  BenefitCalculation,
  TravelIncentive,
  StrategicGoal,
  Initiative,
  InitiativeLink,
  InitiativeDependency,
  Assignment,
  FundingFrame,
  FundingFrameMember,
  StaffRole,
  InitiativeCost,
  InitiativeBenefit,
  InitiativeStaffing,
  AppraisalParameter,
  Criterion,
  InitiativeScore,
  PortfolioScenario,
  AuditEvent,
  AuditLink,
  IdempotentAnswer,
  UserAccount,
  Password,
  Identity,
  OneTimeLink,
  ProviderVisit,
  SignInFailures,
  Grant,
  Session,
  ApiToken,
  CalendarFeed,
  ReminderChoice,
  Notice,
  ImportRun,
  ImportFileChunk,
  ImportRow,
  ImportMapping,
];
