import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite } from '../support/site.ts';

/** A proposed initiative that nothing is planned for yet. */
const site = shareSite(async (world, app) => ({
  initiative: await world.initiative({ code: 'A', name: 'Digitala vårdmöten', stage: 'PROPOSED' }),
  mutations: new Mutations(app),
}));

const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

const written = async (row: Locator) => (await row.innerText()).replaceAll(/\s+/g, ' ');

it('a frame of two years is made, refused a bad year at its row, closed around an initiative, and tells what is left', async () => {
  const { page, problems } = await site().visit('/portfolio/frames/new');
  await field(page, 'Kod').fill('DRIFT');
  await field(page, 'Namn').fill('Digital drift');
  await field(page, 'Enhet').click();
  await page.getByRole('option').first().click();
  await field(page, 'Första månad').fill('2027-01');
  await field(page, 'Sista månad').fill('2028-12');
  const row = (place: number) => page.getByRole('group', { name: `Tak per år, rad ${place}`, exact: true });
  await page.getByRole('button', { name: 'Skapa utrymmet' }).click();
  // A row without its year is told of at the year, before anything is sent.
  await row(1).getByText('Fyll i fältet').waitFor();
  await field(row(1), 'År').fill('2027');
  await field(row(1), 'Tak').fill('6 mnkr');
  await page.getByRole('button', { name: 'Lägg till år' }).click();
  await field(row(2), 'År').fill('2027');
  await field(row(2), 'Tak').fill('4 mnkr');
  await page.getByRole('button', { name: 'Skapa utrymmet' }).click();
  await row(2).getByText('Året är redan angivet.').waitFor();
  expect(await row(1).getByText('Året är redan angivet.').count()).toBe(0);
  expect(await field(row(2), 'År').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await field(row(2), 'År').fill('2028');
  await page.getByRole('button', { name: 'Skapa utrymmet' }).click();
  await page.getByRole('heading', { level: 1, name: 'DRIFT Digital drift' }).waitFor();
  const frameId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.getByRole('link', { name: 'Ändra' }).click();
  await page.waitForURL('**/edit');
  await field(page, 'Sluten lista').click();
  await page.getByRole('option', { name: 'Ja', exact: true }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('tab', { name: 'Lista' }).click();
  await page.getByText('Inget initiativ på listan').waitFor();

  // 7 million is asked for in 2027, where the cap is 6.
  const { initiative, mutations } = site().built;
  await mutations.run('createInitiativeCost', {
    initiativeId: `initiative_${initiative.id}`,
    name: 'Drift',
    frameId,
    months: [{ month: '2027-03', likely: '7000000.00' }],
  });
  await site().visit(`/portfolio/frames/${frameId}?tab=money`);
  const charge = page.getByRole('table', { name: 'Initiativ som belastar utrymmet' }).getByRole('row', { name: /^A / });
  expect(await written(charge)).toContain('Står inte på den slutna listan.');
  await page.getByText('Listan är sluten: inget initiativ står på den än.').waitFor();
  // 6 - 0 decided = 6 left; 6 - 7 = -1 if all that is proposed were decided too.
  const years = page.getByRole('table', { name: 'Utrymme, beslutat och föreslaget per år' });
  expect(await written(years.getByRole('row', { name: /^2027/ }))).toBe(
    '2027 6 000 tkr 0 tkr 7 000 tkr 6 000 tkr −1 000 tkr överskrids',
  );
  expect(await written(years.getByRole('row', { name: /^2028/ }))).toBe(
    '2028 4 000 tkr 0 tkr 0 tkr 4 000 tkr 4 000 tkr',
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Lista' }).click();
  await page.getByRole('button', { name: 'Sätt upp initiativ' }).click();
  const drawer = page.getByRole('dialog', { name: 'Sätt upp initiativ' });
  await field(drawer, 'Initiativ').fill('vårdmöten');
  await page.getByRole('option', { name: /Digitala vårdmöten/ }).click();
  await drawer.getByRole('button', { name: 'Sätt upp initiativ' }).click();
  await page.getByRole('table', { name: 'Lista' }).getByRole('link', { name: 'A Digitala vårdmöten' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Utrymme per år' }).click();
  await page.getByText('Listan är sluten: bara 1 initiativ får använda det.').waitFor();
  await charge.getByText(/^Överskrider 2027 med 1\s000\stkr/).waitFor();
  expect(await written(charge)).not.toContain('listan');

  // 6 and 4 million over the two years, 7 of which are asked for and none decided.
  await site().visit('/portfolio/frames');
  const listed = page.getByRole('row', { name: /DRIFT/ });
  await listed.waitFor();
  expect(await written(listed)).toContain('10 000 tkr 0 tkr 7 000 tkr 10 000 tkr');
  expect(problems).toEqual([]);
});
