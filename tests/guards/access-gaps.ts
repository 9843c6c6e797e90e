import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { targetOf, type RecordDefinition } from '../../server/api/read/record.ts';
import { propertyOf } from '../../server/database/metadata.ts';

/** What the walk holds the schema against. */
export interface Covered {
  records: readonly RecordDefinition[];
  /** The kinds that the policy knows. */
  kinds: readonly string[];
}

/** Root fields that answer everyone who is signed in, and why they may. */
const FOR_ALL: Readonly<Record<string, string>> = {
  viewer: 'tells only of the one who asks',
  assetCategories: 'tells what is written in the program, of no record',
  importKinds: 'tells what is written in the program, of no record',
  calculateFreedSlots: 'calculates with what it is given, of no record',
  calculateCareLevelShift: 'calculates with what it is given, of no record',
  calculateTravelIncentive: 'calculates with what it is given, of no record',
  phasedMonths: 'calculates with what it is given, of no record',
};

/** Queries that calculate by rows that are common to the region, with their kind: FORBIDDEN for who may read none of it. */
const BY_ROWS: Readonly<Record<string, string>> = {
  calculateAvoidedTravel: 'TravelTariff',
  calculateFreedTime: 'CarePrice',
  calculateVisitCost: 'CarePrice',
};

/** Queries that calculate over a record: of which kind, with the argument that names it. It must be seen, else NOT_FOUND. */
const CALCULATIONS: Readonly<Record<string, readonly [kind: string, argument: string]>> = {
  renegotiationComparison: ['RenegotiationCase', 'id'],
  renegotiationAlternatives: ['RenegotiationCase', 'id'],
  realisedSaving: ['RenegotiationCase', 'id'],
  renegotiationCandidates: ['RenegotiationCase', 'id'],
  quantityWhatIf: ['Contract', 'contractId'],
  ledgerPreview: ['LedgerImport', 'id'],
  resourceUse: ['FigureIndicator', 'resourceId'],
  comparedScenarios: ['PortfolioScenario', 'ids'],
};

/** Queries that lay records side by side: of which kinds. They read the rows that the viewer may see, or none. */
const OVERVIEWS: Readonly<Record<string, readonly string[]>> = {
  serviceOverview: ['EHealthService'],
  unallocatedCost: ['Contract', 'Asset'],
  bestSet: ['Initiative', 'FundingFrame', 'Criterion', 'StaffRole'],
  unlinkedCost: ['Contract', 'Asset'],
};

/** Mutations that do not make, change or delete one record by the common way, with the kinds whose rights they ask for. */
const MUTATIONS: Readonly<Record<string, readonly string[]>> = {
  updateAssets: ['Asset'],
  setCostEntries: ['CostEntry'],
  setBenefitEntries: ['BenefitEntry'],
  draftContractCosts: ['CostEntry'],
  previewNewShare: ['Dependency'],
  previewShare: ['Dependency'],
  copyLedgerRules: ['LedgerRule'],
  startLedgerImport: ['LedgerImport'],
  setLedgerColumns: ['LedgerImport'],
  chooseLedgerContent: ['LedgerImport'],
  importLedger: ['LedgerImport', 'CostEntry'],
  cancelLedgerImport: ['LedgerImport'],
  undoLedgerImport: ['LedgerImport', 'CostEntry'],
  refreshCatalogue: ['AssetModel', 'ProductCycle'],
  discloseContract: ['ContractDisclosure'],
  setRenegotiationStage: ['RenegotiationCase'],
  freezeBaseline: ['RenegotiationCase'],
  addRenegotiationMember: ['RenegotiationCase'],
  removeRenegotiationMember: ['RenegotiationCase'],
  changeServicePhase: ['EHealthService'],
  changeInitiativeStage: ['Initiative'],
  moveInitiative: ['Initiative', 'InitiativeCost', 'InitiativeBenefit', 'InitiativeStaffing'],
  setInitiativePlan: ['InitiativeCost', 'InitiativeBenefit', 'InitiativeStaffing'],
  setInitiativeScores: ['InitiativeScore'],
  signRenegotiation: ['RenegotiationCase', 'Contract', 'ContractPriceLine', 'ContractIndexClause', 'ContractAmendment'],
  changePassword: ['User'],
  createSignInLink: ['User'],
  chooseReminders: ['ReminderChoice'],
  readNotices: ['Notice'],
  createApiToken: ['ApiToken'],
  revokeApiToken: ['ApiToken'],
  renewCalendarFeed: ['CalendarFeed'],
  endSession: ['Session'],
  deleteImportMapping: ['ImportMapping'],
  startImport: ['ImportRun'],
  setImportFormat: ['ImportRun'],
  setImportColumns: ['ImportRun', 'ImportMapping'],
  judgeImport: ['ImportRun'],
  mapImportValue: ['ImportRun'],
  mendImportCell: ['ImportRun'],
  performImport: ['ImportRun'],
  cancelImport: ['ImportRun'],
  undoImport: ['ImportRun'],
};

