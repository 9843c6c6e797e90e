import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { LIMITS } from '../../../server/api/limits.ts';
import { COST_LIMIT } from '../../../server/api/read/read.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The code of the one fault of an answer, or OK. */
async function outcome(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await app.graphql(query, variables);
  expect(errors?.length ?? 1).toBe(1);
  return errors?.[0]?.extensions['code'] ?? 'OK';
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

/** Documents that have something as many times as is asked for. */
const withMany = {
  levels: (count: number) =>
    `{ organisationUnit(code: "X") { ${'parent { '.repeat(count - 2)} id ${'} '.repeat(count - 2)} } }`,
  levelsOfFragments: (count: number) =>
    `{ organisationUnit(code: "X") { ...F2 } } fragment F${count} on OrganisationUnit { id }
     ${times(count - 2, (index) => `fragment F${index + 2} on OrganisationUnit { parent { ...F${index + 3} } }`)}`,
  aliases: (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`,
  directives: (count: number) => `{ ${times(count, () => '__typename @skip(if: false)')} }`,
  tokens: (count: number) =>
    `{ __schema { __typename } sites(where: { code: { in: [${times(count - 24, () => '"x"')}] } }) { totalCount } }`,
  lettersOfAKey: (count: number) => `{ ${'k'.repeat(count)}: __typename }`,
  circlesInTheSchema: (count: number) =>
    `{ __schema { types { ${'fields { type { '.repeat(count)} name ${'} } '.repeat(count)} } } }`,
  ids: (count: number) =>
    `{ nodes(ids: [${times(count, () => '"asset_00000000-0000-7000-8000-000000000000"')}]) { id } }`,
  orders: (count: number) => `{ assets(orderBy: [${'{ field: NAME } '.repeat(count)}]) { nodes { tag } } }`,
  words: (count: number) => `{ assets(search: "${'ab '.repeat(count)}") { nodes { tag } } }`,
  points: (count: number) =>
    `{ assets(first: ${count / 50}) { nodes { relationsFrom(first: 49) { nodes { note } } } } }`,
};

/** Fragments F0 to F<levels>, each made from the name of the next. */
function fragments(levels: number, type: string, body: (next: string) => string, last: string): string {
  const chain = times(levels, (index) => `fragment F${index} on ${type} { ${body(`...F${index + 1}`)} }`);
  return `${chain} fragment F${levels} on ${type} { ${last} }`;
}

async function costOf(query: string): Promise<unknown> {
  return (await app.graphql(query)).extensions?.['cost'];
}

describe('limits of a document', () => {
  it.each([
    ['levels', LIMITS.depth, 'TOO_COMPLEX'],
    ['levelsOfFragments', LIMITS.depth, 'TOO_COMPLEX'],
    ['aliases', LIMITS.aliases, 'TOO_COMPLEX'],
    ['directives', LIMITS.directives, 'TOO_COMPLEX'],
    ['lettersOfAKey', LIMITS.keyLength, 'TOO_COMPLEX'],
    ['tokens', LIMITS.tokens, 'TOO_COMPLEX'],
    ['circlesInTheSchema', 2, 'BAD_USER_INPUT'],
    ['ids', 200, 'BAD_USER_INPUT'],
    ['orders', 3, 'BAD_USER_INPUT'],
    ['words', 8, 'BAD_USER_INPUT'],
  ] as const)('%s: %i are answered, one more is refused as %s', async (what, limit, code) => {
    expect(await outcome(withMany[what](limit))).toBe('OK');
    expect(await outcome(withMany[what](limit + 1))).toBe(code);
  });

  it.each([
    ['selections', `${'{ a '.repeat(3_000)}${'}'.repeat(3_000)}`.slice(0, 15_000)],
    ['lists', `{ assets(where: { tag: { in: ${'['.repeat(2_000)}"x"${']'.repeat(2_000)} } }) { totalCount } }`],
  ])('%s nested by the thousand are refused', async (_what, query) => {
    expect(await outcome(query)).toBe('TOO_COMPLEX');
  });

  it('one field again and again is refused', async () => {
    expect(await outcome(`{ ${times(4_000, () => '__typename')} }`)).toBe('TOO_COMPLEX');
  });

  it('levels of variables: as many as are allowed are answered, one more is refused', async () => {
    const query = 'query ($where: AssetWhere) { assets(where: $where) { totalCount } }';
    // The filter itself is a level, and its innermost object another.
    const nested = (levels: number): object => (levels > 1 ? { not: nested(levels - 1) } : {});
    expect(await outcome(query, { where: nested(LIMITS.variableDepth) })).toBe('OK');
    expect(await outcome(query, { where: nested(LIMITS.variableDepth + 1) })).toBe('TOO_COMPLEX');
  });

  it('keys of a group: three are answered, four are refused', async () => {
    expect(await outcome('{ assets { groupBy(by: [SITE, UNIT, STATUS]) { count } } }')).toBe('OK');
    expect(await outcome('{ assets { groupBy(by: [SITE, UNIT, STATUS, AGE]) { count } } }')).toBe('BAD_USER_INPUT');
  });

  it('the queries that tools ask the schema by are within them', async () => {
    const everything = { inputValueDeprecation: true, specifiedByUrl: true, oneOf: true, directiveIsRepeatable: true };
    expect(await outcome(getIntrospectionQuery({ ...everything, schemaDescription: true }))).toBe('OK');
  });

  it('a fragment that contains itself is refused', async () => {
    const query = '{ organisationUnit(code: "X") { ...F } } fragment F on OrganisationUnit { parent { ...F } }';
    expect(await outcome(query)).toBe('BAD_USER_INPUT');
  });
});

describe('documents that grow when they are opened are no dearer than they look', () => {
  it('fragments that each spread the next one twice', async () => {
    const bomb = fragments(60, 'Asset', (next) => `${next} ${next}`, 'tag');
    expect(await outcome(`{ asset(tag: "X") { ...F0 } } ${bomb}`)).toBe('OK');
  });

  it('fragments that each select one field twice', async () => {
    const bomb = fragments(
      LIMITS.depth - 2,
      'OrganisationUnit',
      (next) => `parent { ${next} } parent { ${next} }`,
      'id',
    );
    expect(await outcome(`{ organisationUnit(code: "X") { ...F0 } } ${bomb}`)).toBe('OK');
  });

  it.each([
    ['relations', (next: string) => times(10, (index) => `p${index}: parent { ${next} }`)],
    ['lists', (next: string) => times(10, (index) => `c${index}: people(first: 1) { nodes { unit { ${next} } } }`)],
  ])('%s in fragments, ten times ten times ten, are refused before PostgreSQL plans them', async (_what, body) => {
    const bomb = fragments(3, 'OrganisationUnit', body, 'id');
    expect(await outcome(`{ organisationUnit(code: "X") { ...F0 } } ${bomb}`)).toBe('TOO_COMPLEX');
  });
});

describe('the cost of an operation', () => {
  it.each([
    ['nothing that is stored', '{ __typename }', 0],
    ['200 assets, each with a site: 200 × 2', '{ assets(first: 200) { nodes { site { name } } } }', 400],
    ['50 assets where no number is given', '{ assets { nodes { tag } } }', 50],
    [
      'one site, 10 assets on it, 50 for counting',
      '{ site(code: "X") { assets(first: 10) { totalCount nodes { id } } } }',
      61,
    ],
  ])('is told with every answer, a point for each record that there may be: %s', async (_what, query, requested) => {
    expect(await costOf(query)).toEqual({ requested, limit: COST_LIMIT, remaining: COST_LIMIT - requested });
  });

  it('may be as high as the limit, and not a point more', async () => {
    const query = withMany.points(COST_LIMIT);
    expect(await costOf(query)).toMatchObject({ requested: COST_LIMIT });
    expect(await outcome(query)).toBe('OK');
    const { errors, data, extensions } = await app.graphql(query.replace(/\}$/, 'site(code: "X") { id } }'));
    expect(errors?.[0]).toMatchObject({
      message: 'Frågan kostar 10\u00a0001 poäng och gränsen är 10\u00a0000. Hämta färre poster eller nivåer åt gången.',
      extensions: { code: 'TOO_COMPLEX' },
    });
    expect([data ?? null, extensions?.['cost']]).toEqual([null, { requested: 10_001, limit: 10_000, remaining: 0 }]);
  });
});

describe('the size of a page', () => {
  it.each([0, -1, 201, 2_147_483_647])('%i is refused with the field that asks for it', async (size) => {
    for (const name of ['first', 'last']) {
      const { errors } = await app.graphql(`query ($size: Int) { assets(${name}: $size) { nodes { tag } } }`, { size });
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: [name] });
    }
  });

  it.each(['first: 5, last: 5', 'first: 5, before: "x"', 'after: "x", before: "x"', 'after: "x", last: 1'])(
    'two directions at once are refused: %s',
    async (args) => {
      const { errors } = await app.graphql(`{ assets(${args}) { nodes { tag } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});
