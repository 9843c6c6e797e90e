import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Ledgers } from '../../../support/ledgers.ts';
import { workbookOf } from '../../../support/workbook.ts';
import { LedgerWorld } from './ledger-world.ts';

let app: TestApp;
let world: LedgerWorld;
let ledgers: Ledgers;

beforeAll(async () => {
  app = await startApp();
  world = new LedgerWorld(app);
  ledgers = new Ledgers(app);
});
afterAll(() => app.close());

const HEADER = 'Konto;Kostnadsställe;Projekt;Period;Belopp;Text';

/** As Swedish Excel saves "CSV (semikolonavgränsad)". */
const cp1252 = (...rows: string[]) => Buffer.from(rows.join('\r\n'), 'latin1');

it.each([
  [
    'CSV of Swedish Excel',
    'WINDOWS-1252',
    cp1252(HEADER, '6510;4710;;201804;1 234,50;Röntgen', '6510;4710;;2018-05;-34,50;Kredit'),
  ],
  ['CSV UTF-8', 'UTF-8', Buffer.from(`\ufeff${HEADER}\r\n6510;4710;;2018-04;1 200,00;Röntgen`)],
  [
    'Unicode text',
    'UTF-16LE',
    Buffer.from(`\ufeff${HEADER.replaceAll(';', '\t')}\r\n6510\t4710\t\t201804\t1200,00\tRöntgen`, 'utf16le'),
  ],
])('a ledger as %s is recognised by its headers', async (_shape, encoding, bytes) => {
  const read = await ledgers.upload(bytes, 'huvudbok.csv');
  expect(read).toMatchObject({ status: 'PREVIEW', fileType: 'CSV', encoding, actualFrom: 'TABLE', ledger: 'HUVUDBOK' });
  expect(read.contents).toMatchObject([{ figure: 'TABLE', amount: '1200.00', first: '2018-04' }]);
});

it('a ledger as XLSX comes in with its numbers as numbers, and again without a change', async () => {
  const contractId = await world.contract('AVT-X');
  await world.rule({ account: '6590', contractId });
  const bytes = await workbookOf([
    ['Konto', 'Kostnadsställe', 'Projekt', 'Period', 'Belopp', 'Text'],
    [6590, 4710, null, 201804, 1234.5, 'Röntgen'],
    [6590, 4710, null, '2018-04', -34.5, 'Kredit'],
    ['6590', '4711', null, '201805', '1\u00a0000,25', 'Röntgen & tillsyn'],
  ]);
  const read = await ledgers.upload(bytes, 'huvudbok.xlsx');
  expect(read).toMatchObject({ status: 'PREVIEW', fileType: 'XLSX', problem: null });
  // 1 234.50 - 34.50 + 1 000.25
  expect(read.contents).toMatchObject([
    { figure: 'TABLE', rows: 3, amount: '2200.25', first: '2018-04', last: '2018-05' },
  ]);
  expect(await ledgers.ask('importLedger', { id: read.id })).toMatchObject({ status: 'DONE', createdCount: 2 });
  expect(await world.costsOf('AVT-X')).toMatchObject([
    { month: '2018-04', amount: '1200.00', account: '6590' },
    { month: '2018-05', amount: '1000.25', account: '6590' },
  ]);
  expect(await ledgers.import(bytes, 'huvudbok.xlsx')).toMatchObject({
    createdCount: 0,
    changedCount: 0,
    unchangedCount: 2,
  });
});

