import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { declaredExports } from '../../../server/exports.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { fundingFrames } from '../../../server/portfolio/funding/funding-frame.record.ts';
import type { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import { initiatives } from '../../../server/portfolio/initiative.record.ts';
import { makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { sheetsOf, textsOf } from '../../support/sheets.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let care: OrganisationUnit;
let technology: OrganisationUnit;
let frameId: string;

/** All that a proposal must say, but for its cost. */
const complete = {
  kind: 'RESTRUCTURING',
  firstMonth: '2018-06' as never,
  lastMonth: '2019-12' as never,
  organisationalOutcome: 'Kortare köer',
  economicOutcome: 'Lägre kostnader',
  isAdditional: true,
} as const;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  const mutations = new Mutations(app);
  const region = await world.region();
  care = await world.unit({ name: 'Vården' });
  technology = await world.unit({ name: 'It' });
  const ward = await world.unit({ name: 'Avdelningen', parent: care });
  const top = await world.assignment({ code: 'UPP', name: 'Omställning', unit: region });
  await world.assignment({
    code: 'UPP-1',
    giver: 'Regiondirektören',
    unit: care,
    parent: top,
    submittedOn: day('2018-05-20'),
  });
  await world.assignment({ code: 'UPP-2', giver: 'Regiondirektören', unit: technology, parent: top });
  const frame = await world.fundingFrame({
    name: 'Omstrukturering',
    firstMonth: '2018-01' as never,
    years: [2018, 2019].map((year) => ({ year, cap: '1000.00' as never, resultWithout: null, toRestore: null })),
  });
  frameId = globalId(fundingFrames, frame.id);
  const cost = async (of: Initiative, frameOf: string | null, months: readonly (readonly [string, string])[]) =>
    mutations.run('createInitiativeCost', {
      initiativeId: globalId(initiatives, of.id),
      name: 'Kostnad',
      frameId: frameOf,
      months: months.map(([month, likely]) => ({ month, likely })),
    });
  const decided = await world.initiative({
    ...complete,
    code: 'I1',
    name: 'Färre resor',
    unit: ward,
    stage: 'DECIDED',
    submittedOn: day('2018-05-20'),
    partners: [{ name: 'Karlskrona', costShare: '33.3' as never, benefitShare: '50' as never }],
  });
  // The part of the region is 66.7 percent a month: 66.73335 and 66.73335 in 2018, 133.4 in 2019.
  await cost(decided, frameId, [
    ['2018-06', '100.05'],
    ['2018-07', '100.05'],
    ['2019-01', '200.00'],
  ]);
  await mutations.run('createInitiativeBenefit', {
    initiativeId: globalId(initiatives, decided.id),
    name: 'Färre resor',
    kind: 'FINANCIAL',
    // Without a baseline it counts as yellow.
    certainty: 'GREEN',
    beneficiary: 'SOCIETY',
    months: [{ month: '2020-01', likely: '300.00' }],
  });
  const proposed = await world.initiative({
    code: 'I2',
    kind: 'RESTRUCTURING',
    unit: technology,
    stage: 'PROPOSED',
    submittedOn: day('2018-06-01'),
  });
  await cost(proposed, null, [['2018-06', '10.00']]);
  const own = await world.initiative({
    ...complete,
    code: 'I3',
    kind: 'DIGITALISATION',
    unit: region,
    stage: 'PROPOSED',
  });
  await cost(own, frameId, [['2019-02', '5.00']]);
  await world.initiative({ code: 'I4', unit: technology, stage: 'STOPPED' });
});
afterAll(() => app.close());

const PLAN = `query ($code: String!) { assignment(code: $code) { investmentPlan {
  leftOut
  assignments { code depth state compilation {
    initiatives { code cost effect missing funding { frameId frame amount } } incompleteCount submissions { state count } } }
  others { initiatives { code } }
  submissions { state count }
  sums { kind state count cost effect }
  costYears { frameId frame state year amount }
  effectYears { kind state certainty year amount }
} } }`;

interface Plan {
  readonly assignment: { readonly investmentPlan: Record<string, unknown> } | null;
}

async function planOf(
  code: string,
  ask: TestApp['graphql'] = app.graphql,
): Promise<Record<string, unknown> | undefined> {
  const { data, errors } = await ask<Plan>(PLAN, { code });
  expect(errors).toBeUndefined();
  return data?.assignment?.investmentPlan;
}

