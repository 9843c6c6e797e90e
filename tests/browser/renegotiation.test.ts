import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDay } from '../../client/ui/format/dates.ts';
import { Role } from '../../server/access/role.ts';
import { addDays, addMonths, localDate, partsOf, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import type { TestApp } from '../support/app.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite } from '../support/site.ts';
import type { World } from '../support/world.ts';
import { caseAt } from '../api/contracts/renegotiation/cases.ts';

const today = todayIn(STOCKHOLM, new Date());
const { year } = partsOf(today);
/** The first day of the next year: a whole calendar year of saving follows. */
const effective = localDate(year + 1, 1, 1);

/** A contract of 120 000 SEK a year that renews itself unless notice is given in some days. */
async function build(world: World, app: TestApp) {
  const unit = await world.unit({ name: 'Medicin' });
  const contract = await world.contract({
    number: 'AVT-1',
    name: 'Serversupport',
    unit,
    supplier: await world.supplier({ name: 'Serverhuset' }),
    owner: await world.person({ name: 'Anna Berg', unit }),
    start: addMonths(today, -24),
    fixedEnd: addMonths(addDays(today, 20), 3),
    renewalMonths: 12,
    noticeCount: 3,
    noticeUnit: 'MONTHS',
    noticeRule: 'BACKWARD',
    noticeStart: 'DAY_NUMBER',
  });
  // 10 × 1 000 × 12
  await world.priceLine(contract, {
    item: 'Support',
    quantity: '10' as never,
    unitPrice: '1000.00' as never,
    firstDay: contract.start,
  });
  const model = await world.model({ manufacturer: 'Dell', name: 'R740' });
  for (const tag of ['T-1', 'T-2']) await world.asset({ tag, name: `Server ${tag}`, model, unit });
  await world.covers(contract, { assetModel: model });
  const manager = await makeAccount(app.orm, 'avtalsförvaltare', [{ role: Role.CONTRACT_MANAGER }]);
  const reader = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
  const mutations = new Mutations(app);
  const agreed = await caseAt(mutations, world, 'AGREED', { name: 'Drift' });
  const signed = await caseAt(mutations, world, 'SIGNED', { name: 'Underhåll' });
  return { manager, reader, agreed: agreed.id, signed: signed.id };
}

const site = shareSite(build);

const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true });
const row = (place: Page | Locator, name: RegExp) => place.getByRole('row', { name });
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

