import { expect, it } from 'vitest';
import { giveFirstRows } from '../../../server/economy/costs/first-rows.commands.ts';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { startApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';

interface Found {
  costCategories: { nodes: { id: string; code: string }[] };
  usefulLives: { nodes: { id: string; category: string; months: number; source: string }[] };
}

const FIRST = `{ costCategories(first: 50) { nodes { id code } } usefulLives(first: 50) { nodes { id category months source } } }`;

it('a new installation has categories of costs and a useful life of every kind of asset to begin from, once', async () => {
  const app = await startApp();
  try {
    const read = async () => (await app.graphql<Found>(FIRST)).data!;
    expect(await read()).toEqual({ costCategories: { nodes: [] }, usefulLives: { nodes: [] } });
    expect(await giveFirstRows(app.orm)).toBe(true);
    const { costCategories, usefulLives } = await read();
    expect(costCategories.nodes.map(({ code }) => code)).toContain('LICENS');
    expect(usefulLives.nodes.map(({ category }) => category).toSorted()).toEqual(
      Object.values(AssetCategory).toSorted(),
    );
    expect(usefulLives.nodes.every(({ source }) => source.includes('RKR R4'))).toBe(true);

    expect(await giveFirstRows(app.orm)).toBe(false);
    const mutations = new Mutations(app);
    for (const { id } of costCategories.nodes) await mutations.run('deleteCostCategory', { id });
    for (const { id } of usefulLives.nodes) await mutations.run('deleteUsefulLife', { id });
    // What somebody has taken away stays away.
    expect(await giveFirstRows(app.orm)).toBe(false);
    expect(await read()).toEqual({ costCategories: { nodes: [] }, usefulLives: { nodes: [] } });
  } finally {
    await app.close();
  }
});
