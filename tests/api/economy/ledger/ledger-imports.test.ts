import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Ledgers, sieBytes } from '../../../support/ledgers.ts';
import { SAMPLE } from '../../../rules/exchange/sie/sample.ts';
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

const stored = async () =>
  (
    await app.orm.em
      .fork()
      .execute<{ count: number }[]>(
        'select (select count(*) from ledger_sum)::int + (select count(*) from cost_entry)::int as count',
      )
  )[0]?.count;

it('a file becomes costs by rules, once more changes nothing, and can be taken back', async () => {
  const contractId = await world.contract('AVT-1');
  await world.rule({ account: '6510', costCentre: '4710', contractId });
  await world.rule({ account: '79*', note: 'Kapitalkostnad räknas ur anskaffningsvärdet' });

  const read = await ledgers.upload(sieBytes(SAMPLE), 'exempel_4E.SE');
  expect(read).toMatchObject({
    status: 'PREVIEW',
    problem: null,
    fileType: 'SIE',
    encoding: 'CP437',
    ledger: '232199-9993',
    balanceRows: 3,
    actualFrom: 'VOUCHERS',
    withBudget: true,
  });
  expect(read.contents).toEqual([
    // 10 000.00 - 78 084.80 + 70 441.67
    { figure: 'VOUCHERS', rows: 3, amount: '2356.87', first: '2018-04', last: '2018-04' },
    { figure: 'PERIOD_AMOUNTS', rows: 1, amount: '70441.67', first: '2018-04', last: '2018-04' },
    { figure: 'PERIOD_BUDGET', rows: 1, amount: '64333.33', first: '2018-04', last: '2018-04' },
  ]);

  const { scenarios, unmapped, mapped } = await ledgers.preview(read.id);
  expect(scenarios[0]).toMatchObject({
    scenario: 'ACTUAL',
    in: '2356.87',
    mapped: '70441.67',
    leftOut: '10000.00',
    unmapped: '-78084.80',
    entered: '0.00',
    toCreate: 1,
  });
  expect(scenarios[1]).toMatchObject({
    scenario: 'BUDGET',
    in: '64333.33',
    mapped: '64333.33',
    leftOut: '0.00',
    unmapped: '0.00',
  });
  expect(unmapped).toEqual([
    {
      account: '4910',
      accountName: 'Aktiverat eget arbete',
      costCentre: '4710',
      amount: '-78084.80',
      rows: 1,
      conflict: [],
    },
  ]);
  expect(mapped.map(({ recordKey, amount }) => [recordKey, amount])).toEqual([
    ['AVT-1', '70441.67'],
    ['AVT-1', '64333.33'],
  ]);
  expect(await world.costsOf('AVT-1'), 'a preview writes nothing').toEqual([]);

  const done = await ledgers.ask('importLedger', { id: read.id });
  expect(done).toMatchObject({ status: 'DONE', createdCount: 2, changedCount: 0, removedCount: 0, unchangedCount: 0 });
  const costs = [
    { month: '2018-04', scenario: 'ACTUAL', amount: '70441.67', account: '6510', source: 'LEDGER 232199-9993' },
    { month: '2018-04', scenario: 'BUDGET', amount: '64333.33', account: '6510', source: 'LEDGER 232199-9993' },
  ];
  expect(await world.costsOf('AVT-1')).toEqual(costs);
  const proof = await ledgers.preview(read.id);
  // 70 441.67 + 10 000.00 - 78 084.80 = 2 356.87
  expect(proof.scenarios[0]).toMatchObject({
    in: '2356.87',
    entered: '70441.67',
    difference: '0.00',
    unchanged: 1,
    toCreate: 0,
  });

  const again = await ledgers.import(sieBytes(SAMPLE), 'exempel_4E.SE');
  expect(again).toMatchObject({ status: 'DONE', createdCount: 0, changedCount: 0, removedCount: 0, unchangedCount: 2 });
  expect(await world.costsOf('AVT-1')).toEqual(costs);

  expect(await ledgers.mutations.refused('undoLedgerImport', { id: read.id })).toMatchObject({
    rule: 'LEDGER_IMPORTED_SINCE',
  });
  expect(await ledgers.ask('undoLedgerImport', { id: again.id })).toMatchObject({ status: 'UNDONE', undoneCount: 0 });
  expect(await world.costsOf('AVT-1'), 'it had done nothing').toEqual(costs);
  expect(await ledgers.ask('undoLedgerImport', { id: read.id })).toMatchObject({
    status: 'UNDONE',
    undoneCount: 2,
    keptCount: 0,
  });
  expect(await world.costsOf('AVT-1')).toEqual([]);
});

