import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { RelationKind } from '../../../server/inventory/relation-kind.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let ids: Record<'router' | 'server' | 'site' | 'person' | 'unit', string>;

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  const unit = await world.unit({ code: 'KIR', name: 'Kirurgkliniken' });
  const site = await world.site({ code: 'BS', name: 'Blekingesjukhuset' });
  const person = await world.person({ name: 'Åsa Öberg', unit });
  const supplier = await world.supplier({ name: 'Nätverk AB' });
  const model = await world.model({ manufacturer: 'Cisco', name: 'C9300', supportEnd: day('2030-12-31') });
  const router = await world.asset({
    tag: 'N-1',
    name: 'Kärnväxel "A" \\ söder',
    model,
    site,
    unit,
    supplier,
    custodian: person,
    purchaseDate: day('2024-02-29'),
    purchaseCost: '125000.50' as never,
    attributes: { hostName: 'sw-1', ports: 48 },
  });
  const server = await world.asset({ tag: 'S-1', category: AssetCategory.SERVER, status: AssetStatus.IN_STOCK, unit });
  await world.relation(server, RelationKind.CONNECTS_TO, router);
  ids = {
    router: `asset_${router.id}`,
    server: `asset_${server.id}`,
    site: `site_${site.id}`,
    person: `person_${person.id}`,
    unit: `unit_${unit.id}`,
  };
});
afterAll(() => app.close());

