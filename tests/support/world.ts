import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { ContractCoverage } from '../../server/contracts/contract-coverage.entity.ts';
import { ContractDomain, ContractKind } from '../../server/contracts/contract-kind.ts';
import { ContractPriceLine } from '../../server/contracts/contract-price-line.entity.ts';
import { keepSchedules } from '../../server/contracts/contract-schedule.commands.ts';
import { Contract } from '../../server/contracts/contract.entity.ts';
import { ContractChange } from '../../server/contracts/procurement/contract-change.entity.ts';
import { ContractProcurement } from '../../server/contracts/procurement/contract-procurement.entity.ts';
import { ContractDocument } from '../../server/contracts/documents/contract-document.entity.ts';
import { DocumentKind } from '../../server/contracts/documents/document-kind.ts';
import { BillingPeriod } from '../../server/contracts/price-lines.ts';
import { ContractIndexClause } from '../../server/contracts/price-index/contract-index-clause.entity.ts';
import { LimitBasis } from '../../server/contracts/price-index/index-clause.ts';
import { IndexFrequency, PublishedStatus } from '../../server/contracts/price-index/index-series.ts';
import { PriceIndexSeries } from '../../server/contracts/price-index/price-index-series.entity.ts';
import { PriceIndexValue } from '../../server/contracts/price-index/price-index-value.entity.ts';
import { PriorityClass } from '../../server/contracts/priority-class.ts';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { AssetModel } from '../../server/inventory/asset-model.entity.ts';
import { AssetRelation } from '../../server/inventory/asset-relation.entity.ts';
import { Asset } from '../../server/inventory/asset.entity.ts';
import { applySearchText, applySupportEnd } from '../../server/inventory/stored-columns.ts';
import { ProductCycle } from '../../server/inventory/product-cycle.entity.ts';
import type { RelationKind } from '../../server/inventory/relation-kind.ts';
import { OrganisationUnit } from '../../server/organisation/organisation-unit.entity.ts';
import { Person } from '../../server/organisation/person.entity.ts';
import { Site } from '../../server/organisation/site.entity.ts';
import { Supplier } from '../../server/organisation/supplier.entity.ts';
import { placeUnit } from '../../server/organisation/unit-tree.ts';
import { UnitKind } from '../../server/organisation/unit-kind.ts';
import { Assignment } from '../../server/portfolio/assignment.entity.ts';
import { FundingFrameMember } from '../../server/portfolio/funding/funding-frame-member.entity.ts';
import { FundingFrame } from '../../server/portfolio/funding/funding-frame.entity.ts';
import { InitiativeDependency } from '../../server/portfolio/initiative-dependency.entity.ts';
import type { InitiativeBond } from '../../server/portfolio/initiative-kind.ts';
import { InitiativeLink } from '../../server/portfolio/initiative-link.entity.ts';
import { Initiative } from '../../server/portfolio/initiative.entity.ts';
import { StrategicGoal } from '../../server/portfolio/strategic-goal.entity.ts';
import { Dependency } from '../../server/services/dependencies/dependency.entity.ts';
import { EHealthService } from '../../server/services/e-health-service.entity.ts';
import { ServiceAdoption } from '../../server/services/service-adoption.entity.ts';
import { ServiceMeasure } from '../../server/services/service-measure.entity.ts';
import { ServiceUsage } from '../../server/services/service-usage.entity.ts';
import type { Decimal } from '../../server/values/decimal.ts';
import { parseLocalDate, type LocalDate } from '../../server/values/local-date.ts';
import { parseMoney, type Money } from '../../server/values/money.ts';
import type { Percent } from '../../server/values/rate.ts';
import { parseYearMonth, type YearMonth } from '../../server/values/year-month.ts';

/**
 * Builds the world that a test speaks of: each call stores one record, with what the test does not say filled in.
 * Names and tags count upwards, so that records never collide.
 */
export class World {
  readonly #em: EntityManager;
  #count = 0;
  #root: OrganisationUnit | undefined;

  constructor(orm: MikroORM) {
    this.#em = orm.em.fork();
  }

