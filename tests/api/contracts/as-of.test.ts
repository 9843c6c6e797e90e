import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const yesterday = addDays(todayIn(STOCKHOLM, new Date()), -1);

it('what a contract covers, and the contracts of an asset, are those of the past day that is read', async () => {
  const world = new World(app.orm);
  const mutations = new Mutations(app);
  const model = await world.model();
  const contract = await world.contract({ number: 'AVT-1', start: day('2020-01-01') });
  await world.covers(contract, { asset: await world.asset({ tag: 'T-1' }) });
  const ofModel = await world.asset({ tag: 'T-2', model });
  const em = app.orm.em.fork();
  const tables = ['contract', 'contract_coverage', 'asset', 'asset_model', 'supplier', 'organisation_unit'];
  for (const table of tables) await em.execute(`update ${table} set valid_from = '2020-01-01'`);
  await mutations.run('createContractCoverage', {
    contractId: `contract_${contract.id}`,
    assetModelId: `model_${model.id}`,
  });
  const asked = async (asOf: string | null) => {
    const { data, errors } = await app.graphql<{
      contract: { assets: { totalCount: number; nodes: { tag: string }[] }; coverage: { totalCount: number } };
      asset: { contracts: { totalCount: number } };
    }>(
      `query ($asOf: Date, $asset: ID!) {
        contract(number: "AVT-1", asOf: $asOf) { assets { totalCount nodes { tag } } coverage { totalCount } }
        asset(id: $asset, asOf: $asOf) { contracts { totalCount } } }`,
      { asOf, asset: `asset_${ofModel.id}` },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    const { assets, coverage } = data.contract;
    return [
      assets.nodes.map(({ tag }) => tag),
      assets.totalCount,
      coverage.totalCount,
      data.asset.contracts.totalCount,
    ];
  };
  expect(await asked(null)).toEqual([['T-1', 'T-2'], 2, 2, 1]);
  expect(await asked(yesterday)).toEqual([['T-1'], 1, 1, 0]);
});