/** What a cell of a spreadsheet or a page puts on the clipboard. */
async function paste(cell: Locator, text: string): Promise<void> {
  await cell.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

describe('a renegotiation', () => {
  it('goes from a contract about to renew itself, by offers compared and one signed, to a saving month by month', async () => {
    const { openPage, built, app } = site();
    const { page, problems } = await openPage({ session: built.manager.session, path: '/contracts/deadlines' });

    // It is found among what must be decided, and a case is opened on its page.
    await page.getByRole('link', { name: 'AVT-1 Serversupport' }).click();
    await tab(page, /^Omförhandling/);
    await button(page, 'Öppna omförhandling').click();
    const form = page.getByRole('dialog');
    await field(form, 'Ansvarig').fill('Anna');
    await page.getByRole('option', { name: 'Anna Berg', disabled: false }).click();
    await field(form, 'Mål per år').fill('100 tkr');
    await button(form, 'Öppna omförhandling').click();
    await page.getByRole('heading', { name: `Omförhandling ${year}`, level: 1 }).waitFor();

    // What it costs now is frozen; without it one cannot negotiate.
    await button(page, 'Lås utgångsläget').click();
    await button(page.getByRole('dialog'), 'Lås utgångsläget').click();
    await page.getByText(`Låst per ${writeDay(today, 'sv')}.`, { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Pris' }).click();
    await page.getByRole('checkbox', { name: 'Pris', checked: true }).waitFor();
    await button(page, 'Börja analysen').click();
    await button(page, 'Börja förhandla').click();
    await page.locator('[aria-current="step"]', { hasText: 'Förhandling' }).waitFor();

    // One server less: 9 × 1 000 × 12.
    await field(page, 'Tillgångar som inte ska omfattas').fill('T-2');
    await page.getByRole('option', { name: 'T-2 Server T-2' }).click();
    await button(page, 'Räkna').click();
    await page.getByText('120 tkr per år blir 108 tkr per år: −12 tkr').waitFor();

    // The supplier's own offer is typed by keyboard, the other's is pasted from a spreadsheet.
    await tab(page, /^Anbud/);
    await button(page, 'Lägg in anbud').click();
    await field(form, 'À-pris, rad 1').fill('900');
    await button(form, 'Lägg in anbud').click();
    await row(page, /^Serverhuset 1 .* 108 tkr/).waitFor();
    await button(page, 'Lägg in anbud').click();
    await button(form, 'Rensa Leverantör i registret').click();
    await field(form, 'Anbudsgivare').fill('Andra huset');
    await field(form, 'Omgång').fill('2');
    await field(form, 'À-pris, rad 1').press('Enter');
    await form.locator(':focus').waitFor();
    await paste(field(form, 'Vad, rad 1'), 'Support\t10\t850,00\tkr/månad\nInförande\t1\t30 000\tengångsbelopp\n');
    expect(await form.getByRole('combobox', { name: 'Priset gäller, rad 2' }).inputValue()).toBe('ONCE');
    await button(form, 'Lägg in anbud').click();

    // 10 × 850 × 12 = 102 000 is 18 000 less than now.
    const comparison = page.getByRole('table', { name: 'Jämförelse' });
    await row(comparison, /^Support 120 tkr 108 tkr −12 tkr 102 tkr −18 tkr Lägst$/).waitFor();
    await row(comparison, /^Saknas i anbudet {1,2}Införande Inget$/).waitFor();
    await tab(page, /^Alternativ/);
    await button(page, 'Välj: Omförhandla').click();
    await page.getByRole('region', { name: 'Omförhandla', exact: true }).getByText('Valt', { exact: true }).waitFor();

    // The offer agreed on is signed once one has seen what that does; before it the contract is as it was.
    await tab(page, /^Överenskommelse/);
    await field(page, 'Anbud man är överens om').click();
    await page.getByRole('option', { name: 'Serverhuset, omgång 1' }).click();
    await field(page, 'Gäller från').fill(effective);
    await button(page, 'Spara').click();
    await button(page, 'Överens').click();
    await field(page, 'Tilläggsavtalets nummer').fill('1');
    await button(page, 'Visa vad som ändras').click();
    const preview = page.getByRole('region', { name: 'Det här ändras i avtalet' });
    await preview.getByText('Sparar 12 tkr på ett helår.').waitFor();
    await preview.getByText('120 tkr per år före, 108 tkr per år efter').waitFor();
    const before = await app.graphql('{ contract(number: "AVT-1") { amendments { totalCount } } }');
    expect(before.data).toEqual({ contract: { amendments: { totalCount: 0 } } });

    // The brief for the meeting is a PDF with its fonts and its structure.
    const download = page.waitForEvent('download');
    await button(page, 'Förhandlingsunderlag (PDF)').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`Förhandlingsunderlag Omförhandling ${year} ${today}.pdf`);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const pdf = Buffer.concat(chunks).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/\/S \/Table/);
    expect(pdf).toMatch(/\/FontFile2/);

    await button(preview, 'Underteckna').click();
    await page.locator('[aria-current="step"]', { hasText: 'Undertecknad' }).waitFor();

    // A year of saving by month: 1 000 SEK each, against which costs are entered.
    await tab(page, /^Besparing/);
    const months = page.getByRole('table', { name: 'Besparing månad för månad' });
    await row(months, new RegExp(`^jan ${year + 1} 1 000,00 kr 10 000,00 kr`)).waitFor();
    expect(await months.getByRole('row').count()).toBeGreaterThanOrEqual(13);
    await button(page, 'Lägg in kostnad').click();
    const cost = page.getByRole('dialog');
    await field(cost, 'Månad').fill(`${year + 1}-01`);
    await field(cost, 'Belopp').fill('8 900,50');
    await button(cost, 'Lägg in kostnad').click();
    // 10 000.00 − 8 900.50 = 1 099.50, which is 99.50 more than planned.
    await row(months, /1 000,00 kr 10 000,00 kr 8 900,50 kr 1 099,50 kr \+99,50 kr$/).waitFor();
    await button(page, `Ändra kostnaden för jan ${year + 1}`).click();
    await field(cost, 'Belopp').fill('9 200');
    await button(cost, 'Spara').click();
    await row(months, /9 200,00 kr 800,00 kr −200,00 kr$/).waitFor();
    await page.goto('/contracts/renegotiations');
    await row(page, new RegExp(`Omförhandling ${year} Undertecknad`)).waitFor();
    await page.goto('/contracts/AVT-1?tab=renegotiation');
    await page.getByRole('heading', { name: 'Tilläggsavtal 1' }).waitFor();

    expect(problems).toEqual([]);
  });

  it('is not there for who has no part in it while it is open', async () => {
    const { openPage, built, app } = site();
    const opened = await app.graphql<{ createRenegotiationCase: { renegotiationCase: { id: string } } }>(
      `mutation ($input: CreateRenegotiationCaseInput!) {
        createRenegotiationCase(input: $input) { renegotiationCase { id } }
      }`,
      { input: { contractId: await contractId(app), name: 'Hemlig omförhandling' } },
    );
    const { id } = opened.data!.createRenegotiationCase.renegotiationCase;
    const { page, problems } = await openPage({ session: built.reader.session, path: '/contracts/renegotiations' });
    await page.getByText('Omförhandlingar', { exact: true }).first().waitFor();
    await page.goto('/contracts/AVT-1?tab=renegotiation');
    await page.getByRole('tabpanel').waitFor();
    expect(await page.getByText('Hemlig omförhandling').count()).toBe(0);
    expect(await button(page, 'Öppna omförhandling').count()).toBe(0);
    await page.goto(`/contracts/renegotiations/${id}`);
    await page.getByRole('heading', { name: 'Finns inte', level: 1 }).waitFor();

    // In the team they have a part in it, until they leave it.
    const { page: own } = await openPage({ path: `/contracts/renegotiations/${id}` });
    await field(own, 'Lägg till i teamet').fill('läsare');
    await own.getByRole('option', { name: 'läsare', exact: true }).click();
    await button(own, 'Lägg till').click();
    await own.getByText('läsare är med i teamet.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Hemlig omförhandling', level: 1 }).waitFor();
    await button(own, 'Ta bort läsare ur teamet').click();
    await own.getByText('läsare är inte längre med i teamet.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Finns inte', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });
});

interface Place {
  readonly path: (built: Awaited<ReturnType<typeof build>>) => string;
  readonly ready: (page: Page) => Promise<unknown>;
}

const table = (name: string) => (page: Page) => page.getByRole('table', { name, exact: true }).waitFor();

const places: Readonly<Record<string, Place>> = {
  'what one knows before negotiating': {
    path: ({ agreed }) => `/contracts/renegotiations/${agreed}`,
    ready: table('Utgångsläge'),
  },
  'the offers compared': {
    path: ({ agreed }) => `/contracts/renegotiations/${agreed}?tab=offers`,
    ready: table('Jämförelse'),
  },
  'the form of an offer': {
    path: ({ agreed }) => `/contracts/renegotiations/${agreed}?tab=offers`,
    ready: async (page) => {
      await button(page, 'Lägg in anbud').click();
      await field(page, 'Vad, rad 1').waitFor();
    },
  },
  'the alternatives': {
    path: ({ agreed }) => `/contracts/renegotiations/${agreed}?tab=alternatives`,
    ready: (page) => page.getByRole('region', { name: 'Omförhandla', exact: true }).waitFor(),
  },
  'what signing changes': {
    path: ({ agreed }) => `/contracts/renegotiations/${agreed}?tab=agreement`,
    ready: async (page) => {
      await field(page, 'Tilläggsavtalets nummer').fill('1');
      await button(page, 'Visa vad som ändras').click();
      await page.getByRole('region', { name: 'Det här ändras i avtalet' }).waitFor();
    },
  },
  'the saving month by month': {
    path: ({ signed }) => `/contracts/renegotiations/${signed}?tab=saving`,
    ready: table('Besparing månad för månad'),
  },
};

describe('the workspace of a renegotiation', () => {
  it.each(Object.keys(places))('passes WCAG 2.2 AA, light and dark: %s', async (name) => {
    const { built, visit } = site();
    const { path, ready } = places[name]!;
    const { page, problems } = await visit(path(built));
    await ready(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(Object.keys(places))('has room on a telephone: %s', async (name) => {
    const { built, visit } = site();
    const { path, ready } = places[name]!;
    const { page } = await visit(path(built), 400);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});

async function contractId(app: TestApp): Promise<string> {
  const { data } = await app.graphql<{ contract: { id: string } }>('{ contract(number: "AVT-1") { id } }');
  return data!.contract.id;
}
