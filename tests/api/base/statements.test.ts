import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  const index = await world.priceIndex({ '2023-10': '118.4', '2024-10': '123.9' });
  for (let count = 0; count < 60; count += 1) {
    await world.asset({
      model: await world.model(),
      site: await world.site(),
      unit: await world.unit(),
      supplier: await world.supplier(),
    });
    const contract = await world.contract();
    await world.priceLine(contract);
    await world.covers(contract, { site: await world.site() });
    await world.indexClause(contract, index);
  }
});
afterAll(() => app.close());

/** All statements that PostgreSQL is sent while an operation is answered. */
async function sentFor(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const spy = vi.spyOn(Client.prototype, 'query');
  try {
    const response = await app.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
    const calls: readonly unknown[][] = spy.mock.calls;
    const sent = calls.map(([statement], index) => ({
      text: typeof statement === 'string' ? statement : (statement as { text: string }).text,
      by: (spy.mock.contexts[index] as unknown as { connectionParameters: { application_name?: string } })
        .connectionParameters.application_name,
    }));
    // Jobs look for work meanwhile, on connections with a name of theirs.
    return sent.filter(({ by }) => by !== 'hemtag jobs').map(({ text }) => text);
  } finally {
    spy.mockRestore();
  }
}

let asked = 0;

/** Those of an operation that is asked for the first time; before them one asks who it is, of every request alike. */
async function statementsOf(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const [who, ...reads] = await sentFor(`${query} # ${(asked += 1)}`, variables);
  expect(who).toContain('viewer_of_session');
  return reads;
}

const related = 'model { name productCycle { title } } site { name } unit { name parent { name } } supplier { name }';

describe('the number of statements depends on the shape of an operation, not on its rows', () => {
  it.each([
    ['a page of 5', 5],
    ['a page of 50', 50],
  ])('%s assets with model, site, unit and supplier is one statement', async (_what, first) => {
    const query = `query ($first: Int!) { assets(first: $first) { totalCount nodes { tag ${related} } } }`;
    expect(await statementsOf(query, { first })).toEqual([expect.any(String)]);
  });

  it.each([
    ['a page of 5', 5],
    ['a page of 50', 50],
  ])('%s with values that only code can compute is one statement too', async (_what, first) => {
    const query = `query ($first: Int!) { assets(first: $first) { nodes { tag nextStatuses ${related} } } }`;
    expect(await statementsOf(query, { first })).toEqual([expect.any(String)]);
  });

  it('lists, counts, sums, groups and facets side by side are one statement', async () => {
    const query = `{
      assets(first: 20) { totalCount aggregate { count } groupBy(by: [SITE]) { count } facets(by: [UNIT, STATUS]) { values { count } } nodes { tag } }
      sites(first: 5) { nodes { assets(first: 3) { totalCount nodes { tag unit { name } } } } }
      suppliers(first: 5) { nodes { name } }
    }`;
    expect(await statementsOf(query, {})).toEqual([expect.any(String)]);
  });

  it.each([
    ['10 contracts', 10],
    ['60 contracts', 60],
  ])('%s with their days, costs, price lines and coverage are one statement', async (_what, first) => {
    const query = `query ($first: Int!) {
      contracts(first: $first, where: { phase: { eq: RUNNING } }, orderBy: [{ field: SAFE_DATE }]) {
        totalCount aggregate { sum { annualCost } } facets(by: [KIND, END_YEAR]) { values { count } }
        nodes { number safeDate annualCost isOrphaned decisions { deadline } options { standing }
          priceLines { nodes { unitPrice } } assets(first: 3) { totalCount nodes { tag } } }
      }
    }`;
    expect(await statementsOf(query, { first })).toEqual([expect.any(String)]);
  });

  it.each([
    ['10 contracts', 10],
    ['60 contracts', 60],
  ])('%s with their indexed prices, step by step, are one statement', async (_what, first) => {
    const query = `query ($first: Int!) { contracts(first: $first) { nodes {
      priceOn(on: "2025-06-30") { annualCost lines { adjustments { movements { to } } } }
      priceForecast(until: "2028-12-31", assumedYearlyChange: "2") { years { cost } }
    } } }`;
    expect(await statementsOf(query, { first })).toEqual([expect.any(String)]);
  });

  it('the same query with other values is the same statement, prepared once, that also asks who it is', async () => {
    const query = 'query ($site: String!) { assets(where: { site: { code: { eq: $site } } }) { nodes { tag } } }';
    const [, read = ''] = await sentFor(query, { site: 'S2' });
    const again = await sentFor(query, { site: 'S3' });
    expect(again).toEqual([expect.stringContaining(read)]);
    expect(again[0]).toContain('viewer_of_session');
    expect(await sentFor(query, { site: "' or 1=1" })).toEqual(again);
  });

  it('a search, which is planned for its words, asks who it is in its one statement too', async () => {
    const query = 'query ($words: String!) { assets(search: $words) { nodes { tag } } }';
    await sentFor(query, { words: 'dator' });
    expect(await sentFor(query, { words: 'skrivare' })).toEqual([expect.stringContaining('viewer_of_session')]);
  });

  it('a write of one record is eight: the model, which has no part in it, is left alone', async () => {
    const { id } = await world.asset({ model: await world.model() });
    const update = `mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { asset { ${related} } } }`;
    const sent = await sentFor(update, { input: { id: `asset_${id}`, note: 'Flyttas i vår.' } });
    const words = sent.map((text) => /^\s*(\w+)/.exec(text)?.[1]);
    expect(words).toEqual(['with', 'begin', 'select', 'with', 'update', 'insert', 'select', 'commit']);
    expect(sent.filter((text) => text.includes('for update'))).toEqual([expect.stringContaining('from "asset"')]);
  });
});
