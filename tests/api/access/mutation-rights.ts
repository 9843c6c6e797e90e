import { idIn, NOWHERE, PLACES, type Asker, type Place, type Region, type Thing } from './region.ts';
import { isForbidden, may, somewhere, where } from './rights.ts';

/** How a write is answered: carried out, or refused by a rule only once it is known to be allowed; or refused by rights. */
export type Outcome = 'ALLOWED' | 'FORBIDDEN' | 'NOT_FOUND' | 'REFERENCE_MISSING' | 'RULE_VIOLATION' | 'BAD_USER_INPUT';

/** One call of a mutation: its input, and how it must be answered. */
export interface Call {
  input: Record<string, unknown>;
  expected: Outcome;
  about: string;
}

type Calls = (asker: Asker, region: Region) => Call[];

/** Values of enums in inputs, written into documents without quotes. */
export class Word {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const of = ({ things }: Region, kind: string) => things.filter((thing) => thing.kind === kind);

/** What one's own and others' records look like is the same for all others. */
export const oneOfEach = (asker: Asker, { things }: Region, kind: string) => {
  const holder = `holder of the ${asker.name}`;
  const near = [null, asker.name, holder, 'somebody else'];
  return things.filter((thing) => thing.kind === kind && near.includes(thing.owner));
};

const named = (thing: Thing) =>
  [thing.kind, thing.places.join('-'), thing.state, thing.owner].filter(Boolean).join(' ');

/** How a change of a stored record must be answered. */
function toChange(asker: Asker, thing: Thing, allowed: Outcome = 'ALLOWED'): Outcome {
  if (isForbidden(asker, thing.kind) || !may(asker, 'read', thing)) return 'NOT_FOUND';
  return may(asker, 'write', thing) ? allowed : 'FORBIDDEN';
}

const change =
  (kind: string, input: Record<string, unknown> = {}, allowed?: Outcome): Calls =>
  (asker, region) =>
    oneOfEach(asker, region, kind).map((thing) => ({
      input: { id: thing.id, ...input },
      expected: toChange(asker, thing, allowed),
      about: named(thing),
    }));

/** Makes a record that is common to the region; what it refers to must be seen. */
const make =
  (kind: string, input: (unique: string, region: Region) => Record<string, unknown>, refersTo: string[] = []): Calls =>
  (asker, region) => {
    const expected = !somewhere(asker, 'write', kind)
      ? 'FORBIDDEN'
      : refersTo.some((other) => !somewhere(asker, 'read', other))
        ? 'REFERENCE_MISSING'
        : 'ALLOWED';
    return [{ input: input(`new-${Math.random().toString(36).slice(2)}`, region), expected, about: kind }];
  };

const unitId = (region: Region, place: string) =>
  of(region, 'OrganisationUnit').find(({ state }) => state === place)?.id;

const makeAsset: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: { tag: `NEW-${place}`, name: 'new', category: new Word('NETWORK'), unitId: unitId(region, place) },
    expected: !somewhere(asker, 'write', 'Asset')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'Asset', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `asset in ${place}`,
  }));

const moveAsset: Calls = (asker, region) =>
  of(region, 'Asset')
    .filter(({ state }) => state === 'IN_USE')
    .flatMap((thing) =>
      PLACES.filter((place) => !thing.places.includes(place)).map((place) => {
        const first = toChange(asker, thing);
        const expected =
          first !== 'ALLOWED'
            ? first
            : !somewhere(asker, 'read', 'OrganisationUnit')
              ? 'REFERENCE_MISSING'
              : may(asker, 'write', { ...thing, places: [place] })
                ? 'ALLOWED'
                : 'FORBIDDEN';
        return {
          input: { id: thing.id, unitId: unitId(region, place) },
          expected,
          about: `${named(thing)} to ${place}`,
        };
      }),
    );

const makeRelation: Calls = (asker, region) => {
  const assets = of(region, 'Asset').filter(({ state }) => state === 'DISPOSED');
  return assets.flatMap((from) =>
    assets
      .filter((to) => to !== from)
      .map((to) => {
        const places = [...from.places, ...to.places];
        const isSeen = [from, to].every((asset) => !isForbidden(asker, 'Asset') && may(asker, 'read', asset));
        const expected = !somewhere(asker, 'write', 'AssetRelation')
          ? 'FORBIDDEN'
          : !isSeen
            ? 'REFERENCE_MISSING'
            : may(asker, 'write', { kind: 'AssetRelation', places, owner: null })
              ? 'ALLOWED'
              : 'FORBIDDEN';
        const input = { fromId: from.id, kind: new Word('PROTECTED_BY'), toId: to.id };
        return { input, expected, about: `${named(from)} to ${named(to)}` };
      }),
  );
};

const changeMany: Calls = (asker, region) =>
  of(region, 'Asset').map((thing) => ({
    input: { ids: [thing.id], patch: { note: 'changed together' } },
    expected: toChange(asker, thing),
    about: named(thing),
  }));

const CATALOGUES = [
  ['DEVICE_TYPES', 'AssetModel'],
  ['PRODUCT_CYCLES', 'ProductCycle'],
] as const;

const refresh: Calls = (asker) =>
  CATALOGUES.map(([name, kind]) => ({
    input: { kind: new Word(name), content: '{}' },
    expected: somewhere(asker, 'write', kind) ? 'ALLOWED' : 'FORBIDDEN',
    about: name,
  }));