/** Subscriptions, with the kind that each event reads by the rights of the one who listens. */
const SUBSCRIPTIONS: Readonly<Record<string, string>> = {
  importProgress: 'ImportRun',
  ledgerProgress: 'LedgerImport',
  newestNotice: 'Notice',
};

/** Input fields that name another record, with the kinds that the record may be of: it must be seen to be referred to. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  assetId: ['Asset'],
  benefitOwnerId: ['Person'],
  businessOwnerId: ['Person'],
  dependentAssetId: ['Asset'],
  dependentServiceId: ['EHealthService'],
  itOwnerId: ['Person'],
  onAssetId: ['Asset'],
  onContractId: ['Contract'],
  onServiceId: ['EHealthService'],
  serviceId: ['EHealthService'],
  assetModelId: ['AssetModel'],
  calculationId: ['BenefitCalculation'],
  contractId: ['Contract'],
  criterionId: ['Criterion'],
  custodianId: ['Person'],
  scorerId: ['Person'],
  deputyId: ['Person'],
  fromId: ['Asset'],
  modelId: ['AssetModel'],
  benefitId: ['Benefit', 'InitiativeBenefit'],
  categoryId: ['CostCategory'],
  costId: ['InitiativeCost'],
  frameId: ['FundingFrame'],
  goalId: ['StrategicGoal'],
  indicatorId: ['FigureIndicator'],
  initiativeId: ['Initiative'],
  otherId: ['Initiative'],
  ownerId: ['Person'],
  personId: ['Person'],
  agreedOfferId: ['RenegotiationOffer'],
  parentId: ['OrganisationUnit', 'Assignment'],
  predecessorId: ['Contract'],
  priceId: ['CarePrice'],
  roleId: ['StaffRole'],
  staffingId: ['InitiativeStaffing'],
  seriesId: ['PriceIndexSeries'],
  productCycleId: ['ProductCycle'],
  renegotiationId: ['RenegotiationCase'],
  recordId: ['AssetModel', 'OrganisationUnit', 'Person', 'Site', 'Supplier'],
  siteId: ['Site'],
  supplierId: ['Supplier'],
  systemOwnerId: ['Person'],
  toId: ['Asset'],
  unitId: ['OrganisationUnit'],
  userId: ['User'],
};

/** Objects within the inputs of mutations: parts of what is written, or the filter that chooses it. */
const PARTS_OF_INPUTS = new Set([
  'AdoptionTargetInput',
  'AlternativeNoteInput',
  'AssetAttributeInput',
  'AssetPatchInput',
  'AssetWhere',
  'BenefitCellInput',
  'AvoidedTravelInput',
  'CalculatedBenefitInput',
  'CareLevelShiftInput',
  'FreedSlotsInput',
  'FreedTimeInput',
  'TravelPatternInput',
  'VisitCostInput',
  'ContractOptionInput',
  'CostCellInput',
  'BestSetInput',
  'CriterionWeightInput',
  'FrameCapInput',
  'SetBlendInput',
  'PeriodInput',
  'FrameYearInput',
  'IndexBasketPartInput',
  'ImportColumnInput',
  'InitiativePartnerInput',
  'InitiativeRiskInput',
  'MonthEstimateInput',
  'MonthHoursInput',
  'PhasedEstimateInput',
  'PhasedHoursInput',
  'PlanCellInput',
  'ScoreCellInput',
  'PlanHoursInput',
  'QuarterHoursInput',
  'RenegotiationLineInput',
  'ServiceWebLinkInput',
]);

