import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { wrongIn } from '../../support/attack.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await new World(app.orm).asset({ tag: 'A', name: 'A' });
});
afterAll(() => app.close());

const reads = vi.spyOn(ReadDatabase.prototype, 'json');
beforeEach(() => void reads.mockClear());

interface Sent {
  query: string;
  variables?: unknown;
}

async function send(body: unknown): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.fetch('/graphql', { method: 'POST', headers, body: sent });
  return { status: response.status, text: await response.text() };
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const LIST = 'query ($where: AssetWhere) { assets(where: $where) { totalCount } }';

/** Each attack at the sizes that it is known for. */
const attacks: Record<string, readonly [sizes: readonly number[], sent: (size: number) => Sent]> = {
  'levels that go deeper than any page': [
    [17, 100, 800],
    (size) => ({ query: `{ organisationUnit(code: "X") ${'{ parent '.repeat(size)}{ id }${' }'.repeat(size)} }` }),
  ],
  'levels by the thousand': [[3_000, 10_000, 100_000], (size) => ({ query: '{ a '.repeat(size) })],
  'levels in inline fragments': [
    [2_000, 20_000],
    (size) => ({ query: `${'{ ... '.repeat(size)}{ __typename }${' }'.repeat(size)}` }),
  ],
  'aliases of __typename': [
    [101, 1_000, 10_000],
    (size) => ({ query: `{ ${times(size, (index) => `a${index}: __typename`)} }` }),
  ],
  'aliases of a list': [
    [101, 1_000],
    (size) => ({ query: `{ ${times(size, (index) => `a${index}: assets { totalCount }`)} }` }),
  ],
  'aliases in fragments': [
    [101, 1_000],
    (size) => ({
      query: `{ assets { nodes { ...F } } } fragment F on Asset { ${times(size, (index) => `a${index}: tag`)} }`,
    }),
  ],
  'directives on one field': [
    [51, 1_000, 100_000],
    (size) => ({ query: `{ __typename ${'@skip(if: false) '.repeat(size)} }` }),
  ],
  'directives that there are not': [
    [11, 1_000],
    (size) => ({ query: `{ __typename ${times(size, (index) => `@a${index}`)} }` }),
  ],
  'one field over and over': [[4_000, 20_000], (size) => ({ query: `{ ${'hello '.repeat(size)} }` })],
  'one field with different arguments': [
    [600, 10_000],
    (size) => ({ query: `{ ${times(size, (index) => `assets(first: ${index + 1}) { totalCount }`)} }` }),
  ],
  'fragments in a circle': [
    [2, 100, 1_000],
    (size) => ({
      query: `{ assets { nodes { ...F0 } } } ${times(size, (index) => `fragment F${index} on Asset { ...F${(index + 1) % size} }`)}`,
    }),
  ],
  'fragments that nobody uses': [
    [500, 5_000],
    (size) => ({ query: `{ __typename } ${times(size, (index) => `fragment F${index} on Asset { id }`)}` }),
  ],
  'fragments that double at every level': [
    [20, 200],
    (size) => ({
      query: `{ organisationUnit(code: "X") { ...F0 } } ${times(size, (index) => `fragment F${index} on OrganisationUnit { parent { ...F${index + 1} } x${index}: parent { ...F${index + 1} } }`)} fragment F${size} on OrganisationUnit { id }`,
    }),
  ],
  'pages within pages': [
    [200],
    (size) => ({
      query: `{ sites(first: ${size}) { nodes { assets(first: ${size}) { nodes { relationsFrom(first: ${size}) { nodes { id } } } } } } }`,
    }),
  ],
  'pages of a size that no page has': [
    [0, -1, 201, 1_000_000, 2 ** 31, 2 ** 53, 1e300],
    (size) => ({ query: `{ assets(first: ${size}) { nodes { tag } } }` }),
  ],
  'lists of variables': [
    [10_000, 100_000],
    (size) => ({
      query: LIST,
      variables: { where: { or: Array.from({ length: size }, () => ({ tag: { eq: 'x' } })) } },
    }),
  ],
  'ids by the hundred thousand': [
    [201, 100_000],
    (size) => ({
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: size }, () => 'asset_00000000-0000-7000-8000-000000000000') },
    }),
  ],
  'a text of megabytes': [
    [1_000_000, 8_000_000],
    (size) => ({
      query: 'query ($search: String) { assets(search: $search) { totalCount } }',
      variables: { search: 'x '.repeat(size / 2) },
    }),
  ],
  'a document that is one text': [
    [8_000_000],
    (size) => ({ query: `{ asset(tag: "${'x'.repeat(size)}\\u0000") { id } }` }),
  ],
  'a list literal that is nested': [
    [5_000, 50_000],
    (size) => ({ query: `{ assets(where: { tag: { in: ${'['.repeat(size)}${']'.repeat(size)} } }) { totalCount } }` }),
  ],
  'variables that are declared by the thousand': [
    [1_500, 50_000],
    (size) => ({ query: `query (${times(size, (index) => `$v${index}: Int`)}) { __typename }` }),
  ],
  'operations by the thousand': [
    [1_700, 50_000],
    (size) => ({ query: times(size, (index) => `query Q${index} { __typename }`) }),
  ],
  'groups by more keys than there may be': [
    [4, 800],
    (size) => ({ query: `{ assets { groupBy(by: [${'STATUS '.repeat(size)}]) { count } } }` }),
  ],
  'the schema in circles': [
    [3, 1_000],
    (size) => ({ query: `{ __schema { types { ${'fields { type { '.repeat(size)} name ${'} } '.repeat(size)} } } }` }),
  ],
  'types by __type in circles': [
    [3, 100],
    (size) => ({
      query: `{ __type(name: "Asset") { ${'possibleTypes { interfaces { '.repeat(size)} name ${'} } '.repeat(size)} } }`,
    }),
  ],
  'comments and commas, which are no words': [
    [3_000_000],
    (size) => ({ query: `{ ${','.repeat(size)}#${'x'.repeat(size)}\n nothing }` }),
  ],
  'an unclosed text': [[1_000_000], (size) => ({ query: `{ asset(tag: """${'\\"""'.repeat(size / 4)}` })],
  'a number of a million digits': [
    [1_000_000],
    (size) => ({ query: `{ assets(first: ${'9'.repeat(size)}) { totalCount } }` }),
  ],
};

