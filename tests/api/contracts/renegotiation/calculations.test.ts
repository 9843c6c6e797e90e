import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { statementsOf } from '../../../support/statements.ts';
import { day, World } from '../../../support/world.ts';
import { AGREED_LINES, CASE, caseAt, type CasePayload } from './cases.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

async function faultOf(query: string): Promise<[unknown, string]> {
  const { errors } = await app.graphql(query);
  const { code, field } = errors?.[0]?.extensions ?? {};
  return [code, ((field as unknown[]) ?? []).join('.')];
}

describe('offers beside the baseline', () => {
  it('are compared item by item, and in total cost over a horizon, indexed and discounted', async () => {
    const { id, offerId } = await caseAt(mutations, world, 'NEGOTIATING');
    const lines = [
      { item: 'Support', quantity: '1', unitPrice: '700000.00', billingPeriod: 'YEAR' },
      { item: 'Flytt', quantity: '1', unitPrice: '10000.00', billingPeriod: 'ONCE' },
    ];
    await mutations.run('createRenegotiationOffer', {
      renegotiationId: id,
      bidder: 'Ny AB',
      round: 2,
      receivedOn: '2018-05-02',
      lines,
    });
    const { renegotiationComparison } = await read<{ renegotiationComparison: Record<string, unknown> }>(
      `query ($id: ID!) { renegotiationComparison(id: $id, start: "2018-09-01", horizonMonths: 24, yearlyPriceChange: "2", discountRate: "3") {
        start horizonMonths yearlyPriceChange discountRate
        columns { offerId bidder round annual annualDifference once total { cost presentValue years { from to cost presentValue } } missingItems isLowest }
        items { item prices { annual once annualDifference isLowest } }
      } }`,
      { id },
    );
    expect(renegotiationComparison).toMatchObject({
      start: '2018-09-01',
      horizonMonths: 24,
      yearlyPriceChange: '2',
      discountRate: '3',
      columns: [
        { offerId: null, bidder: null, round: null, annual: '845300.00', annualDifference: '0.00', isLowest: false },
        {
          offerId,
          bidder: 'Anbud AB',
          annual: '772000.00',
          annualDifference: '-73300.00',
          missingItems: ['Flytt'],
          total: {
            // 772 000 and 2 % more; 772 000 / 1.03 = 749 514.563; 787 440 / 1.0609 = 742 237.723: together .286, so the second has the öre.
            cost: '1559440.00',
            presentValue: '1491752.29',
            years: [
              { from: '2018-09-01', to: '2019-08-31', cost: '772000.00', presentValue: '749514.56' },
              { from: '2019-09-01', to: '2020-08-31', cost: '787440.00', presentValue: '742237.73' },
            ],
          },
        },
        { bidder: 'Ny AB', round: 2, annual: '700000.00', once: '10000.00', missingItems: ['Drift'] },
      ],
      items: [
        { item: 'Drift', prices: [{ annual: '45300.00' }, { annual: '45300.00', annualDifference: '0.00' }, null] },
        {
          item: 'Support',
          prices: [
            { annual: '800000.00' },
            { annual: '726700.00' },
            { annual: '700000.00', annualDifference: '-100000.00', isLowest: true },
          ],
        },
        { item: 'Flytt', prices: [null, null, { annual: '0.00', once: '10000.00', annualDifference: null }] },
      ],
    });
  });

  it('are compared by as many statements, however many there are', async () => {
    const count = async (offers: number) => {
      const { id } = await caseAt(mutations, world, 'NEGOTIATING');
      for (let number = 0; number < offers; number += 1) {
        const offer = { renegotiationId: id, bidder: `B${number}`, receivedOn: '2018-05-02', lines: AGREED_LINES };
        await mutations.run('createRenegotiationOffer', offer);
      }
      const query = `query ($id: ID!) { renegotiationComparison(id: $id) { columns { annual } } renegotiationAlternatives(id: $id) { kind } realisedSaving(id: $id) { fullYear } }`;
      return (await statementsOf(app.orm, () => read(query, { id }))).length;
    };
    expect(await count(5)).toBe(await count(0));
  });

  it.each([
    ['horizonMonths: 0', 'horizonMonths'],
    ['horizonMonths: 241', 'horizonMonths'],
    ['discountRate: "51"', 'discountRate'],
    ['yearlyPriceChange: "-51"', 'yearlyPriceChange'],
    ['offerIds: ["offer_00000000-0000-7000-8000-00000000dead"]', 'offerIds.0'],
    ['offerIds: ["asset_1"]', 'offerIds.0'],
  ])('are not compared with %s', async (argument, field) => {
    const contractId = `contract_${(await world.contract()).id}`;
    const { record } = await mutations.run<CasePayload>('createRenegotiationCase', { contractId, name: 'X' }, CASE);
    const query = `{ renegotiationComparison(id: "${record.id}", ${argument}) { start } }`;
    expect(await faultOf(query)).toEqual(['BAD_USER_INPUT', field]);
  });
});

