import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn } from '../../../client/graphiql/fill-in.ts';
import { schema } from '../../../server/schema.ts';
import { sources } from '../../guards/sources.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { day, World } from '../../support/world.ts';

const examples = sources('schema/examples/*.graphql').map(({ path, text }) => {
  const [variables] = sources(path.replace(/graphql$/, 'json'));
  return { path, query: text, variables: JSON.parse(variables?.text ?? '{}') as unknown };
});

let app: TestApp;
let values: Record<string, unknown>;

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  const unit = await world.unit({ name: 'Kirurgkliniken' });
  const supplier = await world.supplier({ name: 'Datahuset AB' });
  const site = await world.site();
  const common = { unit, supplier, site, purchaseDate: day('2025-01-31'), ownSupportEnd: day('2027-01-31') };
  const asset = await world.asset({ ...common, name: 'Kärnväxel', attributes: { ports: 48 } });
  await world.asset(common);
  values = {
    today: '2026-11-01',
    inAYear: '2027-10-31',
    'asset.id': `asset_${asset.id}`,
    'asset.tag': asset.tag,
    'asset.name': asset.name,
    'asset.version': asset.version,
    'unit.id': `unit_${unit.id}`,
  };
});
afterAll(() => app.close());

describe('the examples of GraphiQL', () => {
  it('are there, from the first query to changes of many records', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('$path fits the schema and says in a comment what it is for', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toMatch(/^# \S/);
    expect(parse(query).definitions).toMatchObject([{ name: { kind: 'Name' } }]);
  });

  it.each(examples)('$path is answered, and its answer has something to show', async ({ query, variables }) => {
    const filled = fillIn(variables, values) as Record<string, unknown>;
    expect(JSON.stringify(filled)).not.toMatch(/"<.+>"/);
    const { data, errors } = await app.graphql(query, filled);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"(nodes|values|groupBy|changes|results|attributes)":\[\{/);
  });

  it('write nothing as they are given', async () => {
    const counts = '{ assets { totalCount } auditEvents { totalCount } }';
    expect(await app.graphql(counts)).toMatchObject({
      data: { assets: { totalCount: 2 }, auditEvents: { totalCount: 0 } },
    });
  });
});
