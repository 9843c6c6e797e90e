import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const list = '/inventory/assets';

/** Chooses the first so many rows, with the keyboard. */
async function chooseFirst(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'T-01' }).waitFor();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Space');
  for (let row = 1; row < count; row += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByText(count === 1 ? '1 markerad' : `${count} markerade`, { exact: true }).waitFor();
}

/** Opens the bulk edit and gives one field a value that is picked from a list. */
async function change(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Fält att ändra' }).fill(field);
  await page.getByRole('option', { name: field, exact: true }).click();
  await dialog
    .getByLabel(new RegExp(`^${field}`))
    .first()
    .click();
  await page.getByRole('option', { name: value }).click();
}

const preview = (page: Page) => page.getByRole('button', { name: 'Se vad som händer' }).click();

async function assets(world: World, count: number, status: AssetStatus = AssetStatus.IN_USE): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await world.asset({ tag: `T-${String(number).padStart(2, '0')}`, status });
  }
}

const statuses = `query($status: AssetStatus!) {
  assets(where: { status: { eq: $status } }, first: 100) { nodes { tag history(first: 1) { nodes { reason } } } }
}`;

interface Found {
  assets: { nodes: { tag: string; history: { nodes: { reason: string }[] } }[] };
}

describe('bulk edit', () => {
  it('changes forty assets after the preview, with the reason in each one’s history', async () => {
    const { app, openPage } = await startSite(async (world) => {
      for (let number = 1; number <= 40; number += 1) await world.asset({ name: `Växel ${number}` });
      await world.asset({ name: 'Router' });
    });
    const { page, problems } = await openPage({ path: list });
    await page.getByText('41 tillgångar', { exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('växel');
    await page.getByText('40 av 41 tillgångar', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+A');
    await page.getByText('40 markerade', { exact: true }).waitFor();
    await change(page, 'Status', 'Avvecklas');
    await preview(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('40 ändras', { exact: true }).waitFor();
    expect(await dialog.getByText('Status: I bruk → Avvecklas').count()).toBe(40);
    const untouched = await app.graphql<Found>(statuses, { status: 'RETIRING' });
    expect(untouched.data?.assets.nodes).toEqual([]);

    await dialog.getByLabel('Varför').fill('Byts ut under våren');
    await dialog.getByRole('button', { name: 'Ändra 40 tillgångar' }).click();
    await page.getByText('40 tillgångar är ändrade').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-distance="0"]', { hasText: 'Avvecklas' }).waitFor();
    await page.getByRole('region', { name: 'Status', exact: true }).getByText('40', { exact: true }).waitFor();
    const { nodes } = (await app.graphql<Found>(statuses, { status: 'RETIRING' })).data!.assets;
    expect(nodes).toHaveLength(40);
    expect(new Set(nodes.map(({ history }) => history.nodes[0]?.reason))).toEqual(new Set(['Byts ut under våren']));
    expect(problems).toEqual([]);
  });

  it('tells which assets are refused and why, and changes the others', async () => {
    const { app, openPage } = await startSite(async (world) => {
      await assets(world, 3);
      await world.asset({ tag: 'T-04', status: AssetStatus.DISPOSED });
      await world.asset({ tag: 'T-05', status: AssetStatus.RETIRING });
    });
    const { page } = await openPage({ path: list });
    await chooseFirst(page, 5);
    await change(page, 'Status', 'Avvecklas');
    await preview(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 ändras', { exact: true }).waitFor();
    await dialog.getByText('1 är redan så', { exact: true }).waitFor();
    await dialog.getByText('1 nekas', { exact: true }).waitFor();
    await dialog.getByRole('row', { name: /T-04.*Nekas: / }).waitFor();
    await dialog.getByRole('row', { name: /T-05.*Är redan så/ }).waitFor();
    await dialog.getByRole('button', { name: 'Ändra 3 tillgångar' }).click();
    await page.getByText('3 tillgångar är ändrade').waitFor();
    const retiring = await app.graphql<Found>(statuses, { status: 'RETIRING' });
    expect(retiring.data?.assets.nodes.map(({ tag }) => tag)).toEqual(['T-01', 'T-02', 'T-03', 'T-05']);
  });

  it('changes everything under the filter, also rows that were never fetched', async () => {
    const { app, openPage } = await startSite(async (world) => {
      const site = await world.site({ name: 'Gamla huset' });
      for (let number = 1; number <= 120; number += 1) await world.asset({ tag: `T-${number}`, site });
      await world.asset({ tag: 'U-1' });
      await world.site({ name: 'Nya huset' });
    });
    const { page } = await openPage({ path: `${list}?f=tag:startsWith:T` });
    await page.getByText('120 av 121 tillgångar').waitFor();
    await page.getByRole('checkbox', { name: 'Markera alla rader i urvalet' }).click();
    await page.locator('[data-distance="0"]').getByRole('checkbox').click();
    await page.getByText('119 markerade', { exact: true }).waitFor();
    await change(page, 'Plats', 'Nya huset');
    await preview(page);
    await page.getByRole('button', { name: 'Ändra 119 tillgångar' }).click();
    await page.getByText('119 tillgångar är ändrade').waitFor();
    const moved = await app.graphql<{ assets: { totalCount: number } }>(
      '{ assets(where: { site: { name: { eq: "Nya huset" } } }) { totalCount } }',
    );
    expect(moved.data?.assets.totalCount).toBe(119);
  });

  it('keeps what was typed when the server does not answer', async () => {
    const { openPage } = await startSite((world) => assets(world, 2));
    const { page } = await openPage({ path: list });
    await chooseFirst(page, 2);
    await change(page, 'Status', 'I lager');
    await page.route('**/graphql', (route) => route.abort());
    await preview(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').filter({ hasText: 'Ingen kontakt med servern' }).waitFor();
    expect(await dialog.getByRole('combobox', { name: /^Status/ }).inputValue()).toBe('I lager');
    await page.unroute('**/graphql');
    await preview(page);
    await dialog.getByText('2 ändras', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Tillbaka' }).click();
    expect(await dialog.getByRole('combobox', { name: /^Status/ }).inputValue()).toBe('I lager');
  });
});