it('the alternatives stand side by side, each with its day, cost, risk and work', async () => {
  const { id } = await caseAt(mutations, world, 'AGREED');
  const notes = [{ kind: 'END', risk: 'Ingen support', work: 'Avveckling' }];
  await mutations.run('updateRenegotiationCase', { id, notes, chosenAlternative: 'RENEGOTIATE' }, CASE);
  const { renegotiationAlternatives } = await read<{ renegotiationAlternatives: unknown[] }>(
    `query ($id: ID!) { renegotiationAlternatives(id: $id, start: "2018-09-01", horizonMonths: 12, yearlyPriceChange: "0", discountRate: "0",
       procuredLines: [{ item: "Allt", quantity: "1", unitPrice: "700000.00", billingPeriod: YEAR }]) {
       kind gap cost { cost } risk work isChosen } }`,
    { id },
  );
  expect(renegotiationAlternatives).toMatchObject([
    { kind: 'LET_RENEW', gap: null, cost: { cost: '845300.00' }, isChosen: false },
    { kind: 'RENEGOTIATE', gap: null, cost: { cost: '772000.00' }, isChosen: true },
    { kind: 'CALL_OFF_OPTION', gap: 'NO_OPTION', cost: null },
    { kind: 'PROCURE_ANEW', gap: null },
    { kind: 'END', risk: 'Ingen support', work: 'Avveckling' },
  ]);
});

describe('what if there were fewer', () => {
  it('tells what the contract would cost without assets that it covers, whichever way, or with another quantity', async () => {
    const contract = await world.contract();
    const contractId = `contract_${contract.id}`;
    await world.priceLine(contract, { item: 'Enhet', quantity: '120' as never, unitPrice: '50.00' as never });
    const [site, model] = [await world.site(), await world.model()];
    await world.covers(contract, { site });
    await world.covers(contract, { assetModel: model });
    const covered = [await world.asset({ site }), await world.asset({ model })];
    const other = await world.asset();
    const ids = covered.map(({ id }) => `"asset_${id}"`).join();
    const what = (change: string) =>
      `{ quantityWhatIf(contractId: "${contractId}", changes: [{ item: "Enhet", ${change} }]) {
        annualBefore annualAfter difference lines { item quantityBefore quantityAfter annualAfter } } }`;
    // 120 × 50 × 12 = 72 000; two fewer: 118 × 600 = 70 800.
    expect(await read(what(`dropAssetIds: [${ids}, ${ids}]`))).toEqual({
      quantityWhatIf: {
        annualBefore: '72000.00',
        annualAfter: '70800.00',
        difference: '-1200.00',
        lines: [{ item: 'Enhet', quantityBefore: '120', quantityAfter: '118', annualAfter: '70800.00' }],
      },
    });
    expect(await read(what('change: "-120"'))).toMatchObject({ quantityWhatIf: { annualAfter: '0.00' } });
    for (const [change, code, field] of [
      ['change: "-121"', 'RULE_VIOLATION', 'changes.0.change'],
      ['change: "1", dropAssetIds: []', 'BAD_USER_INPUT', 'changes.0.change'],
      ['change: null', 'BAD_USER_INPUT', 'changes.0.change'],
      [`dropAssetIds: ["asset_${other.id}"]`, 'BAD_USER_INPUT', 'changes.0.dropAssetIds.0'],
    ]) {
      expect([change, ...(await faultOf(what(change ?? '')))]).toEqual([change, code, field]);
    }
    const unknown = what('change: "1"').replace('"Enhet"', '"Annat"');
    expect(await faultOf(unknown)).toEqual(['RULE_VIOLATION', 'changes.0.item']);
  });

  it('counts what is priced on the day that is asked for', async () => {
    const contract = await world.contract();
    await world.priceLine(contract, { item: 'Enhet', quantity: '1' as never, lastDay: day('2024-12-31') });
    const what = (on: string) =>
      `{ quantityWhatIf(contractId: "contract_${contract.id}", on: "${on}", changes: [{ item: "Enhet", change: "1" }]) { difference } }`;
    expect(await read(what('2024-06-01'))).toEqual({ quantityWhatIf: { difference: '1200.00' } });
    expect(await faultOf(what('2025-01-01'))).toEqual(['RULE_VIOLATION', 'changes.0.item']);
  });
});
