import { array, assert, asyncProperty, nat, tuple } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pastEntities } from '../../../server/database/past-entities.ts';
import { rebuild } from '../../../server/inventory/rebuild.commands.ts';
import { addDays, type LocalDate } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pdf, upload } from '../../support/documents.ts';
import { dateWrites } from '../../support/dated-writes.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
  await new World(app.orm).region();
});
afterAll(() => app.close());

/** All that the API tells of the inventory and the organisation, in lists, counts, sums, facets and nested records. */
const questions = (asOf: string | null): string[] => {
  const on = asOf === null ? '' : `, asOf: "${asOf}"`;
  return [
    `assets(first: 100${on}) {
      totalCount
      aggregate { count sum { purchaseCost } min { purchaseDate supportEnd } max { purchaseCost warrantyEnd } }
      nodes {
        id tag name status category version createdAt updatedAt supportEnd supportEndSource purchaseYear purchaseCost
        attributes { name value } site { code } unit { code parent { code } } custodian { name unit { code } }
        supplier { name } model { name productCycle { cycle supportEnd } }
      }
      groupBy(by: [STATUS, UNIT]) { keys { value label } count sum { purchaseCost } }
      facets(by: [CATEGORY, STATUS, UNIT, SITE, MODEL, SUPPLIER, SUPPORT_END_QUARTER]) { field values { value label count } }
    }
    found: assets(search: "ny"${on}) { totalCount nodes { tag } }
    parts: assets(where: { name: { contains: "ny" }, model: { name: { contains: "modell" } } }${on}) { nodes { tag } }
    last: assets(last: 3, orderBy: [{ field: SUPPORT_END, direction: DESC }]${on}) {
      nodes { tag } pageInfo { hasPreviousPage startCursor }
    }
    branch: assets(where: { unitWithin: [$region] }${on}) { totalCount }`,
    `organisationUnits(first: 30${on}) { nodes { code name costCentre parent { code } children { totalCount } } }
    kept: people(where: { keeps: { some: { status: { eq: IN_USE } } } }${on}) { nodes { name } }
    people(first: 30${on}) { totalCount nodes { name email version keeps { totalCount } } }`,
    `suppliers(first: 50${on}) { nodes { name organisationNumber } }
    sites(first: 15${on}) { nodes { code name city assets(first: 5) { totalCount nodes { tag } } } }`,
    `assetModels(first: 50${on}) { nodes { manufacturer name supportEnd } }
    productCycles(first: 50${on}) { nodes { title cycle supportEnd models(first: 5) { nodes { name } } } }
    assetRelations(first: 100${on}) { nodes { id kind note from { tag relationsFrom(first: 3) { nodes { kind } } } to { tag } } }`,
    // What a contract's days are depends on the day that is read, and not only on what was written.
    `contracts(first: 20${on}) {
      totalCount aggregate { sum { annualCost } }
      nodes { number name termMonths annualCost supplier { name } unit { code } priceLines(first: 20) { nodes { item quantity unitPrice } } coverage(first: 20) { nodes { site { code } } } documents(first: 20) { nodes { title kind size } }
        procurementWarnings { rule text } procurementReview { value changeBase euThreshold } changes(first: 20) { nodes { amount ground } }
        indexClauses(first: 20) { nodes { name share basket { series weight } } }
        priceOn(on: "1985-06-15") { annualCost unknown missing { series month } lines { unitPrice } } }
    }
    priceIndices(first: 20${on}) { nodes { code name lastFinal values(first: 20) { nodes { month value } } clauses(first: 20) { totalCount } } }`,
    `renegotiationCases(first: 20${on}) { totalCount nodes { name stage targetAnnual offers(first: 20) { nodes { bidder annualCost lines { item annual } } } } }
    costEntries(first: 20${on}) { aggregate { sum { amount } } nodes { month amount source } }
    costCategories(first: 20${on}) { nodes { code name } } usefulLives(first: 20${on}) { nodes { category firstDay months } }
    benefits(first: 20${on}) { nodes { name kind certainty service { code } entries(first: 20) { aggregate { sum { amount } } } } }
    figureIndicators(first: 20${on}) { nodes { code name } } unitFigures(first: 20${on}) { nodes { month quantity unit { code } } }
    travelTariffs(first: 20${on}) { nodes { region mode firstDay ownCharge } } carePrices(first: 20${on}) { nodes { profession amount } }
    benefitCalculations(first: 20${on}) { nodes { name note value { value } inputs { name value } } } travelIncentives(first: 20${on}) { nodes { baseline payout } }`,
    `strategicGoals(first: 20${on}) { nodes { code source initiativeLinks(first: 5) { totalCount } } }
    initiatives(first: 10${on}) { aggregate { sum { likelyCost } }
      nodes { code note stage likelyCost unit { code } links(first: 5) { nodes { note goal { code } } } }
    }
    initiativeDependencies(first: 20${on}) { nodes { bond note other { code } } } initiativeScores(first: 20${on}) { nodes { value comment } }
    initiativeCosts(first: 20${on}) { nodes { name note totalLikely months { month likely } initiative { code } } }`,
    `initiativeBenefits(first: 20${on}) { nodes { name note } } initiativeStaffings(first: 20${on}) { nodes { note role { code } } }
    fundingFrames(first: 20${on}) { nodes { code note members(first: 5) { totalCount } } } assignments(first: 20${on}) { nodes { code note } }
    staffRoles(first: 20${on}) { nodes { code note } } appraisalParameters(first: 20${on}) { nodes { kind firstDay value } }
    criteria(first: 20${on}) { nodes { code guidance } } portfolioScenarios(first: 20${on}) { nodes { name note } }`,
    // Figures of a month that is said, so that they hang on what was written and not on the day that is read.
    `services(first: 20${on}) {
      totalCount
      nodes { code name phase functions classIsMissing nextPhases unit { code } adoptionTargets { month share }
        adoptions(first: 20) { nodes { unit { code } startedOn population } } usages(first: 20) { aggregate { sum { quantity } } }
        measures(first: 20) { nodes { name baseline result } } dependencies(first: 20) { nodes { onAsset { tag } basis value firstMonth } }
        adoption(period: { first: "1980-01", last: "1980-03" }) { units months { units unitShare target } }
        usageByMonth(period: { first: "1980-01", last: "1980-03" }) { measure months { quantity } }
        standsOn(month: "1980-06") { assets hidden records { distance way record { key name supportEnd } } } }
    }
    dependencies(first: 50${on}) { nodes { firstMonth lastMonth basis value dependentService { code } onAsset { tag } onContract { number } } }
    stands: assets(first: 20${on}) { nodes { tag
      impact(month: "1980-06") { services users records { way record { key users } } }
      inheritedClass { confidentiality { level from { key } } }
      serviceMap(month: "1980-06") { nodes { level record { key } } edges { fromId toId basis } } } }`,
  ];
};