/** What no token may do, whatever its scopes. */
const bySession =
  (calls: Calls): Calls =>
  (asker, region) =>
    calls(asker, region).map((call) => (asker.token ? { ...call, expected: 'FORBIDDEN' } : call));

const IMPORTED = [
  ['ASSETS', 'Asset'],
  ['MODELS', 'AssetModel'],
  ['SITES', 'Site'],
  ['UNITS', 'OrganisationUnit'],
  ['SUPPLIERS', 'Supplier'],
  ['INDEX_VALUES', 'PriceIndexValue'],
  ['CONTRACTS', 'Contract'],
  ['PRICE_LINES', 'ContractPriceLine'],
  ['COVERAGE', 'ContractCoverage'],
  ['SERVICES', 'EHealthService'],
  ['SERVICE_ADOPTION', 'ServiceAdoption'],
  ['SERVICE_USAGE', 'ServiceUsage'],
  ['DEPENDENCIES', 'Dependency'],
  ['COST_ENTRIES', 'CostEntry'],
  ['BENEFIT_ENTRIES', 'BenefitEntry'],
  ['UNIT_FIGURES', 'UnitFigure'],
  ['INITIATIVES', 'Initiative'],
  ['INITIATIVE_COSTS', 'InitiativeCost'],
  ['INITIATIVE_BENEFITS', 'InitiativeBenefit'],
  ['INITIATIVE_LINKS', 'InitiativeLink'],
] as const;

const beginImport: Calls = (asker) =>
  IMPORTED.map(([name, kind]) => ({
    input: { fileName: 'assets.csv', fileSize: 10, kind: new Word(name) },
    expected: somewhere(asker, 'write', kind) ? 'ALLOWED' : 'FORBIDDEN',
    about: name,
  }));

/** What may be asked of a run in some states only; of what is then written, whoever may import some of it. */
const ofRun =
  (states: readonly string[], input: Record<string, unknown>, allowed: Outcome, imports: boolean): Calls =>
  (asker, region) =>
    change('ImportRun', input)(asker, region).map((call) => {
      const state = of(region, 'ImportRun').find(({ id }) => id === call.input['id'])?.state ?? '';
      if (call.expected !== 'ALLOWED') return call;
      if (!states.includes(state)) return { ...call, expected: 'RULE_VIOLATION' };
      const isImporter = where(asker, 'write', 'Asset');
      if (imports && isImporter !== 'everywhere' && isImporter.size === 0) return { ...call, expected: 'FORBIDDEN' };
      return { ...call, expected: allowed };
    });

const makeContract: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: {
      number: `NEW-${place}`,
      name: 'new',
      kind: new Word('SUPPORT'),
      supplierId: of(region, 'Supplier')[0]?.id,
      unitId: unitId(region, place),
      start: '2030-01-01',
    },
    expected: !somewhere(asker, 'write', 'Contract')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'Contract', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `contract in ${place}`,
  }));

/** What is hung on another record: who may write it where that lies, and sees it and what else it refers to. */
const hangOn =
  (
    [parent, field]: readonly [kind: string, field: string],
    kind: string,
    input: (region: Region) => Record<string, unknown>,
    refersTo: readonly string[] = [],
  ): Calls =>
  (asker, region) =>
    of(region, parent).map((thing) => {
      const isSeen = !isForbidden(asker, parent) && may(asker, 'read', thing);
      const isMissing = !isSeen || refersTo.some((other) => !somewhere(asker, 'read', other));
      const expected = !somewhere(asker, 'write', kind)
        ? 'FORBIDDEN'
        : isMissing
          ? 'REFERENCE_MISSING'
          : may(asker, 'write', { ...thing, kind })
            ? 'ALLOWED'
            : 'FORBIDDEN';
      return { input: { [field]: thing.id, ...input(region) }, expected, about: named(thing) };
    });

const hang = (
  kind: string,
  input: (region: Region) => Record<string, unknown>,
  refersTo: readonly string[] = [],
): Calls => hangOn(['Contract', 'contractId'], kind, input, refersTo);

const hangOnService = (
  kind: string,
  input: (region: Region) => Record<string, unknown>,
  refersTo: readonly string[] = [],
): Calls => hangOn(['EHealthService', 'serviceId'], kind, input, refersTo);

const makeService: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: { code: `NEW-${place}`, name: 'new', kind: new Word('OTHER'), unitId: unitId(region, place) },
    expected: !somewhere(asker, 'write', 'EHealthService')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'EHealthService', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `service in ${place}`,
  }));

/** What stands on what is written by who may write it where both lie. */
const makeDependency: Calls = (asker, region) => {
  const dependents = of(region, 'EHealthService').filter(({ state }) => state === 'bare');
  const assets = of(region, 'Asset').filter(({ state }) => state === 'DISPOSED');
  return dependents.flatMap((dependent) =>
    assets.map((on) => {
      const isSeen = [dependent, on].every((end) => !isForbidden(asker, end.kind) && may(asker, 'read', end));
      const places = [...dependent.places, ...on.places];
      const expected = !somewhere(asker, 'write', 'Dependency')
        ? 'FORBIDDEN'
        : !isSeen
          ? 'REFERENCE_MISSING'
          : may(asker, 'write', { kind: 'Dependency', places, owner: null })
            ? 'ALLOWED'
            : 'FORBIDDEN';
      const input = { dependentServiceId: dependent.id, onAssetId: on.id, firstMonth: '2030-01' };
      return { input, expected, about: `${named(dependent)} on ${named(on)}` };
    }),
  );
};