async function data(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await app.graphql(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('whatever GraphQL allows, one statement answers as graphql-js does', () => {
  it('aliases, one field twice with other arguments, and keys that stand for several selections', async () => {
    expect(
      await data(`{
        a: asset(tag: "N-1") { tag also: tag site { code } site { name code } }
        b: asset(tag: "S-1") { tag site { code } }
        a: asset(tag: "N-1") { name }
      }`),
    ).toEqual({
      a: {
        tag: 'N-1',
        also: 'N-1',
        site: { code: 'BS', name: 'Blekingesjukhuset' },
        name: 'Kärnväxel "A" \\ söder',
      },
      b: { tag: 'S-1', site: null },
    });
  });

  it('fragments by name and inline, in fragments, on the interface and on types that do not fit', async () => {
    const query = `
      query Any($id: ID!) {
        node(id: $id) { __typename id ...OnAsset ...OnSite ... on Node { again: id } ... on Person { name } ... { third: id } }
      }
      fragment OnAsset on Asset { tag ...More site { ...OnSite } }
      fragment More on Asset { unit { code } tag }
      fragment OnSite on Site { code __typename }`;
    expect(await data(query, { id: ids.router })).toEqual({
      node: {
        __typename: 'Asset',
        id: ids.router,
        tag: 'N-1',
        unit: { code: 'KIR' },
        site: { code: 'BS', __typename: 'Site' },
        again: ids.router,
        third: ids.router,
      },
    });
    expect(await data(query, { id: ids.site })).toEqual({
      node: { __typename: 'Site', id: ids.site, code: 'BS', again: ids.site, third: ids.site },
    });
  });

  it('nodes of several kinds in the order asked for, with null for what is not there', async () => {
    const unknown = 'asset_00000000-0000-7000-8000-000000000000';
    const asked = [ids.site, unknown, ids.router, 'nonsense', ids.person, ids.router, 'asset_1', ''];
    expect(
      await data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Asset { tag } ... on Person { name unit { name } } } }`,
        { ids: asked },
      ),
    ).toEqual({
      nodes: [
        { id: ids.site },
        null,
        { id: ids.router, tag: 'N-1' },
        null,
        { id: ids.person, name: 'Åsa Öberg', unit: { name: 'Kirurgkliniken' } },
        { id: ids.router, tag: 'N-1' },
        null,
        null,
      ],
    });
  });

  it.each([
    [true, true, { router: { tag: 'N-1', site: { code: 'BS' } }, __typename: 'Query' }],
    [true, false, { router: { tag: 'N-1' }, __typename: 'Query' }],
    [false, true, { __typename: 'Query' }],
  ])('@include and @skip by variables: asset %s, site %s', async (asset, site, expected) => {
    const query = `
      query ($asset: Boolean!, $site: Boolean = false, $no: Boolean = true) {
        router: asset(tag: "N-1") @include(if: $asset) {
          tag
          site @skip(if: $no) { name }
          ...Place @include(if: $site)
          ... @skip(if: $no) { name }
          ... on Asset @include(if: false) { id }
        }
        __typename
      }
      fragment Place on Asset { site { code } }`;
    expect(await data(query, { asset, site, no: true })).toEqual(expected);
  });

  it('__typename everywhere', async () => {
    const query = `{
      __typename
      assets(first: 1) {
        __typename
        edges { __typename cursor node { __typename attributes { __typename name value } } }
        pageInfo { __typename hasNextPage }
        aggregate { __typename sum { __typename purchaseCost } min { __typename purchaseDate } }
        groupBy(by: [SITE]) { __typename count keys { __typename field value label } }
        facets(by: [STATUS]) { __typename field values { __typename value label count } }
      }
    }`;
    expect(await data(query)).toMatchObject({
      __typename: 'Query',
      assets: {
        __typename: 'AssetConnection',
        edges: [{ __typename: 'AssetEdge', node: { __typename: 'Asset' } }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: true },
        aggregate: { __typename: 'AssetAggregate', sum: { __typename: 'AssetAmounts', purchaseCost: '125000.50' } },
      },
    });
  });

  it('schema questions mixed with data, and fields that only code can compute', async () => {
    const query = `{
      __type(name: "Money") { name kind }
      asset(tag: "N-1") { nextStatuses purchaseCost relationsTo { nodes { from { tag nextStatuses } } } }
    }`;
    expect(await data(query)).toEqual({
      __type: { name: 'Money', kind: 'SCALAR' },
      asset: {
        nextStatuses: ['IN_STOCK', 'RETIRING', 'DISPOSED'],
        purchaseCost: '125000.50',
        relationsTo: { nodes: [{ from: { tag: 'S-1', nextStatuses: ['IN_USE', 'RETIRING', 'DISPOSED'] } }] },
      },
    });
  });

  it('variables with defaults, in lists and in parts of input objects', async () => {
    const query = `query ($tag: String, $categories: [AssetCategory!] = [NETWORK], $first: Int = 1, $direction: OrderDirection! = DESC) {
      assets(first: $first, where: { category: { in: $categories }, tag: { eq: $tag } }, orderBy: { field: TAG, direction: $direction }) { nodes { tag } }
    }`;
    expect(await data(query, { tag: 'N-1' })).toEqual({ assets: { nodes: [{ tag: 'N-1' }] } });
    expect(await data(query, { tag: 'S-1', categories: 'SERVER' })).toEqual({ assets: { nodes: [{ tag: 'S-1' }] } });
    const absent = query.replace(', tag: { eq: $tag }', ', tag: { eq: $tag, in: ["N-1", "S-1"] }');
    expect(await data(absent, { categories: ['SERVER', 'NETWORK'], first: 2 })).toEqual({
      assets: { nodes: [{ tag: 'S-1' }, { tag: 'N-1' }] },
    });
  });

  it('one of a kind by id or by its key, and null for an id of another kind', async () => {
    const query = `query ($asset: ID!, $site: ID!) {
      byId: asset(id: $asset) { tag } byKey: asset(tag: "N-1") { id } none: asset(tag: "N-2") { id }
      other: asset(id: $site) { id } unit: organisationUnit(code: "KIR") { name }
    }`;
    expect(await data(query, { asset: ids.router, site: ids.site })).toEqual({
      byId: { tag: 'N-1' },
      byKey: { id: ids.router },
      none: null,
      other: null,
      unit: { name: 'Kirurgkliniken' },
    });
  });

  it('lists on records, with their own pages, filters, counts and groups', async () => {
    const query = `{
      sites(first: 10) { nodes {
        code
        assets(first: 1, where: { category: { ne: SERVER } }) { totalCount nodes { tag custodian { name } } aggregate { sum { purchaseCost } } }
        servers: assets(where: { category: { eq: SERVER } }) { totalCount groupBy(by: [STATUS]) { count } }
      } }
    }`;
    expect(await data(query)).toEqual({
      sites: {
        nodes: [
          {
            code: 'BS',
            assets: {
              totalCount: 1,
              nodes: [{ tag: 'N-1', custodian: { name: 'Åsa Öberg' } }],
              aggregate: { sum: { purchaseCost: '125000.50' } },
            },
            servers: { totalCount: 0, groupBy: [] },
          },
        ],
      },
    });
  });

  it('more fields than a PostgreSQL function has arguments', async () => {
    const many = Array.from({ length: 70 }, (_, index) => `f${index}: tag`).join(' ');
    const answer = (await data(`{ asset(tag: "N-1") { ${many} } }`)) as { asset: Record<string, string> };
    expect(Object.keys(answer.asset)).toHaveLength(70);
    expect(answer.asset['f69']).toBe('N-1');
  });

  it('keys that PostgreSQL or JavaScript might take for something else', async () => {
    const query = `{ asset(tag: "N-1") { _: tag constructor: name __proto: id toString: tag select: tag hasOwnProperty: tag T: tag t: name } }`;
    expect(await data(query)).toMatchObject({
      asset: { _: 'N-1', constructor: 'Kärnväxel "A" \\ söder', toString: 'N-1', select: 'N-1', T: 'N-1' },
    });
  });
});