/** What the API answers to all questions, as of a day or now. */
async function told(asOf: string | null, region: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const question of questions(asOf)) {
    const { data, errors } = await app.graphql(`{ ${question.replaceAll('$region', `"${region}"`)} }`);
    if (errors) throw new Error(JSON.stringify(errors));
    answers.push(data);
  }
  return answers;
}

interface Found {
  [list: string]: { nodes: { id: string; code?: string }[] };
}

/**
 * Writes by the mutation's name, the first of that name, or by number: each takes some of what there is, chosen by further
 * numbers, and may be refused by a rule.
 */
class Story {
  #count = 0;
  #prefix: string;
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  async write(kind: string | number, ...choices: number[]): Promise<void> {
    const { data } = await app.graphql<Found>(`{
      assets(first: 4) { nodes { id } } organisationUnits(first: 4) { nodes { id } } people(first: 4) { nodes { id } }
      sites(first: 4) { nodes { id } } suppliers(first: 4) { nodes { id } } assetModels(first: 4) { nodes { id } }
      productCycles(first: 4) { nodes { id } } assetRelations(first: 4) { nodes { id } } contracts(first: 4) { nodes { id } }
      priceIndices(first: 4) { nodes { id code } } priceIndexValues(first: 4) { nodes { id } } contractIndexClauses(first: 4) { nodes { id } }
      contractPriceLines(first: 4) { nodes { id } } contractCoverages(first: 4) { nodes { id } } contractDocuments(first: 4) { nodes { id } } contractProcurements(first: 4) { nodes { id } }
      contractChanges(first: 4) { nodes { id } } procurementThresholds(first: 4) { nodes { id } }
      travelTariffs(first: 4) { nodes { id } } carePrices(first: 4) { nodes { id } }
      benefitCalculations(first: 4) { nodes { id } } travelIncentives(first: 4) { nodes { id } }
      renegotiationCases(first: 4) { nodes { id } } renegotiationOffers(first: 4) { nodes { id } } costEntries(first: 4) { nodes { id } }
      costCategories(first: 4) { nodes { id } } usefulLives(first: 4) { nodes { id } } benefits(first: 4) { nodes { id } }
      benefitEntries(first: 4) { nodes { id } } figureIndicators(first: 4) { nodes { id } } unitFigures(first: 4) { nodes { id } }
      services(first: 4) { nodes { id } } serviceAdoptions(first: 4) { nodes { id } } serviceUsages(first: 4) { nodes { id } }
      serviceMeasures(first: 4) { nodes { id } } dependencies(first: 4) { nodes { id } }
      strategicGoals(first: 4) { nodes { id } } initiatives(first: 4) { nodes { id } } initiativeLinks(first: 4) { nodes { id } }
      initiativeDependencies(first: 4) { nodes { id } } initiativeCosts(first: 4) { nodes { id } } initiativeBenefits(first: 4) { nodes { id } }
      initiativeStaffings(first: 4) { nodes { id } } staffRoles(first: 4) { nodes { id } } fundingFrames(first: 4) { nodes { id } }
      fundingFrameMembers(first: 4) { nodes { id } } assignments(first: 4) { nodes { id } } appraisalParameters(first: 4) { nodes { id } }
      criteria(first: 4) { nodes { id } } initiativeScores(first: 4) { nodes { id } } portfolioScenarios(first: 4) { nodes { id } }
    }`);
    let at = 0;
    const number = () => choices[at++ % choices.length] ?? 0;
    // Among few, so that writes meet: the model that is changed has assets, the site that is left had some.
    const of = (list: string) => {
      const nodes = data?.[list]?.nodes ?? [];
      return nodes.length ? nodes[number() % nodes.length]?.id : null;
    };
    const name = `${this.#prefix}${++this.#count} ny`;
    const supportEnd = [null, '2030-01-01', '2031-02-03'][number() % 3];
    const asset = () => ({
      unitId: of('organisationUnits'),
      siteId: of('sites'),
      custodianId: of('people'),
      supplierId: of('suppliers'),
      purchaseCost: `${number()}.50`,
      purchaseDate: `20${10 + (number() % 9)}-01-31`,
    });
    const writes: [string, () => Record<string, unknown>][] = [
      ['createAsset', () => ({ tag: name, name, category: 'SERVER', modelId: of('assetModels'), ...asset() })],
      ['createOrganisationUnit', () => ({ code: name, name, kind: 'UNIT', parentId: of('organisationUnits') })],
      [
        'createPerson',
        () => ({ name, email: `${this.#prefix}${this.#count}@exempel.se`, unitId: of('organisationUnits') }),
      ],
      ['createSite', () => ({ code: name, name })],
      ['createSupplier', () => ({ name })],
      [
        'createAssetModel',
        () => ({ manufacturer: 'M', name: `Modell ${name}`, category: 'SERVER', productCycleId: of('productCycles') }),
      ],
      ['createAssetRelation', () => ({ fromId: of('assets'), kind: 'CONNECTS_TO', toId: of('assets'), note: name })],
      ['updateAsset', () => ({ id: of('assets'), ...asset(), modelId: of('assetModels') })],
      ['updateAsset', () => ({ id: of('assets'), name, status: ['ORDERED', 'IN_USE', 'RETIRING'][number() % 3] })],
      ['updateAssets', () => ({ where: { category: { eq: 'SERVER' } }, patch: { siteId: of('sites'), note: name } })],
      ['updateOrganisationUnit', () => ({ id: of('organisationUnits'), costCentre: String(number()) })],
      ['updateOrganisationUnit', () => ({ id: of('organisationUnits'), parentId: of('organisationUnits'), name })],
      ['updateSite', () => ({ id: of('sites'), name })],
      ['updateAssetModel', () => ({ id: of('assetModels'), name: `Modell ${name}`, supportEnd })],
      ['updateAssetModel', () => ({ id: of('assetModels'), productCycleId: of('productCycles') })],
      ['refreshCatalogue', () => ({ kind: 'PRODUCT_CYCLES', content: catalogue(number() % 28) })],
      ['deleteAsset', () => ({ id: of('assets') })],
      ['deleteAssetRelation', () => ({ id: of('assetRelations') })],
      ['deleteSite', () => ({ id: of('sites') })],
      ['deletePerson', () => ({ id: of('people') })],
      ['updatePerson', () => ({ id: of('people'), name, unitId: of('organisationUnits') })],
      ['updateSupplier', () => ({ id: of('suppliers'), name })],
      [
        'createContract',
        () => ({
          number: name,
          name,
          kind: 'SUPPORT',
          start: '1980-01-01',
          supplierId: of('suppliers'),
          unitId: of('organisationUnits'),
        }),
      ],
      [
        'createContractPriceLine',
        () => ({
          contractId: of('contracts'),
          item: name,
          quantity: String(number()),
          unitPrice: '10.50',
          billingPeriod: 'YEAR',
          firstDay: '1980-01-01',
        }),
      ],
      ['createContractCoverage', () => ({ contractId: of('contracts'), siteId: of('sites') })],
      ['updateContract', () => ({ id: of('contracts'), name, termMonths: 12 + number() })],
      ['updateContractPriceLine', () => ({ id: of('contractPriceLines'), unitPrice: `${number()}.25` })],
      ['deleteContractCoverage', () => ({ id: of('contractCoverages') })],
      ['createPriceIndexSeries', () => ({ code: name, name, source: 'S', frequency: 'MONTH' })],
      [
        'createPriceIndexValue',
        () => ({ seriesId: of('priceIndices'), month: '1979-01', status: 'FINAL', value: `1${number()}.5` }),
      ],
      [
        'createContractIndexClause',
        () => ({
          contractId: of('contracts'),
          name,
          basket: [{ series: data?.['priceIndices']?.nodes[0]?.code, weight: '50' }],
          baseMonth: '1979-01',
          firstAdjustment: '1981-01-01',
        }),
      ],
      ['updatePriceIndexSeries', () => ({ id: of('priceIndices'), name })],
      ['updatePriceIndexValue', () => ({ id: of('priceIndexValues'), value: `2${number()}.25` })],
      [
        'updateContractIndexClause',
        () => ({ id: of('contractIndexClauses'), name, share: String(1 + (number() % 99)) }),
      ],
      ['uploadDocument', () => ({ contractId: of('contracts'), title: name })],
      ['updateContractDocument', () => ({ id: of('contractDocuments'), title: name, kind: 'APPENDIX' })],
      [
        'createContractProcurement',
        () => ({ contractId: of('contracts'), procedure: 'NATIONAL', procuredOn: '2022-06-01' }),
      ],
      ['updateContractProcurement', () => ({ id: of('contractProcurements'), estimatedValue: `${number()}00000.00` })],
      [
        'createContractChange',
        () => ({
          contractId: of('contracts'),
          decidedOn: '2023-06-01',
          ground: 'MINOR',
          amount: `${number()}.00`,
          description: name,
        }),
      ],
      ['updateContractChange', () => ({ id: of('contractChanges'), amount: `-${number()}000.50` })],
      ['createRenegotiationCase', () => ({ contractId: of('contracts'), name })],
      [
        'createRenegotiationOffer',
        () => ({
          renegotiationId: of('renegotiationCases'),
          bidder: name,
          receivedOn: '1980-01-01',
          lines: [{ item: name, quantity: String(number()), unitPrice: '10.50', billingPeriod: 'YEAR' }],
        }),
      ],
      ['createCostEntry', () => ({ contractId: of('contracts'), month: '1980-01', amount: '1.00', source: name })],
      ['updateRenegotiationCase', () => ({ id: of('renegotiationCases'), name, targetAnnual: `${number()}.00` })],
      ['updateRenegotiationOffer', () => ({ id: of('renegotiationOffers'), bidder: name })],
      [
        'createTravelTariff',
        () => ({ region: name, mode: 'CAR', firstDay: '1990-01-01', ownCharge: '1.00', ceiling: '9.00', source: name }),
      ],
      [
        'createCarePrice',
        () => ({ kind: 'WORKING_HOUR', profession: name, firstDay: '1990-01-01', amount: '1.00', source: name }),
      ],
      [
        'createBenefitCalculation',
        () => ({
          serviceId: of('services'),
          name,
          firstMonth: '1990-01',
          lastMonth: '1990-04',
          freedSlots: { visits: 9, replacing: '50', minutesInPerson: '30', minutesDigital: '20', slotMinutes: '30' },
        }),
      ],
      [
        'createTravelIncentive',
        () => ({
          serviceId: of('services'),
          unitId: of('organisationUnits'),
          firstMonth: '1990-01',
          lastMonth: '1990-04',
          share: '50',
        }),
      ],
      ['updateBenefitCalculation', () => ({ id: of('benefitCalculations'), note: name })],
      ['updateTravelIncentive', () => ({ id: of('travelIncentives'), baseline: `${number()}.00` })],
      ['updateTravelTariff', () => ({ id: of('travelTariffs'), ownCharge: `${number()}.00` })],
      ['updateCarePrice', () => ({ id: of('carePrices'), amount: `${1 + number()}.00` })],
      [
        'createEHealthService',
        () => ({
          code: name,
          name,
          kind: 'DIGITAL_VISIT',
          usageMeasure: 'VISITS',
          unitId: of('organisationUnits'),
          confidentiality: number() % 5,
          adoptionTargets: [{ month: '1980-02', share: '50' }],
        }),
      ],
      [
        'createServiceAdoption',
        () => ({
          serviceId: of('services'),
          unitId: of('organisationUnits'),
          startedOn: `1980-0${1 + (number() % 3)}-15`,
          population: number(),
        }),
      ],
      [
        'createServiceUsage',
        () => ({
          serviceId: of('services'),
          unitId: of('organisationUnits'),
          month: `1980-0${1 + (number() % 3)}`,
          measure: 'VISITS',
          quantity: String(number()),
          source: name,
        }),
      ],
      ['createServiceMeasure', () => ({ serviceId: of('services'), name, figureUnit: 'dagar', baseline: '1.5' })],
      [
        'createDependency',
        () => ({ dependentServiceId: of('services'), onAssetId: of('assets'), firstMonth: '1980-01', basis: 'EQUAL' }),
      ],
      ['updateEHealthService', () => ({ id: of('services'), name, functions: [name], confidentiality: number() % 5 })],
      ['updateServiceAdoption', () => ({ id: of('serviceAdoptions'), population: number() })],
      ['updateServiceUsage', () => ({ id: of('serviceUsages'), quantity: String(number()) })],
      ['updateServiceMeasure', () => ({ id: of('serviceMeasures'), result: String(number()) })],
      ['updateDependency', () => ({ id: of('dependencies'), isCritical: number() % 2 === 0, note: name })],
      ['changeServicePhase', () => ({ id: of('services'), phase: 'PILOT' })],
      ['deleteDependency', () => ({ id: of('dependencies') })],
      ['createCostCategory', () => ({ code: name, name })],
      ['updateCostCategory', () => ({ id: of('costCategories'), name })],
      [
        'createUsefulLife',
        () => ({ category: 'SERVER', firstDay: `198${number() % 10}-01-01`, months: 1 + number(), source: name }),
      ],
      ['updateUsefulLife', () => ({ id: of('usefulLives'), months: 1 + number() })],
      [
        'createBenefit',
        () => ({
          serviceId: of('services'),
          name,
          kind: 'FINANCIAL',
          certainty: 'YELLOW',
          beneficiary: 'RESIDENT',
        }),
      ],
      ['updateBenefit', () => ({ id: of('benefits'), name })],
      [
        'createBenefitEntry',
        () => ({ benefitId: of('benefits'), month: '1980-01', scenario: 'ACTUAL', amount: '1.00', source: name }),
      ],
      ['updateBenefitEntry', () => ({ id: of('benefitEntries'), amount: `${number()}.25` })],
      [
        'createFigureIndicator',
        () => ({
          code: name,
          name,
          nameEnglish: name,
          figureUnit: 'besök',
          figureUnitEnglish: 'visits',
          kind: 'OUTCOME',
          overTime: 'SUM',
          source: name,
        }),
      ],
      ['updateFigureIndicator', () => ({ id: of('figureIndicators'), name })],
      [
        'createUnitFigure',
        () => ({
          indicatorId: of('figureIndicators'),
          unitId: of('organisationUnits'),
          month: `1980-0${1 + (number() % 9)}`,
          quantity: String(number()),
          source: name,
        }),
      ],
      ['updateUnitFigure', () => ({ id: of('unitFigures'), quantity: String(number()) })],
      ['createStrategicGoal', () => ({ code: name, name })],
      ['updateStrategicGoal', () => ({ id: of('strategicGoals'), source: name })],
      ['createInitiative', () => ({ code: name, name, kind: 'DIGITALISATION', unitId: of('organisationUnits') })],
      ['updateInitiative', () => ({ id: of('initiatives'), note: name })],
      ['createInitiativeLink', () => ({ initiativeId: of('initiatives'), goalId: of('strategicGoals') })],
      ['updateInitiativeLink', () => ({ id: of('initiativeLinks'), note: name })],
      [
        'createInitiativeDependency',
        () => ({ initiativeId: of('initiatives'), bond: 'DEPENDS_ON', otherId: of('initiatives') }),
      ],
      ['updateInitiativeDependency', () => ({ id: of('initiativeDependencies'), note: name })],
      [
        'createInitiativeCost',
        () => ({
          initiativeId: of('initiatives'),
          name,
          phased: { likely: `${number()}.50`, first: '2001-01', last: '2001-03' },
        }),
      ],
      ['updateInitiativeCost', () => ({ id: of('initiativeCosts'), note: name })],
      [
        'createInitiativeBenefit',
        () => ({
          initiativeId: of('initiatives'),
          name,
          kind: 'FINANCIAL',
          certainty: 'YELLOW',
          beneficiary: 'RESIDENT',
        }),
      ],
      ['updateInitiativeBenefit', () => ({ id: of('initiativeBenefits'), note: name })],
      ['createStaffRole', () => ({ code: name, name })],
      ['updateStaffRole', () => ({ id: of('staffRoles'), note: name })],
      ['createInitiativeStaffing', () => ({ initiativeId: of('initiatives'), roleId: of('staffRoles') })],
      ['updateInitiativeStaffing', () => ({ id: of('initiativeStaffings'), note: name })],
      [
        'createFundingFrame',
        () => ({
          code: name,
          name,
          source: 'OPERATING',
          unitId: of('organisationUnits'),
          firstMonth: '1980-01',
          lastMonth: '1982-12',
        }),
      ],
      ['updateFundingFrame', () => ({ id: of('fundingFrames'), note: name })],
      ['createFundingFrameMember', () => ({ frameId: of('fundingFrames'), initiativeId: of('initiatives') })],
      ['deleteFundingFrameMember', () => ({ id: of('fundingFrameMembers') })],
      [
        'createAssignment',
        () => ({ code: name, name, giver: 'S', unitId: of('organisationUnits'), dueOn: '1980-05-28' }),
      ],
      ['updateAssignment', () => ({ id: of('assignments'), note: name })],
      [
        'createAppraisalParameter',
        () => ({ kind: 'PRICE_CHANGE', firstDay: `198${number() % 10}-01-01`, value: '2', source: name }),
      ],
      ['updateAppraisalParameter', () => ({ id: of('appraisalParameters'), value: `${number() % 50}.5` })],
      ['createCriterion', () => ({ code: name, name, weight: '1', worst: '0', best: '10' })],
      ['updateCriterion', () => ({ id: of('criteria'), guidance: name })],
      [
        'createInitiativeScore',
        () => ({
          initiativeId: of('initiatives'),
          criterionId: of('criteria'),
          scorerId: of('people'),
          value: String(number() % 10),
        }),
      ],
      ['updateInitiativeScore', () => ({ id: of('initiativeScores'), comment: name })],
      [
        'createPortfolioScenario',
        () => ({
          name,
          unitId: of('organisationUnits'),
          asked: { discountRate: '4', firstYear: 2031, lastYear: 2032 },
        }),
      ],
      ['updatePortfolioScenario', () => ({ id: of('portfolioScenarios'), note: name })],
      ['updateCostEntry', () => ({ id: of('costEntries'), amount: `${number()}.75` })],
      ['updateProcurementThreshold', () => ({ id: of('procurementThresholds'), amount: `${1 + number()}00000.00` })],
    ];
    const place = typeof kind === 'number' ? kind % writes.length : writes.findIndex(([named]) => named === kind);
    const [mutation, input] = writes[place] ?? [String(kind), () => ({})];
    const given: Record<string, unknown> = input();
    if (mutation === 'uploadDocument') await upload(app, String(given['contractId']), pdf(name), { title: name });
    else await mutations.send(mutation, given, '__typename');
  }
}

