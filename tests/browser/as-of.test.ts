import { expect, it } from 'vitest';
import { addDays, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { startSite } from '../support/site.ts';

/** An asset that has been there since 2020 and was renamed today. */
async function startRenamed() {
  const site = await startSite((world) => world.asset({ tag: 'T-1', name: 'Gamla servern' }));
  const em = site.app.orm.em.fork();
  for (const table of ['asset', 'organisation_unit']) await em.execute(`update ${table} set valid_from = '2020-01-01'`);
  const { data } = await site.app.graphql<{ asset: { id: string } }>('{ asset(tag: "T-1") { id } }');
  await site.app.graphql(
    `mutation($id: ID!) { updateAsset(input: { id: $id, name: "Nya servern" }) { changes { field } } }`,
    {
      id: data?.asset.id,
    },
  );
  return { ...site, yesterday: addDays(todayIn(STOCKHOLM, new Date()), -1) };
}

it('the list and the page of an asset are shown as they stood on a past day, where nothing can be changed', async () => {
  const { openPage, yesterday } = await startRenamed();
  const { page, problems } = await openPage({ path: '/inventory/assets' });
  await page.getByText('Nya servern').waitFor();
  await page.getByRole('button', { name: 'Tidigare läge' }).click();
  await page.getByRole('textbox', { name: 'Visa läget på dagen' }).fill(yesterday);
  await page.keyboard.press('Enter');
  await page.getByText('Gamla servern').waitFor();
  await page.waitForURL(`**/inventory/assets?asOf=${yesterday}`);
  expect(await page.getByText('Nya servern').count()).toBe(0);
  for (const name of ['Ny tillgång', 'Exportera']) {
    expect(await page.getByRole('link', { name }).or(page.getByRole('button', { name })).count()).toBe(0);
  }
  await page.getByText('Gamla servern').click();
  await page.getByRole('complementary', { name: 'T-1' }).getByText('Gamla servern').waitFor();

  await page.getByRole('link', { name: 'Öppna sidan' }).click();
  await page.getByRole('heading', { name: 'Gamla servern', level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Ändra' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Visa läget nu' }).click();
  await page.getByRole('heading', { name: 'Nya servern', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Ändra' }).waitFor();
  expect(problems).toEqual([]);
});

it('a day before the asset was there says so, and a day to come is not taken', async () => {
  const { openPage } = await startRenamed();
  const { page, problems } = await openPage({ path: '/inventory/assets/T-1?asOf=2019-12-31' });
  await page.getByRole('heading', { name: 'Finns inte', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Visa läget nu' }).click();
  await page.getByRole('button', { name: 'Tidigare läge' }).click();
  await page.getByRole('textbox', { name: 'Visa läget på dagen' }).fill('2099-01-01');
  await page.getByText('Dagen har inte varit än.').waitFor();
  expect(await page.getByRole('button', { name: 'Visa', exact: true }).isDisabled()).toBe(true);
  expect(problems).toEqual([]);
});
