import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import type { Money } from '../../../server/values/money.ts';
import { makeAccount, makeToken } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports, type Run } from '../../support/imports.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
let world: World;

beforeAll(async () => {
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
  await world.unit({ code: 'IT', name: 'It-avdelningen' });
  await world.supplier({ name: 'Röntgenservice AB', organisationNumber: '5562651892' });
});
afterAll(() => app.close());

const counts = ({ createdCount, changedCount, unchangedCount, rejectedCount }: Run) => [
  createdCount,
  changedCount,
  unchangedCount,
  rejectedCount,
];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(query);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** Imports by somebody else than the account that may do everything. */
function importsBy(headers: Record<string, string>): Imports {
  return new Imports({
    ...app,
    graphql: (document, variables, more) => app.graphql(document, variables, { cookie: '', ...headers, ...more }),
    fetch: (path, init) => fetch(app.url + path, { ...init, headers: { ...headers, ...(init?.headers as object) } }),
  });
}

const HEADER = 'Avtalsnummer;Namn;Avtalstyp;Leverantör;Enhet;Startdatum;Avtalstid;Förlängningstid;Uppsägningstid';
const ROW = 'A-1;Röntgen;Serviceavtal;556265-1892;IT;2024-01-01;4 år;12 mån;3 mån';