it('with another rule the same file is imported once more, and what was of the old rule goes', async () => {
  const [first, second] = [await world.contract('AVT-2'), await world.contract('AVT-3')];
  const rule = await world.rule({ account: '6510', costCentre: '4711', contractId: first });
  const file = sieBytes(ledgerOf('#VER A 1 20180430 "x"', '#TRANS 6510 {1 "4711"} 100.00', '#TRANS 2440 {} -100.00'));
  const read = await ledgers.import(file);
  expect(await world.costsOf('AVT-2')).toMatchObject([{ amount: '100.00' }]);

  await ledgers.mutations.run('updateLedgerRule', { id: rule, contractId: second });
  const { scenarios } = await ledgers.preview(read.id);
  expect(scenarios[0]).toMatchObject({ toCreate: 1, toRemove: 1, unchanged: 0, difference: '0.00' });
  expect(await ledgers.ask('importLedger', { id: read.id })).toMatchObject({ createdCount: 1, removedCount: 1 });
  expect([await world.costsOf('AVT-2'), await world.costsOf('AVT-3')]).toMatchObject([[], [{ amount: '100.00' }]]);
  expect(await ledgers.ask('undoLedgerImport', { id: read.id })).toMatchObject({ status: 'UNDONE', keptCount: 0 });
  expect([await world.costsOf('AVT-2'), await world.costsOf('AVT-3')]).toEqual([[], []]);
});

it('a file of one month leaves the other months of the ledger, and one entry that somebody changed is kept at an undo', async () => {
  const contractId = await world.contract('AVT-4');
  await world.rule({ account: '6540', contractId });
  const month = (number: string, amount: string) =>
    sieBytes(
      ledgerOf(`#VER A ${number} 2018${number}15 "x"`, `#TRANS 6540 {} ${amount}`, `#TRANS 2440 {} -${amount}`).replace(
        '232199-9993',
        '212000-2049',
      ),
    );
  await ledgers.import(month('01', '10.00'));
  const february = await ledgers.import(month('02', '20.00'));
  expect(await world.costsOf('AVT-4')).toMatchObject([
    { month: '2018-01', amount: '10.00' },
    { month: '2018-02', amount: '20.00' },
  ]);
  const corrected = await ledgers.import(month('02', '25.00'));
  expect(corrected).toMatchObject({ createdCount: 0, changedCount: 1 });
  expect(await ledgers.preview(corrected.id)).toMatchObject({
    replaces: 'bokföring.se',
    scenarios: [{ entered: '25.00', difference: '0.00' }],
  });

  await app.orm.em.fork().execute(`update cost_entry set amount = 26 where amount = 25 and account = '6540'`);
  expect(await ledgers.preview(corrected.id)).toMatchObject({
    scenarios: [{ entered: '26.00', difference: '-1.00', toChange: 1 }],
  });
  expect(await ledgers.ask('undoLedgerImport', { id: corrected.id })).toMatchObject({ undoneCount: 0, keptCount: 1 });
  expect(await world.costsOf('AVT-4')).toMatchObject([{ amount: '10.00' }, { amount: '26.00' }]);
  expect(february.status).toBe('DONE');
});

