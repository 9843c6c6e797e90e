import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { parseDecimal } from '../../server/values/decimal.ts';
import { shiftMonth, yearMonthOf } from '../../server/values/year-month.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import type { TestApp } from '../support/app.ts';
import { Mutations } from '../support/mutations.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

/** Digital visits with 1 200 visits in the last whole month, and a tariff of the year for cars alone. */
async function digitalVisits(world: World, app: TestApp) {
  const service = await world.service({ code: 'DVM', name: 'Digitala vårdmöten', kind: 'DIGITAL_VISIT' });
  const lastMonth = shiftMonth(yearMonthOf(todayIn(STOCKHOLM, new Date())), -1);
  await world.usage(service, lastMonth, { quantity: parseDecimal('1200') });
  const mutations = new Mutations(app);
  const kalmar = { region: 'Kalmar', firstDay: '2018-01-01', ceiling: '2250.00', source: 'Region Kalmar län' };
  await mutations.run('createTravelTariff', { ...kalmar, mode: 'CAR', sekPerMil: '12.00', ownCharge: '125.00' });
  return { mutations, serviceId: `service_${service.id}`, lastMonth };
}

const field = (place: Page | Locator, name: string) => place.getByRole('textbox', { name, exact: true });

async function choose(page: Page, place: Locator, name: string, option: string): Promise<void> {
  await place.getByRole('combobox', { name, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

it('avoided travel is calculated while one types, followed line by line, and saved as a benefit of the service', async () => {
  const { openPage } = await startSite(digitalVisits);
  const { page, problems } = await openPage({ path: '/services/calculators?service=DVM' });
  await page.getByText('Fyll i Ersätter ett besök på plats').waitFor();
  expect(await field(page, 'Digitala besök').inputValue()).toMatch(/^1\s200$/);
  await field(page, 'Ersätter ett besök på plats').fill('70');
  const car = page.getByRole('group', { name: /Resmönster.*1/ });
  await choose(page, car, 'Färdsätt', 'Egen bil');
  await field(car, 'Andel').fill('60');
  await field(car, 'Mil, enkel resa').fill('11,5');
  // 840 × 60 % × 2 × (11.5 × 12 - 125)
  await page.getByText(/840\sbesök × \(60\s% × 26,00\skr\) = 13\s104,00\skr/).waitFor();
  await page.getByRole('button', { name: 'Lägg till resmönster' }).press('Enter');
  const taxi = page.getByRole('group', { name: /Resmönster.*2/ });
  await choose(page, taxi, 'Färdsätt', 'Taxi');
  await field(taxi, 'Andel').fill('25');
  await field(taxi, 'Eller pris per resa').fill('1 450');
  await page.getByText('Det finns ingen taxa för taxi i Kalmar').waitFor();

  await page.getByRole('link', { name: 'Sjukresetaxor', exact: true }).last().click();
  await page.getByText('1 taxa').waitFor();
  await page.getByRole('button', { name: 'Ny sjukresetaxa' }).click();
  const tariff = page.getByRole('dialog');
  await field(tariff, 'Region').fill('Kalmar');
  await choose(page, tariff, 'Färdsätt', 'Taxi');
  await field(tariff, 'Från och med').fill('2018-01-01');
  await field(tariff, 'Egenavgift').fill('140');
  await field(tariff, 'Högkostnadsskydd').fill('2 250');
  await field(tariff, 'Källa').fill('Region Kalmar län');
  await choose(page, tariff, 'Kontrollerat', 'Nej');
  await tariff.getByRole('button', { name: 'Ny sjukresetaxa' }).click();
  await page.getByText('2 taxor').waitFor();

  await page.goto('/services/calculators?service=DVM');
  await field(page, 'Ersätter ett besök på plats').fill('70');
  await choose(page, car, 'Färdsätt', 'Egen bil');
  await field(car, 'Andel').fill('60');
  await field(car, 'Mil, enkel resa').fill('11,5');
  await page.getByRole('button', { name: 'Lägg till resmönster' }).click();
  await choose(page, taxi, 'Färdsätt', 'Taxi');
  await field(taxi, 'Andel').fill('25');
  await field(taxi, 'Eller pris per resa').fill('1 450');
  const outcome = page.getByRole('region', { name: 'Resultat' });
  await outcome
    .getByRole('definition')
    .filter({ hasText: /^563\s304,00\skr$/ })
    .waitFor();
  const lines = outcome.getByRole('list', { name: 'Så räknas det: Undvikna sjukresor' }).getByRole('listitem');
  expect((await lines.allInnerTexts()).map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
    'Ersatta besök 1 200 besök × 70 % = 840 besök',
    'En enkel resa kostar · resmönster 1, Egen bil 11,5 mil × 12,00 kr/mil = 138,00 kr',
    'Patienten betalar av den · resmönster 1, Egen bil det minsta av (125,00 kr; 138,00 kr; 2 250,00 kr) = 125,00 kr',
    'Patienternas avgift, tur och retur · resmönster 1, Egen bil 2 resor × 125,00 kr × (100 % − 0 %) = 250,00 kr',
    'Regionen betalar, tur och retur · resmönster 1, Egen bil 2 resor × 138,00 kr − 250,00 kr = 26,00 kr',
    'En enkel resa kostar · resmönster 2, Taxi 1 450,00 kr = 1 450,00 kr',
    'Patienten betalar av den · resmönster 2, Taxi det minsta av (140,00 kr; 1 450,00 kr; 2 250,00 kr) = 140,00 kr',
    'Patienternas avgift, tur och retur · resmönster 2, Taxi 2 resor × 140,00 kr × (100 % − 0 %) = 280,00 kr',
    'Regionen betalar, tur och retur · resmönster 2, Taxi 2 resor × 1 450,00 kr − 280,00 kr = 2 620,00 kr',
    'Undvikna sjukresor 840 besök × (60 % × 26,00 kr + 25 % × 2 620,00 kr) = 563 304,00 kr',
    'Patienternas avgifter 840 besök × (60 % × 250,00 kr + 25 % × 280,00 kr) = 184 800,00 kr',
  ]);
  await outcome.getByText('Inte kontrollerad').first().waitFor();

  await outcome.getByRole('button', { name: 'Spara som nytta' }).click();
  const form = page.getByRole('dialog');
  await field(form, 'Namn').fill('Färre sjukresor');
  await choose(page, form, 'Gör en nytta, som', 'Prognos');
  await form.getByRole('button', { name: 'Spara' }).click();
  const saved = page.getByRole('article', { name: 'Färre sjukresor' });
  await saved.getByText('Nytta: Färre sjukresor').waitFor();

  await page.goto('/services/DVM?tab=calculations');
  await saved
    .getByText(/^563\s304,00\skr$/)
    .first()
    .waitFor();
  await saved.getByText('Grön, säker').waitFor();
  await saved.getByText('Så räknas det').first().click();
  await saved.getByText(/840\sbesök × \(60\s% × 26,00\skr \+ 25\s% × 2\s620,00\skr\)/).waitFor();

  await saved.getByRole('link', { name: 'Öppna' }).click();
  await page.getByText('Du ändrar den sparade beräkningen Färre sjukresor.').waitFor();
  await field(page, 'Digitala besök').fill('600');
  await outcome
    .getByRole('definition')
    .filter({ hasText: /^281\s652,00\skr$/ })
    .waitFor();
  await outcome.getByRole('button', { name: 'Spara ändringen' }).click();
  await form.getByRole('button', { name: 'Spara' }).click();
  await saved
    .getByText(/^281\s652,00\skr$/)
    .first()
    .waitFor();
  await saved.getByRole('button', { name: 'Ta bort Färre sjukresor' }).press('Enter');
  await form.getByRole('checkbox', { name: /Ta också bort nyttan/ }).check();
  await form.getByRole('button', { name: 'Ta bort' }).click();
  await page.getByText('Inga beräkningar är sparade för tjänsten.').waitFor();
  expect(problems).toEqual([]);
});

it.each([1280, 390])('its pages pass WCAG 2.2 AA at a width of %i', async (width) => {
  const { openPage } = await startSite(async (world, app) => {
    const { mutations, serviceId, lastMonth } = await digitalVisits(world, app);
    const months = { firstMonth: lastMonth, lastMonth };
    const careLevelShift = { contacts: 240_000, shareLow: '15', shareHigh: '20', unitCostDifference: '1400.00' };
    const benefit = { scenario: 'BUDGET', rangeEnd: 'LOW' };
    await mutations.run('createBenefitCalculation', { serviceId, name: 'Nivå', ...months, careLevelShift, benefit });
    const unitId = `unit_${(await world.region()).id}`;
    const paid = { baseline: '180000.00', actual: '131450.00', share: '50' };
    await mutations.run('createTravelIncentive', { serviceId, unitId, ...months, ...paid });
  });
  const faults: unknown[] = [];
  const pages = [
    { address: '/services/calculators?service=DVM', ready: 'Nytta: Nivå' },
    { address: '/services/calculators?tab=travelIncentive', ready: 'Till ersättningarna' },
    { address: '/services/incentives', ready: 'Summa' },
    { address: '/services/tariffs', ready: '1 taxa' },
    { address: '/services/prices', ready: 'Inga priser är inlagda' },
  ];
  for (const { address, ready } of pages) {
    const { page, problems } = await openPage({ path: address, width });
    await page.getByText(ready).first().waitFor();
    const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
    faults.push(...(await accessibilityFaults(page)), ...problems, ...(beyond > 0 ? [`${address}: ${beyond} px`] : []));
    await page.context().close();
  }
  expect(faults).toEqual([]);
});
