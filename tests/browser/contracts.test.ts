import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDay } from '../../client/ui/format/dates.ts';
import { Role } from '../../server/access/role.ts';
import { addDays, addMonths, localDate, partsOf, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());

/** A day as the pages write it: '31 dec 2027'. */
const written = (day: string) => writeDay(day, 'sv');

/** A contract that renews itself by a year unless notice is given in some days: three months before its end. */
async function aboutToRenew(world: World) {
  const unit = await world.unit({ name: 'Medicin' });
  const supplier = await world.supplier({ name: 'Serverhuset' });
  const owner = await world.person({ name: 'Anna Berg', unit });
  const fixedEnd = addMonths(addDays(today, 20), 3);
  const contract = await world.contract({
    number: 'AVT-1',
    name: 'Serversupport',
    unit,
    supplier,
    owner,
    start: addMonths(today, -24),
    fixedEnd,
    renewalMonths: 12,
    noticeCount: 3,
    noticeUnit: 'MONTHS',
    noticeRule: 'BACKWARD',
    noticeStart: 'DAY_NUMBER',
    pricesSecretUntil: addDays(today, 400),
    pricesSecretReason: 'OSL 31:16',
  });
  await world.priceLine(contract, { item: 'Support dygnet runt', firstDay: contract.start });
  const model = await world.model({ manufacturer: 'Dell', name: 'R740' });
  await world.asset({ tag: 'T-1', name: 'Journalservern', model, unit });
  await world.covers(contract, { assetModel: model });
  return { contract, unit, supplier, renewsTo: addDays(addMonths(addDays(fixedEnd, 1), 12), -1) };
}

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

async function pick(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await page.getByRole('option', { name: text, disabled: false }).first().click();
}