it.each([
  ['a wrong checksum', SAMPLE.replace('#KSUMMA 2925564287', '#KSUMMA 1'), 'Line 61: the checksum is 1 but'],
  [
    'a voucher that does not balance',
    SAMPLE.replace('#TRANS 2440 {} -70441.67', '#TRANS 2440 {} -70441.66').replaceAll(/#KSUMMA.*\n/g, ''),
    'Line 55: voucher B 7 does not balance. The difference is 0.01.',
  ],
  [
    'a balance of a year without #RAR',
    SAMPLE.replace(/#RAR 0.*\n/, '').replaceAll(/#KSUMMA.*\n/g, ''),
    'refers to financial year 0, but #RAR 0 is missing',
  ],
  ['a file that was cut off', SAMPLE.slice(0, SAMPLE.indexOf('#TRANS 2440')), 'the file ends in the middle'],
  [
    'an amount that is none',
    SAMPLE.replace('} 10000.00', '} 10000,00').replaceAll(/#KSUMMA.*\n/g, ''),
    'Line 47: “10000,00” cannot be the',
  ],
  [
    'another currency',
    SAMPLE.replace('#VALUTA SEK', '#VALUTA EUR').replaceAll(/#KSUMMA.*\n/g, ''),
    'The file is in EUR',
  ],
  ['no #FLAGGA', SAMPLE.replace('#FLAGGA 0\n', ''), 'Line 1: this is no SIE file'],
])('of a file with %s nothing is kept, and it says where', async (_fault, text, sentence) => {
  const before = await stored();
  const read = await ledgers.upload(sieBytes(text));
  expect(read).toMatchObject({ status: 'FAILED', contents: [] });
  expect(read.problem).toContain(sentence);
  expect((await ledgers.one(read.id, 'sv')).problem).not.toBe(read.problem);
  expect(await stored()).toBe(before);
});

it('a file that was saved in parts in another encoding is refused with its line', async () => {
  const utf8 = Buffer.from('#PROSA "å"\n');
  const mixed = Buffer.concat([sieBytes(SAMPLE.replaceAll(/#KSUMMA.*\n/g, '')), utf8]);
  expect((await ledgers.upload(mixed)).problem).toMatch(/^Line \d+: the text is encoded in another way/);
});

it.each([
  ['UTF-8', Buffer.from(SAMPLE)],
  ['WINDOWS-1252', Buffer.from(SAMPLE, 'latin1')],
])('a file marked PC8 that is in truth %s is read, its checksum too', async (encoding, bytes) => {
  const read = await ledgers.upload(bytes);
  expect(read).toMatchObject({ status: 'PREVIEW', encoding });
  const { unmapped } = await ledgers.preview(read.id);
  expect(unmapped.map(({ accountName }) => accountName)).toContain('Aktiverat eget arbete');
  await ledgers.ask('cancelLedgerImport', { id: read.id });
});

const SHARED = new URL('../../../../../shared/samples/exempel_4E.SE', import.meta.url);
it.runIf(existsSync(SHARED))('the sample file of the shared folder has the sums that its sentences say', async () => {
  const read = await ledgers.upload(readFileSync(SHARED), 'exempel_4E.SE');
  expect(read.contents.map(({ figure, amount }) => [figure, amount])).toEqual([
    ['VOUCHERS', '2356.87'],
    ['PERIOD_AMOUNTS', '70441.67'],
    ['PERIOD_BUDGET', '64333.33'],
  ]);
});

/** A file of vouchers alone (4I) with one voucher. */
function ledgerOf(...voucher: string[]): string {
  const [head, ...rows] = voucher;
  return [
    '#FLAGGA 0',
    '#FORMAT PC8',
    '#SIETYP 4',
    '#ORGNR 232199-9993',
    '#KONTO 6510 "Service"',
    head,
    '{',
    ...rows,
    '}',
    '',
  ].join('\n');
}