/** A catalogue of one product whose cycle ends on another day each time. */
function catalogue(end: number): string {
  const release = {
    cycle: '1',
    releaseDate: '2020-01-01',
    latest: '1.0',
    securitySupportUntil: `2032-01-${String(end + 1).padStart(2, '0')}`,
  };
  return JSON.stringify([{ product: 'produkten', title: 'Produkten', category: 'os', releases: [release] }]);
}

/** How many versions have been superseded, by kind. */
async function superseded(): Promise<Record<string, number>> {
  const tables = pastEntities.map((entity) => entity.tableName);
  const [row] = await app.orm.em
    .fork()
    .execute<Record<string, number>[]>(
      `select ${tables.map((table) => `(select count(*)::integer from ${table}) as ${table}`).join(', ')}`,
    );
  return row ?? {};
}

/** What every story begins with: a catalogue, then one of each kind, then more assets. */
const BEGINNING = [
  'refreshCatalogue',
  'createOrganisationUnit',
  'createPerson',
  'createSite',
  'createSupplier',
  'createAssetModel',
  ...Array<string>(4).fill('createAsset'),
  ...Array<string>(2).fill('createAssetRelation'),
  'createContract',
  'createContractPriceLine',
  'createContractCoverage',
  'createPriceIndexSeries',
  'createPriceIndexValue',
  'createContractIndexClause',
  'uploadDocument',
  'createContractProcurement',
  'createContractChange',
  'createRenegotiationCase',
  'createRenegotiationOffer',
  'createEHealthService',
  'createServiceAdoption',
  'createServiceUsage',
  'createServiceMeasure',
  ...Array<string>(2).fill('createDependency'),
  'createCostEntry',
  'createCostCategory',
  'createUsefulLife',
  'createBenefit',
  'createBenefitEntry',
  'createFigureIndicator',
  'createUnitFigure',
  'createTravelTariff',
  'createCarePrice',
  'createBenefitCalculation',
  'createTravelIncentive',
  'createStrategicGoal',
  ...Array<string>(2).fill('createInitiative'),
  'createInitiativeLink',
  'createInitiativeDependency',
  'createInitiativeCost',
  'createInitiativeBenefit',
  'createStaffRole',
  'createInitiativeStaffing',
  'createFundingFrame',
  'createFundingFrameMember',
  'createAssignment',
  'createAppraisalParameter',
  'createCriterion',
  'createInitiativeScore',
  'createPortfolioScenario',
];