describe('contracts of a file', () => {
  it('come in with references by code and organisation number, and with the days that follow from their term', async () => {
    const run = await imports.import(file(HEADER, ROW), { fileName: 'avtal.csv' });
    expect([run.kind, run.status, counts(run)]).toEqual(['CONTRACTS', 'DONE', [1, 0, 0, 0]]);
    const { contract } = await ask<{ contract: object }>(`{ contract(number: "A-1") {
      name kind supplier { name } unit { code } termMonths renewalMonths noticeCount noticeUnit noticeRule currentEnd deadline domain priorityClass } }`);
    expect(contract).toEqual({
      name: 'Röntgen',
      kind: 'MAINTENANCE',
      supplier: { name: 'Röntgenservice AB' },
      unit: { code: 'IT' },
      termMonths: 48,
      renewalMonths: 12,
      noticeCount: 3,
      noticeUnit: 'MONTHS',
      noticeRule: 'BACKWARD',
      // 2024-01-01 + 48 months, the day before; three months before it.
      currentEnd: '2027-12-31',
      deadline: '2027-09-30',
      domain: 'OTHER',
      priorityClass: 'LOW',
    });
    const again = await imports.preview(file(HEADER, ROW), 'avtal.csv');
    expect(counts(again)).toEqual([0, 0, 1, 0]);
  });

  it('are changed by their number; what a file does not tell stays, an empty cell clears', async () => {
    await imports.import(file(HEADER, ROW.replace('A-1', 'A-3')), { fileName: 'avtal.csv' });
    const { id, ...run } = await imports.preview(
      file('Avtalsnummer;Uppsägningstid;Uppsägningstidens enhet;Förlängningstid', 'A-3;90;dagar;'),
      'avtal.csv',
      'CONTRACTS',
    );
    expect(counts({ id, ...run })).toEqual([0, 1, 0, 0]);
    const [row] = await imports.rows(id);
    expect(row?.changes).toEqual([
      { field: 'renewalMonths', before: '12', after: null },
      { field: 'noticeCount', before: '3', after: '90' },
      { field: 'noticeUnit', before: 'MONTHS', after: 'DAYS' },
    ]);
    await imports.ask('performImport', { id });
    const { contract } = await ask<{ contract: object }>(
      '{ contract(number: "A-3") { name termMonths decisionKind currentEnd } }',
    );
    expect(contract).toEqual({
      name: 'Röntgen',
      termMonths: 48,
      decisionKind: 'END',
      currentEnd: '2027-12-31',
    });
    await imports.ask('undoImport', { id });
    const back = await ask<{ contract: object }>(
      '{ contract(number: "A-3") { renewalMonths noticeCount noticeUnit deadline } }',
    );
    expect(back.contract).toEqual({ renewalMonths: 12, noticeCount: 3, noticeUnit: 'MONTHS', deadline: '2027-09-30' });
  });

  it('have options in columns; only what the columns tell changes, and undoing brings the others back', async () => {
    const header = `${HEADER};Förlänger med månader, option 1;Avropas senast, tid före slutet, option 1;Option 2`;
    const first = await imports.import(
      file(header, 'A-2;PACS;Molntjänst;556265-1892;IT;2026-01-01;24;;;12 mån;3;1 år'),
      {
        fileName: 'avtal.csv',
      },
    );
    expect(counts(first)).toEqual([1, 0, 0, 0]);
    const options = async () =>
      (
        await ask<{ contract: { options: object[]; latestPossibleEnd: string } }>(
          '{ contract(number: "A-2") { latestPossibleEnd options { months callOffCount callOffUnit calledOffOn } } }',
        )
      ).contract;
    const option = { months: 12, callOffCount: null, callOffUnit: null, calledOffOn: null };
    const before = {
      // 2026-01-01 + 24 + 12 + 12 months.
      latestPossibleEnd: '2029-12-31',
      options: [{ ...option, callOffCount: 3, callOffUnit: 'MONTHS' }, option],
    };
    expect(await options()).toEqual(before);
    const second = await imports.import(
      file('Avtalsnummer;Avropad, option 1;Avropas senast, dag, option 2', 'A-2;2026-06-01;2028-10-01'),
      { fileName: 'avtal.csv' },
    );
    expect(counts(second)).toEqual([0, 1, 0, 0]);
    expect((await options()).options).toEqual([
      { ...option, callOffCount: 3, callOffUnit: 'MONTHS', calledOffOn: '2026-06-01' },
      option,
    ]);
    await imports.ask('undoImport', { id: second.id });
    expect(await options()).toEqual(before);
  });

  it.each([
    ['the unit', HEADER, ROW.replace(';IT;', ';NOWHERE;'), 4, 'NOWHERE'],
    ['the kind', HEADER, ROW.replace('Serviceavtal', 'Annat slag'), 2, 'Annat slag'],
    ['the first day', HEADER, ROW.replace('2024-01-01', 'i våras'), 5, 'i våras'],
    ['the term', HEADER, ROW.replace('4 år', 'länge'), 6, 'länge'],
    ['a notice period longer than the term', HEADER, ROW.replace('3 mån', '60 mån'), 8, 'longer than the term'],
    ['a renewal without an end to move', HEADER, ROW.replace('4 år', ''), 7, 'open-ended'],
    ['an empty supplier', HEADER, ROW.replace('556265-1892', ''), 3, 'needed'],
    ['options with a gap', `${HEADER};Option 1;Option 2`, `${ROW};;12`, 9, 'needed'],
    ['a renewal of unknown length', `${HEADER};Förlängning`, `${ROW.replace('12 mån', '')};Automatisk`, 7, 'months'],
  ])('that are wrong in %s say so at the cell, and nothing is written', async (_what, header, row, position, told) => {
    const run = await imports.preview(file(header, row.replace('A-1', 'BAD')), 'avtal.csv', 'CONTRACTS');
    expect(counts(run)).toEqual([0, 0, 0, 1]);
    const [rejected] = await imports.rows(run.id, 'REJECTED');
    expect(rejected).toMatchObject({ line: 2, problems: [{ position, message: expect.stringContaining(told) }] });
    expect(await ask('{ contract(number: "BAD") { id } }')).toEqual({ contract: null });
  });

  it('never become each other’s predecessors in a circle, not even within one file', async () => {
    const [a, b] = [await world.contract({ number: 'C-1' }), await world.contract({ number: 'C-2' })];
    const run = await imports.preview(
      file('Avtalsnummer;Föregående avtal', `${a.number};${b.number}`, `${b.number};${a.number}`),
      'avtal.csv',
      'CONTRACTS',
    );
    expect(counts(run)).toEqual([0, 1, 0, 1]);
  });

  it('of GLPI come in by its own headers: only a tacit renewal renews', async () => {
    const glpi = file(
      'Name;Entity;Number;Type;Start date;Duration;Notice;Renewal;Periodicity;Expiration;Associated suppliers;Comments',
      'PACS;It-avdelningen;G-1;Maintenance;2024-01-01;36 months;3 months;Tacit;12 months;2026-12-31;Röntgenservice AB;Nivå 2',
      'Labb;It-avdelningen;G-2;Support;2024-01-01;24 months;6 months;Express;12 months;2027-12-31;Röntgenservice AB;',
    );
    const run = await imports.import(glpi, { fileName: 'glpi.csv' });
    expect([run.preset, run.kind, counts(run)]).toEqual(['GLPI', 'CONTRACTS', [2, 0, 0, 0]]);
    const { contracts } = await ask<{ contracts: { nodes: object[] } }>(
      '{ contracts(where: { number: { startsWith: "G-" } }) { nodes { number termMonths noticeCount renewalMonths note } } }',
    );
    expect(contracts.nodes).toEqual([
      { number: 'G-1', termMonths: 36, noticeCount: 3, renewalMonths: 12, note: 'Nivå 2' },
      { number: 'G-2', termMonths: 24, noticeCount: 6, renewalMonths: null, note: null },
    ]);
    expect(counts(await imports.preview(glpi, 'glpi.csv'))).toEqual([0, 0, 2, 0]);
  });
});

