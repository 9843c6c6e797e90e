import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { addDays, partsOf, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import { shareSite } from '../support/site.ts';
import { day } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());
const { year } = partsOf(today);

const site = shareSite(async (world) => {
  const started = { start: day('2024-01-01') };
  const contract = await world.contract({ number: 'AVT-1', name: 'Serversupport', ...started });
  const line = { quantity: '1' as never, unitPrice: '845300.00' as never, billingPeriod: 'YEAR' as const };
  await world.priceLine(contract, { ...line, item: 'Support dygnet runt' });
  const index = await world.priceIndex({ '2023-10': '118.4' }, { code: 'LCI-J', name: 'Arbetskostnadsindex, it' });
  const hidden = await world.contract({
    number: 'AVT-2',
    name: 'Hemligt avtal',
    pricesSecretUntil: addDays(today, 100),
    pricesSecretReason: 'OSL 31:16',
    ...started,
  });
  await world.priceLine(hidden, { ...line, unitPrice: '77310001.17' as never, item: 'Licens' });
  await world.indexClause(hidden, index);
});

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

/** A text as the pages write it: sums and percentages hold together by no-break spaces. */
const text = (written: string) => written.replaceAll(' ', '\u00a0');

describe('a contract whose price follows an index', () => {
  it('gets a value, a clause with its price shown while one types, the price of a day step by step, and a forecast', async () => {
    const { visit } = site();
    const { page, problems } = await visit('/contracts/indices');
    await page.getByRole('link', { name: 'Arbetskostnadsindex, it' }).press('Enter');
    await page.getByRole('heading', { name: 'Arbetskostnadsindex, it', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Indexvärden' }).click();
    await page.getByRole('row', { name: /okt 2023 Definitivt 118,4/ }).waitFor();

    await page.getByRole('button', { name: 'Lägg till värde' }).click();
    const values = page.getByRole('dialog', { name: 'Lägg till värde' });
    await field(values, 'Månad eller kvartal').fill('2023M10');
    await field(values, 'Indexvärde').fill('123,9');
    await values.getByRole('button', { name: 'Lägg till värde' }).click();
    await values.getByText('Värdet används redan av en annan post.').nth(1).waitFor();
    await field(values, 'Månad eller kvartal').fill('2024M10');
    await values.getByRole('button', { name: 'Lägg till värde' }).click();
    await page.getByRole('row', { name: /okt 2024 Definitivt 123,9/ }).waitFor();

    await page.goto(new URL('/contracts/AVT-1?tab=index', page.url()).href);
    await page.getByRole('button', { name: 'Lägg till indexklausul' }).click();
    const clause = page.getByRole('dialog', { name: 'Lägg till indexklausul' });
    await field(clause, 'Klausulens namn').fill('LCI, 1 januari');
    await field(clause, 'Indexserie 1').fill('LCI');
    await page.getByRole('option', { name: /LCI-J/, disabled: false }).click();
    await field(clause, 'Basmånad').fill('2023-09');
    await field(clause, 'Första justeringen').fill('2025-01-01');
    await field(clause, 'Tid mellan justeringarna').fill('120');
    await field(clause, 'Andel av indexförändringen').fill('80');
    await clause.getByText(/LCI-J har inget definitivt värde för basmånaden 2023-09/).waitFor();
    await field(clause, 'Basmånad').fill('2023-10');
    // Oracle I5: 845 300 × (1 + 0.80 × (123.9 / 118.4 − 1)) = 876 713.18.
    await clause.getByText(text('876 713,18 kr')).first().waitFor();
    await clause.getByRole('button', { name: 'Lägg till indexklausul' }).click();
    await page
      .getByText(/Följer 100.% LCI-J, definitivt index, från basmånaden okt.2023; 80.% av förändringen/)
      .waitFor();

    await field(page, 'Dag').fill('2025-06-30');
    await page.getByText(`${text('30 jun 2025')} kostar avtalet ${text('876 713,18 kr')} per år.`).waitFor();
    const steps = page.getByText('Så räknas det: Support dygnet runt');
    await steps.press('Enter');
    const told = page.getByRole('listitem').filter({ hasText: 'LCI-J, vikt' });
    expect(await told.innerText()).toBe(
      `LCI-J, vikt ${text('100 %')}: från 118,4 (${text('okt 2023')}) till 123,9 (${text('okt 2024')})`,
    );
    await page.getByText(`Indexförändring: ${text('+4,6453 %')}`).waitFor();
    await field(page, 'Dag').fill('2024-06-30');
    await page.getByText(`${text('30 jun 2024')} kostar avtalet ${text('845 300,00 kr')} per år.`).waitFor();

    const years = page.getByRole('table', { name: 'Kostnad per kalenderår' });
    await years.getByRole('row', { name: new RegExp(`${year} 876.713,18.kr Publicerade index`) }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('fits on a telephone, and its secret prices stay secret to a reader, with the reason in words', async () => {
    const { openPage, app } = site();
    const reader = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
    const { page, problems } = await openPage({
      path: '/contracts/AVT-2?tab=index',
      session: reader.session,
      width: 400,
    });
    await page.getByText('Priserna är sekretessbelagda.').first().waitFor();
    await page.getByRole('table', { name: 'Kostnad per kalenderår' }).waitFor();
    expect(await page.getByRole('tabpanel').innerText()).not.toMatch(/77.310|kr\b/);
    expect(await page.getByRole('button', { name: 'Lägg till indexklausul' }).count()).toBe(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
