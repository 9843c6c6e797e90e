import type { Action } from '../api/viewer.ts';
import { Role, ROLES } from './role.ts';
import type { ScopeModule } from './scope.ts';

/** Who may do what with a kind of record, and the module whose tokens reach it. */
interface Rule extends Readonly<Record<Exclude<Action, 'SECRET' | 'STEP'>, readonly Role[]>> {
  readonly module: ScopeModule;
  /** Who sees and sets values that are secret, and sees what is confided to others; left out for kinds that have none. */
  readonly SECRET?: readonly Role[];
  /** Who takes records from one stage to the next; left out for kinds where that is whoever writes them. */
  readonly STEP?: readonly Role[];
}

const { ADMINISTRATOR, AUDITOR, CONTRACT_MANAGER, E_HEALTH_LEAD, ECONOMIST } = Role;
const { FOLLOW_UP_OFFICER, INVENTORY_EDITOR, PROCUREMENT } = Role;
const ANY = ROLES;
const NEGOTIATORS = [CONTRACT_MANAGER, PROCUREMENT];
const CALCULATORS = [E_HEALTH_LEAD, ECONOMIST];
const PLANNERS = [E_HEALTH_LEAD, ECONOMIST];
const ACCOUNTS = [ADMINISTRATOR, AUDITOR];
const BOOKKEEPERS = [ADMINISTRATOR, AUDITOR, ECONOMIST];
const IMPORTERS = [ADMINISTRATOR, CONTRACT_MANAGER, E_HEALTH_LEAD, ECONOMIST, INVENTORY_EDITOR, PROCUREMENT];

/**
 * The whole policy: role × action × kind of record. What is not here may nobody do. A role holds for the unit that it is
 * granted for and all under it; records that belong to no unit are read by everyone who may read the kind somewhere, and
 * written by those whose grant is for the whole region. Beside it everyone may see and end what is their own: their
 * account, sessions, tokens, calendar, reminders and imports.
 */