/** Deletes records of which those in one state are referred to. */
const refusedInUse = (asker: Asker, region: Region, kind: string, state: string): Call[] =>
  change(kind)(asker, region).map((call) => {
    const isUsed = of(region, kind).find(({ id }) => id === call.input['id'])?.state === state;
    return isUsed && call.expected === 'ALLOWED' ? { ...call, expected: 'RULE_VIOLATION' } : call;
  });

/** What only an open case takes, of the case itself or of what hangs on it. */
const ofOpen =
  (kind: string, input: Record<string, unknown>, allowed: Outcome = 'ALLOWED'): Calls =>
  (asker, region) =>
    change(kind, input)(asker, region).map((call) => {
      const isOpen = of(region, kind).find(({ id }) => id === call.input['id'])?.state === 'open';
      return call.expected === 'ALLOWED' ? { ...call, expected: isOpen ? allowed : 'RULE_VIOLATION' } : call;
    });

const makeOffer: Calls = (asker, region) =>
  of(region, 'RenegotiationCase').map((thing) => {
    const isSeen = !isForbidden(asker, thing.kind) && may(asker, 'read', thing);
    const made: Outcome = thing.state === 'open' ? 'ALLOWED' : 'RULE_VIOLATION';
    const line = { item: 'new', quantity: '1', unitPrice: '1.00', billingPeriod: new Word('YEAR') };
    return {
      input: { renegotiationId: thing.id, bidder: 'new', receivedOn: '2026-01-01', lines: [line] },
      expected: !somewhere(asker, 'write', 'RenegotiationOffer') ? 'FORBIDDEN' : isSeen ? made : 'REFERENCE_MISSING',
      about: named(thing),
    };
  });

/** An entry of a benefit, by itself or as a cell of a grid; the benefit must be seen. */
const makeBenefitEntry =
  (input: (benefitId: string) => Record<string, unknown>): Calls =>
  (asker, region) =>
    of(region, 'Benefit').map((benefit) => {
      const isSeen = !isForbidden(asker, 'Benefit') && may(asker, 'read', benefit);
      const expected = !somewhere(asker, 'write', 'BenefitEntry')
        ? 'FORBIDDEN'
        : !isSeen
          ? 'REFERENCE_MISSING'
          : may(asker, 'write', { ...benefit, kind: 'BenefitEntry' })
            ? 'ALLOWED'
            : 'FORBIDDEN';
      return { input: input(benefit.id), expected, about: named(benefit) };
    });

const newBenefitEntry = (benefitId: string) => ({
  benefitId,
  month: '2030-01',
  scenario: new Word('BUDGET'),
  amount: '1.00',
});

/** What may be asked of a ledger's import in some states only. */
const ofLedger =
  (states: readonly string[], input: Record<string, unknown>, allowed: Outcome = 'ALLOWED'): Calls =>
  (asker, region) =>
    change('LedgerImport', input)(asker, region).map((call) => {
      const state = of(region, 'LedgerImport').find(({ id }) => id === call.input['id'])?.state ?? '';
      if (call.expected !== 'ALLOWED') return call;
      return { ...call, expected: states.includes(state) ? allowed : 'RULE_VIOLATION' };
    });

const makeFigure: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: {
      unitId: unitId(region, place),
      indicatorId: of(region, 'FigureIndicator')[0]?.id,
      month: '2030-01',
      quantity: '7',
    },
    expected: !somewhere(asker, 'write', 'UnitFigure')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit') || !somewhere(asker, 'read', 'FigureIndicator')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'UnitFigure', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `figure in ${place}`,
  }));

const makeInitiative: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: { code: `NEW-${place}`, name: 'new', kind: new Word('RESTRUCTURING'), unitId: unitId(region, place) },
    expected: !somewhere(asker, 'write', 'Initiative')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'Initiative', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `initiative in ${place}`,
  }));

/** A record of a unit, in each place; the unit must be seen. */
const makeInUnit =
  (kind: string, input: (place: Place) => Record<string, unknown>): Calls =>
  (asker, region) =>
    PLACES.map((place) => ({
      input: { ...input(place), unitId: unitId(region, place) },
      expected: !somewhere(asker, 'write', kind)
        ? 'FORBIDDEN'
        : !somewhere(asker, 'read', 'OrganisationUnit')
          ? 'REFERENCE_MISSING'
          : may(asker, 'write', { kind, places: [place], owner: null })
            ? 'ALLOWED'
            : 'FORBIDDEN',
      about: `${kind} in ${place}`,
    }));

const bare = (region: Region, kind: string) => of(region, kind).filter(({ state }) => state === 'bare');

/** What lies between an initiative and another record is written by who may write it where both lie. */
const makeBetween =
  (kind: string, others: string, input: (initiative: string, other: string) => Record<string, unknown>): Calls =>
  (asker, region) =>
    bare(region, 'Initiative').flatMap((initiative) =>
      bare(region, others)
        .filter((other) => other !== initiative)
        .map((other) => {
          const isSeen = [initiative, other].every((end) => !isForbidden(asker, end.kind) && may(asker, 'read', end));
          const places = [...initiative.places, ...other.places];
          const expected = !somewhere(asker, 'write', kind)
            ? 'FORBIDDEN'
            : !isSeen
              ? 'REFERENCE_MISSING'
              : may(asker, 'write', { kind, places, owner: null })
                ? 'ALLOWED'
                : 'FORBIDDEN';
          return { input: input(initiative.id, other.id), expected, about: `${named(initiative)} and ${named(other)}` };
        }),
    );

