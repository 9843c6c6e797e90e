import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Decimal } from '../../server/values/decimal.ts';
import { parseMoney } from '../../server/values/money.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { startSite } from '../support/site.ts';
import { day, type World } from '../support/world.ts';

const path = '/contracts/AVT-1?tab=procurement';

/** Two years from 2028 for 2 600 000 SEK: a year of which no threshold is known. */
async function notYetJudged(world: World) {
  const contract = await world.contract({ number: 'AVT-1', start: day('2028-04-01'), termMonths: 24 });
  const price = { quantity: '1' as Decimal, unitPrice: parseMoney('2600000.00'), firstDay: contract.start };
  await world.priceLine(contract, { ...price, billingPeriod: 'ONCE' });
  return contract;
}

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

async function choose(page: Page, place: Locator, name: string, option: string): Promise<void> {
  await field(place, name).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

it('a contract is judged by how it was procured and changed, once the threshold of its day is entered', async () => {
  const { openPage } = await startSite(notYetJudged);
  const { page, problems } = await openPage({ path });
  await page.getByText('Upphandlingen är inte beskriven').waitFor();
  await page.getByRole('button', { name: 'Beskriv upphandlingen' }).press('Enter');
  const form = page.getByRole('dialog');
  await choose(page, form, 'Förfarande', 'Annonserat, under tröskelvärdet');
  await field(form, 'Annonserat eller tilldelat').fill('2028-03-01');
  await form.getByRole('button', { name: 'Spara' }).click();
  const review = page.getByRole('region', { name: 'Prövning mot LOU' });
  await review.getByText('Inget tröskelvärde är känt för 1 mars 2028').waitFor();

  await page.goto('/administration/thresholds');
  await page.getByText('9 tröskelvärden').waitFor();
  await page.getByRole('button', { name: 'Nytt tröskelvärde' }).click();
  const threshold = page.getByRole('dialog');
  await choose(page, threshold, 'Vad det avgör', 'EU-upphandling av varor och tjänster, från');
  await field(threshold, 'Från och med').fill('2028-01-01');
  await field(threshold, 'Belopp').fill('2,5 mnkr');
  await field(threshold, 'Källa').fill('konkurrensverket.se');
  await choose(page, threshold, 'Kontrollerat', 'Ja');
  await threshold.getByRole('button', { name: 'Nytt tröskelvärde' }).click();
  await page.getByText('10 tröskelvärden').waitFor();

  await page.goto(path);
  await review.getByText(/Värdet 2\s600\s000\skr når EU:s tröskelvärde 2\s500\s000\skr/).waitFor();
  await review.getByText('Bedöm · LOU 19:1').waitFor();
  await review.getByRole('button', { name: /Så räknas det/ }).click();
  await page.getByText('EU:s tröskelvärde den dagen (källa: konkurrensverket.se)').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Lägg till ändring' }).click();
  const change = page.getByRole('dialog');
  await field(change, 'Vad som ändrades').fill('Fler platser');
  await field(change, 'Beslutat').fill('2028-09-01');
  await choose(page, change, 'Stöd', '17:9 mindre värde');
  await field(change, 'Ändrat värde').fill('260 000');
  await change.getByRole('button', { name: 'Lägg till ändring' }).click();
  await page.getByRole('row', { name: /Fler platser/ }).waitFor();
  // 260 000 is not below 10 % of 2 600 000.
  await review
    .getByText(/Ändringarna av mindre värde är tillsammans 260\s000\skr. De ska vara mindre än 260\s000\skr/)
    .waitFor();
  expect(problems).toEqual([]);
});

it.each([1280, 390])('its page and that of thresholds pass WCAG 2.2 AA at a width of %i', async (width) => {
  const { openPage } = await startSite(async (world) => {
    const contract = await notYetJudged(world);
    await world.procurement(contract, { procedure: 'NATIONAL', procuredOn: day('2028-03-01') });
    await world.change(contract);
  });
  const faults: unknown[] = [];
  const pages = [
    { address: path, ready: 'Kan inte bedömas · LOU 19:1' },
    { address: '/administration/thresholds', ready: '9 tröskelvärden' },
  ];
  for (const { address, ready } of pages) {
    const { page, problems } = await openPage({ path: address, width });
    await page.getByText(ready).waitFor();
    const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
    faults.push(...(await accessibilityFaults(page)), ...problems, ...(beyond > 0 ? [`${address}: ${beyond} px`] : []));
    await page.context().close();
  }
  expect(faults).toEqual([]);
});