const workbook = (query: string, init?: RequestInit) => app.fetch(`/export/investment-plan.xlsx${query}`, init);

describe('an investment plan', () => {
  it('tells of every unit that was asked what has come in, and of the others what belongs to none of them', async () => {
    const plan = await planOf('UPP');
    expect(plan).toMatchObject({
      leftOut: 0,
      assignments: [
        { code: 'UPP', depth: 0, state: 'LATE', compilation: null },
        {
          code: 'UPP-1',
          depth: 1,
          state: 'SUBMITTED',
          compilation: {
            initiatives: [
              {
                code: 'I1',
                cost: '266.86', // 66.73 + 66.73 + 133.40
                effect: '150.00',
                missing: [],
                funding: [{ frameId, frame: 'Omstrukturering', amount: '266.86' }],
              },
            ],
            incompleteCount: 0,
          },
        },
        {
          code: 'UPP-2',
          state: 'LATE',
          compilation: {
            initiatives: [{ code: 'I2', cost: '10.00', funding: [{ frameId: null, frame: null, amount: '10.00' }] }],
            incompleteCount: 1,
            submissions: [
              { state: 'SUBMITTED', count: 0 },
              { state: 'SUBMITTED_LATE', count: 1 },
              { state: 'LATE', count: 0 },
              { state: 'MISSING', count: 0 },
            ],
          },
        },
      ],
      others: { initiatives: [{ code: 'I3' }] },
      submissions: [
        { state: 'SUBMITTED', count: 1 },
        { state: 'SUBMITTED_LATE', count: 0 },
        { state: 'LATE', count: 1 },
        { state: 'MISSING', count: 0 },
      ],
    });
  });

  it('adds each initiative once, by kind and state, and by year and who pays', async () => {
    const plan = await planOf('UPP');
    expect(plan?.['sums']).toEqual([
      { kind: 'DIGITALISATION', state: 'PROPOSED', count: 1, cost: '5.00', effect: '0.00' },
      { kind: 'RESTRUCTURING', state: 'DECIDED', count: 1, cost: '266.86', effect: '150.00' },
      { kind: 'RESTRUCTURING', state: 'PROPOSED', count: 1, cost: '10.00', effect: '0.00' },
    ]);
    const frame = 'Omstrukturering';
    expect(plan?.['costYears']).toEqual([
      { frameId, frame, state: 'DECIDED', year: 2018, amount: '133.46' },
      { frameId, frame, state: 'DECIDED', year: 2019, amount: '133.40' },
      { frameId, frame, state: 'PROPOSED', year: 2019, amount: '5.00' },
      { frameId: null, frame: null, state: 'PROPOSED', year: 2018, amount: '10.00' },
    ]);
    expect(plan?.['effectYears']).toEqual([
      { kind: 'RESTRUCTURING', state: 'DECIDED', certainty: 'YELLOW', year: 2020, amount: '150.00' },
    ]);
  });

  it('says the same of a year as the frame that is charged', async () => {
    const { data } = await app.graphql<{ fundingFrame: { years: { year: number; decided: string }[] } }>(
      `query ($id: ID!) { fundingFrame(id: $id) { years { year decided } } }`,
      { id: frameId },
    );
    const decided = data?.fundingFrame.years.filter(({ decided: sum }) => sum !== '0.00');
    expect(decided).toEqual([
      { year: 2018, decided: '133.46' },
      { year: 2019, decided: '133.40' },
    ]);
  });

  it('tells somebody of one unit nothing of the others', async () => {
    const lead = await app.as('lead', [{ role: Role.E_HEALTH_LEAD, unit: technology }]);
    expect(await planOf('UPP', lead)).toBeUndefined();
    const own = await planOf('UPP-2', lead);
    expect(own?.['assignments']).toMatchObject([{ code: 'UPP-2', compilation: { initiatives: [{ code: 'I2' }] } }]);
    expect(own?.['others']).toEqual({ initiatives: [] });
  });
});