  /** The region itself, at the top of the tree. */
  async region(): Promise<OrganisationUnit> {
    this.#root ??= await this.unit({ code: 'REGION', name: 'Region Exempel', kind: UnitKind.REGION, parent: null });
    return this.#root;
  }

  async unit(given: Partial<OrganisationUnit> = {}): Promise<OrganisationUnit> {
    const number = this.#next();
    const parent = given.parent === undefined ? await this.region() : given.parent;
    const unit = await this.#store(OrganisationUnit, {
      code: `U${number}`,
      name: `Enhet ${number}`,
      kind: UnitKind.UNIT,
      ...given,
      parent,
    });
    await placeUnit(this.#em, unit);
    return unit;
  }

  async person(given: Partial<Person> = {}): Promise<Person> {
    const number = this.#next();
    const unit = given.unit ?? (await this.region());
    return this.#store(Person, { name: `Person ${number}`, email: `person${number}@exempel.se`, ...given, unit });
  }

  supplier(given: Partial<Supplier> = {}): Promise<Supplier> {
    return this.#store(Supplier, { name: `Leverantör ${this.#next()}`, ...given });
  }

  site(given: Partial<Site> = {}): Promise<Site> {
    const number = this.#next();
    return this.#store(Site, { code: `S${number}`, name: `Plats ${number}`, ...given });
  }

  productCycle(given: Partial<ProductCycle> = {}): Promise<ProductCycle> {
    const number = this.#next();
    const product = { product: `product-${number}`, title: `Produkt ${number}`, productCategory: 'os', cycle: '1' };
    return this.#store(ProductCycle, { ...product, ...given });
  }

  model(given: Partial<AssetModel> = {}): Promise<AssetModel> {
    const name = `Modell ${this.#next()}`;
    return this.#store(AssetModel, { manufacturer: 'Tillverkaren', name, category: AssetCategory.NETWORK, ...given });
  }

  async asset(given: Partial<Asset> = {}): Promise<Asset> {
    const number = this.#next();
    const unit = given.unit ?? (await this.region());
    const asset = {
      tag: `T-${String(number).padStart(6, '0')}`,
      name: `Tillgång ${number}`,
      category: given.model?.category ?? AssetCategory.NETWORK,
      status: AssetStatus.IN_USE,
      attributes: {},
      ...given,
      unit,
    };
    applySupportEnd(asset);
    applySearchText(asset);
    return this.#store(Asset, asset);
  }

  relation(from: Asset, kind: RelationKind, to: Asset): Promise<AssetRelation> {
    return this.#store(AssetRelation, { from, kind, to });
  }

  /** A contract that runs from 2024-01-01 until further notice, unless the test says otherwise. */
  async contract(given: Partial<Contract> = {}): Promise<Contract> {
    const number = this.#next();
    const contract = {
      number: `A-${number}`,
      name: `Avtal ${number}`,
      kind: ContractKind.SUPPORT,
      domain: ContractDomain.INFRASTRUCTURE,
      priorityClass: PriorityClass.LOW,
      start: day('2024-01-01'),
      reviewLeadMonths: 3,
      options: [],
      ...given,
      unit: given.unit ?? (await this.region()),
      supplier: given.supplier ?? (await this.supplier()),
      scheduleId: v7(),
    };
    await keepSchedules(this.#em, [contract as never]);
    return this.#store(Contract, contract);
  }

  /** Ten of something at 100 SEK a month from 2024-01-01. */
  priceLine(contract: Contract, given: Partial<ContractPriceLine> = {}): Promise<ContractPriceLine> {
    return this.#store(ContractPriceLine, {
      contract,
      item: `Vara ${this.#next()}`,
      quantity: '10' as Decimal,
      unitPrice: '100.00' as Money,
      billingPeriod: BillingPeriod.MONTH,
      firstDay: day('2024-01-01'),
      ...given,
    });
  }

  covers(
    contract: Contract,
    what: Partial<Pick<ContractCoverage, 'asset' | 'assetModel' | 'site'>>,
  ): Promise<ContractCoverage> {
    return this.#store(ContractCoverage, { contract, ...what, firstDay: contract.start });
  }

  /** A monthly index with final values by month: `priceIndex({ '2023-10': '118.4' })`. */
  async priceIndex(
    values: Readonly<Record<string, string>>,
    given: Partial<PriceIndexSeries> = {},
    status: PublishedStatus = PublishedStatus.FINAL,
  ): Promise<PriceIndexSeries> {
    const code = `INDEX-${this.#next()}`;
    const told = { code, name: `Index ${code}`, source: 'Påhittat', frequency: IndexFrequency.MONTH };
    const series = await this.#store(PriceIndexSeries, { ...told, ...given });
    await this.indexValues(series, values, status);
    return series;
  }

  async indexValues(
    series: PriceIndexSeries,
    values: Readonly<Record<string, string>>,
    status: PublishedStatus = PublishedStatus.FINAL,
  ): Promise<void> {
    for (const [month, value] of Object.entries(values)) {
      await this.#store(PriceIndexValue, { series, status, month: month as YearMonth, value: value as Decimal });
    }
  }

  /** The whole change of an index each 1 January from 2025, by October of the year before, from October 2023. */
  indexClause(
    contract: Contract,
    series: PriceIndexSeries,
    given: Partial<ContractIndexClause> = {},
  ): Promise<ContractIndexClause> {
    return this.#store(ContractIndexClause, {
      contract,
      name: `Indexklausul ${this.#next()}`,
      basket: [{ series: series.code, weight: '100' as Percent }],
      baseMonth: '2023-10' as YearMonth,
      status: PublishedStatus.FINAL,
      share: '100' as Percent,
      limitBasis: LimitBasis.SINCE_BASE,
      firstAdjustment: day('2025-01-01'),
      everyMonths: 12,
      lagMonths: 3,
      ...given,
    });
  }

  /** A document of a contract, without what it holds. */
  document(contract: Contract, given: Partial<ContractDocument> = {}): Promise<ContractDocument> {
    const number = this.#next();
    return this.#store(ContractDocument, {
      contract,
      kind: DocumentKind.AGREEMENT,
      title: `Dokument ${number}`,
      fileName: `dokument-${number}.pdf`,
      mediaType: 'application/pdf',
      size: 10,
      sha256: number.toString(16).padStart(64, '0'),
      uploadedBy: 'test',
      ...given,
    });
  }

  /** How a contract was procured: announced by the EU's rules two months before it began, unless the test says otherwise. */
  procurement(contract: Contract, given: Partial<ContractProcurement> = {}): Promise<ContractProcurement> {
    return this.#store(ContractProcurement, {
      contract,
      procedure: 'EU',
      procuredKind: 'GOODS_SERVICES',
      procuredOn: day('2023-11-01'),
      ...given,
    });
  }

  /** A change of a contract by 1 000 SEK for minor value, unless the test says otherwise. */
  change(contract: Contract, given: Partial<ContractChange> = {}): Promise<ContractChange> {
    const description = `Ändring ${this.#next()}`;
    const amount = '1000.00' as Money;
    return this.#store(ContractChange, {
      contract,
      decidedOn: day('2024-06-01'),
      ground: 'MINOR',
      amount,
      description,
      ...given,
    });
  }

  /** A service in operation whose visits are counted, of the region. */
  async service(given: Partial<EHealthService> = {}): Promise<EHealthService> {
    const number = this.#next();
    return this.#store(EHealthService, {
      code: `S${number}`,
      name: `Tjänst ${number}`,
      kind: 'DIGITAL_VISIT',
      phase: 'OPERATION',
      usageMeasure: 'VISITS',
      beneficiaries: ['RESIDENT'],
      functions: [],
      links: [],
      adoptionTargets: [],
      ...given,
      unit: given.unit ?? (await this.region()),
    });
  }

  goal(given: Partial<StrategicGoal> = {}): Promise<StrategicGoal> {
    const number = this.#next();
    return this.#store(StrategicGoal, { code: `M${number}`, name: `Mål ${number}`, ...given });
  }

  /** An idea of a digitalisation project, of the region itself, that nothing has been said of. */
  async initiative(given: Partial<Initiative> = {}): Promise<Initiative> {
    const number = this.#next();
    return this.#store(Initiative, {
      code: `I${number}`,
      name: `Initiativ ${number}`,
      kind: 'DIGITALISATION',
      stage: 'IDEA',
      isPrioritised: false,
      isMandatory: false,
      risks: [],
      partners: [],
      proposedDecisions: [],
      ...given,
      unit: given.unit ?? (await this.region()),
    });
  }

  initiativeLink(
    initiative: Initiative,
    given: Pick<Partial<InitiativeLink>, 'goal' | 'service' | 'asset' | 'contract' | 'effect'>,
  ): Promise<InitiativeLink> {
    return this.#store(InitiativeLink, { initiative, ...given });
  }

  initiativeBond(initiative: Initiative, bond: InitiativeBond, other: Initiative): Promise<InitiativeDependency> {
    return this.#store(InitiativeDependency, { initiative, bond, other, years: 0 });
  }

  /** A frame of operating money for 2026 to 2028, of the region itself, with a million a year. */
  async fundingFrame(given: Partial<FundingFrame> = {}): Promise<FundingFrame> {
    const number = this.#next();
    return this.#store(FundingFrame, {
      code: `U${number}`,
      name: `Utrymme ${number}`,
      source: 'OPERATING',
      firstMonth: parseYearMonth('2026-01'),
      lastMonth: parseYearMonth('2028-12'),
      years: [2026, 2027, 2028].map((year) => ({
        year,
        cap: parseMoney('1000000.00'),
        resultWithout: null,
        toRestore: null,
      })),
      isClosed: false,
      ...given,
      unit: given.unit ?? (await this.region()),
    });
  }

  frameMember(frame: FundingFrame, initiative: Initiative): Promise<FundingFrameMember> {
    return this.#store(FundingFrameMember, { frame, initiative });
  }

  /** What the region itself is asked for by its board, due at the end of May 2018. */
  async assignment(given: Partial<Assignment> = {}): Promise<Assignment> {
    const number = this.#next();
    return this.#store(Assignment, {
      code: `A${number}`,
      name: `Uppdrag ${number}`,
      giver: 'Regionstyrelsen',
      dueOn: parseLocalDate('2018-05-28'),
      ...given,
      unit: given.unit ?? (await this.region()),
    });
  }

  /** A unit of its own that has used a service since 2024-01-01, for a thousand. */
  async adoption(service: EHealthService, given: Partial<ServiceAdoption> = {}): Promise<ServiceAdoption> {
    const unit = given.unit ?? (await this.unit());
    return this.#store(ServiceAdoption, { service, startedOn: day('2024-01-01'), population: 1000, ...given, unit });
  }

  /** A hundred visits to a service by the region in a month. */
  async usage(service: EHealthService, month: string, given: Partial<ServiceUsage> = {}): Promise<ServiceUsage> {
    const unit = given.unit ?? (await this.region());
    const counted = { measure: 'VISITS', quantity: '100' as Decimal, source: 'TEST' } as const;
    return this.#store(ServiceUsage, { service, month: month as YearMonth, ...counted, ...given, unit });
  }

  /** What a pilot changed: waiting days from 10 to 4. */
  measure(service: EHealthService, given: Partial<ServiceMeasure> = {}): Promise<ServiceMeasure> {
    const told = { figureUnit: 'dagar', baseline: '10' as Decimal, result: '4' as Decimal };
    return this.#store(ServiceMeasure, {
      service,
      name: `Mått ${this.#next()}`,
      measuredOn: day('2025-06-30'),
      ...told,
      ...given,
    });
  }

  /** That one record stands on another from 2024-01 on, without a share of the cost. */
  dependency(
    dependent: EHealthService | Asset,
    on: EHealthService | Asset | Contract,
    given: Partial<Dependency> = {},
  ): Promise<Dependency> {
    const by = dependent instanceof EHealthService ? { dependentService: dependent } : { dependentAsset: dependent };
    const what =
      on instanceof EHealthService ? { onService: on } : on instanceof Asset ? { onAsset: on } : { onContract: on };
    return this.#store(Dependency, { ...by, ...what, firstMonth: '2024-01' as YearMonth, ...given });
  }

  async #store<E extends object>(entity: new () => E, data: Partial<E>): Promise<E> {
    const made = this.#em.create(entity, data as never);
    await this.#em.flush();
    return made;
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** A day, for readable tests. */
export const day = (text: string): LocalDate => text as LocalDate;
