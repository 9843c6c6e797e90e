import type { Asker, Place, Thing } from './region.ts';

/**
 * Who may do what, written down anew from the description of the roles and not from the code: the tests hold the code
 * against it. A column for each role, in the order of LETTERS; r reads, w also writes, x only writes, . neither.
 *
 * lies: `unit` where a record belongs to units, `region` where it is common to all, `whole` where only those who see the
 * whole region see what is not theirs. own: what whoever a record belongs to may do with it beside; `token` says that a
 * token has such records too.
 */
const RIGHTS = `
  kind              module        lies    RICPLEFAD  own
  OrganisationUnit  organisation  region  rrrrrrrrw  -
  Person            organisation  region  rwrrrrrrw  -
  Supplier          organisation  region  rwwwrrrrw  -
  Site              organisation  region  rwrrrrrrw  -
  ProductCycle      inventory     region  rwrrrrrrw  -
  AssetModel        inventory     region  rwrrrrrrw  -
  Asset             inventory     unit    rwrrrrrrw  -
  AssetRelation     inventory     unit    rwrrrrrrw  -
  Contract          contracts     unit    rrwrrrrrr  -
  ContractPriceLine contracts     unit    rrwrrrrrr  -
  ContractCoverage  contracts     unit    rrwrrrrrr  -
  ContractIndexClause contracts   unit    rrwrrrrrr  -
  PriceIndexSeries  contracts     region  rrwwrrrrr  -
  PriceIndexValue   contracts     region  rrwwrrrrr  -
  ContractDisclosure contracts    unit    ..ww...r.  -
  ContractDocument  contracts     unit    rrwwrrrrr  -
  ReminderChoice    contracts     region  .......rw  write
  Notice            contracts     whole   .........  write
  RenegotiationCase contracts     unit    rrwwrrrrr  -
  RenegotiationOffer contracts    unit    rrwwrrrrr  -
  ContractAmendment contracts     unit    rrwrrrrrr  -
  LedgerRule        economy       whole   .....w.rr  -
  LedgerImport      economy       whole   .....w.rr  -
  FigureIndicator   economy       region  rrrrrwrrr  -
  UnitFigure        economy       unit    rrrrrwrrr  -
  ProcurementThreshold contracts  region  rrrwrrrrr  -
  ContractProcurement contracts   unit    rrwwrrrrr  -
  ContractChange    contracts     unit    rrwwrrrrr  -
  EHealthService    services      unit    rrrrwrrrr  -
  TravelTariff      services      region  rrrrwwrrr  -
  CarePrice         services      region  rrrrwwrrr  -
  BenefitCalculation services     unit    rrrrwwrrr  -
  TravelIncentive   services      unit    rrrrwwrrr  -
  ServiceAdoption   services      unit    rrrrwrrrr  -
  ServiceUsage      services      unit    rrrrwwrrr  -
  ServiceMeasure    services      unit    rrrrwrrrr  -
  Dependency        services      unit    rrrrwwrrr  -
  CostCategory      economy       region  rrrrrwrrr  -
  CostEntry         economy       unit    rrwrrwrrr  -
  UsefulLife        economy       region  rrrrrwrrr  -
  Benefit           economy       unit    rrrrwwrrr  -
  BenefitEntry      economy       unit    rrrrwwrrr  -
  StrategicGoal     portfolio     region  rrrrwrrrr  -
  Initiative        portfolio     unit    rrrrwwrrr  -
  InitiativeLink    portfolio     unit    rrrrwwrrr  -
  InitiativeDependency portfolio  unit    rrrrwwrrr  -
  InitiativeCost    portfolio     unit    rrrrwwrrr  -
  InitiativeBenefit portfolio     unit    rrrrwwrrr  -
  InitiativeStaffing portfolio    unit    rrrrwwrrr  -
  StaffRole         portfolio     region  rrrrwwrrr  -
  AppraisalParameter portfolio    region  rrrrrwrrr  -
  Criterion         portfolio     region  rrrrwrrrr  -
  InitiativeScore   portfolio     unit    rrrrwwrrr  -
  PortfolioScenario portfolio     unit    rrrrwwrrr  -
  FundingFrame      portfolio     unit    rrrrrwrrr  -
  FundingFrameMember portfolio    unit    rrrrrwrrr  -
  Assignment        portfolio     unit    rrrrwwrrr  -
  ImportRun         exchange      whole   .......rw  write,token
  ImportRow         exchange      whole   .........  read,token
  ImportMapping     exchange      region  .rrrrr..w  write,token
  AuditEvent        access        unit    .......rr  -
  User              access        region  .......rw  read
  Grant             access        region  .......rw  read
  Identity          access        region  .......rw  read
  Session           access        region  .......rw  write
  ApiToken          access        region  .......rw  write
  CalendarFeed      access        region  .......rw  write
`;

const LETTERS = [
  'READER',
  'INVENTORY_EDITOR',
  'CONTRACT_MANAGER',
  'PROCUREMENT',
  'E_HEALTH_LEAD',
  'ECONOMIST',
  'FOLLOW_UP_OFFICER',
  'AUDITOR',
  'ADMINISTRATOR',
];