describe('price lines of a file', () => {
  const PRICES = 'Avtalsnummer;Vad;Antal;Á-pris;Faktureras;Fr.o.m.;T.o.m.';

  it('are known by contract, item and first day: a new day is a new line, and undoing takes it away', async () => {
    await world.contract({ number: 'P-1' });
    const first = await imports.import(file(PRICES, 'P-1;Licens;10;1 250,50;månad;2024-01-01;'), {
      fileName: 'priser.csv',
    });
    expect([first.kind, counts(first)]).toEqual(['PRICE_LINES', [1, 0, 0, 0]]);
    const next = file(
      PRICES,
      'P-1;Licens;10;1 250,50;månad;2024-01-01;2025-12-31',
      'P-1;Licens;12;1 300,00;månad;2026-01-01;',
    );
    const second = await imports.import(next, { fileName: 'priser.csv' });
    expect(counts(second)).toEqual([1, 1, 0, 0]);
    const lines = () =>
      ask<{ contract: { priceLines: { nodes: object[] } } }>(
        '{ contract(number: "P-1") { priceLines { nodes { quantity unitPrice firstDay lastDay } } } }',
      ).then(({ contract }) => contract.priceLines.nodes);
    const old = { quantity: '10.0000', unitPrice: '1250.50', firstDay: '2024-01-01', lastDay: null };
    const now = { quantity: '12.0000', unitPrice: '1300.00', firstDay: '2026-01-01', lastDay: null };
    expect(await lines()).toEqual(expect.arrayContaining([{ ...old, lastDay: '2025-12-31' }, now]));
    expect(counts(await imports.preview(next, 'priser.csv'))).toEqual([0, 0, 2, 0]);
    await imports.ask('undoImport', { id: second.id });
    expect(await lines()).toEqual([old]);
  });

  it.each([
    ['an unknown contract', 'P-9;Licens;10;100;månad;2024-01-01;', 0, 'P-9'],
    ['a price below zero', 'P-1;Licens;10;-100;månad;2024-01-01;', 3, 'zero'],
    ['a last day before the first', 'P-1;Licens;10;100;månad;2024-01-01;2023-01-01', 6, 'before'],
    ['an unknown period', 'P-1;Licens;10;100;vecka;2024-01-01;', 4, 'vecka'],
    ['no item', 'P-1;;10;100;månad;2024-01-01;', 1, 'needed'],
    ['no price', 'P-1;Licens;10;;månad;2024-01-01;', 3, 'needed'],
  ])('with %s say so at the cell, and nothing is written', async (_what, row, position, told) => {
    const { number } = await world.contract();
    const run = await imports.preview(file(PRICES, row.replace('P-1', number)), 'priser.csv', 'PRICE_LINES');
    expect(counts(run)).toEqual([0, 0, 0, 1]);
    const [rejected] = await imports.rows(run.id, 'REJECTED');
    expect(rejected).toMatchObject({ line: 2, problems: [{ position, message: expect.stringContaining(told) }] });
    const { contract } = await ask<{ contract: object }>(
      `{ contract(number: "${number}") { priceLines { totalCount } } }`,
    );
    expect(contract).toEqual({ priceLines: { totalCount: 0 } });
  });

  it('without a first day are about the only line of the item, and refused when there are several', async () => {
    const contract = await world.contract({ number: 'P-2' });
    await world.priceLine(contract, { item: 'En' });
    await world.priceLine(contract, { item: 'Två' });
    await world.priceLine(contract, { item: 'Två', firstDay: day('2025-01-01') });
    const run = await imports.preview(
      file('Avtalsnummer;Vad;Antal', 'P-2;En;7', 'P-2;Två;7'),
      'priser.csv',
      'PRICE_LINES',
    );
    expect(counts(run)).toEqual([0, 1, 0, 1]);
  });

  it('give away no price: who is not cleared may not even say the right one, nor see it in a run', async () => {
    const contract = await world.contract({
      number: 'P-3',
      pricesSecretUntil: day('2099-12-31'),
      pricesSecretReason: 'OSL 31:16',
    });
    await world.priceLine(contract, { item: 'Hemlig', unitPrice: '77310.17' as Money });
    const manager = await makeAccount(app.orm, 'avtal', [{ role: Role.CONTRACT_MANAGER }]);
    const scopes = ['exchange:read', 'exchange:write', 'contracts:read', 'contracts:write'];
    const secret = await makeToken(app.orm.em.fork(), manager.id, { scopes });
    const uncleared = importsBy({ authorization: `Bearer ${secret}` });
    for (const guess of ['77310,17', '1,00']) {
      const run = await uncleared.preview(
        file('Avtalsnummer;Vad;Á-pris', `P-3;Hemlig;${guess}`),
        'priser.csv',
        'PRICE_LINES',
      );
      expect(counts(run)).toEqual([0, 0, 0, 1]);
      const [row] = await uncleared.rows(run.id);
      expect(row).toMatchObject({
        changes: [],
        problems: [{ position: 2, message: expect.stringContaining('not allowed') }],
      });
    }
    const added = await uncleared.preview(file(PRICES, 'P-3;Ny;1;5,00;år;2024-01-01;'), 'priser.csv', 'PRICE_LINES');
    expect(counts(added)).toEqual([0, 0, 0, 1]);
    const other = await uncleared.import(file('Avtalsnummer;Vad;Antal', 'P-3;Hemlig;3'), { fileName: 'priser.csv' });
    expect(counts(other)).toEqual([0, 1, 0, 0]);
  });

  it('keep the price that a run changed from those who may read the run and not the price', async () => {
    const contract = await world.contract({
      number: 'P-4',
      pricesSecretUntil: day('2099-12-31'),
      pricesSecretReason: 'OSL 31:16',
    });
    await world.priceLine(contract, { item: 'Hemlig', unitPrice: '77310.18' as Money });
    const { program, forgetSecrets } = await managerByToken();
    const run = await program.import(file('Avtalsnummer;Vad;Á-pris', 'P-4;Hemlig;88310,19'), { fileName: 'p.csv' });
    expect(counts(run)).toEqual([0, 1, 0, 0]);
    const changes = async () => (await program.rows(run.id))[0]?.changes;
    expect(await changes()).toEqual([{ field: 'unitPrice', before: '77310.18', after: '88310.19' }]);
    await forgetSecrets();
    expect(await changes()).toEqual([{ field: 'unitPrice', before: null, after: null }]);
    const auditor = await makeAccount(app.orm, 'revision', [{ role: Role.AUDITOR }]);
    const seen = await app.graphql(
      `{ importRun(id: "${run.id}") { columns { header samples text } unknownValues { text } } }`,
      {},
      { cookie: `hemtag=${auditor.session}` },
    );
    expect(JSON.stringify(seen)).toContain('"samples":[]');
    expect(JSON.stringify(seen)).not.toMatch(/88310|77310/);
  });

  it('have no price that is the same for all rows: others could read it in the mapping', async () => {
    const { id } = await imports.upload(file('Avtalsnummer;Vad', 'P-4;Ny'), 'p.csv', 'PRICE_LINES');
    const columns = [
      { position: 0, field: 'contract.number' },
      { field: 'unitPrice', text: '9,99' },
    ];
    expect(await imports.mutations.refused('setImportColumns', { id, kind: 'PRICE_LINES', columns })).toMatchObject({
      field: 'input.columns.1.field',
    });
  });

  it('are not undone by who may no longer set their prices', async () => {
    await world.contract({ number: 'P-5' });
    const { program, forgetSecrets } = await managerByToken();
    const run = await program.import(file(PRICES, 'P-5;Licens;10;1 250,50;månad;2024-01-01;'), {
      fileName: 'priser.csv',
    });
    await forgetSecrets();
    const undone = await program.ask('undoImport', { id: run.id });
    expect([undone.status, undone.undoneCount, undone.keptCount]).toEqual(['UNDONE', 0, 1]);
  });

  /** Imports by a program of a contract manager's, from which the scope for secrets can be taken. */
  async function managerByToken(): Promise<{ program: Imports; forgetSecrets: () => Promise<void> }> {
    const manager = await makeAccount(app.orm, 'avtal', [{ role: Role.CONTRACT_MANAGER }]);
    const secret = await makeToken(app.orm.em.fork(), manager.id);
    const forgetSecrets = async () => {
      await app.orm.em
        .fork()
        .execute(`update api_token set scopes = array_remove(scopes, 'contracts:secrets') where user_id = ?`, [
          manager.id,
        ]);
    };
    return { program: importsBy({ authorization: `Bearer ${secret}` }), forgetSecrets };
  }
});

