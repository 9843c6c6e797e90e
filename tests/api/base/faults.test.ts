import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorCode } from '../../../server/api/errors.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { execute } from '../../support/test-server.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let site: string;

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  site = `site_${(await world.site({ code: 'BS' })).id}`;
  for (const tag of ['A', 'B', 'C']) await world.asset({ tag });
});
afterAll(() => app.close());

/** Base64 of what a cursor holds. */
const cursor = (...content: unknown[]) => Buffer.from(JSON.stringify(content)).toString('base64url');

describe('what cannot be taken is BAD_USER_INPUT and names the field', () => {
  it.each<[string, string, Record<string, unknown>, (string | number)[]]>([
    [
      'a null in a filter',
      'query ($x: String) { assets(where: { tag: { eq: $x } }) { totalCount } }',
      { x: null },
      ['where', 'tag', 'eq'],
    ],
    ['a null instead of a filter', '{ assets(where: { site: null }) { totalCount } }', {}, ['where', 'site']],
    [
      'a null under or',
      '{ assets(where: { or: [{ site: { code: { contains: null } } }] }) { totalCount } }',
      {},
      ['where', 'or', 0, 'site', 'code', 'contains'],
    ],
    [
      'an id of another kind',
      'query ($x: ID!) { assets(where: { unit: { id: { eq: $x } } }) { totalCount } }',
      { x: 'site_1' },
      ['where', 'unit', 'id', 'eq'],
    ],
    [
      'one bad id among others',
      'query ($x: [ID!]!) { assets(where: { site: { id: { in: $x } } }) { totalCount } }',
      { x: ['SITE', 'unit_1'] },
      ['where', 'site', 'id', 'in', 1],
    ],
    [
      'a text that PostgreSQL cannot hold',
      'query ($x: String) { assets(search: $x) { totalCount } }',
      { x: 'a\u0000b' },
      ['search'],
    ],
    [
      'such a text in a filter',
      'query ($x: String) { assets(where: { name: { contains: $x } }) { totalCount } }',
      { x: '\u0000' },
      ['where', 'name', 'contains'],
    ],
    ['such a text as a key', 'query ($x: String) { asset(tag: $x) { id } }', { x: '\u0000' }, ['tag']],
    ['a cursor that is none', '{ assets(after: "nonsense") { totalCount } }', {}, ['after']],
    [
      'a cursor of JSON that is none',
      'query ($x: String) { assets(before: $x) { totalCount } }',
      { x: cursor({}) },
      ['before'],
    ],
    [
      'a cursor of another order',
      'query ($x: String) { assets(after: $x, orderBy: { field: NAME }) { nodes { tag } } }',
      { x: cursor('tag+', 'A') },
      ['after'],
    ],
    [
      'a cursor of the other direction',
      'query ($x: String) { assets(after: $x) { nodes { tag } } }',
      { x: cursor('tag-', 'A') },
      ['after'],
    ],
    [
      'a cursor whose day is none',
      'query ($x: String) { assets(after: $x, orderBy: { field: PURCHASE_DATE }) { nodes { tag } } }',
      { x: cursor('purchaseDate+id+', 'yesterday', '00000000-0000-7000-8000-000000000000') },
      ['after'],
    ],
    [
      'a cursor whose key is none',
      'query ($x: String) { assets(after: $x, orderBy: { field: NAME }) { nodes { tag } } }',
      { x: cursor('name+id+', 'x', 'y') },
      ['after'],
    ],
    [
      'a cursor with a text that PostgreSQL cannot hold',
      'query ($x: String) { assets(after: $x) { nodes { tag } } }',
      { x: cursor('tag+', '\u0000') },
      ['after'],
    ],
    ['neither an id nor a key', '{ asset { tag } }', {}, ['id']],
    ['both an id and a key', '{ asset(id: "asset_1", tag: "A") { tag } }', {}, ['id']],
    ['a facet of no values', '{ assets { facets(by: [STATUS], top: 0) { values { count } } } }', {}, ['top']],
  ])('%s', async (_what, query, variables, field) => {
    const sent = JSON.parse(JSON.stringify(variables).replaceAll('SITE', site)) as Record<string, unknown>;
    const { errors, data } = await app.graphql(query, sent);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  });

  it.each([
    ['a day that is none', '{ assets(where: { purchaseDate: { eq: "2026-02-30" } }) { totalCount } }', {}],
    ['an amount with three decimals', '{ assets(where: { purchaseCost: { eq: "1.005" } }) { totalCount } }', {}],
    [
      'a number where a text is due',
      'query ($x: Money) { assets(where: { purchaseCost: { eq: $x } }) { totalCount } }',
      { x: 1 },
    ],
    ['an instant that is none', '{ assets(where: { updatedAt: { gt: "2026-13-01T00:00:00Z" } }) { totalCount } }', {}],
    ['an unknown enum value', '{ assets(where: { status: { eq: BROKEN } }) { totalCount } }', {}],
    ['an unknown operator', '{ assets(where: { tag: { like: "x" } }) { totalCount } }', {}],
    ['a variable that is needed and absent', 'query ($x: ID!) { node(id: $x) { id } }', {}],
    [
      'a null for what has a default and needs a value',
      'query ($x: [AssetGroupField!]! = [SITE]) { assets { groupBy(by: $x) { count } } }',
      { x: null },
    ],
    [
      'a null for a nullable variable where a value is needed',
      'query ($x: [AssetGroupField!] = [SITE]) { assets { groupBy(by: $x) { count } } }',
      { x: null },
    ],
    ['no operation at all', 'fragment F on Asset { tag }', {}],
    ['words that are no GraphQL', 'select * from asset', {}],
  ])('%s', async (_what, query, variables) => {
    const { errors } = await app.graphql(query, variables);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).not.toMatch(/internal|oväntat/i);
  });
});

