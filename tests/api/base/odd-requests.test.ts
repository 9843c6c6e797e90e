import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { World } from '../../support/world.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  await world.asset({ tag: 'ÅÄ-001', name: 'Växel', site: await world.site({ code: 'ÖST-1' }) });
  await world.asset({ tag: 'B-002', name: 'Server' });
});
afterAll(() => app.close());

/** The first fault of an answer, by its code and field. */
async function faultOf(document: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await app.graphql(document, variables);
  const { code, field } = errors?.[0]?.extensions ?? {};
  return field ? { code, field } : { code };
}

describe('a plan that is kept for one caller', () => {
  it('is not mistaken for that of another, whatever text an id is made of', async () => {
    const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';
    const found = await app.graphql<{ assets: { nodes: { id: string; site: { id: string } | null }[] } }>(
      '{ assets(where: { site: { id: { isNull: false } } }) { nodes { id site { id } } } }',
    );
    const [asset] = found.data?.assets.nodes ?? [];
    await app.graphql(ids, { ids: ['asset.site'] });
    const { data } = await app.graphql(ids, { ids: [asset?.id, asset?.site?.id] });
    expect(data).toEqual({
      nodes: [
        { id: asset?.id, __typename: 'Asset' },
        { id: asset?.site?.id, __typename: 'Site' },
      ],
    });
  });

  it('does not let an id that says more than an id pass for a second argument', async () => {
    const one = 'query ($id: ID, $tag: String) { asset(id: $id, tag: $tag) { tag } }';
    await app.graphql(one, { id: 'asset,tag:?' });
    expect(await faultOf(one, { id: 'asset,tag:?', tag: 'B-002' })).toEqual({ code: 'BAD_USER_INPUT', field: ['id'] });
  });
});

describe('keys of an answer', () => {
  it.each(['r', 'o', 'p', 'f', 'k0', 't1', 'count', 'entry', 'constructor', '__proto__'])(
    'may be called %s like any name that the statement itself might use',
    async (key) => {
      const { data, errors } = await app.graphql<Record<string, Record<string, unknown>>>(
        `{ asset(tag: "B-002") { ${key}: name } assets(where: { tag: { eq: "B-002" } }) { nodes { ${key}: name } } }`,
      );
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toBe(`{"asset":{"${key}":"Server"},"assets":{"nodes":[{"${key}":"Server"}]}}`);
    },
  );
});

describe('sums', () => {
  it.each(['__typename', 'sum { __typename }', 'count @skip(if: true) __typename'])(
    'are one object, also when nothing is summed: %s',
    async (selection) => {
      const { data } = await app.graphql<{ assets: { aggregate: object } }>(
        `{ assets { aggregate { ${selection} } } }`,
      );
      expect(data?.assets.aggregate).toBeTypeOf('object');
    },
  );

  it('take an alternative that says nothing for one that holds for all, beside others that have values', async () => {
    const one = '{ serialNumber: { endsWith: "" } }';
    for (const where of [`{ or: [${one}, {}] }`, `{ not: { or: [${one}, { site: {} }] } }`]) {
      const { data } = await app.graphql(`{ assets(where: ${where}) { totalCount } }`);
      expect(data, `${where}`).toEqual({ assets: { totalCount: expect.any(Number) } });
    }
  });

  it('say how many fields a list may be counted by', async () => {
    const by = Array.from({ length: 101 }, () => 'STATUS').join();
    const { data } = await app.graphql<{ assets: { facets: unknown[] } }>(
      `{ assets { facets(by: [${by}]) { field } } }`,
    );
    expect(data?.assets.facets).toEqual([{ field: 'STATUS' }]);
  });
});

describe('a request that cannot be meant is the caller’s fault', () => {
  it('when it names an operation that the document has not', async () => {
    const response = await app.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
    });
    const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, answer.errors[0]?.extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
  });

  it.each(['9999-12-31T23:59:59-12:00', '0001-01-01T00:00:00+14:00'])(
    'when an instant lies outside the years that there are: %s',
    async (at) => {
      expect(await faultOf(`{ assets(where: { updatedAt: { gt: "${at}" } }) { totalCount } }`)).toEqual({
        code: 'BAD_USER_INPUT',
      });
    },
  );

  it.each([
    ['deeply', 1_500],
    ['more deeply than resolvers can follow', 4_000],
  ])('when its variables are nested %s', async (_how, depth) => {
    const where = JSON.parse(`${'{"not":'.repeat(depth)}{"tag":{"eq":"x"}}${'}'.repeat(depth)}`) as unknown;
    const document = 'query ($where: AssetWhere) { assets(where: $where) { totalCount } }';
    expect(await faultOf(document, { where })).toEqual({ code: 'TOO_COMPLEX' });
  });

  it('when its filter has more conditions than can be planned', async () => {
    const where = { or: Array.from({ length: 5_000 }, (_, index) => ({ tag: { contains: `x${index}` } })) };
    const document = 'query ($where: AssetWhere) { assets(where: $where) { totalCount } }';
    expect(await faultOf(document, { where })).toEqual({ code: 'TOO_COMPLEX' });
  });
});

describe('text is found in either case', () => {
  it('also å, ä and ö in codes', async () => {
    const { data } = await app.graphql(
      '{ assets(where: { tag: { contains: "åä" } }) { totalCount } sites(where: { code: { startsWith: "ös" } }) { totalCount } }',
    );
    expect(data).toEqual({ assets: { totalCount: 1 }, sites: { totalCount: 1 } });
  });

  it('on every kind of record that can be searched', async () => {
    const lists = ['assets', 'sites', 'suppliers', 'people', 'organisationUnits', 'assetModels', 'productCycles'];
    const { errors } = await app.graphql(
      `{ ${lists.map((list) => `${list}(search: "å b") { totalCount }`).join(' ')} }`,
    );
    expect(errors).toBeUndefined();
  });
});

describe('a bulk change', () => {
  it.each(['where: {}', 'search: "  "', 'where: { and: [] }', 'where: { or: [{}] }'])(
    'is refused when its selection says nothing, for that would be everything: %s',
    async (selection) => {
      const document = `mutation { updateAssets(input: { ${selection}, patch: { note: "x" }, dryRun: true }) { matched } }`;
      expect(await faultOf(document)).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});