const cases = Object.entries(attacks).flatMap(([name, [sizes, sent]]) =>
  sizes.map((size) => [name, size, sent(size)] as const),
);

/** Microseconds of this process's time that some work takes, the least of three times. */
async function effortOf(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < 3; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

describe('a document that is made to cost', () => {
  it.each(cases)(
    '%s, %i of them: is refused by its code, and the database is not asked',
    async (_name, _size, sent) => {
      expect(wrongIn(await send(sent))).toBeNull();
      expect(reads).not.toHaveBeenCalled();
    },
  );

  it('costs no more than a few times what a tool’s question for the schema does', async () => {
    const allowed = await effortOf(() => send({ query: getIntrospectionQuery() }));
    const dear: string[] = [];
    for (const [name, size, sent] of cases) {
      const body = JSON.stringify(sent);
      // What is read of megabytes before anything can be said of them is not what is measured here.
      if (body.length > 500_000) continue;
      const effort = await effortOf(() => send(body));
      if (effort > 5 * allowed) dear.push(`${name}, ${size}: ${(effort / allowed).toFixed(1)} times`);
    }
    expect(dear).toEqual([]);
  });

  it('leaves nothing behind in memory, however often it comes', async () => {
    const bodies = cases.map(([, , sent]) => JSON.stringify(sent));
    const flood = async () => {
      for (const body of bodies) await send(body);
    };
    await flood();
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 3; time += 1) await flood();
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(200);
  });
});

describe('a document that is made to tell', () => {
  it.each([
    ['a field that there nearly is', '{ asset(tag: "A") { passwort } }'],
    ['a type that there is not', '{ asset(tag: "A") { ... on UserPassword { hash } } }'],
    ['a table’s name', '{ user_account { hash } }'],
    [
      'an argument of SQL',
      '{ assets(where: { tag: { eq: "\' or 1=1 --" } }, orderBy: [{ field: "tag; drop table" }]) { totalCount } }',
    ],
    ['an enum that there is not', '{ assets(orderBy: [{ field: PASSWORD }]) { nodes { id } } }'],
    ['an operator that there is not', '{ assets(where: { tag: { regex: "x" } }) { totalCount } }'],
    ['a mutation as a query', '{ deleteAsset(input: { id: "x" }) { deletedId } }'],
    [
      'a subscription by POST',
      'subscription { importProgress(id: "import_00000000-0000-7000-8000-000000000000") { id } }',
    ],
    ['a directive of another server', '{ assets @cacheControl(maxAge: 1) { totalCount } }'],
    ['two queries of which none is named', 'query A { __typename } query B { __typename }'],
    ['nothing', ' '],
    ['a byte order mark and a NUL', '\uFEFF\u0000{ __typename }'],
  ])('%s: is told nothing but what the contract says', async (_about, query) => {
    expect(wrongIn(await send({ query }))).toBeNull();
  });

  it.each([
    ['several operations at once', Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))],
    ['a prototype among the variables', `{"query":"${LIST}","variables":{"where":{"__proto__":{"tag":{"eq":"A"}}}}}`],
    ['a constructor among the variables', `{"query":"${LIST}","variables":{"constructor":{"prototype":{"a":1}}}}`],
    [
      'a raw fragment for the database',
      { query: LIST, variables: { where: { tag: { eq: { __raw: '1=1', sql: 'x', params: [] } } } } },
    ],
    ['an operator of another database', { query: LIST, variables: { where: { tag: { $ne: null } } } }],
    ['variables that are a list', { query: LIST, variables: [] }],
    ['variables that are text', { query: LIST, variables: '{}' }],
    ['a query that is an object', { query: { kind: 'Document' } }],
    ['an operation’s name that is a list', { query: LIST, operationName: ['x'] }],
    ['JSON that is nested by the hundred thousand', '['.repeat(100_000)],
    [
      'JSON that is nested and closed',
      `{"query":"{ __typename }","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
    ['nothing', ''],
    ['null', 'null'],
  ])('%s: is refused before it is read', async (_about, body) => {
    expect(wrongIn(await send(body))).toBeNull();
    expect(reads).not.toHaveBeenCalled();
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
