// For the rules of the stored columns, which lie beside GraphQL declarations.
import 'reflect-metadata';
import { ContractCoverage } from '../../contracts/contract-coverage.entity.ts';
import { ContractPriceLine } from '../../contracts/contract-price-line.entity.ts';
import { HORIZON_MONTHS, scheduleRows } from '../../contracts/contract-schedule.commands.ts';
import { ContractSchedule } from '../../contracts/contract-schedule.entity.ts';
import { DEMO_ACCOUNTS } from '../../accounts/demo-accounts.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { ContractIndexClause } from '../../contracts/price-index/contract-index-clause.entity.ts';
import { PriceIndexSeries } from '../../contracts/price-index/price-index-series.entity.ts';
import { PriceIndexValue } from '../../contracts/price-index/price-index-value.entity.ts';
import { ContractAmendment } from '../../contracts/renegotiation/contract-amendment.entity.ts';
import { RenegotiationCase, RenegotiationOffer } from '../../contracts/renegotiation/renegotiation.entities.ts';
import { ContractDocument, DocumentChunk } from '../../contracts/documents/contract-document.entity.ts';
import { ContractChange } from '../../contracts/procurement/contract-change.entity.ts';
import { ContractProcurement } from '../../contracts/procurement/contract-procurement.entity.ts';
import { BenefitEntry } from '../../economy/benefits/benefit-entry.entity.ts';
import { Benefit } from '../../economy/benefits/benefit.entity.ts';
import { CostCategory } from '../../economy/costs/cost-category.entity.ts';
import { CostEntry } from '../../economy/costs/cost-entry.entity.ts';
import { UsefulLife } from '../../economy/costs/useful-life.entity.ts';
import { AssetModel } from '../../inventory/asset-model.entity.ts';
import { AssetRelation } from '../../inventory/asset-relation.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { ProductCycle } from '../../inventory/product-cycle.entity.ts';
import { OrganisationUnit, UnitDescendant } from '../../organisation/organisation-unit.entity.ts';
import { Person } from '../../organisation/person.entity.ts';
import { Site } from '../../organisation/site.entity.ts';
import { Supplier } from '../../organisation/supplier.entity.ts';
import { addMonths, localDate, type LocalDate, partsOf } from '../../values/local-date.ts';
import { Assignment } from '../../portfolio/assignment.entity.ts';
import { FundingFrameMember } from '../../portfolio/funding/funding-frame-member.entity.ts';
import { FundingFrame } from '../../portfolio/funding/funding-frame.entity.ts';
import { InitiativeDependency } from '../../portfolio/initiative-dependency.entity.ts';
import { InitiativeLink } from '../../portfolio/initiative-link.entity.ts';
import { Initiative } from '../../portfolio/initiative.entity.ts';
import { InitiativeBenefit } from '../../portfolio/planning/initiative-benefit.entity.ts';
import { InitiativeCost } from '../../portfolio/planning/initiative-cost.entity.ts';
import { InitiativeStaffing } from '../../portfolio/planning/initiative-staffing.entity.ts';
import { StaffRole } from '../../portfolio/planning/staff-role.entity.ts';
import { Criterion } from '../../portfolio/prioritisation/criterion.entity.ts';
import { InitiativeScore } from '../../portfolio/prioritisation/initiative-score.entity.ts';
import { StrategicGoal } from '../../portfolio/strategic-goal.entity.ts';
import { Dependency } from '../../services/dependencies/dependency.entity.ts';
import { BenefitCalculation } from '../../economy/calculators/benefit-calculation.entity.ts';
import { TravelIncentive } from '../../economy/calculators/travel-incentive.entity.ts';
import { CarePrice } from '../../services/digital-visits/care-price.entity.ts';
import { TravelTariff } from '../../services/digital-visits/travel-tariff.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { ServiceAdoption } from '../../services/service-adoption.entity.ts';
import { ServiceMeasure } from '../../services/service-measure.entity.ts';
import { ServiceUsage } from '../../services/service-usage.entity.ts';
import { LedgerImport, LedgerSum } from '../../economy/ledger/ledger-import.entity.ts';
import { LedgerRule } from '../../economy/ledger/ledger-rule.entity.ts';
import { FigureIndicator } from '../../economy/unit-figures/figure-indicator.entity.ts';
import { UnitFigure } from '../../economy/unit-figures/unit-figure.entity.ts';
import { makeAssets } from './assets/assets.ts';
import { Relations } from './assets/relations.ts';
import { makeContracts } from './contracts/contracts.ts';
import { makePriceIndices } from './contracts/price-indices.ts';
import { makeRenegotiations } from './contracts/renegotiations.ts';
import { makeDocuments } from './contracts/documents.ts';
import { makeProcurements } from './contracts/procurements.ts';
import { makeCatalogue } from './catalogue/catalogue.ts';
import type { Rows } from '../copy.ts';
import { makeLedgers } from './economy/ledger.ts';
import { makeUnitFigures } from './economy/unit-figures.ts';
import { makeStaff } from './organisation/people.ts';
import { makeSites } from './organisation/sites.ts';
import { makeSuppliers } from './organisation/suppliers.ts';
import { descendantPairs, makeOrganisation } from './organisation/units.ts';
import { Random } from './random.ts';
import { Records } from './records.ts';
import { makeCalculations } from './services/calculations.ts';
import { Ground } from './services/ground.ts';
import { makeFunding } from './portfolio/funding.ts';
import { makeInitiatives } from './portfolio/initiatives.ts';
import { makePriorities } from './portfolio/priorities.ts';
import { makePlans } from './portfolio/plans.ts';
import { makeEconomy } from './economy/economy.ts';
import { makeServices } from './services/services.ts';