interface Right {
  kind: string;
  module: string;
  lies: string;
  roles: string;
  own: readonly string[];
}

export const KINDS: readonly Right[] = RIGHTS.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', module = '', lies = '', roles = '', own = ''] = line.trim().split(/\s+/);
    return { kind, module, lies, roles, own: own.split(',') };
  });

export type Verb = 'read' | 'write';

/** The units under each, itself included. */
const UNDER: Readonly<Record<Place, readonly Place[]>> = {
  REGION: ['REGION', 'PARENT', 'OWN', 'CHILD', 'SIBLING'],
  PARENT: ['PARENT', 'OWN', 'CHILD', 'SIBLING'],
  OWN: ['OWN', 'CHILD'],
  CHILD: ['CHILD'],
  SIBLING: ['SIBLING'],
};

function rightOf(kind: string): Right {
  const found = KINDS.find((right) => right.kind === kind);
  if (!found) throw new Error(`The table of rights does not say who may do what with ${kind}.`);
  return found;
}

/** Where one may do this with records of a kind: in these units, or everywhere. */
export function where(asker: Asker, verb: Verb, kind: string): 'everywhere' | ReadonlySet<Place> {
  const { module, roles } = rightOf(kind);
  return placesOf(asker, `${module}:${verb}`, ({ role }) => {
    const letter = roles[LETTERS.indexOf(role)] ?? '.';
    return letter === 'w' || letter === (verb === 'read' ? 'r' : 'x');
  });
}

/** The places of some of one's grants, as far as one's token goes. */
function placesOf(
  asker: Asker,
  scope: string,
  isGranted: (grant: Asker['grants'][number]) => boolean,
): 'everywhere' | ReadonlySet<Place> {
  const { token } = asker;
  if (token && !token.scopes.includes(scope)) return new Set();
  const allowed = asker.grants.filter(isGranted);
  const within = token?.place ? new Set(UNDER[token.place]) : null;
  if (!within && allowed.some(({ place }) => place === null)) return 'everywhere';
  const places = allowed.flatMap(({ place }) => UNDER[place ?? 'REGION']);
  return new Set(places.filter((place) => !within || within.has(place)));
}

/** Whether one may do this with some record of a kind that need not be one's own. */
export function somewhere(asker: Asker, verb: Verb, kind: string): boolean {
  const places = where(asker, verb, kind);
  if (places === 'everywhere') return true;
  const isCommon = rightOf(kind).lies !== 'unit';
  return places.size > 0 && (verb === 'read' || !isCommon);
}

/** Whether the kind is one of which one may see nothing, not even what is one's own: then asking for it is refused. */
export function isForbidden(asker: Asker, kind: string): boolean {
  const places = where(asker, 'read', kind);
  const hasOwn = rightOf(kind).own.some(
    (right) => right === (asker.token ? 'token' : 'read') || (!asker.token && right === 'write'),
  );
  return !hasOwn && places !== 'everywhere' && places.size === 0;
}

/**
 * Whether one may do this with a record. What is confided to a team is there for it and for procurement of the unit: of
 * tokens only for those that may see secrets, and no token may see those of the log.
 */
export function may(
  asker: Asker,
  verb: Verb,
  thing: Pick<Thing, 'kind' | 'places' | 'owner' | 'about' | 'confidedTo'>,
): boolean {
  return mayIfOpen(asker, verb, thing) && (!thing.confidedTo || isConfided(asker, thing));
}

function isConfided(
  asker: Asker,
  { kind, places, confidedTo }: Pick<Thing, 'kind' | 'places' | 'confidedTo'>,
): boolean {
  if (!asker.token && confidedTo?.includes(asker.name)) return true;
  const cleared = placesOf(asker, `${rightOf(kind).module}:secrets`, ({ role }) => role === 'PROCUREMENT');
  return cleared === 'everywhere' || places.every((place) => cleared.has(place));
}

function mayIfOpen(asker: Asker, verb: Verb, thing: Pick<Thing, 'kind' | 'places' | 'owner' | 'about'>): boolean {
  const { lies, own } = rightOf(thing.kind);
  // What one is told of a contract is there as long as one may read the contract.
  const isSeen = thing.kind !== 'Notice' || may(asker, 'read', { ...thing, kind: 'Contract', owner: null });
  if (thing.owner === asker.name && isSeen && (verb === 'read' || own.includes('write'))) return true;
  const places = where(asker, verb, thing.kind);
  if (places === 'everywhere') return true;
  if (lies === 'whole' || places.size === 0) return false;
  if (lies === 'region') return verb === 'read';
  if (thing.kind === 'AuditEvent') return isToldOf(thing, places);
  return thing.places.every((place) => places.has(place));
}

/** A change is told where the record was and where it is; of what is common to the region everywhere; of accounts nowhere. */
function isToldOf(
  { about = '', places: ofSubject }: Pick<Thing, 'about' | 'places'>,
  places: ReadonlySet<Place>,
): boolean {
  const { module, lies } = rightOf(about);
  return lies === 'region' && module !== 'access' ? true : ofSubject.some((place) => places.has(place));
}