describe('coverage of a file', () => {
  const COVERED = 'Avtalsnummer;Inventarienummer;Från;Till';

  it('is a row for each asset, model or site; without a first day it begins with its contract', async () => {
    await world.contract({ number: 'O-1', start: day('2023-05-01') });
    const model = await world.model({ manufacturer: 'Dell', name: 'R740' });
    await world.asset({ tag: 'TÄCKT' });
    await world.site({ code: 'BLS' });
    const rows = file(
      'Avtalsnummer;Inventarienummer;Tillverkare;Modell;Platskod;Från;Till',
      'O-1;TÄCKT;;;;2024-01-01;2026-12-31',
      `O-1;;${model.manufacturer};${model.name};;;`,
      'O-1;;;;BLS;;',
    );
    const run = await imports.import(rows, { fileName: 'omfattning.csv' });
    expect([run.kind, counts(run)]).toEqual(['COVERAGE', [3, 0, 0, 0]]);
    const { contractCoverages } = await ask<{ contractCoverages: { nodes: object[] } }>(
      '{ contractCoverages(where: { contract: { number: { eq: "O-1" } } }) { nodes { firstDay lastDay asset { tag } assetModel { name } site { code } history { totalCount } } } }',
    );
    const nothing = { lastDay: null, asset: null, assetModel: null, site: null, history: { totalCount: 1 } };
    expect(contractCoverages.nodes).toEqual(
      expect.arrayContaining([
        { ...nothing, firstDay: '2024-01-01', lastDay: '2026-12-31', asset: { tag: 'TÄCKT' } },
        { ...nothing, firstDay: '2023-05-01', assetModel: { name: 'R740' } },
        { ...nothing, firstDay: '2023-05-01', site: { code: 'BLS' } },
      ]),
    );
    expect(counts(await imports.preview(rows, 'omfattning.csv'))).toEqual([0, 0, 3, 0]);
    const ended = await imports.import(file(COVERED, 'O-1;TÄCKT;2024-01-01;2025-12-31', 'O-1;TÄCKT;2026-06-01;'), {
      fileName: 'omfattning.csv',
    });
    expect(counts(ended)).toEqual([1, 1, 0, 0]);
    await imports.ask('undoImport', { id: ended.id });
    expect(counts(await imports.preview(rows, 'omfattning.csv'))).toEqual([0, 0, 3, 0]);
  });

  it.each([
    ['an unknown asset', 'O-1;T-9;2024-01-01;', 1, 'T-9'],
    ['nothing covered', 'O-1;;2024-01-01;', 1, 'one'],
    ['a last day before the first', 'O-1;T-1;2024-01-01;2023-01-01', 3, 'before'],
  ])('with %s says so at the cell, and nothing is written', async (_what, row, position, message) => {
    const { number } = await world.contract();
    const { tag } = await world.asset();
    const told = row.replace('O-1', number).replace('T-1', tag);
    const run = await imports.preview(file(COVERED, told), 'omfattning.csv', 'COVERAGE');
    expect(counts(run)).toEqual([0, 0, 0, 1]);
    const [rejected] = await imports.rows(run.id, 'REJECTED');
    expect(rejected).toMatchObject({ line: 2, problems: [{ position, message: expect.stringContaining(message) }] });
    const { contract } = await ask<{ contract: object }>(
      `{ contract(number: "${number}") { coverage { totalCount } } }`,
    );
    expect(contract).toEqual({ coverage: { totalCount: 0 } });
  });

  it('is refused where the contract lies outside of one’s unit', async () => {
    const [mine, other] = [await world.unit(), await world.unit()];
    await world.contract({ number: 'O-2', unit: mine });
    await world.contract({ number: 'O-3', unit: other });
    await world.asset({ tag: 'T-2', unit: mine });
    const account = await makeAccount(app.orm, 'lokal', [
      { role: Role.CONTRACT_MANAGER, unit: mine },
      { role: Role.READER },
    ]);
    const run = await importsBy({ cookie: `hemtag=${account.session}` }).preview(
      file(COVERED, 'O-2;T-2;2024-01-01;', 'O-3;T-2;2024-01-01;'),
      'omfattning.csv',
      'COVERAGE',
    );
    expect(counts(run)).toEqual([1, 0, 0, 1]);
  });
});