/** What a demo world is made from: the same three give the same world, byte for byte. */
export interface WorldOptions {
  /** How many assets; the rest of the region grows with them where that makes sense. */
  readonly assets: number;
  readonly seed: number;
  /** The day on which the world is looked at: ages, states and what leaves support soon are counted from it. */
  readonly today: LocalDate;
}

/** The demo’s account that keeps contracts, to which its renegotiations are confided. */
const TEAM = Object.fromEntries(
  DEMO_ACCOUNTS.filter(({ role }) => role === 'CONTRACT_MANAGER').map(({ id, name }) => [id, name]),
);

/** A region has no more contracts, however large its inventory. */
const MOST_CONTRACTS = 5_000;

/** Years of purchases that the region remembers. */
const MEMORY = 12;

/** The tables of the demo world, in the order in which they are filled. */
export const WORLD_TABLES = [
  'organisation_unit',
  'organisation_unit_descendant',
  'site',
  'person',
  'supplier',
  'product_cycle',
  'asset_model',
  'asset',
  'asset_relation',
  'contract',
  'contract_schedule',
  'contract_price_line',
  'contract_coverage',
  'price_index_series',
  'price_index_value',
  'contract_index_clause',
  'renegotiation_case',
  'renegotiation_offer',
  'contract_amendment',
  'contract_procurement',
  'contract_change',
  'contract_document',
  'contract_document_chunk',
  'e_health_service',
  'service_adoption',
  'service_usage',
  'service_measure',
  'dependency',
  'cost_category',
  'cost_entry',
  'useful_life',
  'benefit',
  'benefit_entry',
  'cost_month',
  'cost_flow',
  'benefit_month',
  'ledger_rule',
  'ledger_import',
  'ledger_sum',
  'figure_indicator',
  'unit_figure',
  'travel_tariff',
  'care_price',
  'benefit_calculation',
  'travel_incentive',
  'strategic_goal',
  'initiative',
  'initiative_link',
  'initiative_dependency',
  'funding_frame',
  'funding_frame_member',
  'assignment',
  'staff_role',
  'initiative_cost',
  'initiative_benefit',
  'initiative_staffing',
  'criterion',
  'initiative_score',
  'portfolio_scenario',
] as const;

const WITHOUT_PAST = [
  'organisation_unit_descendant',
  'contract_schedule',
  'contract_amendment',
  'contract_document_chunk',
  'cost_month',
  'cost_flow',
  'benefit_month',
  'ledger_rule',
  'ledger_import',
  'ledger_sum',
] as const;

/** The tables with superseded versions of what is in the others. */
export const PAST_TABLES = WORLD_TABLES.filter((table) => !WITHOUT_PAST.some((other) => other === table)).map(
  (table) => `${table}_past`,
);