describe('what answers an assignment', () => {
  it('had not ended before it was given, and is proposed before the unit is given a later one', async () => {
    const unit = await world.unit();
    await world.assignment({ code: 'FIRST', unit, decidedOn: day('2020-03-01'), dueOn: day('2020-05-31') });
    await world.assignment({ code: 'SECOND', unit, decidedOn: day('2022-03-01'), dueOn: day('2022-05-31') });
    const month = (text: string) => text as never;
    await world.initiative({ code: 'A-ENDED', unit, lastMonth: month('2020-02'), submittedOn: day('2019-01-01') });
    await world.initiative({ code: 'B-THEN', unit, lastMonth: month('2020-03'), submittedOn: day('2020-05-01') });
    await world.initiative({ code: 'C-BOTH', unit, lastMonth: month('2023-01'), submittedOn: day('2022-02-28') });
    await world.initiative({ code: 'D-LATER', unit, submittedOn: day('2022-03-01') });
    await world.initiative({ code: 'E-NEVER', unit });
    const answers = async (code: string) => {
      const plan = await planOf(code);
      const asked = plan?.['assignments'] as { compilation: { initiatives: { code: string }[] } }[] | undefined;
      return asked?.[0]?.compilation.initiatives.map((each) => each.code);
    };
    expect(await answers('FIRST')).toEqual(['B-THEN', 'C-BOTH']);
    expect(await answers('SECOND')).toEqual(['C-BOTH', 'D-LATER', 'E-NEVER']);
  });
});

describe('the workbook of an investment plan', () => {
  it('has the plan’s figures as numbers and days, under Swedish heads, whatever language is read', async () => {
    const response = await workbook('?assignment=UPP', { headers: { 'accept-language': 'en' } });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('content-disposition')).toMatch(
      /filename="Investeringsplan UPP \d{4}-\d\d-\d\d\.xlsx"/,
    );
    const sheets = await sheetsOf(new Uint8Array(await response.arrayBuffer()));
    expect([...sheets.keys()]).toEqual([
      'Investeringsplan',
      'Kostnad per år',
      'Kostnad per initiativ och år',
      'Nytta per år',
      'Sammanställning per enhet',
      'Summor per enhet',
      'Om planen',
    ]);
    const [header, first] = sheets.get('Investeringsplan') ?? [];
    expect(header?.slice(6, 10).map(({ text }) => text)).toEqual([
      'Kostnad, kr',
      'Ekonomisk effekt, kr',
      'Början',
      'Slut',
    ]);
    expect(first?.slice(0, 10)).toEqual([
      { text: 'Vården' },
      { text: 'I1' },
      { text: 'Färre resor' },
      { text: 'Avdelningen' },
      { text: 'Omstruktureringsåtgärd' },
      { text: 'Beslutad' },
      { text: '266.86', typed: 'number' },
      { text: '150', typed: 'number' },
      { text: '2018-06-01', typed: 'date' },
      { text: '2019-12-31', typed: 'date' },
    ]);
    expect(textsOf(sheets.get('Kostnad per år'))).toEqual([
      ['Finansiering', 'Beslutsläge', '2018, kr', '2019, kr', 'Summa, kr'],
      ['Omstrukturering', 'Beslutat', '133.46', '133.4', '266.86'],
      ['Omstrukturering', 'Föreslaget', '', '5', '5'],
      ['Ordinarie budget', 'Föreslaget', '10', '', '10'],
    ]);
    expect(textsOf(sheets.get('Nytta per år'))).toEqual([
      ['Typ', 'Beslutsläge', 'Säkerhet', '2020, kr', 'Summa, kr'],
      ['Omstruktureringsåtgärd', 'Beslutat', 'Gul, indirekt', '150', '150'],
    ]);
    expect(textsOf(sheets.get('Sammanställning per enhet')).slice(1)).toMatchObject([
      [expect.any(String), 'UPP', 'Regionstyrelsen', '2018-05-28', '', 'Försenat'],
      [
        'Vården',
        'UPP-1',
        'Regiondirektören',
        '2018-05-28',
        '2018-05-20',
        'Inlämnat i tid',
        '1',
        '1',
        '0',
        '0',
        '0',
        '0',
      ],
      ['It', 'UPP-2', 'Regiondirektören', '2018-05-28', '', 'Försenat', '1', '0', '1', '0', '0', '1'],
    ]);
    expect(textsOf(sheets.get('Om planen')).slice(1, 3)).toEqual([
      ['Uppdrag', 'UPP Omställning'],
      ['Uppdragsgivare', 'Regionstyrelsen'],
    ]);
  });

  it('does not take a frame that its reader may not see for the unit’s own budget', async () => {
    const { session } = await makeAccount(app.orm, 'vårdens', [{ role: Role.E_HEALTH_LEAD, unit: care }]);
    const response = await workbook('?assignment=UPP-1', { headers: { cookie: `hemtag=${session}` } });
    const sheets = await sheetsOf(new Uint8Array(await response.arrayBuffer()));
    expect(textsOf(sheets.get('Kostnad per år'))[1]?.[0]).toBe('Utrymme som inte visas');
  });

  it.each([
    ['without an assignment', '', 400, 'assignment'],
    ['of one that is not there', '?assignment=FINNS-EJ', 404, undefined],
    ['with a parameter that it does not know', '?assignment=UPP&lang=en', 400, 'lang'],
    ['with an assignment given twice', '?assignment=UPP&assignment=UPP-1', 400, 'assignment'],
  ])('is refused %s', async (_what, query, status, field) => {
    const response = await workbook(query);
    const { field: named } = (await response.json()) as { field?: string };
    expect([response.status, named]).toEqual([status, field]);
  });

  it('is given to nobody who has not signed in, nor to somebody who may not see the assignment', async () => {
    expect((await fetch(`${app.url}/export/investment-plan.xlsx?assignment=UPP`)).status).toBe(401);
    const { session } = await makeAccount(app.orm, 'it', [{ role: Role.E_HEALTH_LEAD, unit: technology }]);
    expect((await workbook('?assignment=UPP', { headers: { cookie: `hemtag=${session}` } })).status).toBe(404);
  });
});

