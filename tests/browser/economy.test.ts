import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseSwedishNumber } from '../../server/values/swedish-number.ts';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { shiftMonth, yearMonthOf, yearOf } from '../../server/values/year-month.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import type { TestApp } from '../support/app.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite, startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const thisMonth = yearMonthOf(todayIn(STOCKHOLM, new Date()));
const lastMonth = shiftMonth(thisMonth, -1);
const year = yearOf(thisMonth);

/** Two services that share what a contract costs, 1 000 000.01 a month, by how many licences each has: 60 and 40. */
async function twoServices(world: World, app: TestApp) {
  const mutations = new Mutations(app);
  const visits = await world.service({ code: 'DVM', name: 'Digitala vårdmöten' });
  const booking = await world.service({ code: 'WTB', name: 'Webbtidbok', kind: 'WEB_BOOKING' });
  const contract = await world.contract({ number: 'AVT-1', name: 'Molntjänst' });
  const alone = await world.contract({ number: 'AVT-2', name: 'Utan tjänst' });
  await world.usage(visits, lastMonth);
  await world.adoption(visits, { unit: await world.unit({ name: 'Medicin' }) });
  const share = (service: string, value: string) =>
    mutations.run('createDependency', {
      dependentServiceId: `service_${service}`,
      onContractId: `contract_${contract.id}`,
      firstMonth: '2024-01',
      basis: 'QUANTITY',
      value,
    });
  await share(visits.id, '60');
  await share(booking.id, '40');
  const { record: category } = await mutations.run('createCostCategory', { code: 'LIC', name: 'Licenser' });
  const actual = { month: lastMonth, scenario: 'ACTUAL' };
  const set = (name: string, cells: readonly object[]) => mutations.run(name, { cells }, 'created');
  await set('setCostEntries', [
    { ...actual, contractId: `contract_${contract.id}`, categoryId: category.id, amount: '1000000.01' },
    { ...actual, contractId: `contract_${alone.id}`, amount: '250000.00' },
    { ...actual, serviceId: `service_${visits.id}`, amount: '99999.99' },
    { ...actual, scenario: 'BUDGET', serviceId: `service_${visits.id}`, amount: '120000.00' },
  ]);
  const { record: benefit } = await mutations.run('createBenefit', {
    serviceId: `service_${visits.id}`,
    name: 'Minskade sjukresor',
    kind: 'FINANCIAL',
    certainty: 'GREEN',
    beneficiary: 'RESIDENT',
  });
  await set('setBenefitEntries', [{ ...actual, benefitId: benefit.id, amount: '900000.00' }]);
  return { contract, benefit: benefit.id };
}

/** The figure at the end of a table's row. */
async function figureOf(page: Page, row: RegExp): Promise<number> {
  const text = await page.getByRole('row', { name: row }).getByRole('cell').last().innerText();
  return Number(parseSwedishNumber(text));
}

/** An amount as a page writes it, with or without its sign, in öre. */
const oreOfText = (text: string): number => Math.round(Number(parseSwedishNumber(text.replace('+', ''))) * 100);

/** What a service costs in all, as its page tells it, in öre. */
async function fullCost(page: Page, code: string): Promise<number> {
  await page.goto(`/services/${code}?tab=money&view=sources`);
  return Math.round((await figureOf(page, /^Fullkostnad/)) * 100);
}