export const POLICY = {
  OrganisationUnit: { module: 'organisation', READ: ANY, WRITE: [ADMINISTRATOR] },
  Person: { module: 'organisation', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  Supplier: {
    module: 'organisation',
    READ: ANY,
    WRITE: [ADMINISTRATOR, CONTRACT_MANAGER, INVENTORY_EDITOR, PROCUREMENT],
  },
  Site: { module: 'organisation', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  ProductCycle: { module: 'inventory', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  AssetModel: { module: 'inventory', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  Asset: { module: 'inventory', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  AssetRelation: { module: 'inventory', READ: ANY, WRITE: [ADMINISTRATOR, INVENTORY_EDITOR] },
  Contract: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER] },
  ContractPriceLine: {
    module: 'contracts',
    READ: ANY,
    WRITE: [CONTRACT_MANAGER],
    SECRET: [CONTRACT_MANAGER, PROCUREMENT],
  },
  ContractCoverage: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER] },
  ContractIndexClause: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER] },
  PriceIndexSeries: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER, PROCUREMENT] },
  PriceIndexValue: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER, PROCUREMENT] },
  ContractDocument: {
    module: 'contracts',
    READ: ANY,
    WRITE: [CONTRACT_MANAGER, PROCUREMENT],
    SECRET: [CONTRACT_MANAGER, PROCUREMENT],
  },
  ProcurementThreshold: { module: 'contracts', READ: ANY, WRITE: [PROCUREMENT] },
  ContractProcurement: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER, PROCUREMENT] },
  ContractChange: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER, PROCUREMENT] },
  ContractDisclosure: {
    module: 'contracts',
    READ: [AUDITOR, CONTRACT_MANAGER, PROCUREMENT],
    WRITE: [CONTRACT_MANAGER, PROCUREMENT],
  },
  RenegotiationCase: { module: 'contracts', READ: ANY, WRITE: NEGOTIATORS, SECRET: [PROCUREMENT] },
  RenegotiationOffer: { module: 'contracts', READ: ANY, WRITE: NEGOTIATORS, SECRET: [PROCUREMENT] },
  ContractAmendment: { module: 'contracts', READ: ANY, WRITE: [CONTRACT_MANAGER] },
  TravelTariff: { module: 'services', READ: ANY, WRITE: CALCULATORS },
  CarePrice: { module: 'services', READ: ANY, WRITE: CALCULATORS },
  BenefitCalculation: { module: 'services', READ: ANY, WRITE: CALCULATORS },
  TravelIncentive: { module: 'services', READ: ANY, WRITE: CALCULATORS },
  EHealthService: { module: 'services', READ: ANY, WRITE: [E_HEALTH_LEAD] },
  ServiceAdoption: { module: 'services', READ: ANY, WRITE: [E_HEALTH_LEAD] },
  ServiceUsage: { module: 'services', READ: ANY, WRITE: [E_HEALTH_LEAD, ECONOMIST] },
  ServiceMeasure: { module: 'services', READ: ANY, WRITE: [E_HEALTH_LEAD] },
  Dependency: { module: 'services', READ: ANY, WRITE: [E_HEALTH_LEAD, ECONOMIST] },
  ReminderChoice: { module: 'contracts', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  Notice: { module: 'contracts', READ: [], WRITE: [] },
  CostCategory: { module: 'economy', READ: ANY, WRITE: [ECONOMIST] },
  CostEntry: { module: 'economy', READ: ANY, WRITE: [CONTRACT_MANAGER, ECONOMIST] },
  UsefulLife: { module: 'economy', READ: ANY, WRITE: [ECONOMIST] },
  LedgerRule: { module: 'economy', READ: BOOKKEEPERS, WRITE: [ECONOMIST] },
  LedgerImport: { module: 'economy', READ: BOOKKEEPERS, WRITE: [ECONOMIST] },
  FigureIndicator: { module: 'economy', READ: ANY, WRITE: [ECONOMIST] },
  UnitFigure: { module: 'economy', READ: ANY, WRITE: [ECONOMIST] },
  Benefit: { module: 'economy', READ: ANY, WRITE: [E_HEALTH_LEAD, ECONOMIST] },
  BenefitEntry: { module: 'economy', READ: ANY, WRITE: [E_HEALTH_LEAD, ECONOMIST] },
  StrategicGoal: { module: 'portfolio', READ: ANY, WRITE: [E_HEALTH_LEAD] },
  // Who leads an initiative does not confirm that its benefit is home: that is for the follow-up.
  Initiative: { module: 'portfolio', READ: ANY, WRITE: PLANNERS, STEP: [...PLANNERS, FOLLOW_UP_OFFICER] },
  InitiativeLink: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  InitiativeDependency: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  InitiativeCost: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  InitiativeBenefit: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  InitiativeStaffing: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  StaffRole: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  FundingFrame: { module: 'portfolio', READ: ANY, WRITE: [ECONOMIST] },
  FundingFrameMember: { module: 'portfolio', READ: ANY, WRITE: [ECONOMIST] },
  Assignment: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  AppraisalParameter: { module: 'portfolio', READ: ANY, WRITE: [ECONOMIST] },
  Criterion: { module: 'portfolio', READ: ANY, WRITE: [E_HEALTH_LEAD] },
  InitiativeScore: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  PortfolioScenario: { module: 'portfolio', READ: ANY, WRITE: PLANNERS },
  ImportRun: { module: 'exchange', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  ImportRow: { module: 'exchange', READ: [], WRITE: [] },
  ImportMapping: { module: 'exchange', READ: IMPORTERS, WRITE: [ADMINISTRATOR] },
  // Events of what is confided to some: who else sees them needs to be cleared for it.
  AuditEvent: { module: 'access', READ: ACCOUNTS, WRITE: [], SECRET: [PROCUREMENT] },
  User: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  Grant: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  Identity: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  Session: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  ApiToken: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
  CalendarFeed: { module: 'access', READ: ACCOUNTS, WRITE: [ADMINISTRATOR] },
} as const satisfies Readonly<Record<string, Rule>>;

/** The kinds of record that the policy knows, by the names of their GraphQL types. */
export type Kind = keyof typeof POLICY;
export const KINDS = Object.keys(POLICY) as readonly Kind[];

/** The rule for a kind; undefined for one that the policy does not know, which nobody may do anything with. */
export function ruleFor(kind: string): Rule | undefined {
  return Object.hasOwn(POLICY, kind) ? POLICY[kind as Kind] : undefined;
}