/** With these every kind of record has superseded versions in the end. */
const ENDING = [
  'updateOrganisationUnit',
  'updateSite',
  'updateAssetModel',
  'refreshCatalogue',
  'deleteAssetRelation',
  'updatePerson',
  'updateSupplier',
  'updateContract',
  'updateContractPriceLine',
  'deleteContractCoverage',
  'updatePriceIndexSeries',
  'updatePriceIndexValue',
  'updateContractIndexClause',
  'updateContractDocument',
  'updateContractProcurement',
  'updateContractChange',
  'updateProcurementThreshold',
  'updateEHealthService',
  'updateServiceAdoption',
  'updateServiceUsage',
  'updateServiceMeasure',
  'updateDependency',
  'updateRenegotiationCase',
  'updateRenegotiationOffer',
  'updateCostEntry',
  'updateCostCategory',
  'updateUsefulLife',
  'updateBenefit',
  'updateBenefitEntry',
  'updateFigureIndicator',
  'updateUnitFigure',
  'updateTravelTariff',
  'updateCarePrice',
  'updateBenefitCalculation',
  'updateTravelIncentive',
  'updateInitiative',
  'updateStrategicGoal',
  'updateInitiativeLink',
  'updateInitiativeDependency',
  'updateInitiativeCost',
  'updateInitiativeBenefit',
  'updateStaffRole',
  'updateInitiativeStaffing',
  'updateFundingFrame',
  'deleteFundingFrameMember',
  'updateAssignment',
  'updateAppraisalParameter',
  'updateCriterion',
  'updateInitiativeScore',
  'updatePortfolioScenario',
].map((kind): [string, number, number, number] => [kind, 5, 7, 11]);
let today = day('1990-01-01');
let stories = 0;