describe('what services cost', () => {
  it('is followed from the overview by the costliest service down to the entry', async () => {
    const { openPage } = await startSite(twoServices);
    const { page, problems } = await openPage({ path: '/services/overview' });
    const table = page.getByRole('table', { name: 'Tjänster i jämförelse' });
    await table.getByRole('row', { name: /Webbtidbok/ }).waitFor();
    // 60 of 100 licences of 1 000 000.01, rounded to the öre, and 99 999.99 of its own.
    const first = table.getByRole('row').nth(1);
    await first.getByRole('link', { name: 'Digitala vårdmöten' }).waitFor();
    await page.getByText('250 tkr på 1 avtal eller tillgång har inte kommit fram till någon tjänst.').waitFor();

    await first.getByRole('link', { name: '700 tkr' }).press('Enter');
    const sources = page.getByRole('table', { name: 'Delar av fullkostnaden för Digitala vårdmöten' });
    await sources
      .getByRole('row', { name: /Fullkostnad/ })
      .getByText('700 000,00 kr')
      .waitFor();
    await sources.getByRole('button', { name: 'AVT-1 Molntjänst' }).press('Enter');
    await page
      .getByText('Digitala vårdmöten bär 600 000,01 kr av 1 000 000,01 kr som AVT-1 Molntjänst kostar.')
      .waitFor();
    const way = page.getByRole('navigation', { name: 'Vägen till kronan' });
    await way.getByText('AVT-1 Molntjänst').waitFor();

    await page.getByRole('link', { name: 'Egna kostnadsposter' }).press('Enter');
    await page.getByRole('heading', { name: 'Kostnadsposter', level: 1 }).waitFor();
    const entry = page.getByRole('row', { name: /AVT-1 Molntjänst/ });
    await entry.getByText('1 000 000,01 kr').waitFor();
    await entry.getByText('Licenser').waitFor();
    await page.getByText('1 kostnadspost · Utfall 1 000 tkr').waitFor();
    expect(problems).toEqual([]);
  });

  it('moves by the same öre for both when a share changes', async () => {
    const { openPage } = await startSite(twoServices);
    const { page, problems } = await openPage();
    const before = { visits: await fullCost(page, 'DVM'), booking: await fullCost(page, 'WTB') };
    expect(before).toEqual({ visits: 70_000_000, booking: 40_000_000 });

    await page.goto('/services/DVM?tab=dependencies');
    await page
      .getByRole('button', { name: /Digitala vårdmöten → Molntjänst/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Andel eller antal' }).fill('40');
    await dialog.getByRole('button', { name: 'Visa vad det flyttar' }).click();
    const effect = dialog.getByRole('table', { name: /Fullkostnad .* innan något sparas/ });
    await effect.getByRole('row', { name: /Digitala vårdmöten/ }).waitFor();
    const moved = await Promise.all(
      ['Digitala vårdmöten', 'Webbtidbok'].map((name) =>
        effect
          .getByRole('row', { name: new RegExp(name) })
          .getByRole('cell')
          .last()
          .innerText(),
      ),
    );
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const after = { visits: await fullCost(page, 'DVM'), booking: await fullCost(page, 'WTB') };
    // Half of 1 000 000.01 each: one of them has the öre that cannot be halved.
    expect(before.visits - after.visits).toBe(after.booking - before.booking);
    expect(after.visits + after.booking).toBe(before.visits + before.booking);
    expect(before.visits - after.visits).toBeGreaterThan(9_999_900);
    // The form has told as much before.
    expect(moved.map(oreOfText)).toEqual([after.visits - before.visits, after.booking - before.booking]);
    expect(problems).toEqual([]);
  });
});

describe('a year of costs', () => {
  it('is pasted into the grid, mended, previewed and saved; what is typed is there when one comes back', async () => {
    const { openPage } = await startSite(twoServices);
    const { page, problems } = await openPage({ path: '/services/WTB?tab=money&view=enter' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const cell = (month: string) =>
      page.getByRole('textbox', { name: `Utan kostnadsslag, Löpande, ${month} ${year}`, exact: true });
    await cell('jan').click();
    const amounts = Array.from({ length: 12 }, (_, index) => `${index + 1}\u00a0000,50`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), amounts.join('\t'));
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText('12 celler är ändrade och inte sparade').waitFor();
    expect(await cell('dec').inputValue()).toBe('12\u00a0000,50');

    // The arrow keys go from cell to cell; what cannot be read is said at its cell, and hinders the saving.
    await cell('jan').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('tolv');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.getByText('Går inte att läsa som ett tal.').waitFor();
    expect(await page.getByRole('button', { name: 'Spara' }).isDisabled()).toBe(true);

    // Leaving asks first, and loses nothing.
    await page.getByRole('link', { name: 'Kostnadsposter' }).click();
    await page.getByRole('button', { name: 'Lämna sidan' }).click();
    await page.getByRole('heading', { name: 'Kostnadsposter', level: 1 }).waitFor();
    await page.goBack();
    expect(await cell('feb').inputValue()).toBe('tolv');
    await cell('feb').fill('2 tkr');

    await page.getByRole('button', { name: 'Förhandsgranska' }).click();
    const preview = page.getByRole('dialog', { name: 'Det här ändras' });
    await preview.getByText('12 poster läggs till, 0 ändras och 0 tas bort.').waitFor();
    await preview.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('12 celler är sparade.').waitFor();
    await page.reload();
    // 1 000.50 + 2 000 + 3 000.50 + … + 12 000.50 = 78 000 + 11 × 0.50
    await page.getByRole('row', { name: /^Summa .* 78\s005,50$/ }).waitFor();
    expect(await cell('feb').inputValue()).toBe('2\u00a0000');
    expect(problems).toEqual([]);
  });
});

describe('the pages of money', () => {
  const site = shareSite(twoServices);

  it.each([
    ['the comparison of services', '/services/overview', 'table', 'Tjänster i jämförelse'],
    ['unallocated cost', '/economy/unallocated', 'table', 'Varför den inte är fördelad'],
    ['a service’s cost and benefit', '/services/DVM?tab=money', 'figure', 'Fullkostnad månad för månad'],
    ['where a cost comes from', '/services/DVM?tab=money&view=sources', 'table', /Delar av/],
    ['unit cost', '/services/DVM?tab=money&view=unitCost', 'table', 'Enheter i jämförelse'],
    ['benefit', '/services/DVM?tab=money&view=benefit', 'table', 'Planerad och hemtagen nytta'],
    ['the grid of costs', '/services/DVM?tab=money&view=enter', 'table', /^Kostnader/],
    ['who bears a contract', '/contracts/AVT-1?tab=money&view=takers', 'table', /Vilka som bär/],
    ['the entries', '/economy/cost-entries', 'grid', 'Kostnadsposter'],
    ['the benefits', '/economy/benefits', 'grid', 'Nyttor'],
    ['the categories', '/administration/cost-categories', 'grid', 'Kostnadsslag'],
  ] as const)('meet the standard of accessibility: %s', async (_name, path, role, name) => {
    const opened = await site().visit(path);
    await opened.page.getByRole(role, { name }).first().waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  it('keep to the width of a phone', async () => {
    const paths = ['/services/overview', '/services/DVM?tab=money', '/services/DVM?tab=money&view=enter'];
    for (const path of [...paths, '/economy/unallocated', `/economy/benefits/${site().built.benefit}?tab=months`]) {
      const { page } = await site().visit(path, 400);
      await page.getByRole('table').or(page.getByRole('figure')).first().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 });
    }
  });
});