/** What objects that are no records tell of: the record or payload that they are a part of, and nothing else. */
const PARTS_OF_ANSWERS = new Set([
  'CalculationFigure',
  'CalculationTerm',
  'InitiativeCriterionScore',
  'WeightedScore',
  'WeightedScoreStep',
  'AdoptionCurve',
  'AdoptionMonth',
  'AdoptionTarget',
  'LedgerContent',
  'LedgerMapped',
  'LedgerPreview',
  'LedgerScenario',
  'LedgerTaken',
  'LedgerUnmapped',
  'MonthResourceUse',
  'ResourceUse',
  'UnitResourceUse',
  'AgainstDoingNothing',
  'AlternativeNote',
  'AmendedLine',
  'AmendedTerm',
  'AppraisalSensitivity',
  'AppraisalSimulation',
  'AppraisalStep',
  'CalculationFigure',
  'CalculationTerm',
  'AppraisedAnnuity',
  'AppraisedInternalRate',
  'AppraisedPayback',
  'AppraisedRatio',
  'AppraisedView',
  'AppraisedYear',
  'AppraisedPriceYear',
  'AssetAttribute',
  'BenchmarkedUnit',
  'BenefitCell',
  'CalculationInputValue',
  'CatalogueChange',
  'CatalogueFault',
  'ContractDecision',
  'ContractLinePrice',
  'ContractOption',
  'ContractPrice',
  'ContractPriceForecast',
  'CostOfWaiting',
  'CostBeforeAfter',
  'CostMove',
  'CostMoveMonth',
  'CostOrigin',
  'CostOriginEntries',
  'CostOriginEntry',
  'CostOrigins',
  'CostSource',
  'CostSources',
  'CostTakers',
  'BalanceRequirement',
  'Compilation',
  'CompiledCostYear',
  'CompiledEffectYear',
  'CompiledFunding',
  'CompiledInitiative',
  'CompiledSum',
  'InvestmentPlan',
  'PlanCostYear',
  'PlanEffectYear',
  'PlannedAssignment',
  'SubmissionCount',
  'BalanceStep',
  'EquityEnvelope',
  'EquityEnvelopeYear',
  'Estimate',
  'FieldChange',
  'FrameCharge',
  'FrameChargeYear',
  'FrameRefusal',
  'FrameTotal',
  'FrameYear',
  'RestoredYear',
  'Restoring',
  'RestoringFault',
  'Impact',
  'FigureRecord',
  'ImportColumn',
  'ImportMappingColumn',
  'ImportProblem',
  'ImportUnknownValue',
  'ImportValueChoice',
  'IndexBasketPart',
  'IndexMovement',
  'InheritedClass',
  'InheritedLevel',
  'InitiativeAppraisal',
  'InitiativePartner',
  'InitiativeWorth',
  'InitiativeRisk',
  'KindEstimate',
  'LinkedRecord',
  'MapEdge',
  'MapNode',
  'MissingIndexValue',
  'MonthHours',
  'MonthOfUsage',
  'PengView',
  'PilotGap',
  'PriceAdjustment',
  'PriceForecastDay',
  'PriceForecastYear',
  'QuarterHours',
  'ReachedRecord',
  'RedBenefit',
  'NetBenefit',
  'RecordBenefit',
  'RecordBenefitMonth',
  'RecordCost',
  'RecordCostMonth',
  'RecordNet',
  'RenegotiationLine',
  'RenegotiationMember',
  'RenegotiationStageEntry',
  'ProcurementReview',
  'ProcurementWarning',
  'RowError',
  'SavingMonth',
  'SensitivitySwing',
  'ServiceMap',
  'StageGap',
  'NextStage',
  'ShareEffect',
  'ServiceWebLink',
  'ServiceUnitCost',
  'SimulationBin',
  'UnitBenchmark',
  'UnitCostMonth',
  'UpdatedAsset',
  'UsageByMonth',
  'ViewWorth',
]);

const LIST_PARTS = ['Aggregate', 'Amounts', 'Bounds', 'Edge', 'Facet', 'Group', 'GroupKey'];
const LIST_ARGUMENTS = ['after', 'asOf', 'before', 'first', 'last', 'orderBy', 'search', 'where'];

