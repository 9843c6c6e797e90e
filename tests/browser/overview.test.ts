import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { addDays, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { parseMoney } from '../../server/values/money.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());
const yesterday = addDays(today, -1);
const nextYear = addDays(today, 400);

/** Seven assets, of which two are in use without support and two of three servers and systems are not fully classified. */
async function build(world: World): Promise<void> {
  const classes = { confidentiality: 2, integrity: 3, availability: 3 };
  const [server, software] = [AssetCategory.SERVER, AssetCategory.SOFTWARE];
  await world.asset({
    tag: 'T-1',
    category: server,
    ...classes,
    ownSupportEnd: yesterday,
    purchaseCost: parseMoney('90000.00'),
  });
  await world.asset({ tag: 'T-2', category: server, confidentiality: 2, ownSupportEnd: nextYear });
  await world.asset({ tag: 'T-3', category: software, purchaseCost: parseMoney('1200000.00') });
  await world.asset({
    tag: 'T-4',
    status: AssetStatus.RETIRING,
    ownSupportEnd: yesterday,
    purchaseCost: parseMoney('7000.00'),
  });
  await world.asset({ tag: 'T-5', status: AssetStatus.DISPOSED, ownSupportEnd: yesterday });
  await world.asset({ tag: 'T-6', status: AssetStatus.IN_STOCK, ownSupportEnd: today });
  await world.asset({ tag: 'T-7', status: AssetStatus.DISPOSED, category: server });
}

/** The texts of a table's rows once it is there, its figures with ordinary spaces. */
const rows = async (page: Page, name: string) => {
  const table = page.getByRole('table', { name });
  await table.waitFor();
  return (await table.getByRole('row').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').split(/\s*\t\s*/));
};

const figure = async (page: Page, label: string) => {
  const text = await page
    .getByRole('list', { name: 'Nyckeltal' })
    .getByRole('link', { name: new RegExp(`^${label}`) })
    .innerText();
  return text.replaceAll('\u00a0', ' ').split('\n').slice(1);
};

const tags = (page: Page) => page.getByRole('grid').getByRole('link').allInnerTexts();

describe('the overview', () => {
  it('tells the same numbers as the API, and each leads to what it counts', async () => {
    const { app, openPage } = await startSite(build);
    const { page, problems } = await openPage();
    await page.getByRole('list', { name: 'Nyckeltal' }).waitFor();
    expect(await figure(page, 'Tillgångar')).toEqual(['7', 'anskaffat för 1 297 tkr']);
    expect(await figure(page, 'I bruk')).toEqual(['3', 'av 7 tillgångar']);
    expect(await figure(page, 'Utan support, i bruk')).toEqual(['2', 'anskaffat för 97 tkr']);
    expect(await figure(page, 'Ofullständigt klassade')).toEqual(['2', 'av 3 servrar och system']);

    const { data } = await app.graphql<{ assets: { groupBy: { keys: { value: string }[]; count: number }[] } }>(
      '{ assets { groupBy(by: [CATEGORY]) { keys { value } count } } }',
    );
    const words: Record<string, string> = { SERVER: 'Server', SOFTWARE: 'Programvara', NETWORK: 'Datanät' };
    const counted = data!.assets.groupBy.map(({ keys, count }) => [words[keys[0]!.value], String(count)]);
    const [, ...categories] = await rows(page, 'Kategori');
    expect(categories.map(([name, count]) => [name, count])).toEqual(counted);

    await page.getByRole('list', { name: 'Nyckeltal' }).getByRole('link', { name: 'Ofullständigt klassade' }).click();
    await page.getByText('2 av 7 tillgångar', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'T-2' }).waitFor();
    expect(await tags(page)).toEqual(['T-2', 'T-3']);
    expect(problems).toEqual([]);
  });

  it('is answered by one question', async () => {
    const { openPage } = await startSite(build);
    const { page } = await openPage({ path: '/administration/about' });
    const way = page.getByRole('link', { name: 'Översikt' });
    await way.waitFor();
    const questions: string[] = [];
    page.on('request', (request) => {
      const body = request.url().endsWith('/graphql') ? request.postData() : null;
      if (body) questions.push((JSON.parse(body) as { operationName: string }).operationName);
    });
    await way.click();
    await page.getByRole('list', { name: 'Nyckeltal' }).waitFor();
    await page.getByText('Senaste ändringar').waitFor();
    // The bell of reminders, on every page, asks for itself.
    expect(questions.filter((name) => name !== 'Notices')).toEqual(['Overview']);
  });

  it('tells of the latest changes, in words', async () => {
    const { app, openPage } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1' });
    });
    const { data } = await app.graphql<{ asset: { id: string } }>('{ asset(tag: "T-1") { id } }');
    await app.graphql('mutation($input: UpdateAssetInput!) { updateAsset(input: $input) { asset { id } } }', {
      input: { id: data!.asset.id, status: 'RETIRING' },
    });
    const { page } = await openPage();
    const change = page.getByText('Status: I bruk → Avvecklas');
    await change.waitFor();
    expect(await change.count()).toBe(1);
  });

  it('says what to do first when there is nothing', async () => {
    const { openPage } = await startSite(async () => {});
    const { page } = await openPage();
    await page.getByText('Inga tillgångar ännu').waitFor();
    expect(await page.getByRole('link', { name: 'Ny tillgång' }).getAttribute('href')).toBe('/inventory/assets/new');
  });
});

describe('the view of ending support', () => {
  it('has every asset that is not disposed of once, by quarter, and leads to the list of them', async () => {
    const { openPage } = await startSite(build);
    const { page, problems } = await openPage({ path: '/inventory/support-ending' });
    await page.getByText('5 av 7 tillgångar', { exact: false }).waitFor();
    const [, ...periods] = await rows(page, 'Tillgångar efter när supporten slutar');
    const counts = periods.map(([, count]) => Number(count));
    expect(periods).toHaveLength(15);
    expect(counts.reduce((sum, count) => sum + count)).toBe(5);
    expect(periods[0]).toEqual(['Har upphört', '2', '97 tkr']);
    expect(counts.at(-1)).toBe(1); // T-3 has no support end

    await page.getByRole('link', { name: 'Visa 2 tillgångar: Har upphört' }).click();
    await page.getByText('2 av 7 tillgångar', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'T-4' }).waitFor();
    expect((await tags(page)).toSorted()).toEqual(['T-1', 'T-4']);
    expect(problems).toEqual([]);
  });

  it('shows its chart as a table too, by a key', async () => {
    const { openPage } = await startSite(build);
    const { page } = await openPage({ path: '/inventory/support-ending' });
    const chart = page.getByRole('figure', { name: 'Tillgångar efter när supporten slutar' });
    await chart.getByRole('button').focus();
    await page.keyboard.press('t');
    await chart.getByRole('table').waitFor();
    await chart.getByRole('button', { name: '2', exact: true }).first().click();
    await page.waitForURL('**/inventory/assets?*');
    expect(new URL(page.url()).searchParams.getAll('f')).toContain('supportQuarter:in:ended');
  });
});
