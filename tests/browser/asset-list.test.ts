import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { parseMoney } from '../../server/values/money.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const list = '/inventory/assets';

/** The tags of the rows that are drawn, in their order on screen. */
const tags = (page: Page) => page.getByRole('grid').getByRole('link').allInnerTexts();
const summary = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
const facet = (page: Page, group: string, option: string) =>
  page.getByRole('region', { name: group, exact: true }).getByRole('checkbox', { name: option });

/** Servers T-1 to T-3 and switches T-4 and T-5; T-2 and T-4 stand in the data hall. */
async function fiveAssets(world: World): Promise<void> {
  const hall = await world.site({ name: 'Datahallen' });
  const hospital = await world.site({ name: 'Sjukhuset' });
  const purchaseCost = parseMoney('150000.00');
  const server = { category: AssetCategory.SERVER, purchaseCost };
  await world.asset({ tag: 'T-1', ...server, site: hospital });
  await world.asset({ tag: 'T-2', ...server, site: hall });
  await world.asset({ tag: 'T-3', ...server });
  await world.asset({ tag: 'T-4', site: hall });
  await world.asset({ tag: 'T-5', site: hospital });
}

describe('the list of assets', () => {
  it('finds one asset by a part of its serial number, with the keyboard alone', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', serialNumber: 'KX7-2201' });
      await world.asset({ tag: 'T-2', serialNumber: 'KX7-4410' });
      await world.asset({ tag: 'T-3', serialNumber: 'ZZ1-4410' });
    });
    const { page, problems } = await openPage({ path: list });
    await summary(page, '3 tillgångar');
    await page.keyboard.press('/');
    await page.keyboard.type('x7-44');
    await summary(page, '1 av 3 tillgångar');
    await page.getByRole('link', { name: 'T-1' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${list}/T-2`);
    expect(problems).toEqual([]);
  });

  it('narrowed by facets, shows a colleague who gets the address the same', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page, problems } = await openPage({ path: list });
    await facet(page, 'Kategori', 'Server').click();
    await facet(page, 'Plats', 'Datahallen').click();
    await facet(page, 'Plats', 'Sjukhuset').click();
    await summary(page, '2 av 5 tillgångar · anskaffat för 300\u00a0tkr');
    await page.getByRole('link', { name: 'T-3' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'T-2' }).waitFor();
    expect(await tags(page)).toEqual(['T-1', 'T-2']);

    const { pathname, search } = new URL(page.url());
    const colleague = await openPage({ path: `${pathname}${search}` });
    await summary(colleague.page, '2 av 5 tillgångar · anskaffat för 300\u00a0tkr');
    await colleague.page.getByRole('link', { name: 'T-2' }).waitFor();
    expect(await tags(colleague.page)).toEqual(['T-1', 'T-2']);
    const chips = colleague.page.getByRole('list', { name: 'Filter' });
    await chips.getByText('är Datahallen, Sjukhuset').waitFor();
    expect([...problems, ...colleague.problems]).toEqual([]);
  });

  it('counts each facet under the other filters, and not under its own', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page } = await openPage({ path: `${list}?f=category:in:SERVER` });
    const counts = (group: string) =>
      page.getByRole('region', { name: group, exact: true }).locator('label').allInnerTexts();
    await facet(page, 'Plats', 'Datahallen').waitFor();
    expect(await counts('Kategori')).toEqual(['Server\n3', 'Datanät\n2']);
    expect((await counts('Plats')).toSorted()).toEqual(['Datahallen\n1', 'Sjukhuset\n1', 'Uppgift saknas\n1']);
  });

  it('lists what has no value in a field, from its facet', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page } = await openPage({ path: list });
    await facet(page, 'Plats', 'Uppgift saknas').click();
    await page.getByRole('link', { name: 'T-1' }).waitFor({ state: 'detached' });
    expect(await tags(page)).toEqual(['T-3']);
    expect(new URL(page.url()).search).toBe('?f=site:isNull');
  });

  it('narrows to a unit and all that lies under it, picked in the tree', async () => {
    const { openPage } = await startSite(async (world) => {
      const department = await world.unit({ name: 'Medicin' });
      await world.asset({ tag: 'T-1', unit: await world.unit({ name: 'Dagvården', parent: department }) });
      await world.asset({ tag: 'T-2', unit: department });
      await world.asset({ tag: 'T-3', unit: await world.unit({ name: 'Kirurgi' }) });
    });
    const { page } = await openPage({ path: list });
    await page.getByRole('button', { name: 'Enhet eller under den' }).click();
    await page.getByRole('button', { name: 'Visa enheterna under Medicin' }).click();
    const tree = page.getByRole('region', { name: 'Enhet eller under den' });
    await tree.getByRole('checkbox', { name: 'Dagvården' }).waitFor();
    await tree.getByRole('checkbox', { name: 'Medicin' }).click();
    await page.getByRole('link', { name: 'T-3' }).waitFor({ state: 'detached' });
    expect(await tags(page)).toEqual(['T-1', 'T-2']);
  });

  it('keeps the columns that were chosen in the address, also after a reload', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page } = await openPage({ path: list });
    await page.getByRole('button', { name: 'Kolumner' }).click();
    await page.getByRole('checkbox', { name: 'Serienummer' }).click();
    await page.getByRole('checkbox', { name: 'Enhet', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Serienummer' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Serienummer' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Enhet', exact: true }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('cols')).toMatch(/,serialNumber$/);
  });

  it('is sorted by a click on a column, and back', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', name: 'Öron' });
      await world.asset({ tag: 'T-2', name: 'Ångest' });
      await world.asset({ tag: 'T-3', name: 'Zon' });
    });
    const { page } = await openPage({ path: list });
    const header = page.getByRole('columnheader', { name: 'Namn' });
    await header.click();
    await page.locator('[data-distance="0"]', { hasText: 'Zon' }).waitFor();
    expect(await tags(page)).toEqual(['T-3', 'T-2', 'T-1']);
    await header.click();
    await page.locator('[data-distance="0"]', { hasText: 'Öron' }).waitFor();
    expect(await tags(page)).toEqual(['T-1', 'T-2', 'T-3']);
  });

  it('keeps a view by name in the browser, and offers it as a tab', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page } = await openPage({ path: list });
    await facet(page, 'Kategori', 'Server').click();
    await page.getByRole('button', { name: 'Spara vy' }).click();
    await page.getByLabel('Vyns namn').fill('Mina servrar');
    await page.keyboard.press('Enter');
    const views = page.getByRole('navigation', { name: 'Vyer' });
    await views.getByRole('link', { name: 'Mina servrar' }).waitFor();
    await views.getByRole('link', { name: 'Alla' }).click();
    await page.getByRole('link', { name: 'T-5' }).waitFor();
    await page.reload();
    await views.getByRole('link', { name: 'Mina servrar' }).click();
    await summary(page, '3 av 5 tillgångar · anskaffat för 450\u00a0tkr');
    await page.getByRole('link', { name: 'T-5' }).waitFor({ state: 'detached' });
    expect(await tags(page)).toEqual(['T-1', 'T-2', 'T-3']);
  });

  it('shows a row beside the list, goes on with the arrows and closes with Escape', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page, problems } = await openPage({ path: list });
    await page.locator('[data-distance="3"]', { hasText: 'T-4' }).getByRole('checkbox').click();
    await page.locator('[data-distance="0"]', { hasText: 'T-1' }).click();
    const panel = (tag: string) => page.getByRole('complementary', { name: tag });
    await panel('T-1').getByRole('link', { name: 'Sjukhuset' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await panel('T-2').getByRole('link', { name: 'Datahallen' }).waitFor();
    await page.keyboard.press('Escape');
    await panel('T-2').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByText('1 markerad', { exact: true }).count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('says what to do when there is nothing, and when nothing passes the filters', async () => {
    const { world, openPage } = await startSite(async () => {});
    const { page } = await openPage({ path: list });
    await page.getByText('Inga tillgångar ännu').waitFor();
    await page.getByRole('link', { name: 'Ny tillgång' }).last().waitFor();

    await world.asset({ tag: 'T-1' });
    await page.goto(`${list}?q=finns-inte`);
    await page.getByRole('button', { name: 'Ta bort sökning och filter' }).click();
    await page.getByRole('link', { name: 'T-1' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('keeps the page when the server does not answer, and tries again', async () => {
    const { openPage } = await startSite(fiveAssets);
    const { page } = await openPage({ path: list });
    await page.getByRole('link', { name: 'T-1' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('columnheader', { name: 'Namn' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'Ingen kontakt med servern' });
    await notice.waitFor();
    await page.unroute('**/graphql');
    await notice.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('link', { name: 'T-1' }).waitFor();
    expect(await tags(page)).toHaveLength(5);
  });
});