/** Whether one holds the role that leads initiatives where something lies. */
const leads = (asker: Asker, places: readonly Place[]) =>
  may({ ...asker, grants: asker.grants.filter(({ role }) => role === 'E_HEALTH_LEAD') }, 'write', {
    kind: 'InitiativeLink',
    places,
    owner: null,
  });

/** A part of an initiative's plan; the initiative must be seen. */
const makePlanned = (
  kind: string,
  input: (region: Region) => Record<string, unknown>,
  refersTo: readonly string[] = [],
): Calls => hangOn(['Initiative', 'initiativeId'], kind, input, refersTo);

const makeScore: Calls = makePlanned(
  'InitiativeScore',
  (region) => ({
    criterionId: idIn(region, 'Criterion', 'bare'),
    scorerId: of(region, 'Person')[0]?.id,
    value: '5',
  }),
  ['Criterion', 'Person'],
);

/** A set is kept for a unit by who may write there, and chosen from what they see. */
const makeScenario: Calls = (asker, region) =>
  PLACES.map((place) => ({
    input: { name: 'new', unitId: unitId(region, place), asked: { firstYear: 2027, discountRate: '4' } },
    expected: !somewhere(asker, 'write', 'PortfolioScenario')
      ? 'FORBIDDEN'
      : !somewhere(asker, 'read', 'OrganisationUnit')
        ? 'REFERENCE_MISSING'
        : may(asker, 'write', { kind: 'PortfolioScenario', places: [place], owner: null })
          ? 'ALLOWED'
          : 'FORBIDDEN',
    about: `scenario of ${place}`,
  }));

/** Cells of a plan are set in the plan of an initiative, which must be seen. */
const setPlan: Calls = (asker, region) =>
  of(region, 'InitiativeCost').map((cost) => {
    const initiative = of(region, 'Initiative').find(
      ({ places, state }) => state === 'in use' && places.join() === cost.places.join(),
    ) as Thing;
    const expected = somewhere(asker, 'write', 'InitiativeCost') ? toChange(asker, initiative) : 'FORBIDDEN';
    const cells = [{ costId: cost.id, month: '2030-01', likely: '1.00' }];
    return { input: { initiativeId: initiative.id, cells }, expected, about: named(cost) };
  });

