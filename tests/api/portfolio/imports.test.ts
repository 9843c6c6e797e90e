import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports, type Run } from '../../support/imports.ts';
import { Mutations } from '../../support/mutations.ts';
import { statementsOf } from '../../support/statements.ts';
import { workbookOf } from '../../support/workbook.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
let world: World;
let mutations: Mutations;
let number = 0;
/** A code that no other test has. */
let code: string;

beforeAll(async () => {
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
  mutations = new Mutations(app);
});
beforeEach(() => {
  code = `T-${++number}`;
});
afterAll(() => app.close());

const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const counts = ({ createdCount, changedCount, unchangedCount, rejectedCount }: Run) => [
  createdCount,
  changedCount,
  unchangedCount,
  rejectedCount,
];

async function ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await app.graphql<Answer>(query, { ...variables });
  expect(errors).toBeUndefined();
  return data as Answer;
}

async function refusals(content: string, kind: string): Promise<(readonly [number | null, string])[]> {
  const { id } = await imports.preview(content, 'plan.csv', kind);
  const rows = await imports.rows(id, 'REJECTED');
  return rows.map(({ problems }) => [problems[0]?.position ?? null, problems[0]?.message ?? '']);
}

interface Line {
  id: string;
  name: string;
  costClass: string;
  nature: string;
  category: { name: string } | null;
  totalLikely: string;
  months: { month: string; low: string; likely: string; high: string }[];
}

async function costsOf(of: string): Promise<Line[]> {
  const { initiative } = await ask<{ initiative: { costs: { nodes: Line[] } } }>(
    `query ($code: String!) { initiative(code: $code) { costs(orderBy: [{ field: NAME }]) { nodes {
      id name costClass nature category { name } totalLikely months { month low likely high } } } } }`,
    { code: of },
  );
  return initiative.costs.nodes;
}

/** Writes a file of a kind that its few columns do not tell. */
async function written(content: string, kind: string): Promise<Run> {
  const { id } = await imports.preview(content, 'fil.csv', kind);
  await imports.ask('performImport', { id });
  return imports.run(id);
}

/** The rows that undoing a run has left as they are, with their lines and why. */
async function keptRows(id: string): Promise<(readonly [number, string])[]> {
  const rows = [...(await imports.rows(id, 'CREATED')), ...(await imports.rows(id, 'CHANGED'))];
  return rows.flatMap(({ line, problems: [problem] }) => (problem ? [[line, problem.message] as const] : []));
}