describe('assignments', () => {
  it('are narrowed, ordered and grouped by how they stand to their due day', async () => {
    const { data } = await app.graphql<Record<string, { nodes?: object[]; totalCount?: number; groupBy?: object[] }>>(`{
      late: assignments(where: { state: { eq: LATE }, code: { startsWith: "UPP" } }, orderBy: [{ field: CODE }]) { nodes { code } }
      ordered: assignments(where: { code: { startsWith: "UPP" } }, orderBy: [{ field: STATE }, { field: CODE }]) { nodes { code state } }
      grouped: assignments(where: { code: { startsWith: "UPP" } }) { groupBy(by: [STATE]) { keys { value } count } }
    }`);
    expect(data?.['late']?.nodes).toEqual([{ code: 'UPP' }, { code: 'UPP-2' }]);
    expect(data?.['ordered']?.nodes).toEqual([
      { code: 'UPP', state: 'LATE' },
      { code: 'UPP-2', state: 'LATE' },
      { code: 'UPP-1', state: 'SUBMITTED' },
    ]);
    expect(data?.['grouped']?.groupBy).toEqual([
      { keys: [{ value: 'LATE' }], count: 2 },
      { keys: [{ value: 'SUBMITTED' }], count: 1 },
    ]);
  });
});

describe('the lists of the portfolio as files', () => {
  it.each([
    ['initiatives', 'Initiativ'],
    ['initiativeCosts', 'Initiativens kostnader'],
    ['initiativeBenefits', 'Initiativens nyttor'],
    ['initiativeStaffings', 'Initiativens bemanning'],
    ['initiativeLinks', 'Initiativens kopplingar'],
    ['initiativeDependencies', 'Initiativens beroenden'],
    ['strategicGoals', 'Strategiska mål'],
    ['fundingFrames', 'Utrymmen'],
    ['fundingFrameMembers', 'Utrymmenas listor'],
    ['assignments', 'Uppdrag'],
    ['staffRoles', 'Roller'],
    ['appraisalParameters', 'Kalkylantaganden'],
    ['criteria', 'Kriterier'],
    ['initiativeScores', 'Poäng'],
    ['portfolioScenarios', 'Scenarier'],
  ])('have heads that people read: %s', async (list, name) => {
    const response = await app.fetch(`/export/${list}.xlsx?lang=sv`);
    expect(response.status).toBe(200);
    const sheets = await sheetsOf(new Uint8Array(await response.arrayBuffer()));
    const declared = declaredExports.find(({ record }) => record.list === list);
    expect([...sheets.keys()]).toEqual([name]);
    expect(textsOf(sheets.get(name))[0]).toEqual(declared?.columns.map(({ label }) => label.sv));
  });

  it('tell an assignment’s state in words', async () => {
    const response = await app.fetch(
      '/export/assignments.csv?lang=sv&columns=code,state&where={"code":{"startsWith":"UPP"}}&orderBy=[{"field":"CODE"}]',
    );
    expect((await response.text()).split('\r\n')).toEqual([
      'Kod;Läge',
      'UPP;Försenat',
      'UPP-1;Inlämnat i tid',
      'UPP-2;Försenat',
      '',
    ]);
  });
});
