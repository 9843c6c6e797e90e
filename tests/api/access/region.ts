import { v7 } from 'uuid';
import { Role, ROLES } from '../../../server/access/role.ts';
import { SCOPES } from '../../../server/access/scope.ts';
import { globalId, readGlobalId } from '../../../server/api/read/global-id.ts';
import { allRecords, recordNamed } from '../../../server/api/read/record.ts';
import { PriceIndexValue } from '../../../server/contracts/price-index/price-index-value.entity.ts';
import type { Contract } from '../../../server/contracts/contract.entity.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import type { Asset } from '../../../server/inventory/asset.entity.ts';
import { RelationKind } from '../../../server/inventory/relation-kind.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import type { FundingFrame } from '../../../server/portfolio/funding/funding-frame.entity.ts';
import type { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import type { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { makeAccount, makeToken, type Account } from '../../support/accounts.ts';
import type { TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

/** Where something lies, seen from the unit that roles are granted for: above it, in it, under it, beside it. */
export const PLACES = ['REGION', 'PARENT', 'OWN', 'CHILD', 'SIBLING'] as const;
export type Place = (typeof PLACES)[number];

/** A record, with what its visibility depends on. */
export interface Thing {
  kind: string;
  id: string;
  /** Of a record that units have: which ones. */
  places: readonly Place[];
  /** What distinguishes it from others in the same place. */
  state: string;
  /** Name of the one whom it belongs to. */
  owner: string | null;
  /** Of what is confided to some: names of those in the team. */
  confidedTo?: readonly string[];
  /** Of an event: what it is about. */
  about?: string;
}

/** One who asks. */
export interface Asker {
  name: string;
  grants: readonly { role: Role; place: Place | null }[];
  /** What the token may be used for, and the unit that it is limited to. */
  token: { scopes: readonly string[]; place: Place | null } | null;
  headers: Record<string, string>;
}

export interface Region {
  units: Readonly<Record<Place, OrganisationUnit>>;
  things: readonly Thing[];
  askers: readonly Asker[];
}

/** Who is in the region: every role for a unit and for all of it, several at once, none, and tokens narrower than they. */
function whoAsks(): Omit<Asker, 'headers'>[] {
  const holders = ROLES.flatMap((role) => [
    { name: `${role} of a unit`, grants: [{ role, place: 'OWN' as const }], token: null },
    { name: `${role} of the region`, grants: [{ role, place: null }], token: null },
  ]);
  const several = [
    { role: Role.INVENTORY_EDITOR, place: 'CHILD' as const },
    { role: Role.READER, place: 'SIBLING' as const },
    { role: Role.AUDITOR, place: 'SIBLING' as const },
  ];
  const all = ROLES.map((role) => ({ role, place: null }));
  const tokens: [string, Asker['grants'], readonly string[], Place | null][] = [
    ['token for everything', all, SCOPES, null],
    ['token for reading the inventory', all, ['inventory:read'], null],
    ['token for reading assets of a unit', all, ['inventory:read', 'organisation:read', 'access:read'], 'OWN'],
    ['token for writing alone', all, ['inventory:write', 'organisation:write'], null],
    ['token for a unit above its holder’s', several, ['inventory:read', 'inventory:write', 'organisation:read'], 'OWN'],
    ['token for a unit beside its holder’s', [several[1] as Asker['grants'][number]], SCOPES, 'OWN'],
    ['token for imports', all, ['exchange:read', 'exchange:write'], null],
  ];
  return [
    ...holders,
    { name: 'roles for several units', grants: several, token: null },
    { name: 'no role', grants: [], token: null },
    ...tokens.map(([name, grants, scopes, place]) => ({ name, grants, token: { scopes, place } })),
  ];
}

/** Builds a region with records of every kind in every place and state, and all who ask. */
export async function buildRegion(app: TestApp): Promise<Region> {
  const world = new World(app.orm);
  const em = app.orm.em.fork();
  const things: Thing[] = [];
  const add = (kind: string, key: string, rest: Partial<Thing> = {}) => {
    const record = recordNamed(kind);
    if (!record) throw new Error(`There is no record ${kind}.`);
    const thing = { kind, id: globalId(record, key), places: [], state: '', owner: null, ...rest };
    things.push(thing);
    return thing;
  };

  const units = await placeUnits(world);
  for (const place of PLACES) add('OrganisationUnit', units[place].id, { state: place });
  add('Supplier', (await world.supplier()).id);
  add('Site', (await world.site()).id);
  add('ProductCycle', (await world.productCycle()).id);
  add('AssetModel', (await world.model()).id);
  const firsts = {} as Record<Place, Asset>;
  for (const place of PLACES) {
    const unit = units[place];
    for (const leftOn of [null, day('2020-01-31')]) {
      const person = await world.person({ unit, leftOn });
      add('Person', person.id, { state: `${place} ${leftOn ? 'left' : 'works'}` });
    }
    for (const status of [AssetStatus.IN_USE, AssetStatus.DISPOSED]) {
      const asset = await world.asset({ unit, status });
      add('Asset', asset.id, { places: [place], state: status });
      firsts[place] ??= asset;
    }
  }
  const pairs: [Place, Place][] = [
    ['OWN', 'CHILD'],
    ['OWN', 'SIBLING'],
    ['PARENT', 'OWN'],
    ['SIBLING', 'PARENT'],
  ];
  for (const [from, to] of pairs) {
    const relation = await world.relation(firsts[from], RelationKind.DEPENDS_ON, firsts[to]);
    add('AssetRelation', relation.id, { places: [from, to] });
  }
  await addContracts(em, world, units, add);
  const services = await addServices(world, units, add);
  for (const [from, to] of pairs) {
    const dependency = await world.dependency(services[from], firsts[to]);
    add('Dependency', dependency.id, { places: [from, to] });
  }
  await addCalculations(em, services, units, add);
  await addInitiatives(world, services, units, pairs, add);
  await addPlans(em, things, add);
  await addPriorities(em, things, units, add);
  await addFunding(world, units, pairs, add);
  await addLedgers(em, units, add);
  await moveAssets(app, world, units, add);

  const askers: Asker[] = [];
  for (const asker of whoAsks()) {
    const account = await makeAccount(
      app.orm,
      asker.name,
      asker.grants.map(({ role, place }) => ({ role, unit: place && units[place] })),
    );
    const { token } = asker;
    const limits = token && {
      scopes: token.scopes,
      ...(token.place && { unit: units[token.place] }),
    };
    const secret = limits && (await makeToken(em, account.id, limits));
    const headers: Record<string, string> = secret
      ? { authorization: `Bearer ${secret}` }
      : { cookie: `hemtag=${account.session}` };
    askers.push({ ...asker, headers });
    await addOwn(em, account, asker, add);
    await addNotices(em, account, asker, things, add);
  }
  const others: Account = await makeAccount(app.orm, 'somebody else', [{ role: Role.READER }]);
  await em.execute(`update user_account set disabled_at = now() where id = ?`, [
    (await makeAccount(app.orm, 'closed', [])).id,
  ]);
  await em.execute(`update api_token set revoked_at = now() where user_id = ?`, [others.id]);
  await addOwn(em, others, { name: 'somebody else', token: null }, add);
  await confide(em, things);
  await addEvents(app, things, add);
  await addRest(em, things, add);
  return { units, things, askers };
}

type Add = (kind: string, key: string, rest?: Partial<Thing>) => Thing;
type Em = ReturnType<TestApp['orm']['em']['fork']>;

async function placeUnits(world: World): Promise<Record<Place, OrganisationUnit>> {
  const REGION = await world.region();
  const PARENT = await world.unit({ parent: REGION });
  const OWN = await world.unit({ parent: PARENT });
  return {
    REGION,
    PARENT,
    OWN,
    CHILD: await world.unit({ parent: OWN }),
    SIBLING: await world.unit({ parent: PARENT }),
  };
}

/** In each place a contract with all that hangs on it, and one that nothing hangs on. */
async function addContracts(em: Em, world: World, units: Region['units'], add: Add): Promise<void> {
  const [threshold] = await em.execute<{ id: string }[]>('select id from procurement_threshold order by id limit 1');
  if (threshold) add('ProcurementThreshold', threshold.id);
  const [category, life] = [v7(), v7()];
  await em.execute(`insert into cost_category (id, code, name) values (?, 'DRIFT', 'Drift')`, [category]);
  add('CostCategory', category);
  await em.execute(
    `insert into useful_life (id, category, months, first_day, source) values (?, 'NETWORK', 60, '2020-01-01', 'T')`,
    [life],
  );
  add('UsefulLife', life);
  const site = await world.site();
  const index = await world.priceIndex({ '2023-10': '118.4' });
  add('PriceIndexSeries', index.id, { state: 'followed' });
  add('PriceIndexSeries', (await world.priceIndex({})).id, { state: 'bare' });
  const [value] = await em.find(PriceIndexValue, { series: index });
  if (value) add('PriceIndexValue', value.id);
  for (const place of PLACES) {
    const lies = { places: [place] };
    const until = { pricesSecretUntil: day('2999-12-31'), pricesSecretReason: 'OSL 31:16' };
    const contract = await world.contract({ unit: units[place], ...until });
    add('Contract', contract.id, { ...lies, state: 'in use' });
    add('Contract', (await world.contract({ unit: units[place] })).id, { ...lies, state: 'bare' });
    add('ContractPriceLine', (await world.priceLine(contract)).id, lies);
    add('ContractCoverage', (await world.covers(contract, { site })).id, lies);
    add('ContractIndexClause', (await world.indexClause(contract, index)).id, lies);
    add('ContractProcurement', (await world.procurement(contract)).id, lies);
    add('ContractChange', (await world.change(contract)).id, lies);
    add('ContractDocument', (await world.document(contract)).id, lies);
    const disclosure = v7();
    await em.execute(
      `insert into contract_disclosure (id, contract_id, recipient, given_by, given, masked) values (?, ?, 'T', 'A', '[]', '[]')`,
      [disclosure, contract.id],
    );
    add('ContractDisclosure', disclosure, lies);
    await addRenegotiations(em, contract, lies, add);
    await addFigures(em, contract, lies, add);
  }
}

/** For the service of each place a calculation and an incentive, of which one follows from the other; tariffs and prices. */
async function addCalculations(
  em: Em,
  services: Readonly<Record<Place, EHealthService>>,
  units: Region['units'],
  add: Add,
): Promise<void> {
  const [tariff, price] = [v7(), v7()];
  await em.execute(
    `insert into travel_tariff (id, region, mode, first_day, own_charge, ceiling, source) values (?, 'R', 'CAR', '2026-01-01', 1, 1, 'T')`,
    [tariff],
  );
  await em.execute(
    `insert into care_price (id, kind, profession, first_day, amount, source) values (?, 'WORKING_HOUR', 'P', '2026-01-01', 1, 'T')`,
    [price],
  );
  add('TravelTariff', tariff);
  add('CarePrice', price);
  for (const place of PLACES) {
    const lies = { places: [place] };
    const service = services[place].id;
    const [filling, bare, incentive] = [v7(), v7(), v7()];
    const saving = { name: 'GROSS_SAVING', pattern: null, value: '2.00', unit: 'SEK' };
    const outcome = JSON.stringify({ results: [saving], steps: [], tariffs: [], prices: [] });
    for (const [id, state] of [
      [filling, 'in use'],
      [bare, 'bare'],
    ] as const) {
      await em.execute(
        `insert into benefit_calculation (id, service_id, name, kind, first_month, last_month, calculated_on, given, outcome)
         values (?, ?, 'Beräkning', 'AVOIDED_TRAVEL', '2026-01', '2026-04', '2026-05-01', '{"visits": 1}', ?)`,
        [id, service, outcome],
      );
      add('BenefitCalculation', id, { ...lies, state });
    }
    await em.execute(
      `insert into travel_incentive (id, service_id, unit_id, first_month, last_month, baseline, actual, share, payout, calculation_id)
       values (?, ?, ?, '2026-01', '2026-04', 2, 0, 50, 1, ?)`,
      [incentive, service, units[place].id, filling],
    );
    add('TravelIncentive', incentive, lies);
  }
}

/** In each place a service with all that hangs on it, and one that nothing hangs on; gives the first. */
async function addServices(world: World, units: Region['units'], add: Add): Promise<Record<Place, EHealthService>> {
  const services = {} as Record<Place, EHealthService>;
  for (const place of PLACES) {
    const lies = { places: [place] };
    const service = await world.service({ unit: units[place] });
    services[place] = service;
    add('EHealthService', service.id, { ...lies, state: 'in use' });
    add('EHealthService', (await world.service({ unit: units[place] })).id, { ...lies, state: 'bare' });
    add('ServiceAdoption', (await world.adoption(service, { unit: units.SIBLING })).id, lies);
    add('ServiceUsage', (await world.usage(service, '2026-01', { unit: units.SIBLING })).id, lies);
    add('ServiceMeasure', (await world.measure(service)).id, lies);
  }
  return services;
}

/** In each place an initiative that serves a goal, some bound to each other and to services, and one that nothing hangs on. */
async function addInitiatives(
  world: World,
  services: Readonly<Record<Place, EHealthService>>,
  units: Region['units'],
  pairs: readonly (readonly [Place, Place])[],
  add: Add,
): Promise<void> {
  const goal = await world.goal();
  add('StrategicGoal', goal.id, { state: 'served' });
  add('StrategicGoal', (await world.goal()).id, { state: 'bare' });
  const initiatives = {} as Record<Place, Initiative>;
  for (const place of PLACES) {
    const lies = { places: [place] };
    const initiative = await world.initiative({ unit: units[place] });
    initiatives[place] = initiative;
    add('Initiative', initiative.id, { ...lies, state: 'in use' });
    add('Initiative', (await world.initiative({ unit: units[place] })).id, { ...lies, state: 'bare' });
    add('InitiativeLink', (await world.initiativeLink(initiative, { goal })).id, lies);
  }
  for (const [from, to] of pairs) {
    const places = [from, to];
    const link = await world.initiativeLink(initiatives[from], { service: services[to], effect: 'CHANGES' });
    add('InitiativeLink', link.id, { places });
    const bond = await world.initiativeBond(initiatives[from], 'EXCLUDES', initiatives[to]);
    add('InitiativeDependency', bond.id, { places });
  }
}

/** By what initiatives are judged, a score of each initiative in use, and a kept set of each place. */
async function addPriorities(em: Em, things: readonly Thing[], units: Region['units'], add: Add): Promise<void> {
  const [criterion, bare, scorer] = [v7(), v7(), v7()];
  for (const [id, state] of [
    [criterion, 'scored'],
    [bare, 'bare'],
  ] as const) {
    await em.execute(
      `insert into criterion (id, code, name, weight, worst, best) values (?, ?, 'Säkerhet', 1, 0, 10)`,
      [id, id],
    );
    add('Criterion', id, { state });
  }
  await em.execute(`insert into person (id, name, email, unit_id) values (?, 'Bedömare', 'bedomare@exempel.se', ?)`, [
    scorer,
    units.REGION.id,
  ]);
  add('Person', scorer);
  for (const { id, places } of things.filter(({ kind, state }) => kind === 'Initiative' && state === 'in use')) {
    const score = v7();
    await em.execute(
      `insert into initiative_score (id, initiative_id, criterion_id, scorer_id, value) values (?, ?, ?, ?, 5)`,
      [score, readGlobalId(id)?.key ?? '', criterion, scorer],
    );
    add('InitiativeScore', score, { places });
  }
  for (const place of PLACES) {
    const scenario = v7();
    await em.execute(
      `insert into portfolio_scenario (id, name, unit_id, asked, found) values (?, 'Scenario', ?, '{}', ?)`,
      [scenario, units[place].id, EMPTY_SET],
    );
    add('PortfolioScenario', scenario, { places: [place] });
  }
}

/** A set of nothing, as scenarios keep it. */
const EMPTY_SET = JSON.stringify({
  asked: {
    objective: 'NPV',
    view: 'FINANCIAL',
    firstYear: 2027,
    lastYear: 2027,
    discountRate: '4',
    stages: [],
    codes: null,
    withCapacity: true,
    benefitKinds: [],
    blend: null,
    weights: [],
    caps: [],
    forcedIn: [],
    forcedOut: [],
  },
  status: 'OPTIMAL',
  value: '0',
  bound: '0',
  gap: '0',
  chosen: [],
  leftOut: [],
  unfit: [],
  usage: [],
  rooms: [],
  conflicts: [],
  greedy: { value: '0', isComplete: true, chosen: [] },
});

/** What every initiative in use is planned to cost, give and need, a role that nothing needs, and what appraisals take as given. */
async function addPlans(em: Em, things: readonly Thing[], add: Add): Promise<void> {
  const role = v7();
  for (const [id, state] of [
    [role, 'needed'],
    [v7(), 'bare'],
  ] as const) {
    await em.execute(`insert into staff_role (id, code, name) values (?, ?, 'Utvecklare')`, [id, id]);
    add('StaffRole', id, { state });
  }
  const initiatives = things.filter(({ kind, state }) => kind === 'Initiative' && state === 'in use');
  for (const { id, places } of initiatives) {
    const initiative = readGlobalId(id)?.key ?? '';
    const [cost, benefit, staffing] = [v7(), v7(), v7()];
    await em.execute(
      `insert into initiative_cost (id, initiative_id, name, cost_class, nature) values (?, ?, 'Konsulter', 'CHANGE', 'OPERATING')`,
      [cost, initiative],
    );
    await em.execute(
      `insert into initiative_benefit (id, initiative_id, name, kind, certainty, beneficiary) values (?, ?, 'Resor', 'FINANCIAL', 'GREEN', 'SOCIETY')`,
      [benefit, initiative],
    );
    await em.execute('insert into initiative_staffing (id, initiative_id, role_id) values (?, ?, ?)', [
      staffing,
      initiative,
      role,
    ]);
    add('InitiativeCost', cost, { places });
    add('InitiativeBenefit', benefit, { places });
    add('InitiativeStaffing', staffing, { places });
  }
  for (const { id } of await em.execute<{ id: string }[]>('select id from appraisal_parameter'))
    add('AppraisalParameter', id, {});
}

/** In each place frames with and without initiatives on their lists, and assignments of which one is carried further. */
async function addFunding(
  world: World,
  units: Region['units'],
  pairs: readonly (readonly [Place, Place])[],
  add: Add,
): Promise<void> {
  const frames = {} as Record<Place, FundingFrame>;
  const listed = {} as Record<Place, Initiative>;
  for (const place of PLACES) {
    const [lies, unit] = [{ places: [place] }, units[place]];
    frames[place] = await world.fundingFrame({ unit });
    listed[place] = await world.initiative({ unit });
    add('FundingFrame', frames[place].id, { ...lies, state: 'in use' });
    add('FundingFrame', (await world.fundingFrame({ unit })).id, { ...lies, state: 'bare' });
    add('Initiative', listed[place].id, { ...lies, state: 'in use' });
    add('FundingFrameMember', (await world.frameMember(frames[place], listed[place])).id, lies);
    const parent = await world.assignment({ unit });
    add('Assignment', parent.id, { ...lies, state: 'in use' });
    add('Assignment', (await world.assignment({ unit, parent })).id, { ...lies, state: 'bare' });
  }
  for (const [from, to] of pairs.filter((pair) => pair[0] !== pair[1])) {
    add('FundingFrameMember', (await world.frameMember(frames[from], listed[to])).id, { places: [from, to] });
  }
}

/** Ledgers and a rule, which are of the whole region, and a figure of each place. */
async function addLedgers(em: Em, units: Region['units'], add: Add): Promise<void> {
  const rule = v7();
  await em.execute(
    `insert into ledger_rule (id, year, account, is_left_out, cost_class) values (?, 2029, '6510', true, 'RUN')`,
    [rule],
  );
  add('LedgerRule', rule);
  for (const status of ['PREVIEW', 'DONE']) {
    const ledger = v7();
    await em.execute(
      `insert into ledger_import (id, status, actor, asker, file_name, file_size, ledger, table_scenario)
       values (?, ?, 'A', '{"name":"A","userId":null,"tokenId":null,"sessionId":null}', 'x.se', 10, ?, 'ACTUAL')`,
      [ledger, status, status],
    );
    add('LedgerImport', ledger, { state: status });
  }
  for (const state of ['used', 'bare']) {
    const indicator = v7();
    await em.execute(
      `insert into figure_indicator (id, code, name, name_english, figure_unit, figure_unit_english, kind, over_time, source)
       values (?, ?, 'N', 'N', 'n', 'n', 'OUTCOME', 'SUM', 'S')`,
      [indicator, state],
    );
    add('FigureIndicator', indicator, { state });
    for (const place of state === 'used' ? PLACES : []) {
      const figure = v7();
      await em.execute(
        `insert into unit_figure (id, unit_id, indicator_id, month, quantity, source) values (?, ?, ?, '2026-01', 1, 'S')`,
        [figure, units[place].id, indicator],
      );
      add('UnitFigure', figure, { places: [place] });
    }
  }
}

/** Those whom the open case of a place is confided to. */
const TEAM = ['ADMINISTRATOR of a unit', 'CONTRACT_MANAGER of a unit'];

/** A case that is open and one that is closed, each with an offer, and an amendment. */
async function addRenegotiations(em: Em, { id }: Contract, lies: Pick<Thing, 'places'>, add: Add): Promise<void> {
  for (const [stage, rest] of [
    ['NEGOTIATING', { ...lies, state: 'open', confidedTo: TEAM }],
    ['CLOSED', { ...lies, state: 'decided' }],
  ] as const) {
    const [renegotiation, offer] = [v7(), v7()];
    await em.execute(
      `insert into renegotiation_case (id, contract_id, name, stage, stage_days, team, levers, notes, horizon_months, yearly_price_change, discount_rate, target_annual)
       values (?, ?, 'Ärende', ?, jsonb_build_object(?::text, '2026-01-01'), '{}', '[]', '[]', 36, 0, 3, 1000)`,
      [renegotiation, id, stage, stage],
    );
    add('RenegotiationCase', renegotiation, rest);
    await em.execute(
      `insert into renegotiation_offer (id, renegotiation_id, bidder, round, received_on, lines, annual_cost, one_off_cost)
       values (?, ?, 'Anbud AB', 1, '2026-01-01', '[]', 1000, 0)`,
      [offer, renegotiation],
    );
    add('RenegotiationOffer', offer, rest);
  }
  const amendment = v7();
  await em.execute(
    `insert into contract_amendment (id, contract_id, number, signed_on, effective_from, annual_before, annual_after, terms, lines)
     values (?, ?, '1', '2026-01-01', '2026-01-01', 2, 1, '[]', '[]')`,
    [amendment, id],
  );
  add('ContractAmendment', amendment, lies);
}

/** A cost of a contract, and a benefit with an entry. */
async function addFigures(em: Em, { id }: Contract, lies: Pick<Thing, 'places'>, add: Add): Promise<void> {
  const [cost, benefit, entry] = [v7(), v7(), v7()];
  await em.execute(
    `insert into cost_entry (id, contract_id, month, scenario, cost_class, amount, source) values (?, ?, '2026-01', 'ACTUAL', 'RUN', 1, 'T')`,
    [cost, id],
  );
  add('CostEntry', cost, lies);
  await em.execute(
    `insert into benefit (id, contract_id, name, kind, certainty, beneficiary) values (?, ?, ?, 'FINANCIAL', 'GREEN', 'SOCIETY')`,
    [benefit, id, benefit],
  );
  add('Benefit', benefit, lies);
  await em.execute(
    `insert into benefit_entry (id, benefit_id, month, scenario, amount, source) values (?, ?, '2026-01', 'ACTUAL', 1, 'T')`,
    [entry, benefit],
  );
  add('BenefitEntry', entry, lies);
}

/** Confides the open cases to their team. */
async function confide(em: Em, things: readonly Thing[]): Promise<void> {
  const members = `select coalesce(jsonb_object_agg(id::text, name), '{}') from user_account where name in (${TEAM.map(() => '?').join()})`;
  const cases = things.filter(({ kind, confidedTo }) => kind === 'RenegotiationCase' && confidedTo);
  const keys = cases.map(({ id }) => readGlobalId(id)?.key);
  await em.execute(`update renegotiation_case set team = (${members}) where id = any(?::uuid[])`, [
    ...TEAM,
    `{${keys.join()}}`,
  ]);
}

/** One asset comes into the unit from beside it, and one goes there. */
async function moveAssets(app: TestApp, world: World, units: Region['units'], add: Add): Promise<void> {
  const mutations = new Mutations(app);
  const unitRecord = recordNamed('OrganisationUnit');
  for (const [from, to] of [
    ['SIBLING', 'OWN'],
    ['OWN', 'SIBLING'],
  ] as const) {
    const { id } = await world.asset({ unit: units[from] });
    const asset = add('Asset', id, { places: [to], state: `from ${from}` });
    await mutations.run('updateAsset', {
      id: asset.id,
      unitId: globalId(unitRecord as never, units[to].id),
    });
  }
}

/** What belongs to an account or to its token. */
async function addOwn(em: Em, account: Account, { name, token }: Pick<Asker, 'name' | 'token'>, add: Add) {
  const holder = token ? `holder of the ${name}` : name;
  const rows = async (sql: string) => (await em.execute<{ id: string }[]>(sql, [account.id])).map(({ id }) => id);
  add('User', account.id, { owner: holder });
  for (const id of await rows('select id from session where user_id = ?')) add('Session', id, { owner: holder });
  for (const id of await rows('select id from role_grant where user_id = ?')) add('Grant', id, { owner: holder });
  for (const id of await rows('select id from api_token where user_id = ?')) add('ApiToken', id, { owner: holder });
  const calendar = v7();
  await em.execute(
    `insert into calendar_feed (id, user_id, prefix, secret_hash, scope, language) values (?, ?, 'htc_', ?, 'ALL', 'SV')`,
    [calendar, account.id, calendar],
  );
  add('CalendarFeed', calendar, { owner: holder });
  const identity = v7();
  await em.execute(
    `insert into account_identity (id, user_id, issuer, subject) values (?, ?, 'https://id.exempel.se', ?)`,
    [identity, account.id, account.id],
  );
  add('Identity', identity, { owner: holder });
  const [made] = token
    ? await em.execute<{ id: string }[]>(`select id from api_token where user_id = ? order by id desc limit 1`, [
        account.id,
      ])
    : [account];
  for (const status of ['MAPPING', 'PREVIEW', 'DONE']) {
    const { run, row } = await makeRun(em, made?.id ?? '', { id: account.id, name }, status);
    add('ImportRun', run, { owner: name, state: status });
    add('ImportRow', row, { owner: name });
  }
  const mapping = v7();
  await em.execute(`insert into import_mapping (id, name, kind, columns, owner_id) values (?, ?, 'ASSETS', '[]', ?)`, [
    mapping,
    `Columns of ${name}`,
    made?.id ?? null,
  ]);
  add('ImportMapping', mapping, { owner: name });
}

/** What an account is told of a contract in each place, and when it wants to be told. */
async function addNotices(
  em: Em,
  { id }: Account,
  { name, token }: Pick<Asker, 'name' | 'token'>,
  things: readonly Thing[],
  add: Add,
) {
  const owner = token ? `holder of the ${name}` : name;
  const choice = v7();
  await em.execute(
    `insert into reminder_choice (id, user_id, of_review, by_mail, language) values (?, ?, true, true, 'SV')`,
    [choice, id],
  );
  add('ReminderChoice', choice, { owner });
  for (const contract of things.filter(({ kind, state }) => kind === 'Contract' && state === 'in use')) {
    const notice = v7();
    await em.execute(
      `insert into notice (id, user_id, contract_id, reason, decision_kind, "of", lead_days, day, safe_date, deadline, term_end, mail_state)
       values (?, ?, ?, 'OWNER', 'END', 'SAFE_DATE', 30, '2099-01-01', '2099-01-01', '2099-01-02', '2099-01-02', 'NONE')`,
      [notice, id, contract.id.slice('contract_'.length)],
    );
    add('Notice', notice, { owner, places: contract.places });
  }
}

/** A run of an owner with one row, and all that must be known before its rows can be judged. */
async function makeRun(em: Em, ownerId: string, { id: userId, name }: { id: string; name: string }, status: string) {
  const [run, row] = [v7(), v7()];
  const columns = [{ position: 0, header: 'Tag', field: 'tag', samples: [] }];
  const asker = { name, userId, tokenId: null, sessionId: null };
  await em.execute(
    `insert into import_run (id, kind, status, actor, asker, owner_id, file_name, file_size, columns, row_count, rejected_count)
     values (?, 'ASSETS', ?, ?, ?, ?, 'assets.csv', 10, ?, 1, 0)`,
    [run, status, name, JSON.stringify(asker), ownerId, JSON.stringify(columns)],
  );
  await em.execute(`insert into import_row (id, run_id, number, line, cells) values (?, ?, 1, 2, '{X-1}')`, [row, run]);
  return { run, row };
}

/** Changes something of every kind that has a history, and adds the events. */
async function addEvents(app: TestApp, things: readonly Thing[], add: Add): Promise<void> {
  const mutations = new Mutations(app);
  const first = (kind: string) => things.find((thing) => thing.kind === kind)?.id;
  for (const { kind, id, state } of things.filter((thing) => thing.kind === 'Asset')) {
    if (!state.startsWith('from')) await mutations.run(`update${kind}`, { id, note: 'seen' }, 'changes { field }');
  }
  for (const { id } of things.filter((thing) => thing.kind === 'RenegotiationCase')) {
    await mutations.run('updateRenegotiationCase', { id, comment: 'seen' }, 'changes { field }');
  }
  await mutations.run('updateSite', { id: first('Site'), city: 'Karlskrona' }, 'changes { field }');
  await mutations.run('updateUser', { id: first('User'), name: 'renamed' }, 'changes { field }');
  const events = await app.orm.em
    .fork()
    .execute<{ id: string; type: string; key: string }[]>(
      `select id, record_type as type, record_id as key from audit_event order by id`,
    );
  for (const { id, type, key } of events) {
    const subject = things.find((thing) => thing.kind === type && thing.id.endsWith(key));
    const former = subject?.state.startsWith('from ') ? [subject.state.slice(5) as Place] : [];
    const confided = subject?.confidedTo && { confidedTo: subject.confidedTo };
    add('AuditEvent', id, { places: [...(subject?.places ?? []), ...former], about: type, ...confided });
  }
}

/** What the making of all the others has left: nobody's own here. */
async function addRest(em: Em, things: readonly Thing[], add: Add): Promise<void> {
  const known = new Set(things.map(({ id }) => id));
  for (const record of allRecords()) {
    const rows = await em.createQueryBuilder(record.entity).select('id').execute<{ id: string }[]>();
    for (const { id } of rows) if (!known.has(globalId(record, id))) add(record.name, id, { owner: 'nobody here' });
  }
}

export function askerOf({ askers }: Region, name: string): Asker {
  const found = askers.find((asker) => asker.name === name);
  if (!found) throw new Error(`Nobody is ${name}.`);
  return found;
}

/** Id of a record of somebody else's, or from outside the unit and what lies under it. */
export function hiddenOf({ things }: Region, kind: string): string {
  const isHidden = ({ places, owner }: Thing) => (places.length ? !places.includes('OWN') : owner === 'somebody else');
  const found = things.find((thing) => thing.kind === kind && isHidden(thing));
  if (!found) throw new Error(`There is no hidden ${kind}.`);
  return found.id;
}

export function idIn({ things }: Region, kind: string, state: string): string {
  const found = things.find((thing) => thing.kind === kind && thing.state === state);
  if (!found) throw new Error(`There is no ${kind} ${state}.`);
  return found.id;
}

/** An id of a record that there is not. */
export const missing = (kind: string) => `${recordNamed(kind)?.idPrefix}_${NOWHERE}`;
export const NOWHERE = '00000000-0000-7000-8000-00000000dead';