/** Region Exempel: a fictive health-care region of 160 000 inhabitants, table by table. Later tables must be read last. */
export function* demoWorld({ assets, seed: number, today }: WorldOptions): Generator<Rows> {
  const seed = String(number);
  const records = new Records(new Random(`records ${seed}`), today);
  const from = localDate(partsOf(today).year - MEMORY, 1, 1);

  const sites = makeSites(records, from);
  const { units, places } = makeOrganisation(records, from, sites);
  yield { entity: OrganisationUnit, rows: units };
  yield { entity: UnitDescendant, rows: descendantPairs(units) };
  yield { entity: Site, rows: sites.values() };

  const staff = makeStaff(records, places, { seed, count: Math.max(600, Math.round(assets / 50)), from, today });
  yield { entity: Person, rows: [...staff.values()].flat() };
  const suppliers = makeSuppliers(records, from);
  yield { entity: Supplier, rows: suppliers.all };

  const catalogue = makeCatalogue(records, from, Math.min(3000, assets / 300));
  yield { entity: ProductCycle, rows: catalogue.productCycles };
  yield { entity: AssetModel, rows: catalogue.models.map(({ model }) => model) };

  const relations = new Relations(seed);
  const ground = new Ground();
  const region = { places, sites, staff, suppliers, catalogue };
  yield { entity: Asset, rows: makeAssets(region, { seed, count: assets, from, today, records, relations, ground }) };
  yield { entity: AssetRelation, rows: relations.rows(records, today) };

  const count = Math.min(MOST_CONTRACTS, Math.max(60, Math.round(assets / 10)));
  const made = makeContracts(region, { seed, count, records, today });
  const { contracts, lines, coverage } = made;
  const renegotiations = makeRenegotiations(made, { seed, records, today, team: TEAM });
  const horizon = addMonths(today, HORIZON_MONTHS);
  yield { entity: Contract, rows: contracts };
  yield { entity: ContractSchedule, rows: contracts.flatMap((contract) => scheduleRows(contract, horizon)) };
  yield { entity: ContractPriceLine, rows: lines };
  yield { entity: ContractCoverage, rows: coverage };

  // Their baselines are at the agreed prices.
  const renegotiated = new Set(renegotiations.cases.map(({ contract }) => contract.id));
  const indices = makePriceIndices(
    contracts.filter(({ id }) => !renegotiated.has(id)),
    { seed, records, today },
  );
  yield { entity: PriceIndexSeries, rows: indices.series };
  yield { entity: PriceIndexValue, rows: indices.values };
  yield { entity: ContractIndexClause, rows: indices.clauses };
  yield { entity: RenegotiationCase, rows: renegotiations.cases };
  yield { entity: RenegotiationOffer, rows: renegotiations.offers };
  yield { entity: ContractAmendment, rows: renegotiations.amendments };
  const { procurements, changes } = makeProcurements(contracts, { seed, records, today });
  yield { entity: ContractProcurement, rows: procurements };
  yield { entity: ContractChange, rows: changes };
  const { documents, pieces } = makeDocuments(contracts, { seed, records, today });
  yield { entity: ContractDocument, rows: documents };
  yield { entity: DocumentChunk, rows: pieces };

  const { services, adoptions, usages, measures, dependencies } = makeServices(region, {
    seed,
    records,
    today,
    ground,
    contracts,
  });
  yield { entity: EHealthService, rows: services };
  yield { entity: ServiceAdoption, rows: adoptions };
  yield { entity: ServiceUsage, rows: usages };
  yield { entity: ServiceMeasure, rows: measures };
  yield { entity: Dependency, rows: dependencies };

  const known = new Set(renegotiations.costs.map(({ contract }) => contract?.id ?? ''));
  const economy = makeEconomy({ seed, records, today, services, ground, contracts, lines, known });
  yield { entity: CostCategory, rows: economy.categories };
  const ledgers = makeLedgers({ seed, records, today, costs: [...renegotiations.costs, ...economy.costs] });
  yield { entity: CostEntry, rows: ledgers.costs };
  yield { entity: UsefulLife, rows: economy.lives };
  yield { entity: Benefit, rows: economy.benefits };
  yield { entity: BenefitEntry, rows: economy.benefitEntries };
  yield { entity: LedgerRule, rows: ledgers.rules };
  yield { entity: LedgerImport, rows: ledgers.imports };
  yield { entity: LedgerSum, rows: ledgers.sums };
  const { indicators, figures } = makeUnitFigures(places, { seed, records, today });
  yield { entity: FigureIndicator, rows: indicators };
  yield { entity: UnitFigure, rows: figures };
  const calculated = makeCalculations({ seed, records, today, services, places });
  yield { entity: TravelTariff, rows: calculated.tariffs };
  yield { entity: CarePrice, rows: calculated.prices };
  yield { entity: BenefitCalculation, rows: calculated.calculations };
  yield { entity: TravelIncentive, rows: calculated.incentives };

  const portfolio = makeInitiatives(region, { records, today, services, ground });
  yield { entity: StrategicGoal, rows: portfolio.goals };
  yield { entity: Initiative, rows: portfolio.initiatives };
  yield { entity: InitiativeLink, rows: portfolio.links };
  yield { entity: InitiativeDependency, rows: portfolio.bonds };
  const funding = makeFunding(portfolio.initiatives, { records, today, units });
  const { frameOf } = funding;
  const plans = makePlans(portfolio.initiatives, { records, today, categories: economy.categories, frameOf });
  funding.settle(plans.costs);
  yield { entity: FundingFrame, rows: funding.frames };
  yield { entity: FundingFrameMember, rows: funding.members };
  yield { entity: Assignment, rows: funding.assignments };
  yield { entity: StaffRole, rows: plans.roles };
  yield { entity: InitiativeCost, rows: plans.costs };
  yield { entity: InitiativeBenefit, rows: plans.benefits };
  yield { entity: InitiativeStaffing, rows: plans.staffings };
  const priorities = makePriorities(portfolio.initiatives, { seed, records, today });
  yield { entity: Criterion, rows: priorities.criteria };
  yield { entity: InitiativeScore, rows: priorities.scores };
}
