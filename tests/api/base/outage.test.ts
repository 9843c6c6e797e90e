import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startApp } from '../../support/app.ts';
import { interruptedWay, type InterruptedWay } from '../../support/interrupted-way.ts';
import { World } from '../../support/world.ts';

const list = '{ assets { totalCount } }';
const byResolvers = '{ asset(tag: "A") { nextStatuses } }';
const change = `mutation ($id: ID!) { updateAsset(input: { id: $id, expectedVersion: 1, name: "B" }) { asset { name version } } }`;

describe('when the database goes away', () => {
  it('reads and writes are UNAVAILABLE, and work again when it is back', async () => {
    let way!: InterruptedWay;
    const app = await startApp({}, async (url) => {
      way = await interruptedWay(url);
      return way.url;
    });
    onTestFinished(async () => {
      await app.close();
      await way.close();
    });
    const { id } = await new World(app.orm).asset({ tag: 'A', name: 'A' });
    const variables = { id: `asset_${id}` };
    expect(await app.graphql(list)).toMatchObject({ data: { assets: { totalCount: 1 } } });

    await way.close();
    for (const operation of [list, byResolvers, change]) {
      const { errors } = await app.graphql(operation, operation === change ? variables : {});
      expect(errors).toMatchObject([
        {
          message: 'Databasen svarar inte just nu. Försök igen om en stund.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ]);
    }

    await way.open();
    expect(await app.graphql(list)).toMatchObject({ data: { assets: { totalCount: 1 } } });
    expect(await app.graphql(byResolvers)).toMatchObject({ data: { asset: { nextStatuses: expect.any(Array) } } });
    const changed = await app.graphql(change, variables);
    expect(changed).toMatchObject({ data: { updateAsset: { asset: { name: 'B', version: 2 } } } });
  });
});

describe('a read that takes too long', () => {
  it('is stopped by the database and refused as TOO_COMPLEX, once and not again by resolvers', async () => {
    const app = await startApp();
    onTestFinished(() => app.close());
    const other = new Client(app.databaseUrl);
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('begin; lock table asset in access exclusive mode');

    const started = Date.now();
    const { errors } = await app.graphql(list, {}, { 'accept-language': 'en' });
    expect(errors).toMatchObject([
      {
        message: 'The query took longer than 5 seconds and was stopped. Narrow it down.',
        extensions: { code: 'TOO_COMPLEX' },
        path: ['assets'],
      },
    ]);
    expect(Date.now() - started).toBeLessThan(10_000);

    await other.query('rollback');
    expect(await app.graphql(list)).toMatchObject({ data: { assets: { totalCount: 0 } } });
  });
});