describe('a missing record', () => {
  it('is null where it is looked up, and NOT_FOUND where it is to be changed', async () => {
    const id = 'asset_00000000-0000-7000-8000-000000000000';
    const { data, errors } = await app.graphql(`{ node(id: "${id}") { id } asset(id: "${id}") { id } }`);
    expect([data, errors]).toEqual([{ node: null, asset: null }, undefined]);
    const change = await app.graphql(
      `mutation { updateAsset(input: { id: "${id}", expectedVersion: 1, name: "X" }) { asset { id } } }`,
    );
    expect(change.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: ['input', 'id'] });
  });
});

describe('the language of a fault', () => {
  it.each([
    ['sv', 'Ange mellan 1 och 200 poster per sida.'],
    ['en', 'Ask for between 1 and 200 records a page.'],
    ['en-GB,en;q=0.9,sv;q=0.8', 'Ask for between 1 and 200 records a page.'],
    ['de-DE, en;q=0.5', 'Ask for between 1 and 200 records a page.'],
    ['en;q=0.2, sv;q=0.9', 'Ange mellan 1 och 200 poster per sida.'],
    ['en;q=0, *', 'Ange mellan 1 och 200 poster per sida.'],
    ['fi, da', 'Ange mellan 1 och 200 poster per sida.'],
    ['', 'Ange mellan 1 och 200 poster per sida.'],
  ])('is the one that Accept-Language asks for first, and Swedish when it asks for none: %s', async (header, text) => {
    const { errors } = await app.graphql('{ assets(first: 0) { totalCount } }', {}, { 'accept-language': header });
    expect(errors?.[0]?.message).toBe(text);
  });
});

describe('an unexpected fault', () => {
  it('is masked: the client gets a reference, and the log has what happened under it', async () => {
    const broken = await startApp();
    try {
      await execute(broken.databaseUrl, 'alter table asset rename to hidden_table');
      const queries = [
        '{ assets { totalCount } }',
        '{ asset(tag: "A") { nextStatuses } }',
        `mutation { updateAsset(input: { id: "asset_00000000-0000-7000-8000-000000000000", expectedVersion: 1, name: "X" }) { asset { id } } }`,
      ];
      for (const query of queries) {
        const answer = await broken.graphql(query, {}, { 'x-request-id': 'reference-1', 'accept-language': 'en' });
        expect(answer.errors).toEqual([
          {
            message: 'An unexpected fault occurred. Give the reference reference-1 if you report it.',
            locations: expect.any(Array),
            path: expect.any(Array),
            extensions: { code: 'INTERNAL', reference: 'reference-1' },
          },
        ]);
        expect(JSON.stringify(answer)).not.toMatch(/relation|does not exist|hidden|select|server\/|node_modules/i);
      }
      const logged = broken.log.filter(({ requestId, level }) => requestId === 'reference-1' && level === 50);
      expect(logged).toHaveLength(queries.length);
      expect(JSON.stringify(logged)).toContain('relation \\"asset\\" does not exist');
    } finally {
      await broken.close();
    }
  });
});

describe('the codes of faults', () => {
  it('are a closed list', () => {
    expect(Object.values(ErrorCode).toSorted()).toEqual([
      'BAD_USER_INPUT',
      'CONFLICT',
      'FORBIDDEN',
      'INTERNAL',
      'NOT_FOUND',
      'RATE_LIMITED',
      'RULE_VIOLATION',
      'TOO_COMPLEX',
      'UNAUTHENTICATED',
      'UNAVAILABLE',
    ]);
  });
});