async function exported(list: string, where: object): Promise<string> {
  const query = new URLSearchParams({ where: JSON.stringify(where), lang: 'sv' });
  const response = await app.fetch(`/export/${list}.csv?${query}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe('initiatives in a file', () => {
  const HEADER =
    'Kod;Namn;Slag;Fas;Enhetskod;Ansvarig;Första månad;Sista månad;Verksamhetsmässigt utfall;Ekonomiskt utfall;Utöver handlingsplanen;Åtgärd i handlingsplanen;Diarienummer;Risker;Parter;Förslag till beslut';

  it('are ideas and pre-studies with all that a proposal needs, and the same file again changes nothing', async () => {
    const unit = await world.unit();
    const owner = await world.person({ name: `Eva Ek ${code}` });
    const content = file(
      HEADER,
      `${code};Digitala vårdbesök;Digitalisering;Förstudie;${unit.code};${owner.name};2027-01;202712;Kortare köer;Färre resor;ja;;RB 2026/17;"Leverantören blir försenad (3 × 4): Avstämning varje månad\nFå vill (2x2)";Karlskrona kommun (kostnad 20 %, nytta 12,5 %);"att införa tjänsten\natt finansiera den ur utrymmet"`,
      `${code}B;Webbtidbok;Omstrukturering;;${unit.code};;;;;;;;;;;`,
    );
    const run = await imports.import(content, { fileName: 'initiativ.csv' });
    expect([run.kind, ...counts(run)]).toEqual(['INITIATIVES', 2, 0, 0, 0]);
    const { initiative } = await ask<{ initiative: object }>(
      `query ($code: String!) { initiative(code: $code) { name kind stage unit { code } owner { name } firstMonth lastMonth
        organisationalOutcome economicOutcome isAdditional registryNumber proposedDecisions
        risks { description likelihood consequence response } partners { name costShare benefitShare } } }`,
      { code },
    );
    expect(initiative).toEqual({
      name: 'Digitala vårdbesök',
      kind: 'DIGITALISATION',
      stage: 'PRE_STUDY',
      unit: { code: unit.code },
      owner: { name: owner.name },
      firstMonth: '2027-01',
      lastMonth: '2027-12',
      organisationalOutcome: 'Kortare köer',
      economicOutcome: 'Färre resor',
      isAdditional: true,
      registryNumber: 'RB 2026/17',
      proposedDecisions: ['att införa tjänsten', 'att finansiera den ur utrymmet'],
      risks: [
        {
          description: 'Leverantören blir försenad',
          likelihood: 3,
          consequence: 4,
          response: 'Avstämning varje månad',
        },
        { description: 'Få vill', likelihood: 2, consequence: 2, response: null },
      ],
      partners: [{ name: 'Karlskrona kommun', costShare: '20', benefitShare: '12.5' }],
    });
    expect(counts(await imports.import(content, { fileName: 'initiativ.csv' }))).toEqual([0, 0, 2, 0]);
    // What is exported comes back as it was.
    const own = await exported('initiatives', { code: { in: [code, `${code}B`] } });
    const back = await imports.import(own, { fileName: 'initiativ-export.csv' });
    expect([back.kind, back.preset, ...counts(back)]).toEqual(['INITIATIVES', 'HEMTAG', 0, 0, 2, 0]);
    const edited = await imports.import(own.replace('Kortare köer', 'Inga köer'), { fileName: 'initiativ-export.csv' });
    expect(counts(edited)).toEqual([0, 1, 1, 0]);
    expect((await imports.rows(edited.id, 'CHANGED'))[0]?.changes).toEqual([
      { field: 'organisationalOutcome', before: 'Kortare köer', after: 'Inga köer' },
    ]);
    await imports.ask('undoImport', { id: edited.id });
    expect(await exported('initiatives', { code: { in: [code, `${code}B`] } })).toContain('Kortare köer');
  });

  it('take no step: a row that begins later, or says another stage, names its cell, and the others are taken', async () => {
    const unit = await world.unit();
    const decided = await world.initiative({ code: `${code}D`, stage: 'DECIDED', unit });
    const content = file(
      'Kod;Namn;Slag;Fas;Enhetskod;Första månad;Utöver handlingsplanen;Åtgärd i handlingsplanen;Risker;Parter',
      `${code};Ett;Digitalisering;Beslutad;${unit.code};;;;;`,
      `${decided.code};Två;Digitalisering;Pågår;${unit.code};;;;;`,
      `${code}C;Tre;Digitalisering;Förstudie;${unit.code};;;;;`,
      `${code}E;Fyra;Digitalisering;Idé;${unit.code};snart;;;;`,
      `${code}F;Fem;Digitalisering;Idé;${unit.code};;ja;Färre hyrläkare;;`,
      `${code}G;Sex;Digitalisering;Idé;${unit.code};;nej;;;`,
      `${code}H;Sju;Digitalisering;Idé;${unit.code};;;;Något går fel;`,
      `${code}I;Åtta;Digitalisering;Idé;${unit.code};;;;;Kommunen`,
      `${code}J;Nio;Digitalisering;Idé;${unit.code};;;;;`,
    );
    const run = await imports.preview(content, 'initiativ.csv', 'INITIATIVES');
    expect(counts(run)).toEqual([1, 0, 0, 8]);
    const rows = await imports.rows(run.id, 'REJECTED');
    expect(rows.map(({ problems: [problem] }) => [problem?.position, problem?.message])).toEqual([
      [3, 'A new initiative is an idea or a pre-study. It goes on to later stages one step at a time.'],
      [3, 'No file changes the stage. It is changed on the page of the initiative, by who may take the step.'],
      [null, 'This is needed as long as the initiative is in the stage where it is.'],
      [5, 'Give a month, such as 2027-01.'],
      [6, expect.stringContaining('its effect would be counted twice')],
      [7, 'Say which measure of the action plan it is.'],
      [8, expect.stringContaining('Write one risk a line')],
      [9, expect.stringContaining('Write one partner a line')],
    ]);
    const done = await imports.ask('performImport', { id: run.id, validOnly: true });
    expect(counts(done)).toEqual([1, 0, 0, 8]);
    const { initiative } = await ask<{ initiative: { stage: string } }>(
      `query ($code: String!) { initiative(code: $code) { stage } }`,
      { code: decided.code },
    );
    expect(initiative.stage).toBe('DECIDED');
  });

  it('of one measure of an action plan are refused together, also where both are new', async () => {
    const unit = await world.unit();
    await world.initiative({ code: `${code}A`, unit, isAdditional: false, planMeasure: 'Färre Hyrläkare' });
    const content = file(
      'Kod;Namn;Slag;Enhetskod;Utöver handlingsplanen;Åtgärd i handlingsplanen',
      `${code}B;Ett;Digitalisering;${unit.code};nej;färre hyrläkare`,
      `${code}C;Två;Digitalisering;${unit.code};nej;Ny journal`,
      `${code}D;Tre;Digitalisering;${unit.code};nej;NY JOURNAL`,
    );
    const run = await imports.preview(content, 'initiativ.csv', 'INITIATIVES');
    expect(counts(run)).toEqual([1, 0, 0, 2]);
    const rows = await imports.rows(run.id, 'REJECTED');
    expect(rows.map(({ cells, problems: [problem] }) => [cells[0], problem?.position, problem?.message])).toEqual([
      [
        `${code}B`,
        5,
        `That measure of the action plan is initiative ${code}A already: its effect would be counted twice.`,
      ],
      [
        `${code}D`,
        5,
        `That measure of the action plan is initiative ${code}C already: its effect would be counted twice.`,
      ],
    ]);
  });
});

describe('links of initiatives in a file', () => {
  const HEADER = 'Initiativkod;Strategiskt mål;Tjänstekod;Påverkan;Anteckning';

  it('say what an initiative serves and changes, and come back as they were', async () => {
    await world.initiative({ code });
    const goal = await world.goal({ code: `M-${code}`, name: `Nära vård ${code}` });
    const service = await world.service({ code: `S-${code}` });
    const content = file(
      HEADER,
      `${code};${goal.name};;;Enligt verksamhetsplanen`,
      `${code};;${service.code};Inför;`,
      `${code};${goal.code};;;Igen`,
      `${code};;;;Ingenting`,
      `${code};Okänt mål;;;`,
    );
    const run = await imports.preview(content, 'kopplingar.csv', 'INITIATIVE_LINKS');
    expect(counts(run)).toEqual([2, 0, 0, 3]);
    const rows = await imports.rows(run.id, 'REJECTED');
    expect(rows.map(({ line, problems: [problem] }) => [line, problem?.position])).toEqual([
      [4, 0],
      [5, 1],
      [6, 1],
    ]);
    await imports.ask('performImport', { id: run.id, validOnly: true });
    const { initiative } = await ask<{ initiative: { links: { nodes: object[] } } }>(
      `query ($code: String!) { initiative(code: $code) { links(orderBy: [{ field: UPDATED_AT }]) { nodes {
        goal { code } service { code } effect note } } } }`,
      { code },
    );
    expect(initiative.links.nodes).toEqual(
      expect.arrayContaining([
        { goal: { code: goal.code }, service: null, effect: null, note: 'Enligt verksamhetsplanen' },
        { goal: null, service: { code: service.code }, effect: 'INTRODUCES', note: null },
      ]),
    );
    const own = await exported('initiativeLinks', { initiative: { code: { eq: code } } });
    expect(counts(await imports.import(own, { fileName: 'export.csv' }))).toEqual([0, 0, 2, 0]);
    const refused = await refusals(file(HEADER, `${code};;${service.code};Påverkar;`), 'INITIATIVE_LINKS');
    expect(refused.map(([position]) => position)).toEqual([3]);
    const changed = await imports.import(own.replace('Inför', 'Ersätter'), { fileName: 'export.csv' });
    expect(counts(changed)).toEqual([0, 1, 1, 0]);
  });
});

describe('undoing files of initiatives and their lines', () => {
  const INITIATIVES = 'Kod;Namn;Slag;Fas;Enhetskod';
  const COSTS = 'Initiativkod;Benämning;Månad;Troligt';

  it('takes back what they made, keeps what is used or has been changed since, and says which and why', async () => {
    const unit = await world.region();
    const made = await written(
      file(
        INITIATIVES,
        ...['a', 'b', 'c'].map((each) => `${code}${each};Initiativ ${each};Digitalisering;Idé;${unit.code}`),
      ),
      'INITIATIVES',
    );
    expect([made.kind, ...counts(made)]).toEqual(['INITIATIVES', 3, 0, 0, 0]);
    const lines = await written(
      file(
        COSTS,
        `${code}a;Konsulter;2027-01;100,00`,
        `${code}a;Resor;2027-01;5,00`,
        `${code}b;Konsulter;2027-01;7,00`,
      ),
      'INITIATIVE_COSTS',
    );
    expect(counts(lines)).toEqual([3, 0, 0, 0]);
    // Somebody goes on with one line and with one initiative.
    const travels = (await costsOf(`${code}a`)).find(({ name }) => name === 'Resor');
    await mutations.run('updateInitiativeCost', { id: travels?.id, expectedVersion: 1, note: 'Sagt i efterhand' });
    const { initiative } = await ask<{ initiative: { id: string } }>(
      'query ($code: String!) { initiative(code: $code) { id } }',
      { code: `${code}c` },
    );
    await mutations.run('updateInitiative', { id: initiative.id, expectedVersion: 1, name: 'Nytt namn' });

    expect(await imports.ask('undoImport', { id: lines.id })).toMatchObject({ undoneCount: 2, keptCount: 1 });
    expect((await costsOf(`${code}a`)).map(({ name }) => name)).toEqual(['Resor']);
    expect(await costsOf(`${code}b`)).toEqual([]);
    expect(await keptRows(lines.id)).toEqual([
      [3, 'The record has been changed after the import and was left as it is.'],
    ]);

    expect(await imports.ask('undoImport', { id: made.id })).toMatchObject({ undoneCount: 1, keptCount: 2 });
    const { initiatives } = await ask<{ initiatives: { nodes: { code: string }[] } }>(
      'query ($codes: [String!]) { initiatives(where: { code: { in: $codes } }, orderBy: [{ field: CODE }]) { nodes { code } } }',
      { codes: ['a', 'b', 'c'].map((each) => code + each) },
    );
    // The first has a line that was kept, the last has another name.
    expect(initiatives.nodes.map((each) => each.code)).toEqual([`${code}a`, `${code}c`]);
    const kept = await keptRows(made.id);
    expect(kept.map(([line]) => line)).toEqual([2, 4]);
    expect(kept[0]?.[1]).toMatch(/planned costs/);
    expect(kept[1]?.[1]).toBe('The record has been changed after the import and was left as it is.');
  });

  it('brings back what a file changed of an initiative, unless it has been changed again', async () => {
    await world.initiative({ code, name: 'Gammalt namn' });
    const change = (name: string) => written(file('Kod;Namn', `${code};${name}`), 'INITIATIVES');
    const nameNow = async () =>
      (
        await ask<{ initiative: { name: string } }>('query ($code: String!) { initiative(code: $code) { name } }', {
          code,
        })
      ).initiative.name;
    const first = await change('Första filen');
    const second = await change('Andra filen');
    expect(await imports.ask('undoImport', { id: first.id })).toMatchObject({ undoneCount: 0, keptCount: 1 });
    expect(await nameNow()).toBe('Andra filen');
    expect(await imports.ask('undoImport', { id: second.id })).toMatchObject({ undoneCount: 1, keptCount: 0 });
    expect(await nameNow()).toBe('Första filen');
  });
});

describe('planned costs in a file', () => {
  const HEADER = 'Initiativkod;Benämning;Löpande eller förändring;Budget;Månad;Lägst;Troligt;Högst';

  it('make lines of months and of years, a row each, and the same file again changes nothing', async () => {
    await world.initiative({ code });
    const content = file(
      HEADER,
      `${code};Konsulter;Förändring;Drift;2027-01;90 000,00;100 000,00;120 000,50`,
      `${code};Konsulter;;;2027-02;;50 000,00;`,
      `${code};Licenser;Löpande;Investering;2027;;100,00;`,
    );
    const run = await imports.import(content, { fileName: 'kostnader.csv' });
    expect([run.kind, ...counts(run)]).toEqual(['INITIATIVE_COSTS', 3, 0, 0, 0]);
    const [consultants, licences] = await costsOf(code);
    expect(consultants).toMatchObject({ name: 'Konsulter', costClass: 'CHANGE', nature: 'OPERATING' });
    expect(consultants?.months).toEqual([
      { month: '2027-01', low: '90000.00', likely: '100000.00', high: '120000.50' },
      { month: '2027-02', low: '50000.00', likely: '50000.00', high: '50000.00' },
    ]);
    expect(licences).toMatchObject({ costClass: 'RUN', nature: 'INVESTMENT', totalLikely: '100.00' });
    // 100.00 over twelve months by cumulative rounding: 8.33 × 12 is 99.96, so four months have an öre more.
    const likely = licences?.months.map((each) => each.likely) ?? [];
    expect([likely.length, likely.filter((each) => each === '8.34').length]).toEqual([12, 4]);
    expect(counts(await imports.import(content, { fileName: 'kostnader.csv' }))).toEqual([0, 0, 3, 0]);
  });

  it('come out a row for each month, and back as they were; what is edited there changes its month alone', async () => {
    await world.initiative({ code });
    await imports.import(
      file(
        HEADER,
        `${code};Konsulter;Förändring;Drift;2027-01;90,00;100,00;120,00`,
        `${code};Konsulter;;;2027-02;;50,00;`,
        `${code};Tom rad;Förändring;Drift;;;;`,
      ),
      { fileName: 'kostnader.csv' },
    );
    const own = await exported('initiativeCosts', { initiative: { code: { eq: code } } });
    expect(own.split('\r\n')[0]).toBe(
      'Initiativkod;Initiativ;Benämning;Löpande eller förändring;Budget;Kostnadsslag;Utrymmets kod;Utrymme;Månad;Lägst;Troligt;Högst;Källa;Anteckning;Upplagd;Ändrad',
    );
    expect(own.split('\r\n').filter(Boolean)).toHaveLength(4);
    const back = await imports.import(own, { fileName: 'export.csv' });
    expect([back.kind, back.preset, ...counts(back)]).toEqual(['INITIATIVE_COSTS', 'HEMTAG', 0, 0, 3, 0]);
    const edited = await imports.import(own.replace(/;50,00;50,00;50,00;/, ';40,00;60,00;80,00;'), {
      fileName: 'export.csv',
    });
    expect(counts(edited)).toEqual([0, 1, 2, 0]);
    expect((await imports.rows(edited.id, 'CHANGED'))[0]?.changes).toEqual([
      { field: 'months.low', before: '50.00', after: '40.00' },
      { field: 'months.likely', before: '50.00', after: '60.00' },
      { field: 'months.high', before: '50.00', after: '80.00' },
    ]);
    expect((await costsOf(code))[0]?.totalLikely).toBe('160.00');
    await imports.ask('undoImport', { id: edited.id });
    expect((await costsOf(code))[0]?.totalLikely).toBe('150.00');
  });

  it('with a column for each year or month are read as the same rows, of a workbook too', async () => {
    await world.initiative({ code });
    const content = file(
      'Budgetunderlag 2027–2028',
      'Initiativkod;Benämning;2027 (tkr);2028 (tkr);Lägst 2028 (tkr);2029-01 (tkr);Källa',
      `${code};Konsulter;1 200,5;600;500;;Offert`,
      `${code};Licenser;;12;;3;`,
      `${code};Utan belopp;;;;;`,
      `${code};Fel;;tolv;;;`,
    );
    const run = await imports.preview(content, 'budget.csv', 'INITIATIVE_COSTS');
    expect([run.kind, run.rowCount, ...counts(run)]).toEqual(['INITIATIVE_COSTS', 6, 5, 0, 0, 1]);
    const [refused] = await imports.rows(run.id, 'REJECTED');
    expect([refused?.line, refused?.problems.map(({ position }) => position)]).toEqual([6, [5]]);
    await imports.ask('performImport', { id: run.id, validOnly: true });
    expect((await costsOf(code)).map(({ name, totalLikely }) => [name, totalLikely])).toEqual([
      ['Konsulter', '1800500.00'],
      ['Licenser', '15000.00'],
      ['Utan belopp', '0.00'],
    ]);
    const months = (await costsOf(code))[0]?.months.filter(({ month }) => month.startsWith('2028'));
    expect(months?.[0]).toEqual({ month: '2028-01', low: '41666.67', likely: '50000.00', high: '50000.00' });
    const workbook = await workbookOf([
      ['Initiativkod', 'Kostnadsrad', 2027],
      [code, 'Licenser', 7],
    ]);
    const again = await imports.import(workbook, { fileName: 'budget.xlsx' });
    expect([again.kind, ...counts(again)]).toEqual(['INITIATIVE_COSTS', 1, 0, 0, 0]);
    expect((await costsOf(code))[1]?.totalLikely).toBe('15007.00');
  });

  it('are undone with what a file made and changed of one line, whatever rows said it', async () => {
    await world.initiative({ code });
    const first = file(HEADER, `${code};Konsulter;;;2027-01;;100,00;`);
    await imports.import(first, { fileName: 'kostnader.csv' });
    const second = await imports.import(
      file(
        HEADER,
        `${code};Konsulter;;;2027-01;;110,00;`,
        `${code};Konsulter;;;2027-02;;7,00;`,
        `${code};Resor;;;2027-01;;5,00;`,
        `${code};Resor;;;2027-02;;5,00;`,
      ),
      { fileName: 'kostnader.csv' },
    );
    expect(counts(second)).toEqual([3, 1, 0, 0]);
    expect((await costsOf(code)).map(({ name, totalLikely }) => [name, totalLikely])).toEqual([
      ['Konsulter', '117.00'],
      ['Resor', '10.00'],
    ]);
    expect(await imports.ask('undoImport', { id: second.id })).toMatchObject({ undoneCount: 4, keptCount: 0 });
    expect((await costsOf(code)).map(({ name, totalLikely }) => [name, totalLikely])).toEqual([
      ['Konsulter', '100.00'],
    ]);
  });

  it('of two lines of one name are refused, naming both, and no line is changed', async () => {
    await world.initiative({ code });
    const header = 'Initiativkod;Benämning;Månad;Troligt';
    await written(file(header, `${code};Konsulter;2027-01;100,00`, `${code};Resor;2027-03;7,00`), 'INITIATIVE_COSTS');
    const [first] = await costsOf(code);
    const { initiative } = await ask<{ initiative: { id: string } }>(
      'query ($code: String!) { initiative(code: $code) { id } }',
      { code },
    );
    const months = [
      { month: '2028-01', likely: '12000.50' },
      { month: '2028-02', likely: '1.00' },
    ];
    await mutations.run('createInitiativeCost', { initiativeId: initiative.id, name: first?.name, months });
    const before = await costsOf(code);
    const own = await exported('initiativeCosts', { initiative: { code: { eq: code } } });
    const { id } = await imports.preview(own.replaceAll(/;7,00/g, ';8,00'), 'k.csv', 'INITIATIVE_COSTS');
    const refused = await imports.rows(id, 'REJECTED');
    expect(refused.map(({ problems }) => problems[0]?.position)).toEqual([0, 0, 0]);
    const told = refused[0]?.problems[0]?.message.replaceAll('\u00a0', ' ');
    expect(told).toContain(`${code} Konsulter`);
    expect(told).toContain('2027-01, 100');
    expect(told).toContain('2028-01–2028-02, 12 001,5');
    await imports.ask('performImport', { id, validOnly: true });
    const unchanged = (lines: readonly Line[]) =>
      lines.filter(({ name }) => name === 'Konsulter').map((line) => line.months);
    expect(unchanged(await costsOf(code))).toEqual(unchanged(before));
    expect((await costsOf(code)).find(({ name }) => name === 'Resor')?.totalLikely).toBe('8.00');
  });

  it('name the cell at fault, and the other rows of the line are taken', async () => {
    await world.initiative({ code });
    const content = file(
      HEADER,
      `${code};Konsulter;Förändring;Drift;2027-01;;100,00;`,
      `FINNS-INTE;Konsulter;;;2027-01;;1,00;`,
      `${code};;;;2027-01;;1,00;`,
      `${code};Konsulter;;;snart;;1,00;`,
      `${code};Konsulter;;;;;1,00;`,
      `${code};Konsulter;;;2027-03;200,00;100,00;`,
      `${code};Konsulter;;;2027-04;;100,00;50,00`,
      `${code};Konsulter;;;2027-05;;-1,00;`,
      `${code};Konsulter;;;2199;;1,00;`,
      `${code};Konsulter;Löpande;;2027-06;;1,00;`,
      `${code};Konsulter;;;2027M01;;2,00;`,
      `${code};Konsulter;;;2027-07;;tolv;`,
      `${code};Konsulter;;;2027-08;;8,00;`,
    );
    const run = await imports.preview(content, 'kostnader.csv', 'INITIATIVE_COSTS');
    expect(counts(run)).toEqual([2, 0, 0, 11]);
    const rows = await imports.rows(run.id, 'REJECTED');
    expect(rows.map(({ line, problems }) => [line, problems[0]?.position])).toEqual([
      [3, 0],
      [4, 1],
      [5, 4],
      [6, 4],
      [7, 5],
      [8, 7],
      [9, 6],
      [10, 4],
      [11, 2],
      [12, 0],
      [13, 6],
    ]);
    await imports.ask('performImport', { id: run.id, validOnly: true });
    expect((await costsOf(code)).map(({ totalLikely, costClass }) => [totalLikely, costClass])).toEqual([
      ['108.00', 'CHANGE'],
    ]);
  });

  it('that would take a decided plan beyond its frame are refused with the reason, and the others are written', async () => {
    const frame = await world.fundingFrame({ code: `RAM-${number}` });
    await world.initiative({ code, stage: 'DECIDED' });
    await world.initiative({ code: `${code}I`, stage: 'IDEA' });
    const header = 'Initiativkod;Benämning;Utrymmets kod;Månad;Troligt';
    // The frame has a million a year.
    await imports.import(file(header, `${code};Konsulter;${frame.code};2026-05;900 000,00`), { fileName: 'k.csv' });
    const content = file(
      header,
      `${code};Konsulter;${frame.code};2026-05;900 000,00`,
      `${code};Konsulter;${frame.code};2026-06;100 000,01`,
      `${code};Eget;;2026-06;5 000 000,00`,
      `${code}I;Idéns;${frame.code};2026-06;5 000 000,00`,
    );
    const run = await imports.preview(content, 'k.csv', 'INITIATIVE_COSTS');
    expect(counts(run)).toEqual([2, 0, 1, 1]);
    const [refused] = await imports.rows(run.id, 'REJECTED');
    expect([refused?.line, refused?.problems[0]?.position]).toEqual([3, 4]);
    expect(refused?.problems[0]?.message).toContain(frame.code);
    await imports.ask('performImport', { id: run.id, validOnly: true });
    expect((await costsOf(code)).map(({ name, totalLikely }) => [name, totalLikely])).toEqual([
      ['Eget', '5000000.00'],
      ['Konsulter', '900000.00'],
    ]);
    const fits = content.replace('100 000,01', '100 000,00');
    expect(counts(await imports.import(fits, { fileName: 'k.csv' }))).toEqual([1, 0, 3, 0]);
  });

  it('are at most two hundred lines of an initiative', async () => {
    await world.initiative({ code });
    const rows = Array.from({ length: 201 }, (_, index) => `${code};Rad ${index};;;2027;;12,00;`);
    const run = await imports.preview(file(HEADER, ...rows), 'kostnader.csv', 'INITIATIVE_COSTS');
    expect(counts(run)).toEqual([200, 0, 0, 1]);
    expect((await imports.rows(run.id, 'REJECTED'))[0]).toMatchObject({ line: 202 });
  });

  it('take as many statements for a thousand rows of a batch as for ten', async () => {
    const numbers: number[] = [];
    for (const many of [1, 100]) {
      const codes = Array.from({ length: many }, (_, index) => `${code}-${many}-${index}`);
      for (const each of codes) await world.initiative({ code: each, stage: 'DECIDED' });
      const rows = codes.flatMap((each) =>
        Array.from({ length: 10 }, (_, index) => `${each};Rad;;;2027-${String(index + 1).padStart(2, '0')};;12,00;`),
      );
      const { id } = await imports.preview(file(HEADER, ...rows), 'kostnader.csv', 'INITIATIVE_COSTS');
      const statements = await statementsOf(app.orm, () => imports.ask('performImport', { id }));
      numbers.push(statements.filter((sql) => !sql.startsWith('select status from import_run where id = ?')).length);
    }
    expect(numbers[1]).toBe(numbers[0]);
  });
});

describe('planned benefits in a file', () => {
  const HEADER =
    'Initiativkod;Benämning;Slag av nytta;Säkerhet;Vem som har nyttan;Nyttoägare;Mäts i;Nollmätning;Nollmätningens dag;Nollmätningens källa;Mål;Målet nås senast;Månad;Troligt';

  it('are measured or count as yellow, in kronor or in a unit of their own, and come back as they were', async () => {
    await world.initiative({ code });
    const owner = await world.person({ name: `Nils Ny ${code}` });
    const content = file(
      HEADER,
      `${code};Färre sjukresor;Ekonomisk;Grön;Samhället;${owner.name};;41 000,50;2026-01-31;Reseregistret;;;2027-01;1 000,00`,
      `${code};Färre sjukresor;;;;;;;;;;;2028;12 000,00`,
      `${code};Frigjord tid;Omfördelning;Grön;Personal;;timmar;;;;1200;202812;2027;600,00`,
    );
    const run = await imports.import(content, { fileName: 'nyttor.csv' });
    expect([run.kind, ...counts(run)]).toEqual(['INITIATIVE_BENEFITS', 3, 0, 0, 0]);
    const { initiative } = await ask<{ initiative: { benefits: { nodes: object[] } } }>(
      `query ($code: String!) { initiative(code: $code) { benefits(orderBy: [{ field: NAME }]) { nodes {
        name kind certainty countsAs beneficiary owner { name } figureUnit baselineValue baselineOn baselineSource
        target targetMonth totalLikely } } } }`,
      { code },
    );
    expect(initiative.benefits.nodes).toEqual([
      {
        name: 'Frigjord tid',
        kind: 'REDISTRIBUTIVE',
        certainty: 'GREEN',
        countsAs: 'YELLOW',
        beneficiary: 'EMPLOYEE',
        owner: null,
        figureUnit: 'timmar',
        baselineValue: null,
        baselineOn: null,
        baselineSource: null,
        target: '1200',
        targetMonth: '2028-12',
        totalLikely: '600.00',
      },
      {
        name: 'Färre sjukresor',
        kind: 'FINANCIAL',
        certainty: 'GREEN',
        countsAs: 'GREEN',
        beneficiary: 'SOCIETY',
        owner: { name: owner.name },
        figureUnit: null,
        baselineValue: '41000.5',
        baselineOn: '2026-01-31',
        baselineSource: 'Reseregistret',
        target: null,
        targetMonth: null,
        totalLikely: '13000.00',
      },
    ]);
    expect(counts(await imports.import(content, { fileName: 'nyttor.csv' }))).toEqual([0, 0, 3, 0]);
    const own = await exported('initiativeBenefits', { initiative: { code: { eq: code } } });
    // One month of 2027 and twelve of 2028; twelve of 2027.
    expect(counts(await imports.import(own, { fileName: 'export.csv' }))).toEqual([0, 0, 25, 0]);
  });

  it('that cannot be taken name their cells, and what is new says what it is', async () => {
    await world.initiative({ code });
    const problems = await refusals(
      file(
        HEADER,
        `${code};Utan slag;;Grön;Samhället;;;;;;;;2027;1,00`,
        `${code};Utan mål;Kvalitet;Gul;Samhället;;besök;;;;;;2027;1,00`,
        `${code};Fel månad;Kvalitet;Gul;Samhället;;;;;;;snart;2027;1,00`,
        `${code};Fel färg;Kvalitet;Blå;Samhället;;;;;;;;2027;1,00`,
        `${code};Många decimaler;Kvalitet;Gul;Samhället;;;1,23456;;;;;2027;1,00`,
      ),
      'INITIATIVE_BENEFITS',
    );
    expect(problems.map(([position]) => position)).toEqual([2, 10, 11, 3, 7]);
  });
});
