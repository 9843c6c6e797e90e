import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { LedgerWorld } from './ledger-world.ts';

let app: TestApp;
let world: LedgerWorld;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new LedgerWorld(app);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const rulesOf = async (year: number) =>
  (
    await app.graphql<{ ledgerRules: { nodes: Record<string, unknown>[] } }>(
      `query ($year: Int!) { ledgerRules(where: { year: { eq: $year } }, orderBy: [{ field: ACCOUNT }]) {
        nodes { account costCentre isLeftOut costClass contract { number } category { code } note } } }`,
      { year },
    )
  ).data?.ledgerRules.nodes;

it('rules are kept per year, and a year gets those of another that it lacks', async () => {
  const contractId = await world.contract('AVT-1');
  await world.rule({ year: 2025, account: '65*', costCentre: '4710', contractId, costClass: 'CHANGE' });
  await world.rule({ year: 2025, account: '79*', note: 'Avskrivningar' });
  await world.rule({ year: 2026, account: '79*', note: 'Egen' });
  expect(await mutations.run('copyLedgerRules', { from: 2025, to: 2026 }, 'count')).toEqual({ count: 1 });
  expect(await rulesOf(2026)).toEqual([
    {
      account: '65*',
      costCentre: '4710',
      isLeftOut: false,
      costClass: 'CHANGE',
      contract: { number: 'AVT-1' },
      category: { code: 'SUPPORT' },
      note: null,
    },
    {
      account: '79*',
      costCentre: null,
      isLeftOut: true,
      costClass: 'RUN',
      contract: null,
      category: null,
      note: 'Egen',
    },
  ]);
  expect(await mutations.run('copyLedgerRules', { from: 2025, to: 2026 }, 'count'), 'again').toEqual({ count: 0 });
  expect(await mutations.refused('copyLedgerRules', { from: 1999, to: 2026 })).toMatchObject({ field: 'input.from' });
  expect(await mutations.refused('copyLedgerRules', { from: 2025, to: 2025 })).toMatchObject({ field: 'input.to' });
});

it.each([
  ['a star elsewhere than last', { account: '6*1' }, 'input.account'],
  ['a blank in a code', { account: '6510', costCentre: '47 10' }, 'input.costCentre'],
  ['no pattern at all', {}, 'input.account'],
  ['a year that there is none of', { account: '6510', year: 20 }, 'input.year'],
  ['a target, and left out', { account: '6510', isLeftOut: true }, 'input.serviceId'],
  ['no category', { account: '6510', categoryId: null }, 'input.categoryId'],
])('a rule with %s is refused and names its field', async (_fault, wrong, field) => {
  const contractId = await world.contract(`AVT-${field}-${JSON.stringify(wrong)}`);
  const input = { year: 2031, contractId, categoryId: await world.category(), ...wrong };
  expect(await mutations.refused('createLedgerRule', input)).toMatchObject({ field });
  expect(await rulesOf(2031)).toEqual([]);
});

it('a rule with neither target nor left out is refused, and so is one that is there already', async () => {
  expect(await mutations.refused('createLedgerRule', { year: 2031, account: '6510' })).toMatchObject({
    field: 'input.serviceId',
  });
  await world.rule({ year: 2032, account: '6510' });
  const twice = await mutations.refused('createLedgerRule', { year: 2032, account: '6510', isLeftOut: true });
  expect(twice.message).toContain('already');
});

it('ledgers are seen and written only by who may do so in the whole region', async () => {
  const unit = await world.unit();
  const here = await app.as('economist-here', [{ role: 'ECONOMIST', unit }]);
  const reader = await app.as('reader', [{ role: 'READER' }]);
  const auditor = await app.as('auditor', [{ role: 'AUDITOR' }]);
  await world.rule({ year: 2033, account: '6510' });
  const ask = '{ ledgerRules(where: { year: { eq: 2033 } }) { nodes { account } } }';
  const rule =
    'mutation { createLedgerRule(input: { year: 2033, account: "6510", isLeftOut: true }) { ledgerRule { id } } }';
  const start = 'mutation { startLedgerImport(input: { fileName: "x.se", fileSize: 1 }) { uploadUrl } }';
  expect((await auditor(ask)).data).toEqual({ ledgerRules: { nodes: [{ account: '6510' }] } });
  expect((await here(ask)).data, 'an economist of one unit').toEqual({ ledgerRules: { nodes: [] } });
  expect((await reader(ask)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  for (const document of [rule, start]) {
    for (const account of [here, reader, auditor]) {
      expect((await account(document)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  }
});