describe('a contract about to renew itself', () => {
  it('is found among what must be decided, with what happens if nobody acts', async () => {
    let renewsTo = '';
    const { openPage } = await startSite(async (world) => {
      ({ renewsTo } = await aboutToRenew(world));
      await world.contract({ number: 'AVT-2', fixedEnd: addDays(today, 300) });
    });
    const { page, problems } = await openPage({ path: '/contracts/deadlines' });
    const windows = page.getByRole('group', { name: 'Hur långt fram' });
    await windows.getByRole('button', { name: '90 dagar 1 avtal', pressed: true }).waitFor();
    const row = page.getByRole('row', { name: /AVT-1 Serversupport/ });
    await row.getByText(`Förlängs till ${written(renewsTo)}`).waitFor();
    await row.getByText('Anna Berg').waitFor();
    await row.getByRole('link', { name: 'AVT-1 1 tillgång' }).waitFor();

    await windows.getByRole('button', { name: '365 dagar 2 avtal' }).press('Enter');
    await page.waitForURL('**/contracts/deadlines?f=decideWithin:in:365');
    await page.getByRole('row', { name: /AVT-2/ }).getByText('Saknar ägare').waitFor();

    await row.getByRole('link', { name: 'AVT-1 Serversupport' }).press('Enter');
    await page.getByRole('heading', { name: 'Serversupport', level: 1 }).waitFor();
    await page
      .getByText(`Om ingen gör något: Förlängs till ${written(renewsTo)}`)
      .first()
      .waitFor();
    await page.getByText('Måste sägas upp senast 3 månader före periodens slut').waitFor();
    await page.getByRole('tab', { name: 'Omfattning' }).click();
    await page.getByRole('row', { name: /T-1 Journalservern/ }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('a new contract of 2+1+1 years', () => {
  it('shows its days while it is filled in, says what is wrong at the field, and keeps its options', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await world.unit({ name: 'Medicin' });
      await world.supplier({ name: 'Serverhuset' });
    });
    const { page, problems } = await openPage({ path: '/contracts/new' });
    const year = partsOf(today).year + 1;
    await field(page, 'Avtalsnummer').fill('AVT-9');
    await field(page, 'Namn').fill('Datahall');
    await field(page, 'Avtalstyp').click();
    await page.getByRole('option', { name: 'Tjänster' }).click();
    await pick(page, 'Leverantör', 'Serverhuset');
    await pick(page, 'Enhet', 'Medicin');
    await field(page, 'Startdag').fill(localDate(year, 1, 1));
    await field(page, 'Avtalstid').fill('24');
    const preview = page.getByRole('complementary', { name: 'Dagarna med de här villkoren' });
    await preview
      .getByText(`31\u00a0dec\u00a0${year + 1}`)
      .first()
      .waitFor();

    for (const place of [1, 2]) {
      await page.getByRole('button', { name: 'Lägg till option' }).click();
      const option = page.getByRole('group', { name: `Option ${place}` });
      await field(option, 'Förlänger med').fill('12');
      await field(option, 'Avropas senast, tid före slutet').fill('3');
    }
    await preview.getByText(`ger slutdag 31\u00a0dec\u00a0${year + 3}`).waitFor();

    await field(page, 'Uppsägningstid').fill('36');
    await preview.getByText('Uppsägningstiden är längre än avtalstiden.').waitFor();
    await page.getByRole('button', { name: 'Lägg upp avtalet' }).click();
    await page.getByText('Uppsägningstiden är längre än avtalstiden.').nth(1).waitFor();
    await field(page, 'Uppsägningstid').fill('3');
    await page.getByRole('button', { name: 'Lägg upp avtalet' }).click();
    await page.waitForURL('**/contracts/AVT-9');

    const { data } = await app.graphql(
      '{ contract(number: "AVT-9") { currentEnd latestPossibleEnd options { months deadline newEnd } } }',
    );
    expect(data).toEqual({
      contract: {
        currentEnd: `${year + 1}-12-31`,
        latestPossibleEnd: `${year + 3}-12-31`,
        options: [
          { months: 12, deadline: `${year + 1}-09-30`, newEnd: `${year + 2}-12-31` },
          { months: 12, deadline: `${year + 2}-09-30`, newEnd: `${year + 3}-12-31` },
        ],
      },
    });
    expect(problems).toEqual([]);
  });
});

describe('the prices of a contract', () => {
  it('are added by who keeps contracts, who is told that they are secret to others', async () => {
    const { openPage, app } = await startSite(aboutToRenew);
    const { page, problems } = await openPage({ path: '/contracts/AVT-1?tab=prices' });
    await page
      .getByRole('row', { name: /Support dygnet runt/ })
      .getByText('Sekretessbelagt; du får se det')
      .waitFor();
    await page.getByRole('button', { name: 'Lägg till prisrad' }).click();
    const form = page.getByRole('dialog');
    await field(form, 'Vad').fill('Jour');
    await field(form, 'Antal').fill('2');
    await field(form, 'À-pris').fill('1,5 tkr');
    await field(form, 'Priset gäller').click();
    await page.getByRole('option', { name: 'per månad' }).click();
    await form.getByRole('button', { name: 'Lägg till prisrad' }).click();
    await page.getByRole('row', { name: /Jour 2/ }).waitFor();
    const { data } = await app.graphql('{ contract(number: "AVT-1") { annualCost } }');
    // 10 × 100 × 12 + 2 × 1 500 × 12
    expect(data).toEqual({ contract: { annualCost: '48000.00' } });
    expect(problems).toEqual([]);
  });

  it('are nothing to a reader but the reason why, who can change nothing', async () => {
    const { openPage, app } = await startSite(aboutToRenew);
    const { session } = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
    const { page, problems } = await openPage({ session, path: '/contracts/AVT-1?tab=prices' });
    const row = page.getByRole('row', { name: /Support dygnet runt/ });
    await row
      .getByText(`Sekretess t.o.m. ${written(addDays(today, 400))} – OSL 31:16`)
      .first()
      .waitFor();
    expect(await row.innerText()).not.toMatch(/100,00|1\s000/);
    const buttons = page.getByRole('main').getByRole('button').or(page.getByRole('main').getByRole('link'));
    const words = (await buttons.allInnerTexts()).join(' ');
    expect(words).not.toMatch(/Ändra|Ta bort|Lägg till|Nytt avtal/);
    await page.getByRole('tab', { name: 'Omfattning' }).click();
    await page.getByRole('row', { name: /T-1 Journalservern/ }).waitFor();
    expect(await page.getByRole('button', { name: /Lägg till|Ta bort/ }).count()).toBe(0);
    await page.goto('/contracts/new');
    await page
      .getByRole('heading', { name: 'Avtalsnummer' })
      .or(page.getByRole('heading', { level: 1 }))
      .waitFor();
    expect(await field(page, 'Avtalsnummer').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('contracts by keyboard', () => {
  it('are found by number in the palette, opened from their list, and named on assets and suppliers', async () => {
    let supplierId = '';
    const { openPage } = await startSite(async (world) => {
      supplierId = (await aboutToRenew(world)).supplier.id;
      await world.contract({ number: 'AVT-2' });
    });
    const { page, problems } = await openPage({ path: '/contracts' });
    await page.getByRole('row', { name: /AVT-1/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('serversupport');
    await page.getByRole('status').filter({ hasText: '1 avtal' }).waitFor();
    await page.getByRole('row', { name: /AVT-2/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contracts/AVT-1');
    await page.getByRole('heading', { name: 'Serversupport', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('[role="dialog"] input:focus').waitFor();
    await page.keyboard.type('AVT-1');
    await page.getByRole('option', { name: /Serversupport/ }).waitFor();
    await page.keyboard.press('Escape');
    for (const path of [
      '/inventory/assets/T-1?tab=contracts',
      `/organisation/suppliers/supplier_${supplierId}?tab=contracts`,
    ]) {
      await page.goto(path);
      await page.getByRole('link', { name: 'AVT-1 Serversupport' }).waitFor();
    }
    expect(problems).toEqual([]);
  });
});

const row = (name: RegExp) => (page: Page) => page.getByRole('row', { name }).first().waitFor();
const deadlines = {
  path: '/contracts/deadlines',
  ready: (page: Page) => page.getByText('Anna Berg').first().waitFor(),
};
const wide = [
  deadlines,
  { path: '/contracts/AVT-1', ready: row(/Säker dag/) },
  { path: '/contracts/AVT-1?tab=prices', ready: row(/Support dygnet runt/) },
  {
    path: '/contracts/timeline',
    ready: (page: Page) => page.getByRole('link', { name: /AVT-1 Serversupport/ }).waitFor(),
  },
];
const narrow = [
  deadlines,
  { path: '/contracts/AVT-1?tab=coverage', ready: row(/T-1 Journalservern/) },
  {
    path: '/contracts/AVT-1/edit',
    ready: async (page: Page) => {
      await page.getByRole('button', { name: 'Lägg till option' }).click();
      await page.getByRole('complementary').getByText('Kan längst gälla till').waitFor();
    },
  },
];

describe('the pages of contracts', () => {
  it.each([
    { width: 1280, pages: wide },
    { width: 390, pages: narrow },
  ])('pass WCAG 2.2 AA at a width of $width, light and dark', async ({ width, pages }) => {
    const { openPage } = await startSite(aboutToRenew);
    const { page, problems } = await openPage({ path: '/contracts', width });
    const faults: unknown[] = [];
    for (const { path, ready } of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await ready(page);
      const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
      faults.push(...(await accessibilityFaults(page)), ...(beyond > 0 ? [`${path}: ${beyond} px`] : []));
    }
    expect([...faults, ...problems]).toEqual([]);
  });
});