/** Everything in a schema that no policy covers, as sentences. */
export function gapsIn(schema: GraphQLSchema, covered: Covered): string[] {
  const walk = new Walk(schema, covered);
  return [...walk.rootFields(), ...walk.records(), ...walk.filters(), ...walk.inputs()];
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #records: ReadonlyMap<string, RecordDefinition>;
  readonly #kinds: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, { records, kinds }: Covered) {
    this.#schema = schema;
    this.#records = new Map(records.map((record) => [record.name, record]));
    this.#kinds = new Set(kinds);
  }

  /** Whether a kind is declared, so that it is read through the viewer's rows, and in the policy. */
  #isCovered = (kind: string): boolean => this.#records.has(kind) && this.#kinds.has(kind);

  *rootFields(): Generator<string> {
    for (const field of fieldsOf(this.#schema.getQueryType())) yield* this.#query(field);
    for (const { name } of fieldsOf(this.#schema.getMutationType())) {
      const [, common] = /^(?:create|update|delete)([A-Z]\w*)$/.exec(name) ?? [];
      const kinds = MUTATIONS[name] ?? (common ? [common] : []);
      if (!kinds.length) yield `Mutation.${name} asks for the rights of no kind`;
      for (const kind of kinds)
        if (!this.#isCovered(kind)) yield `Mutation.${name} writes ${kind}, which no policy covers`;
    }
    for (const { name, type } of fieldsOf(this.#schema.getSubscriptionType())) {
      const kind = SUBSCRIPTIONS[name];
      if (!kind || !this.#isCovered(kind) || getNamedType(type).name !== kind)
        yield `Subscription.${name} has no policy`;
    }
  }

  *#query({ name, args, type }: GraphQLField<unknown, unknown>): Generator<string> {
    if (name in FOR_ALL) return;
    if (OVERVIEWS[name]?.every(this.#isCovered)) return;
    if (name in FOR_ALL || this.#isCovered(BY_ROWS[name] ?? '')) return;
    const [kind = '', argumentName = ''] = CALCULATIONS[name] ?? [];
    if (kind && this.#isCovered(kind) && args.some((each) => each.name === argumentName)) return;
    const record = [...this.#records.values()].find(({ list, one }) => list === name || one === name);
    const isNode = (name === 'node' || name === 'nodes') && getNamedType(type).name === 'Node';
    if (!isNode && (!record || !this.#isCovered(record.name))) {
      yield `Query.${name} reads no record that a policy covers`;
      return;
    }
    const known = record?.list === name ? LIST_ARGUMENTS : ['id', 'ids', 'asOf', record?.key];
    for (const argument of args) {
      if (!known.includes(argument.name))
        yield `Query.${name}(${argument.name}) is an argument that the read path does not know`;
    }
  }

  /** Object types: records by their declarations, parts of lists, and parts of records and payloads. */
  *records(): Generator<string> {
    const roots = [this.#schema.getQueryType(), this.#schema.getMutationType(), this.#schema.getSubscriptionType()];
    const forAll = [
      ...Object.keys(FOR_ALL),
      ...Object.keys(CALCULATIONS),
      ...Object.keys(OVERVIEWS),
      ...Object.keys(BY_ROWS),
    ].flatMap((name) => {
      const field = this.#schema.getQueryType()?.getFields()[name];
      return field ? this.#under(getNamedType(field.type).name) : [];
    });
    for (const type of Object.values(this.#schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type) || forAll.includes(type.name))
        continue;
      if (type.getInterfaces().some(({ name }) => name === 'Node')) yield* this.#record(type);
      else if (type.name.endsWith('Payload') || PARTS_OF_ANSWERS.has(type.name)) yield* this.#part(type);
      else if (!this.#isPartOfList(type.name)) yield `${type.name} is part of no record that a policy covers`;
    }
  }

  *#record(type: GraphQLObjectType): Generator<string> {
    const record = this.#records.get(type.name);
    if (!record) return yield `${type.name} is a record that is not declared`;
    if (!this.#kinds.has(type.name)) yield `${type.name} is a record that the policy does not know`;
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type);
      const link = record.links?.[field.name];
      if (link) {
        if (!this.#isCovered(link.of().name))
          yield `${type.name}.${field.name} leads to ${link.of().name}, which no policy covers`;
        for (const { name } of field.args)
          if (!LIST_ARGUMENTS.includes(name)) yield `${type.name}.${field.name}(${name}) is not known`;
        continue;
      }
      const isWorkedOut = record.computed?.[field.name] ?? record.workedOut?.[field.name];
      if (field.args.length && !isWorkedOut)
        yield `${type.name}.${field.name} has arguments that the read path does not know`;
      if (isLeafType(inner) || record.derived?.[field.name] || isWorkedOut) continue;
      const target = hasProperty(record, field.name) ? targetOf(record, field.name) : null;
      if (target?.name !== inner.name || !this.#isCovered(inner.name)) {
        yield `${type.name}.${field.name} leads to ${inner.name}, which no policy covers`;
      }
    }
  }

  *#part(type: GraphQLObjectType): Generator<string> {
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type);
      if (isLeafType(inner) || PARTS_OF_ANSWERS.has(inner.name) || this.#isCovered(inner.name)) continue;
      yield `${type.name}.${field.name} leads to ${inner.name}, which no policy covers`;
    }
  }

  #isPartOfList(name: string): boolean {
    if (['PageInfo', 'FacetValue'].includes(name)) return true;
    const kind = ['Connection', ...LIST_PARTS].flatMap((part) =>
      name.endsWith(part) ? name.slice(0, -part.length) : [],
    );
    return kind.some(this.#isCovered);
  }

  /** Names of an object type and of all that its fields lead to. */
  #under(name: string, found = new Set<string>()): string[] {
    const type = this.#schema.getType(name);
    if (!isObjectType(type) || found.has(name) || this.#records.has(name)) return [...found];
    found.add(name);
    for (const field of fieldsOf(type)) this.#under(getNamedType(field.type).name, found);
    return [...found];
  }

  /** What lists are filtered, ordered and grouped by: only what the records' declarations name, and lead to. */
  *filters(): Generator<string> {
    for (const record of this.#records.values()) {
      const where = this.#schema.getType(`${record.name}Where`);
      if (isInputObjectType(where)) {
        for (const field of Object.values(where.getFields())) yield* this.#condition(record, field);
      }
      yield* this.#names(record, 'OrderField', (name) => record.order.includes(name) && !targetOf(record, name));
      yield* this.#names(record, 'GroupField', (name) => {
        const property = record.groupings?.[name]?.property ?? (record.group?.includes(name) ? name : null);
        const target = property === null ? null : targetOf(record, property);
        return property !== null && (!target || this.#isCovered(target.name));
      });
    }
  }

  *#condition(record: RecordDefinition, { name, type }: GraphQLInputField): Generator<string> {
    if (['id', 'and', 'or', 'not'].includes(name)) return;
    const told = `${record.name}Where.${name}`;
    const within = record.within?.[name];
    const target = record.filter.includes(name) ? targetOf(record, name) : null;
    const other = within ? within.of?.() : (record.links?.[name]?.of() ?? target);
    if (other && !this.#isCovered(other.name)) yield `${told} asks about ${other.name}, which no policy covers`;
    if (!other && !within && !(record.filter.includes(name) && getNamedType(type).name.endsWith('Filter'))) {
      yield `${told} is a condition that the record does not declare`;
    }
  }

  *#names(record: RecordDefinition, suffix: string, isDeclared: (property: string) => boolean): Generator<string> {
    const type = this.#schema.getType(record.name + suffix);
    if (!isEnumType(type)) return;
    for (const { name, value } of type.getValues()) {
      if (!isDeclared(String(value))) yield `${type.name}.${name} is not declared by the record`;
    }
  }

  /** The inputs of mutations: what names a record says of what kinds it may be. */
  *inputs(): Generator<string> {
    const seen = new Set<string>();
    const open = fieldsOf(this.#schema.getMutationType()).flatMap(({ name, args }) =>
      args.map((arg) => [name, arg] as const),
    );
    for (const [mutation, { name, type }] of open as [string, GraphQLArgument][]) {
      const input = getNamedType(type);
      if (name !== 'input' || !isInputObjectType(input)) yield `Mutation.${mutation}(${name}) is not an input object`;
      else yield* this.#input(input.name, seen);
    }
  }

  *#input(name: string, seen: Set<string>): Generator<string> {
    const type = this.#schema.getType(name);
    if (seen.has(name) || !isInputObjectType(type)) return;
    seen.add(name);
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      if (isInputObjectType(inner)) {
        if (!PARTS_OF_INPUTS.has(inner.name))
          yield `${name}.${field.name} holds ${inner.name}, which nobody has looked at`;
        else if (!inner.name.endsWith('Where')) yield* this.#input(inner.name, seen);
      } else if (inner.name === 'ID' && field.name !== 'id' && field.name !== 'ids') {
        const kinds = REFERENCES[field.name] ?? [];
        if (!kinds.length || !kinds.every(this.#isCovered))
          yield `${name}.${field.name} refers to a record of no covered kind`;
      }
    }
  }
}

function fieldsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {});
}

function hasProperty(record: RecordDefinition, name: string): boolean {
  try {
    return Boolean(propertyOf(record.entity, name));
  } catch {
    return false;
  }
}