it('its costs are budget where that is said, of the ledger that is named, and debit less credit where these are apart', async () => {
  const contractId = await world.contract('AVT-1');
  await world.rule({ account: '6510', contractId });
  const read = await ledgers.upload(
    cp1252(
      'Konto;Kst;Bokföringsdatum;Debet;Kredit',
      '6510;4710;2018-04-30;100,00;',
      '6510;4710;2018-04-30;;30,00',
      '1930;;2018-04-30;;70,00',
    ),
    'budget.csv',
  );
  expect(read).toMatchObject({ status: 'PREVIEW', balanceRows: 1, contents: [{ amount: '70.00', rows: 2 }] });
  await ledgers.ask('chooseLedgerContent', { id: read.id, tableScenario: 'BUDGET', ledger: 'Budget 2018' });
  expect(await ledgers.ask('importLedger', { id: read.id })).toMatchObject({ status: 'DONE', createdCount: 1 });
  expect(await world.costsOf('AVT-1')).toEqual([
    { month: '2018-04', scenario: 'BUDGET', amount: '70.00', account: '6510', source: 'LEDGER Budget 2018' },
  ]);
  expect(await ledgers.mutations.refused('chooseLedgerContent', { id: read.id, ledger: 'Annan' })).toMatchObject({
    rule: 'LEDGER_NAME',
    field: 'input.ledger',
  });
});

it('what its columns are is asked where their headers do not tell, and what only people can decide', async () => {
  const read = await ledgers.upload(
    cp1252('Kod;Ställe;När;Värde', '6510;4710;201804;1.234', '6510;4710;201804;2.500'),
    'okand.csv',
  );
  expect(read).toMatchObject({ status: 'MAPPING', contents: [] });
  const columns = ['account', 'costCentre', 'month', 'amount'].map((field, position) => ({ position, field }));
  const asked = await ledgers.ask('setLedgerColumns', { id: read.id, columns });
  expect(asked).toMatchObject({ status: 'MAPPING' });
  expect(asked.columns.find(({ field }) => field === 'amount')).toMatchObject({ question: 'DECIMAL_MARK' });
  const answered = columns.map((column) => (column.field === 'amount' ? { ...column, decimalMark: ',' } : column));
  expect(await ledgers.ask('setLedgerColumns', { id: read.id, columns: answered })).toMatchObject({
    status: 'PREVIEW',
    // 1 234 + 2 500
    contents: [{ amount: '3734.00', rows: 2 }],
  });
  expect(
    await ledgers.mutations.refused('setLedgerColumns', { id: read.id, columns: [{ position: 0, field: 'colour' }] }),
  ).toMatchObject({
    field: 'input.columns.0.field',
  });
  expect(
    await ledgers.mutations.refused('setLedgerColumns', { id: read.id, columns: [{ position: 9, field: 'account' }] }),
  ).toMatchObject({
    field: 'input.columns.0.position',
  });
});

it.each([
  ['an amount that is none', '6510;4710;;201804;tolv;', 'Line 3: “tolv” in the column Belopp cannot be read'],
  ['no amount', '6510;4710;;201804;;', 'Line 3: the column Belopp is empty'],
  ['no account, as totals have', ';;;201804;1 234,00;Summa', 'Line 3: the column Konto is empty'],
  ['a quarter in place of a month', '6510;4710;;2018K2;1,00;', 'Line 3: “2018K2” in the column Period cannot be read'],
  ['a formula', '6510;4710;;201804;=A1+A2;', 'Line 3: “=A1+A2” in the column Belopp cannot be read'],
])('a table with %s is refused with its line, and nothing of it is kept', async (_fault, row, sentence) => {
  const read = await ledgers.upload(cp1252(HEADER, '6510;4710;;201804;1,00;', row), 'fel.csv');
  expect(read).toMatchObject({ status: 'FAILED', contents: [] });
  expect(read.problem).toContain(sentence);
});

it('a file without costs, without rows or without anything says so', async () => {
  const balances = await ledgers.upload(cp1252(HEADER, '1930;;;201804;1,00;'), 'balans.csv');
  expect(balances).toMatchObject({ status: 'FAILED', problem: expect.stringContaining('1 rows of balance accounts') });
  expect(await ledgers.mutations.refused('startLedgerImport', { fileName: 'x.se', fileSize: 0 })).toMatchObject({
    field: 'input.fileSize',
  });
  expect(await ledgers.mutations.refused('startLedgerImport', { fileName: ' ', fileSize: 1 })).toMatchObject({
    field: 'input.fileName',
  });
});