/** Every mutation there is. */
export const MUTATIONS: Readonly<Record<string, Calls>> = {
  createAsset: makeAsset,
  updateAsset: (asker, region) => [...change('Asset', { note: 'changed' })(asker, region), ...moveAsset(asker, region)],
  deleteAsset: change('Asset'),
  updateAssets: changeMany,
  createAssetRelation: makeRelation,
  deleteAssetRelation: change('AssetRelation'),
  createAssetModel: make('AssetModel', (name) => ({ name, manufacturer: 'M', category: new Word('NETWORK') })),
  updateAssetModel: change('AssetModel', { partNumber: 'changed' }),
  deleteAssetModel: change('AssetModel'),
  refreshCatalogue: refresh,
  createOrganisationUnit: make(
    'OrganisationUnit',
    (code, region) => ({ code, name: 'new', kind: new Word('UNIT'), parentId: unitId(region, 'OWN') }),
    ['OrganisationUnit'],
  ),
  updateOrganisationUnit: change('OrganisationUnit', { costCentre: '1' }),
  deleteOrganisationUnit: change('OrganisationUnit'),
  createPerson: make(
    'Person',
    (name, region) => ({ name, email: `${name}@exempel.se`, unitId: unitId(region, 'OWN') }),
    ['OrganisationUnit'],
  ),
  updatePerson: change('Person', { title: 'changed' }),
  deletePerson: change('Person'),
  createSite: make('Site', (code) => ({ code, name: 'new' })),
  updateSite: change('Site', { city: 'changed' }),
  deleteSite: change('Site'),
  createSupplier: make('Supplier', (name) => ({ name })),
  updateSupplier: change('Supplier', { phone: '0455-12345' }),
  deleteSupplier: change('Supplier'),
  createUser: make('User', (username) => ({ username, name: 'new' })),
  updateUser: change('User', { email: 'changed@exempel.se' }),
  deleteUser: change('User'),
  createSignInLink: bySession((asker, region) =>
    oneOfEach(asker, region, 'User').map((thing) => ({
      input: { userId: thing.id },
      expected: toChange(asker, thing),
      about: named(thing),
    })),
  ),
  createGrant: (asker, region) =>
    oneOfEach(asker, region, 'User').map(({ id, owner }) => ({
      input: { userId: id, role: new Word('ADMINISTRATOR'), unitId: unitId(region, 'SIBLING') },
      expected: !somewhere(asker, 'write', 'Grant')
        ? 'FORBIDDEN'
        : somewhere(asker, 'read', 'OrganisationUnit') && somewhere(asker, 'read', 'User')
          ? 'ALLOWED'
          : 'REFERENCE_MISSING',
      about: `for ${owner}`,
    })),
  deleteGrant: change('Grant'),
  createIdentity: bySession((asker, region) =>
    oneOfEach(asker, region, 'User').map(({ id, owner }) => ({
      input: { userId: id, issuer: 'https://id.exempel.se', subject: `new ${asker.name}` },
      expected: somewhere(asker, 'write', 'Identity') ? 'ALLOWED' : 'FORBIDDEN',
      about: `for ${owner}`,
    })),
  ),
  deleteIdentity: change('Identity'),
  endSession: change('Session'),
  createApiToken: bySession(() => [
    {
      input: {
        name: 'new',
        scopes: ['inventory:read'],
        lastDay: new Date(Date.now() + 864e5).toISOString().slice(0, 10),
      },
      expected: 'ALLOWED',
      about: 'one’s own',
    },
  ]),
  revokeApiToken: change('ApiToken'),
  createCalendarFeed: bySession(() => [
    // Everyone has one already, and one is all that there is.
    {
      input: { scope: new Word('MINE'), language: new Word('SV') },
      expected: 'RULE_VIOLATION',
      about: 'a second one of one’s own',
    },
  ]),
  updateCalendarFeed: change('CalendarFeed', { alarmDays: 7 }),
  renewCalendarFeed: bySession((asker, region) =>
    oneOfEach(asker, region, 'CalendarFeed').map((thing) => {
      const expected = toChange(asker, thing);
      const isOthers = expected === 'ALLOWED' && thing.owner !== asker.name;
      return { input: { id: thing.id }, expected: isOthers ? 'FORBIDDEN' : expected, about: named(thing) };
    }),
  ),
  deleteCalendarFeed: change('CalendarFeed'),
  changePassword: bySession(() => [
    { input: { currentPassword: 'guessed', newPassword: 'a new password' }, expected: 'BAD_USER_INPUT', about: 'own' },
  ]),
  createContract: makeContract,
  updateContract: change('Contract', { note: 'changed' }),
  deleteContract: (asker, region) => refusedInUse(asker, region, 'Contract', 'in use'),
  createContractPriceLine: hang('ContractPriceLine', () => ({
    item: 'new',
    quantity: '1',
    unitPrice: '1.00',
    billingPeriod: new Word('YEAR'),
    firstDay: '2030-01-01',
  })),
  updateContractPriceLine: change('ContractPriceLine', { item: 'changed' }),
  deleteContractPriceLine: change('ContractPriceLine'),
  createContractCoverage: hang('ContractCoverage', (region) => ({ siteId: of(region, 'Site')[0]?.id }), ['Site']),
  updateContractCoverage: change('ContractCoverage', { lastDay: '2999-01-01' }),
  deleteContractCoverage: change('ContractCoverage'),
  createContractIndexClause: hang('ContractIndexClause', () => ({
    name: 'new',
    items: ['new'],
    basket: [{ series: 'INDEX-1', weight: '100' }],
    baseMonth: '2023-10',
    firstAdjustment: '2030-01-01',
  })),
  updateContractIndexClause: change('ContractIndexClause', { name: 'changed' }),
  deleteContractIndexClause: change('ContractIndexClause'),
  createPriceIndexSeries: make('PriceIndexSeries', (code) => ({
    code,
    name: 'new',
    source: 'new',
    frequency: new Word('MONTH'),
  })),
  updatePriceIndexSeries: change('PriceIndexSeries', { note: 'changed' }),
  deletePriceIndexSeries: (asker, region) => refusedInUse(asker, region, 'PriceIndexSeries', 'followed'),
  createPriceIndexValue: make(
    'PriceIndexValue',
    (_unique, region) => ({
      seriesId: of(region, 'PriceIndexSeries')[0]?.id,
      month: '2030-01',
      status: new Word('FINAL'),
      value: '1',
    }),
    ['PriceIndexSeries'],
  ),
  updatePriceIndexValue: change('PriceIndexValue', { source: 'changed' }),
  deletePriceIndexValue: change('PriceIndexValue'),
  discloseContract: hang('ContractDisclosure', () => ({
    recipient: 'new',
    mask: [new Word('UNIT_PRICE')],
    maskReason: 'new',
  })),
  createProcurementThreshold: make('ProcurementThreshold', (source) => ({
    kind: new Word('EU_WORKS'),
    firstDay: '2090-01-01',
    amount: '1.00',
    source,
  })),
  updateProcurementThreshold: change('ProcurementThreshold', { source: 'changed' }),
  deleteProcurementThreshold: change('ProcurementThreshold'),
  createTravelTariff: make('TravelTariff', (source) => ({
    region: source,
    mode: new Word('CAR'),
    firstDay: '2090-01-01',
    ownCharge: '1.00',
    ceiling: '1.00',
    source,
  })),
  updateTravelTariff: change('TravelTariff', { source: 'changed' }),
  deleteTravelTariff: change('TravelTariff'),
  createCarePrice: make('CarePrice', (profession) => ({
    kind: new Word('WORKING_HOUR'),
    profession,
    firstDay: '2090-01-01',
    amount: '1.00',
    source: 'new',
  })),
  updateCarePrice: change('CarePrice', { source: 'changed' }),
  deleteCarePrice: change('CarePrice'),
  createBenefitCalculation: hangOnService('BenefitCalculation', () => ({
    name: 'new',
    firstMonth: '2030-01',
    lastMonth: '2030-04',
    freedSlots: { visits: 1, replacing: '1', minutesInPerson: '2', minutesDigital: '1', slotMinutes: '1' },
  })),
  updateBenefitCalculation: change('BenefitCalculation', { note: 'changed' }),
  deleteBenefitCalculation: (asker, region) => refusedInUse(asker, region, 'BenefitCalculation', 'in use'),
  createTravelIncentive: hangOnService(
    'TravelIncentive',
    (region) => ({ unitId: unitId(region, 'OWN'), firstMonth: '2030-01', lastMonth: '2030-04', share: '50' }),
    ['OrganisationUnit'],
  ),
  updateTravelIncentive: change('TravelIncentive', { note: 'changed' }),
  deleteTravelIncentive: change('TravelIncentive'),
  createContractProcurement: (asker, region) =>
    hang('ContractProcurement', () => ({ procedure: new Word('EU'), procuredOn: '2030-01-01' }))(asker, region).map(
      (call) => {
        // Of each contract it is said once.
        const isUsed = of(region, 'Contract').find(({ id }) => id === call.input['contractId'])?.state === 'in use';
        return isUsed && call.expected === 'ALLOWED' ? { ...call, expected: 'BAD_USER_INPUT' } : call;
      },
    ),
  updateContractProcurement: change('ContractProcurement', { note: 'changed' }),
  deleteContractProcurement: change('ContractProcurement'),
  createContractChange: hang('ContractChange', () => ({
    decidedOn: '2030-01-01',
    ground: new Word('MINOR'),
    amount: '1.00',
    description: 'new',
  })),
  updateContractChange: change('ContractChange', { description: 'changed' }),
  deleteContractChange: change('ContractChange'),
  updateContractDocument: change('ContractDocument', { title: 'changed' }),
  deleteContractDocument: change('ContractDocument'),
  chooseReminders: bySession(() => [{ input: { byMail: false }, expected: 'ALLOWED', about: 'one’s own' }]),
  readNotices: bySession((asker, region) =>
    oneOfEach(asker, region, 'Notice').map((thing) => ({
      input: { ids: [thing.id] },
      expected: toChange(asker, thing),
      about: named(thing),
    })),
  ),
  createRenegotiationCase: hang('RenegotiationCase', () => ({ name: 'new' })),
  updateRenegotiationCase: change('RenegotiationCase', { comment: 'changed' }),
  deleteRenegotiationCase: change('RenegotiationCase', {}, 'RULE_VIOLATION'),
  setRenegotiationStage: ofOpen('RenegotiationCase', { stage: new Word('ABANDONED'), abandonReason: 'new' }),
  freezeBaseline: ofOpen('RenegotiationCase', { on: '2024-02-01' }),
  addRenegotiationMember: ofOpen('RenegotiationCase', { userId: `user_${NOWHERE}` }, 'REFERENCE_MISSING'),
  removeRenegotiationMember: ofOpen('RenegotiationCase', { userId: 'user_1' }, 'REFERENCE_MISSING'),
  signRenegotiation: change(
    'RenegotiationCase',
    { contractVersion: 1, signedOn: '2026-01-01', amendmentNumber: '2' },
    'RULE_VIOLATION',
  ),
  createRenegotiationOffer: makeOffer,
  updateRenegotiationOffer: ofOpen('RenegotiationOffer', { comment: 'changed' }),
  deleteRenegotiationOffer: ofOpen('RenegotiationOffer', {}),
  createEHealthService: makeService,
  updateEHealthService: change('EHealthService', { note: 'changed' }),
  changeServicePhase: change('EHealthService', { phase: new Word('PHASE_OUT') }),
  deleteEHealthService: (asker, region) => refusedInUse(asker, region, 'EHealthService', 'in use'),
  createServiceAdoption: hangOnService('ServiceAdoption', (region) => ({ unitId: unitId(region, 'OWN') }), [
    'OrganisationUnit',
  ]),
  updateServiceAdoption: change('ServiceAdoption', { note: 'changed' }),
  deleteServiceAdoption: change('ServiceAdoption'),
  createServiceUsage: hangOnService(
    'ServiceUsage',
    (region) => ({ unitId: unitId(region, 'OWN'), month: '2030-01', measure: new Word('VISITS'), quantity: '1' }),
    ['OrganisationUnit'],
  ),
  updateServiceUsage: change('ServiceUsage', { quantity: '2' }),
  deleteServiceUsage: change('ServiceUsage'),
  createServiceMeasure: hangOnService('ServiceMeasure', () => ({ name: 'new', figureUnit: 'new' })),
  updateServiceMeasure: change('ServiceMeasure', { source: 'changed' }),
  deleteServiceMeasure: change('ServiceMeasure'),
  createStrategicGoal: make('StrategicGoal', (code) => ({ code, name: 'new' })),
  updateStrategicGoal: change('StrategicGoal', { source: 'changed' }),
  deleteStrategicGoal: (asker, region) => refusedInUse(asker, region, 'StrategicGoal', 'served'),
  createInitiative: makeInitiative,
  updateInitiative: change('Initiative', { note: 'changed' }),
  // Those of the region have nobody who answers for them: who may take the step is told that this is lacking.
  changeInitiativeStage: (asker, region) =>
    change(
      'Initiative',
      { stage: new Word('PRE_STUDY') },
      'RULE_VIOLATION',
    )(asker, region).map((call) => {
      const places = of(region, 'Initiative').find(({ id }) => id === call.input['id'])?.places ?? [];
      return call.expected === 'RULE_VIOLATION' && !leads(asker, places) ? { ...call, expected: 'FORBIDDEN' } : call;
    }),
  // Nothing has been said of when those of the region are: who may move one is told that.
  moveInitiative: change('Initiative', { months: 1 }, 'RULE_VIOLATION'),
  deleteInitiative: (asker, region) => refusedInUse(asker, region, 'Initiative', 'in use'),
  createFundingFrame: makeInUnit('FundingFrame', (place) => ({
    code: `NEW-${place}`,
    name: 'new',
    source: new Word('GRANT'),
    firstMonth: '2030-01',
    lastMonth: '2030-12',
  })),
  updateFundingFrame: change('FundingFrame', { note: 'changed' }),
  deleteFundingFrame: (asker, region) => refusedInUse(asker, region, 'FundingFrame', 'in use'),
  createFundingFrameMember: makeBetween('FundingFrameMember', 'FundingFrame', (initiativeId, frameId) => ({
    initiativeId,
    frameId,
  })),
  deleteFundingFrameMember: change('FundingFrameMember'),
  createAssignment: makeInUnit('Assignment', (place) => ({
    code: `NEW-${place}`,
    name: 'new',
    giver: 'new',
    dueOn: '2030-01-01',
  })),
  updateAssignment: change('Assignment', { note: 'changed' }),
  deleteAssignment: (asker, region) => refusedInUse(asker, region, 'Assignment', 'in use'),
  createInitiativeLink: (asker, region) => [
    ...makeBetween('InitiativeLink', 'StrategicGoal', (initiativeId, goalId) => ({ initiativeId, goalId }))(
      asker,
      region,
    ),
    ...makeBetween('InitiativeLink', 'EHealthService', (initiativeId, serviceId) => ({
      initiativeId,
      serviceId,
      effect: new Word('CHANGES'),
    }))(asker, region),
  ],
  updateInitiativeLink: change('InitiativeLink', { note: 'changed' }),
  deleteInitiativeLink: change('InitiativeLink'),
  createInitiativeDependency: makeBetween('InitiativeDependency', 'Initiative', (initiativeId, otherId) => ({
    initiativeId,
    otherId,
    bond: new Word('DEPENDS_ON'),
  })),
  updateInitiativeDependency: change('InitiativeDependency', { note: 'changed' }),
  deleteInitiativeDependency: change('InitiativeDependency'),
  createInitiativeCost: makePlanned('InitiativeCost', () => ({ name: 'new' })),
  updateInitiativeCost: change('InitiativeCost', { note: 'changed' }),
  deleteInitiativeCost: change('InitiativeCost'),
  createInitiativeBenefit: makePlanned('InitiativeBenefit', () => ({
    name: 'new',
    kind: new Word('QUALITY'),
    certainty: new Word('RED'),
    beneficiary: new Word('SOCIETY'),
  })),
  updateInitiativeBenefit: change('InitiativeBenefit', { note: 'changed' }),
  deleteInitiativeBenefit: change('InitiativeBenefit'),
  createInitiativeStaffing: makePlanned(
    'InitiativeStaffing',
    (region) => ({ roleId: idIn(region, 'StaffRole', 'bare') }),
    ['StaffRole'],
  ),
  updateInitiativeStaffing: change('InitiativeStaffing', { note: 'changed' }),
  deleteInitiativeStaffing: change('InitiativeStaffing'),
  setInitiativePlan: setPlan,
  createCriterion: make('Criterion', (code) => ({ code, name: 'new', weight: '1', worst: '0', best: '10' })),
  updateCriterion: change('Criterion', { guidance: 'changed' }),
  deleteCriterion: (asker, region) => refusedInUse(asker, region, 'Criterion', 'scored'),
  createInitiativeScore: makeScore,
  setInitiativeScores: (asker, region) =>
    makeScore(asker, region).map(({ input: { scorerId, initiativeId, criterionId, value }, ...call }) => ({
      ...call,
      input: { scorerId, cells: [{ initiativeId, criterionId, value }] },
    })),
  updateInitiativeScore: change('InitiativeScore', { comment: 'changed' }),
  deleteInitiativeScore: change('InitiativeScore'),
  createPortfolioScenario: makeScenario,
  updatePortfolioScenario: change('PortfolioScenario', { note: 'changed' }),
  deletePortfolioScenario: change('PortfolioScenario'),
  createStaffRole: make('StaffRole', (code) => ({ code, name: 'new' })),
  updateStaffRole: change('StaffRole', { note: 'changed' }),
  deleteStaffRole: (asker, region) => refusedInUse(asker, region, 'StaffRole', 'needed'),
  createAppraisalParameter: make('AppraisalParameter', (source) => ({
    kind: new Word('YELLOW_REALISED'),
    firstDay: `20${10 + Math.floor(Math.random() * 80)}-01-0${1 + Math.floor(Math.random() * 9)}`,
    value: '50',
    source,
  })),
  updateAppraisalParameter: change('AppraisalParameter', { note: 'changed' }),
  deleteAppraisalParameter: change('AppraisalParameter'),
  createDependency: makeDependency,
  updateDependency: change('Dependency', { note: 'changed' }),
  previewNewShare: makeDependency,
  previewShare: change('Dependency', { note: 'changed' }),
  deleteDependency: change('Dependency'),
  createCostEntry: hang('CostEntry', () => ({ month: '2030-01', amount: '1.00' })),
  updateCostEntry: change('CostEntry', { note: 'changed' }),
  deleteCostEntry: change('CostEntry'),
  createCostCategory: make('CostCategory', (code) => ({ code, name: 'new' })),
  updateCostCategory: change('CostCategory', { description: 'changed' }),
  deleteCostCategory: change('CostCategory'),
  createUsefulLife: make('UsefulLife', (source) => ({
    category: new Word('STORAGE'),
    months: 12,
    firstDay: '2090-01-01',
    source,
  })),
  updateUsefulLife: change('UsefulLife', { source: 'changed' }),
  deleteUsefulLife: change('UsefulLife'),
  createBenefit: hang('Benefit', () => ({
    name: 'new',
    kind: new Word('QUALITY'),
    certainty: new Word('RED'),
    beneficiary: new Word('SOCIETY'),
  })),
  updateBenefit: change('Benefit', { description: 'changed' }),
  deleteBenefit: change('Benefit', {}, 'RULE_VIOLATION'),
  createBenefitEntry: makeBenefitEntry(newBenefitEntry),
  updateBenefitEntry: change('BenefitEntry', { note: 'changed' }),
  deleteBenefitEntry: change('BenefitEntry'),
  setCostEntries: (asker, region) =>
    hang('CostEntry', () => ({ month: '2030-01', scenario: new Word('BUDGET'), amount: '1.00' }))(asker, region).map(
      (call) => ({ ...call, input: { cells: [call.input] } }),
    ),
  setBenefitEntries: makeBenefitEntry((benefitId) => ({ cells: [newBenefitEntry(benefitId)] })),
  draftContractCosts: (asker, region) =>
    hang('CostEntry', () => ({ period: { first: '2030-01', last: '2030-01' }, scenario: new Word('BUDGET') }))(
      asker,
      region,
    ).map((call) => {
      // Of a contract without prices there is nothing to write.
      const isBare = of(region, 'Contract').find(({ id }) => id === call.input['contractId'])?.state === 'bare';
      const refused = somewhere(asker, 'write', 'CostEntry') && call.expected === 'FORBIDDEN';
      return isBare && refused ? { ...call, expected: 'ALLOWED' } : call;
    }),
  createLedgerRule: make('LedgerRule', () => ({ year: 2030, account: '6510', isLeftOut: true })),
  updateLedgerRule: change('LedgerRule', { note: 'changed' }),
  deleteLedgerRule: change('LedgerRule'),
  copyLedgerRules: make('LedgerRule', () => ({ from: 2029, to: 2030 })),
  startLedgerImport: make('LedgerImport', () => ({ fileName: 'x.se', fileSize: 10 })),
  // What is not a table has no columns, and what has nothing is not imported.
  setLedgerColumns: ofLedger(['PREVIEW'], { columns: [] }, 'RULE_VIOLATION'),
  chooseLedgerContent: ofLedger(['PREVIEW', 'DONE'], { withBudget: false }),
  importLedger: ofLedger(['PREVIEW', 'DONE'], {}, 'RULE_VIOLATION'),
  cancelLedgerImport: ofLedger(['PREVIEW'], {}),
  undoLedgerImport: ofLedger(['DONE'], {}),
  createFigureIndicator: make('FigureIndicator', (code) => ({
    code,
    name: 'new',
    nameEnglish: 'new',
    figureUnit: 'new',
    figureUnitEnglish: 'new',
    kind: new Word('OUTCOME'),
    overTime: new Word('SUM'),
    source: 'new',
  })),
  updateFigureIndicator: change('FigureIndicator', { note: 'changed' }),
  deleteFigureIndicator: (asker, region) => refusedInUse(asker, region, 'FigureIndicator', 'used'),
  createUnitFigure: makeFigure,
  updateUnitFigure: change('UnitFigure', { source: 'changed' }),
  deleteUnitFigure: change('UnitFigure'),
  startImport: beginImport,
  setImportFormat: ofRun(['MAPPING', 'PREVIEW', 'FAILED'], { headerRow: 1 }, 'ALLOWED', false),
  setImportColumns: ofRun(['MAPPING', 'PREVIEW'], { kind: new Word('ASSETS'), columns: [] }, 'RULE_VIOLATION', false),
  judgeImport: ofRun(['MAPPING', 'PREVIEW'], {}, 'ALLOWED', true),
  mapImportValue: ofRun(['PREVIEW'], { field: 'siteId', text: 'X', create: true }, 'BAD_USER_INPUT', false),
  mendImportCell: ofRun(['PREVIEW'], { row: 9, position: 0, text: 'X' }, 'BAD_USER_INPUT', true),
  performImport: ofRun(['PREVIEW'], {}, 'ALLOWED', true),
  cancelImport: ofRun(['MAPPING', 'PREVIEW'], {}, 'ALLOWED', false),
  undoImport: ofRun(['DONE'], {}, 'ALLOWED', false),
  deleteImportMapping: change('ImportMapping'),
};

/** An input as GraphQL writes it. */
export function literal(value: unknown): string {
  if (value instanceof Word) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}
