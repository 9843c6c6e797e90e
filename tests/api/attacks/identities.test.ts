import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { wrongIn } from '../../support/attack.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let asset: string;
let site: string;
let other: TestApp['graphql'];

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  site = (await world.site({ code: 'S' })).id;
  asset = (await world.asset({ tag: 'A', name: 'A' })).id;
  for (const tag of ['B', 'C', 'D']) await world.asset({ tag });
  other = await app.as('Other', [{ role: 'INVENTORY_EDITOR' }]);
});
afterAll(() => app.close());

async function send(query: string, variables: Record<string, unknown>): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { status: response.status, text: await response.text() };
}

const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('an id that was made up', () => {
  const made = () => [
    asset,
    `asset_${asset.toUpperCase()}`,
    `asset_${asset}_`,
    `asset_${asset} `,
    `asset_${asset}\u0000`,
    `asset_${asset}' or '1'='1`,
    `Asset_${asset}`,
    `site_${asset}x`,
    `__proto___${asset}`,
    `constructor_${asset}`,
    `user_account_${asset}`,
    `asset_{${asset}}`,
    `asset_${'0'.repeat(10_000)}`,
    encoded(`Asset:${asset}`),
    '_',
    '',
    '\uFFFD',
    '９',
  ];

  it('is refused wherever an id is taken, and named', async () => {
    for (const id of made()) {
      for (const query of [
        'query ($id: ID!) { node(id: $id) { id } }',
        'query ($id: ID!) { nodes(ids: [$id]) { id } }',
        'query ($id: ID!) { asset(id: $id) { id } }',
        'query ($id: ID!) { assets(where: { site: { id: { eq: $id } } }) { totalCount } }',
        'mutation ($id: ID!) { updateAsset(input: { id: $id, expectedVersion: 1, name: "x" }) { changes { field } } }',
        'mutation ($id: ID!) { deleteAsset(input: { id: $id, expectedVersion: 1 }) { deletedId } }',
      ]) {
        const told = await send(query, { id });
        // What is no id of anything may also be what there is nothing of.
        if (/"(node|asset)" : null|"nodes" : \[null\]/.test(told.text)) continue;
        expect(wrongIn(told), `${query} ${id.slice(0, 50)}`).toBeNull();
      }
    }
    expect((await app.graphql('{ asset(tag: "A") { name } }')).data).toEqual({ asset: { name: 'A' } });
  });

  it('of another kind is none: what is right for a site opens no asset', async () => {
    for (const id of [`asset_${site}`, `site_${asset}`]) {
      const { data } = await app.graphql('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null });
    }
  });

  it('is refused where numbers are too large for what they count', async () => {
    for (const version of [2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 1.5, '1', null, {}, [1, 2]]) {
      const query = 'mutation ($v: Int!) { deleteAsset(input: { id: "asset_x", expectedVersion: $v }) { deletedId } }';
      expect(wrongIn(await send(query, { v: version })), `${String(version)}`).toBeNull();
    }
    for (const cost of ['1e400', '9'.repeat(400), '0x10', 'NaN', 'Infinity', '-0.001', '1;2', '１２']) {
      const query = 'query ($c: Money) { assets(where: { purchaseCost: { gte: $c } }) { totalCount } }';
      expect(wrongIn(await send(query, { c: cost })), `${cost}`).toBeNull();
    }
    for (const day of ['2024-02-30', '99999-01-01', '0000-00-00', '2024-1-1', '-0001-01-01', '2024-01-01T00:00:00Z']) {
      const query = 'query ($d: Date) { assets(where: { purchaseDate: { gte: $d } }) { totalCount } }';
      expect(wrongIn(await send(query, { d: day })), `${day}`).toBeNull();
    }
  });
});

describe('a cursor that was made up', () => {
  const page =
    'query ($after: String) { assets(first: 1, after: $after, orderBy: [{ field: TAG }]) { nodes { tag } pageInfo { endCursor } } }';

  async function cursor(): Promise<string> {
    const { data } = await app.graphql<{ assets: { pageInfo: { endCursor: string } } }>(page, {});
    return data?.assets.pageInfo.endCursor ?? '';
  }

  it('is refused, whatever of it was changed', async () => {
    const right = await cursor();
    const content = JSON.parse(Buffer.from(right, 'base64url').toString('utf8')) as unknown[];
    const changed: unknown[][] = [
      [],
      [...content, 1],
      content.slice(1),
      content.map(() => ({ __raw: '1=1' })),
      content.map(() => [content]),
      content.map(() => '\u0000'),
      content.map((value, index) => (index === content.length - 1 ? null : value)),
      content.map(() => 1e308),
    ];
    const texts = [
      ...changed.map((each) => encoded(JSON.stringify(each))),
      encoded('{"__proto__":[]}'),
      encoded('null'),
      encoded('['.repeat(100_000)),
      right.slice(1),
      Buffer.from([0xff, 0xfe]).toString('base64url'),
      '',
      '%00',
    ];
    for (const after of texts) expect(wrongIn(await send(page, { after })), `${after.slice(0, 100)}`).toBeNull();
  });

  it('that names a place where no record stands is a place in the order, and never SQL', async () => {
    const content = JSON.parse(Buffer.from(await cursor(), 'base64url').toString('utf8')) as unknown[];
    const after = (place: string) => encoded(JSON.stringify([...content.slice(0, -1), place]));
    const tagAfter = async (place: string) =>
      (await app.graphql<{ assets: { nodes: { tag: string }[] } }>(page, { after: after(place) })).data?.assets.nodes;
    expect(await tagAfter("B' or '1'='1")).toEqual([{ tag: 'C' }]);
    expect(await tagAfter('D; drop table asset')).toEqual([]);
    expect(await tagAfter('x'.repeat(1_000_000))).toEqual([]);
  });

  it('of one list and order opens no other', async () => {
    const after = await cursor();
    for (const [list, orderBy] of [
      ['assets', '[{ field: PURCHASE_COST }]'],
      ['assets', '[{ field: TAG, direction: DESC }]'],
      ['sites', '[{ field: NAME }, { field: CODE }]'],
    ]) {
      const query = `query ($after: String) { ${list}(after: $after, orderBy: ${orderBy}) { nodes { id } } }`;
      expect(wrongIn(await send(query, { after })), `${list} ${orderBy}`).toBeNull();
    }
  });
});

describe('an idempotency key', () => {
  const mutation = 'mutation ($input: CreateSiteInput!) { createSite(input: $input) { site { id code name } } }';

  it('of another account is not one’s own: neither its answer nor its place is there for others', async () => {
    const input = { code: 'MINE', name: 'Mine', idempotencyKey: 'the same key' };
    const first = await app.graphql<{ createSite: { site: { id: string } } }>(mutation, { input });
    expect(first.errors).toBeUndefined();
    // Answered from the key it would be the first one’s site; it is a new request, and the code is taken.
    const { errors } = await other(mutation, { input });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const theirs = await other<{ createSite: { site: { id: string } } }>(mutation, {
      input: { ...input, code: 'THEIRS' },
    });
    expect(theirs.data?.createSite.site.id).not.toBe(first.data?.createSite.site.id);
    expect((await app.graphql(mutation, { input })).data).toEqual(first.data);
  });

  it('of a token is not that of its account', async () => {
    const input = { code: 'BYWHOM', name: 'By whom', idempotencyKey: 'one key, two ways in' };
    expect((await app.graphql(mutation, { input })).errors).toBeUndefined();
    const byToken = await app.graphql(mutation, { input }, { authorization: `Bearer ${app.account.token}` });
    expect(byToken.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['', 'x'.repeat(256), '\u0000', ' '])('that is none is refused: %j', async (idempotencyKey) => {
    const refusal = await new Mutations(app).refused('createSite', { code: 'N', name: 'N', idempotencyKey });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  });

  it('that reaches for another by what it is put together from reaches nothing', async () => {
    const input = { code: 'REACH', name: 'Reach', idempotencyKey: `${app.account.id} the same key` };
    expect((await other(mutation, { input })).errors).toBeUndefined();
    const again = await app.graphql(mutation, {
      input: { code: 'MINE', name: 'Mine', idempotencyKey: 'the same key' },
    });
    expect(again.data).toMatchObject({ createSite: { site: { code: 'MINE' } } });
  });
});
