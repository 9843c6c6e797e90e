import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDay } from '../../client/ui/format/dates.ts';
import { Role } from '../../server/access/role.ts';
import { RelationKind } from '../../server/inventory/relation-kind.ts';
import { addDays, addMonths, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import type { Decimal } from '../../server/values/decimal.ts';
import { yearMonthOf } from '../../server/values/year-month.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());

/** A day as the pages write it: '31 dec 2027'. */
const written = (day: string) => writeDay(day, 'sv');

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

async function pick(page: Page, name: string, text: string, place: Page | Locator = page): Promise<void> {
  await field(place, name).fill(text);
  await page.getByRole('option', { name: text, disabled: false }).first().click();
}

async function choose(page: Page, name: string, option: string, place: Page | Locator = page): Promise<void> {
  await field(place, name).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Web booking on a server that rests on storage and is covered by a contract; digital visits stand on the booking. */
async function booking(world: World) {
  const visits = await world.service({ code: 'DVM', name: 'Digitala vårdmöten', phase: 'ROLLOUT' });
  const web = await world.service({
    code: 'WTB',
    name: 'Webbtidboken',
    kind: 'WEB_BOOKING',
    usageMeasure: 'BOOKINGS',
    confidentiality: 3,
    integrity: 2,
    availability: 4,
    adoptionTargets: [{ month: yearMonthOf(addMonths(today, 6)), share: '100' as never }],
  });
  const centre = await world.unit({ name: 'Vårdcentralen Ekbacken' });
  await world.adoption(web, { unit: centre, population: 4000 });
  await world.adoption(web, { startedOn: null, plannedFrom: addDays(today, -1), population: 2000 });
  await world.adoption(visits, { population: 1500 });
  await world.usage(web, yearMonthOf(addMonths(today, -1)), {
    measure: 'BOOKINGS',
    quantity: '1234' as Decimal,
    unit: centre,
  });
  const server = await world.asset({ tag: 'SRV-1', name: 'Bokningsservern' });
  const supportEnd = addDays(today, 40);
  const storage = await world.asset({ tag: 'LAG-1', name: 'Disksystemet', ownSupportEnd: supportEnd });
  const contract = await world.contract({ number: 'AVT-1', name: 'Serversupport', fixedEnd: addDays(today, 300) });
  await world.dependency(visits, web, { basis: 'PERCENT', value: '40' as Decimal });
  await world.dependency(web, server);
  await world.dependency(web, contract, { isCritical: false });
  await world.relation(server, RelationKind.STORES_ON, storage);
  return { visits, web, server, storage, contract, centre, supportEnd };
}

describe('an e-health service', () => {
  it('is entered as a pilot, is kept from its broad introduction by what it lacks, gets that and is introduced', async () => {
    const { openPage, app } = await startSite(async (world) => {
      const unit = await world.unit({ name: 'Vårdcentralen Ekbacken' });
      await world.person({ name: 'Nina Nytta', unit });
    });
    const { page, problems } = await openPage({ path: '/services' });
    await page.getByText('Inga tjänster är upplagda än').waitFor();
    await page.getByRole('link', { name: 'Ny tjänst' }).first().click();
    await field(page, 'Kod').fill('EGM');
    await field(page, 'Namn').fill('Egenmonitorering');
    await choose(page, 'Slag', 'Egenmonitorering');
    await choose(page, 'Fas', 'Pilot');
    await pick(page, 'Ansvarig enhet', 'Vårdcentralen Ekbacken');
    await page.getByRole('checkbox', { name: 'Invånare' }).check();
    await field(page, 'Funktioner').fill('Mäta blodtryck\nSkicka värden');
    await page.getByRole('button', { name: 'Lägg till länk' }).click();
    await field(page, 'Rubrik').fill('Om tjänsten');
    await field(page, 'Adress').fill('ftp://fel');
    await field(page, 'Pilotens första dag').fill(addDays(today, -200));
    await page.getByRole('button', { name: 'Lägg upp tjänsten' }).click();
    await page.getByText(/http/).first().waitFor();
    await field(page, 'Adress').fill('https://exempel.se/egm');
    await page.getByRole('button', { name: 'Lägg upp tjänsten' }).click();
    await page.getByRole('heading', { name: 'Egenmonitorering', level: 1 }).waitFor();

    await page.getByRole('button', { name: 'Byt fas' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Breddinförande' }).check();
    const gaps = dialog.getByRole('region', { name: 'Det här saknas för breddinförande' });
    expect((await gaps.getByRole('link').allInnerTexts()).toSorted()).toEqual([
      'Ange en nyttoägare',
      'Ange minst en enhet som deltog i piloten',
      'Ange pilotens sista dag',
      'Lägg till minst ett mått på vad piloten skulle ändra',
      'Skriv slutsatsen av piloten',
    ]);
    expect(await dialog.getByRole('button', { name: 'Byt fas' }).isDisabled()).toBe(true);

    await gaps.getByRole('link', { name: 'Skriv slutsatsen av piloten' }).click();
    await page.waitForURL('**/services/EGM/edit?field=pilotConclusion');
    await page.locator('textarea[name="pilotConclusion"]:focus').fill('Färre återbesök.');
    await field(page, 'Pilotens sista dag').fill(addDays(today, -10));
    await pick(page, 'Nyttoägare', 'Nina Nytta');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.waitForURL('**/services/EGM');

    await page.getByRole('tab', { name: /Pilot/ }).click();
    await page.getByRole('button', { name: 'Lägg till mått' }).click();
    await field(page.getByRole('dialog'), 'Mått').fill('Återbesök');
    await field(page.getByRole('dialog'), 'Enhet').fill('per månad');
    await field(page.getByRole('dialog'), 'Nollmätning').fill('120');
    await page.getByRole('dialog').getByRole('button', { name: 'Lägg till mått' }).click();
    await page.getByRole('link', { name: 'Återbesök: resultat saknas' }).waitFor();
    await page.getByRole('button', { name: 'Ändra Återbesök' }).click();
    await field(page.getByRole('dialog'), 'Resultat').fill('80,5');
    await field(page.getByRole('dialog'), 'Mätt').fill(addDays(today, -5));
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('row', { name: /Återbesök 120 per månad 80,5 per månad/ }).waitFor();

    await page.getByRole('link', { name: 'Ange minst en enhet som deltog i piloten' }).click();
    await page.getByRole('button', { name: 'Lägg till enhet' }).click();
    await pick(page, 'Enhet', 'Vårdcentralen Ekbacken', page.getByRole('dialog'));
    await field(page.getByRole('dialog'), 'Började').fill(addDays(today, -200));
    await page.getByRole('dialog').getByRole('button', { name: 'Lägg till enhet' }).click();
    await page.getByRole('row', { name: /Vårdcentralen Ekbacken Använder Pilot/ }).waitFor();

    await page.getByRole('tab', { name: /Pilot/ }).click();
    await page.getByText('Piloten har allt som breddinförandet kräver').waitFor();
    await page.getByRole('button', { name: 'Byt fas' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: 'Breddinförande' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Byt fas' }).click();
    await page.getByRole('main').getByText('Breddinförande', { exact: true }).waitFor();
    const { data } = await app.graphql(
      '{ service(code: "EGM") { phase beneficiaries functions links { label url } measures { nodes { result } } } }',
    );
    expect(data).toEqual({
      service: {
        phase: 'ROLLOUT',
        beneficiaries: ['RESIDENT'],
        functions: ['Mäta blodtryck', 'Skicka värden'],
        links: [{ label: 'Om tjänsten', url: 'https://exempel.se/egm' }],
        measures: { nodes: [{ result: '80.5' }] },
      },
    });
    expect(problems).toEqual([]);
  });
});

describe('what stands on what', () => {
  it('is added with its share, refused in a circle with the way named, and followed on the map by keyboard', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await booking(world);
      await world.asset({ tag: 'NAT-1', name: 'Brandväggen' });
    });
    const { page, problems } = await openPage({ path: '/services/WTB?tab=dependencies' });
    const beneath = page.getByRole('region', { name: 'Tjänsten står på' });
    await beneath.getByRole('row', { name: /SRV-1 Bokningsservern/ }).waitFor();
    await beneath.getByRole('button', { name: 'Lägg till vad den står på' }).click();
    const form = page.getByRole('dialog');
    await choose(page, 'Slag av post', 'Tjänst', form);
    await pick(page, 'Står på', 'Digitala vårdmöten', form);
    await form.getByRole('button', { name: 'Lägg till vad den står på' }).click();
    await form
      .getByText(/WTB → DVM → WTB/)
      .first()
      .waitFor();

    await choose(page, 'Slag av post', 'Tillgång', form);
    await pick(page, 'Står på', 'NAT-1', form);
    await choose(page, 'Kostnaden fördelas', 'Fast procent', form);
    await field(form, 'Andel eller antal').fill('12,5');
    await form.getByRole('button', { name: 'Lägg till vad den står på' }).click();
    await beneath.getByRole('row', { name: /NAT-1 Brandväggen från .* 12,5 % Avgörande/ }).waitFor();
    const { data } = await app.graphql(
      '{ dependencies(where: { onAsset: { tag: { eq: "NAT-1" } } }) { nodes { basis value dependentService { code } } } }',
    );
    expect(data).toEqual({
      dependencies: { nodes: [{ basis: 'PERCENT', value: '12.5', dependentService: { code: 'WTB' } }] },
    });

    await page.getByRole('tab', { name: 'Karta' }).click();
    const map = page.getByRole('group', { name: /^Karta över vad som står på vad/ });
    const node = (name: RegExp) => map.getByRole('link', { name });
    await node(/Webbtidboken/).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('[data-node]:focus', { hasText: 'Digitala vårdmöten' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('t');
    const table = page.getByRole('table', { name: 'Karta över vad som står på vad' });
    await table.getByRole('row', { name: /SRV-1 Bokningsservern .*LAG-1 Disksystemet.* samband/ }).waitFor();
    await page.getByRole('button', { name: /^Visa som karta/ }).press('Enter');
    await node(/Bokningsservern/).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-node]:focus', { hasText: 'Disksystemet' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inventory/assets/LAG-1');
    expect(problems).toEqual([]);
  });

  it('tells on an asset and a contract which services and how many users they carry, and what must not fail for one', async () => {
    let built: Awaited<ReturnType<typeof booking>> | undefined;
    const { openPage, app } = await startSite(async (world) => (built = await booking(world)));
    const { session } = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
    const { page, problems } = await openPage({ session, path: '/inventory/assets/LAG-1' });
    await page.getByRole('tab', { name: 'Det som står på den' }).click();
    const reached = page.getByRole('region', { name: 'Det här berörs, hela vägen upp' });
    // 4 000 of the booking, whose other unit has not begun, and 1 500 of the visits
    await reached.getByText(`Supporten gäller till ${written(built!.supportEnd)}`).waitFor();
    await reached.getByText(/2 tjänster · 1 tillgång · 5.500 användare/).waitFor();
    await reached.getByRole('row', { name: /Digitala vårdmöten SRV-1 → WTB Breddinförande/ }).waitFor();
    const classes = page.getByRole('region', { name: 'Ärvd informationsklass' });
    await classes.getByText(/^4 · /).getByRole('link', { name: 'Webbtidboken' }).waitFor();
    expect(await page.getByRole('button', { name: /Lägg till|Ändra|Ta bort/ }).count()).toBe(0);

    await page.goto('/contracts/AVT-1?tab=services');
    await page
      .getByRole('table', { name: 'Tjänster och tillgångar som avtalet omfattar' })
      .getByRole('row', { name: /Webbtidboken/ })
      .waitFor();
    await page
      .getByRole('region', { name: 'Det här berörs, hela vägen upp' })
      .getByText(/2 tjänster/)
      .waitFor();
    await page.getByRole('switch', { name: 'Bara det avgörande' }).press('Space');
    await page.getByText('Inget står på den här', { exact: true }).waitFor();

    await page.goto('/services/DVM?tab=impact');
    const mustNotFail = page.getByRole('table', { name: 'Det som inte får fallera' });
    const rows = mustNotFail.getByRole('row');
    await rows.filter({ hasText: 'Disksystemet' }).waitFor();
    expect(await rows.nth(1).innerText()).toContain('LAG-1');
    await page.goto(`/organisation/units/unit_${built!.centre.id}?tab=services`);
    await page.getByRole('row', { name: /Webbtidboken Drift Använder/ }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('services by keyboard', () => {
  it('are found in the list and the palette, and show how they spread and are used', async () => {
    const { openPage } = await startSite(booking);
    const { page, problems } = await openPage({ path: '/services' });
    await page.getByRole('row', { name: /Webbtidboken WTB/ }).waitFor();
    await page.getByRole('checkbox', { name: /^Breddinförande/ }).press('Space');
    await page.waitForURL('**/services?f=phase:in:ROLLOUT');
    await page.getByRole('row', { name: /Webbtidboken WTB/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.locator('[role="dialog"] input:focus').waitFor();
    await page.keyboard.type('WTB');
    await page.getByRole('option', { name: /Webbtidboken/ }).click();
    await page.waitForURL('**/services/WTB');
    await page.getByText('1 av 2 enheter').waitFor();
    await page.getByText(/1.234 bokningar/).waitFor();

    await page.getByRole('tab', { name: /Införande/ }).click();
    await page.getByRole('row', { name: /Försenad/ }).waitFor();
    await page.getByRole('button', { name: 'Visa som tabell: Införande mot mål' }).press('Enter');
    await page.getByRole('table', { name: 'Införande mot mål' }).getByText('50 %').first().waitFor();
    await page.getByRole('tab', { name: 'Användning' }).click();
    await page.getByRole('button', { name: 'Visa som tabell: Bokningar per månad, alla enheter' }).press('Enter');
    await page
      .getByRole('table', { name: /^Bokningar per månad/ })
      .getByText(/1.234/)
      .waitFor();
    expect(problems).toEqual([]);
  });
});

const row = (name: RegExp) => (page: Page) => page.getByRole('row', { name }).first().waitFor();
const map = (page: Page) => page.locator('[data-node]').first().waitFor();
const wide = [
  { path: '/services', ready: row(/Webbtidboken/) },
  { path: '/services/WTB', ready: (page: Page) => page.getByText('1 av 2 enheter').waitFor() },
  { path: '/services/WTB?tab=adoption', ready: row(/Försenad/) },
  { path: '/services/WTB?tab=dependencies', ready: row(/Bokningsservern/) },
  { path: '/services/WTB?tab=impact', ready: row(/Digitala vårdmöten/) },
  { path: '/services/WTB/map', ready: map },
  { path: '/inventory/assets/LAG-1?tab=services', ready: map },
];
const narrow = [
  { path: '/services', ready: (page: Page) => page.getByText('Webbtidboken').first().waitFor() },
  { path: '/services/WTB?tab=usage', ready: row(/Bokningar/) },
  { path: '/services/WTB?tab=map', ready: row(/Bokningsservern/) },
  {
    path: '/services/WTB/edit',
    ready: (page: Page) => page.getByRole('group', { name: 'Mål för införandet, rad 1' }).waitFor(),
  },
];

describe('the pages of services', () => {
  it.each([
    { width: 1280, pages: wide },
    { width: 390, pages: narrow },
  ])('pass WCAG 2.2 AA at a width of $width, light and dark', async ({ width, pages }) => {
    const { openPage } = await startSite(booking);
    const { page, problems } = await openPage({ path: '/services', width });
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