it('whatever is written, each day is read later as it was at its end', { timeout: 240_000 }, async () => {
  const choice = nat({ max: 200 });
  const steps = array(tuple(nat({ max: 999 }), choice, choice, choice, choice, choice, choice), {
    minLength: 25,
    maxLength: 25,
  });
  const region = await regionId();
  await assert(
    asyncProperty(steps, async (written) => {
      const story = new Story(`s${++stories}-`);
      for (const kind of BEGINNING) await story.write(kind, 1, 2, 3, stories);
      await dateWrites(app.orm, today);
      today = addDays(today, 1);
      const days: { asOf: LocalDate; answers: unknown }[] = [];
      const whole: readonly (readonly [string | number, ...number[]])[] = [...written, ...ENDING];
      for (const step of whole) {
        await story.write(...step);
        const answers = await told(null, region);
        await dateWrites(app.orm, today);
        days.push({ asOf: today, answers });
        today = addDays(today, 1);
      }
      for (const { asOf, answers } of days) expect(await told(asOf, region), `${asOf}`).toEqual(answers);
    }),
    { numRuns: 2, endOnFailure: true },
  );
  for (const [table, count] of Object.entries(await superseded())) expect(count, `${table}`).toBeGreaterThan(0);
  // What is stored for speed was kept too, so there is nothing to mend and no version that only a mending made.
  expect(await app.orm.em.fork().transactional((em) => rebuild(em))).toEqual({ unitDescendants: 0, assets: 0 });
});

async function regionId(): Promise<string> {
  const { data } = await app.graphql<Found>('{ organisationUnits(where: { kind: { eq: REGION } }) { nodes { id } } }');
  return data?.['organisationUnits']?.nodes[0]?.id ?? '';
}
