import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { day, World } from '../../../support/world.ts';
import { CASE, caseAt, contractOfM6, type CasePayload } from './cases.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

/** A contract of 845 300 SEK a year whose prices follow an index from 2018: that of October the year before. */
async function indexedContract(
  values: Readonly<Record<string, string>>,
): Promise<{ contract: Contract; code: string }> {
  const contract = await contractOfM6(world);
  const series = await world.priceIndex(values);
  const from = { baseMonth: '2016-10' as never, firstAdjustment: day('2018-01-01') };
  await world.indexClause(contract, series, from);
  return { contract, code: series.code };
}

describe('the baseline of a contract whose prices follow an index', () => {
  it('is frozen at the prices of the day, and what is agreed then follows no index of before', async () => {
    // 100 to 110: 845 300 SEK become 929 830 SEK.
    const { contract } = await indexedContract({ '2016-10': '100', '2017-10': '110', '2018-10': '121' });
    const { id } = await caseAt(mutations, world, 'SIGNED', { contract });
    const { data } = await app.graphql(
      `query ($id: ID!, $contract: ID!) {
        renegotiationCase(id: $id) { baselineAnnual agreedAnnual savingFullYear baselineLines { item unitPrice annual } }
        contract(id: $contract) {
          before: priceOn(on: "2018-08-31") { annualCost } after: priceOn(on: "2019-06-30") { annualCost }
          indexClauses { nodes { firstDay lastDay } } } }`,
      { id, contract: `contract_${contract.id}` },
    );
    expect(data).toEqual({
      renegotiationCase: {
        baselineAnnual: '929830.00',
        agreedAnnual: '772000.00',
        savingFullYear: '157830.00',
        baselineLines: [
          { item: 'Drift', unitPrice: '49830.00', annual: '49830.00' },
          { item: 'Support', unitPrice: '880000.00', annual: '880000.00' },
        ],
      },
      contract: {
        before: { annualCost: '929830.00' },
        after: { annualCost: '772000.00' },
        indexClauses: { nodes: [{ firstDay: null, lastDay: '2018-08-31' }] },
      },
    });
  });

  it('is not frozen while an index value is missing, and says which', async () => {
    const { contract, code } = await indexedContract({ '2016-10': '100' });
    const input = { contractId: `contract_${contract.id}`, name: 'Utan index' };
    const { id } = (await mutations.run<CasePayload>('createRenegotiationCase', input, CASE)).record;
    expect(await mutations.refused('freezeBaseline', { id, on: '2018-04-01' })).toMatchObject({
      code: 'RULE_VIOLATION',
      rule: 'MISSING_INDEX',
      message: `The price index ${code} has no value for 2017-10, so the price of the day is unknown.`,
    });
  });
});
