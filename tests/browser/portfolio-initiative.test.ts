import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { globalId } from '../../server/api/read/global-id.ts';
import { organisationUnits } from '../../server/organisation/organisation-unit.record.ts';
import { Initiative } from '../../server/portfolio/initiative.entity.ts';
import { fundingFrames } from '../../server/portfolio/funding/funding-frame.record.ts';
import { addDays, partsOf, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { parseMoney } from '../../server/values/money.ts';
import { yearMonth } from '../../server/values/year-month.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import type { TestApp } from '../support/app.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());
const year = partsOf(today).year + 1;

/** A million of next year, of which a rival proposal wants 800 000; its plan pays back more. */
async function oneMillion(world: World, app: TestApp) {
  const unit = await world.unit({ name: 'Primärvården' });
  const unitId = globalId(organisationUnits, unit.id);
  await world.person({ name: 'Anna Berg', unit });
  const frame = await world.fundingFrame({
    code: 'DIGI',
    name: 'Digitaliseringsmedel',
    firstMonth: yearMonth(year, 1),
    lastMonth: yearMonth(year, 12),
    years: [{ year, cap: parseMoney('1000000.00'), resultWithout: null, toRestore: null }],
  });
  const frameId = globalId(fundingFrames, frame.id);
  await world.assignment({ code: 'UPP', name: `Investeringsplan ${year}`, unit, dueOn: addDays(today, 30) });
  const mutations = new Mutations(app);
  const rate = { kind: 'DISCOUNT_RATE', firstDay: '2020-01-01', value: '4', source: 'Regionens finanspolicy' };
  await mutations.run('createAppraisalParameter', rate);
  const rival = { code: 'I-001', name: 'Digitala vårdmöten', kind: 'DIGITALISATION', unitId };
  const period = { firstMonth: `${year}-01`, lastMonth: `${year}-12` };
  const initiativeId = (await mutations.run('createInitiative', { ...rival, ...period })).record.id;
  const line = (month: string, likely: string) => ({ initiativeId, name: 'Allt', months: [{ month, likely }] });
  await mutations.run('createInitiativeCost', { ...line(`${year}-01`, '800000.00'), frameId });
  const benefit = { kind: 'FINANCIAL', certainty: 'YELLOW', beneficiary: 'SOCIETY' };
  await mutations.run('createInitiativeBenefit', { ...line(`${year + 1}-01`, '3000000.00'), ...benefit });
  return frameId;
}

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

async function pick(page: Page, place: Page | Locator, name: string, text: string): Promise<void> {
  await field(place, name).fill(text);
  await page.getByRole('option', { name: text, disabled: false }).first().click();
}

async function choose(page: Page, place: Page | Locator, name: string, text: string): Promise<void> {
  await field(place, name).click();
  await page.getByRole('option', { name: text, exact: true }).click();
}

/** Opens the step to a stage from the page of an initiative. */
async function stepTo(page: Page, stage: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Byt fas' }).click();
  const dialog = page.getByRole('dialog', { name: /^Byt fas/ });
  await dialog.getByRole('radio', { name: stage }).check();
  return dialog;
}

/** Takes the step that is opened; the page then says where it stands. */
async function take(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Byt fas' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** A line of the plan, added in its drawer; it has no months until it is phased. */
async function addLine(page: Page, verb: string, fill: (drawer: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: verb }).first().click();
  const drawer = page.getByRole('dialog', { name: verb });
  await fill(drawer);
  await drawer.getByRole('button', { name: verb }).click();
  await drawer.waitFor({ state: 'hidden' });
}

interface Phased {
  readonly low?: string;
  readonly likely: string;
  readonly high?: string;
  readonly of: number;
}

async function phase(page: Page, line: string, { low, likely, high, of }: Phased): Promise<void> {
  await page.getByRole('button', { name: `Fasa ${line}` }).click();
  const dialog = page.getByRole('dialog', { name: `Fasa ${line}` });
  await field(dialog, 'Lägst').fill(low ?? likely);
  await field(dialog, 'Troligt').fill(likely);
  await field(dialog, 'Högst').fill(high ?? likely);
  await field(dialog, 'Första månad').fill(`${of}-01`);
  await field(dialog, 'Sista månad').fill(`${of}-12`);
  await dialog.getByRole('button', { name: 'Ersätt månaderna' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Saves the set that is shown, and ends on its page. */
async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Spara som scenario' }).click();
  const dialog = page.getByRole('dialog', { name: 'Spara som scenario' });
  await dialog.getByLabel('Namn').fill(name);
  await dialog.getByRole('button', { name: 'Spara som scenario' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens the step to the decision from a card of the board, and tells the decision. */
async function decideOnBoard(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Flytta ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Beslutad' }).click();
  const dialog = page.getByRole('dialog', { name: /^Byt fas/ });
  await field(dialog, 'Beslutad av').fill('Regionstyrelsen');
  await field(dialog, 'Beslutsdag').fill(today);
  await field(dialog, 'Beslut').fill('att genomföra initiativet');
  return dialog;
}

const site = shareSite(oneMillion);

describe('an initiative', () => {
  it('is proposed, appraised, left out of the best set, let in by more money, decided, and in the printed plan', async () => {
    const { app, openPage, built: frameId } = site();
    const lead = await makeAccount(app.orm, 'Elin', [{ role: Role.E_HEALTH_LEAD }]);
    const { page, problems } = await openPage({ path: '/portfolio/initiatives/new', session: lead.session });

    // An idea has a code, a name, a kind and a unit.
    await field(page, 'Kod').fill('I-100');
    await field(page, 'Namn').fill('Webbtidbok överallt');
    await choose(page, page, 'Slag', 'Digitalisering');
    await pick(page, page, 'Enhet', 'Primärvården');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Skapa initiativet' }).click();
    await page.getByRole('heading', { name: 'Webbtidbok överallt', level: 1 }).waitFor();

    // A pre-study has somebody who answers for it: what is lacking leads to its field.
    const study = await stepTo(page, 'Förstudie');
    expect(await study.getByRole('button', { name: 'Byt fas' }).isDisabled()).toBe(true);
    await study.getByRole('link', { name: 'En ansvarig' }).click();
    await page.waitForURL('**/edit?field=ownerId');
    await pick(page, page, 'Ansvarig', 'Anna Berg');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('heading', { name: 'Webbtidbok överallt', level: 1 }).waitFor();
    await take(await stepTo(page, 'Förstudie'));

    // A proposal has its four mandatory parts; each that is missing is told, and leads to where it is filled in.
    const proposal = await stepTo(page, 'Föreslagen');
    const lacking = proposal.getByRole('region', { name: 'Det saknas' });
    expect(await lacking.getByRole('link').allInnerTexts()).toEqual([
      'Kostnad: minst en kostnadsrad i planen',
      'Tid: första månaden',
      'Tid: sista månaden',
      'Förväntat verksamhetsmässigt utfall',
      'Förväntat ekonomiskt utfall',
      'Om det är utöver handlingsplanen',
    ]);
    expect(await proposal.getByRole('button', { name: 'Byt fas' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await lacking.getByRole('link', { name: 'Tid: första månaden' }).click();
    await page.waitForURL('**/edit?field=firstMonth');
    await page.locator(':focus').and(field(page, 'Första månad')).waitFor();
    await field(page, 'Första månad').fill(`${year}-01`);
    await field(page, 'Sista månad').fill(`${year}-12`);
    await field(page, 'Verksamhetsmässigt utfall').fill('Patienter bokar själva.');
    await field(page, 'Ekonomiskt utfall').fill('Mindre telefontid.');
    await choose(page, page, 'Utöver handlingsplanen', 'Ja');
    await page.getByRole('button', { name: 'Spara' }).click();
    const before = page.getByRole('region', { name: 'Saknas före föreslagen' });
    await before.getByRole('link', { name: 'Kostnad: minst en kostnadsrad i planen' }).click();

    // Its plan: half a million next year, which gives 1.2 the year after.
    await addLine(page, 'Lägg till kostnad', async (drawer) => {
      await field(drawer, 'Benämning').fill('Införande');
      await pick(page, drawer, 'Utrymme', 'Digitaliseringsmedel');
    });
    await phase(page, 'Införande', { low: '400 tkr', likely: '500 tkr', high: '0,7 mnkr', of: year });
    await page
      .getByRole('row', { name: /Införande .*500 tkr/ })
      .first()
      .waitFor();
    await page.getByRole('radio', { name: 'Nyttor' }).press('Space');
    await addLine(page, 'Lägg till nytta', async (drawer) => {
      await field(drawer, 'Benämning').fill('Mindre telefontid');
      await choose(page, drawer, 'Slag av nytta', 'Ekonomisk');
      await choose(page, drawer, 'Säkerhet', 'Gul, indirekt');
      await choose(page, drawer, 'Vem som har nyttan', 'Samhället');
      await pick(page, drawer, 'Nyttoägare', 'Anna Berg');
    });
    await phase(page, 'Mindre telefontid', { likely: '1,2 mnkr', of: year + 1 });
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Kalkyl' }).click();
    // 1 200 000 / 1.04 - 500 000 = 653 846; the worst 1 200 000 / 1.04 - 700 000, the best - 400 000.
    await page.getByRole('row', { name: /^Nettonuvärde.*654 tkr.*454 tkr till 754 tkr/ }).waitFor();
    await page.getByRole('region', { name: 'Hur säkert är det?' }).getByRole('figure').first().waitFor();
    await expectAccessible(page);
    await take(await stepTo(page, 'Föreslagen'));
    // Who leads an initiative does not register the decision on it.
    await page.getByRole('button', { name: 'Byt fas' }).click();
    const next = page.getByRole('dialog', { name: /^Byt fas/ });
    await next.getByText('Beslutet registreras av ekonomen').waitFor();
    expect(await next.getByRole('radio', { name: 'Beslutad' }).isDisabled()).toBe(true);
    await next.getByRole('button', { name: 'Avbryt' }).click();

    // In the lab it is out for want of 800 000 + 500 000 - 1 000 000 = 300 000.
    await page.goto('/portfolio/lab');
    const [chosen, leftOut] = ['Bästa urvalet', 'Utanför urvalet'].map((name) => page.getByRole('table', { name }));
    await chosen?.getByRole('link', { name: 'I-001 Digitala vårdmöten' }).waitFor();
    await leftOut
      ?.getByRole('row', { name: /I-100 Webbtidbok överallt .*Saknar 300 tkr i Digitaliseringsmedel/ })
      .waitFor();
    await keep(page, 'En miljon');
    await page.goto('/portfolio/lab');
    const slider = page.getByRole('slider', { name: `Digitaliseringsmedel ${year}` });
    for (const value of ['1.1', '1.2', '1.3']) {
      await slider.press('ArrowRight');
      await page.locator(`[role=slider][aria-valuenow="${value}"]`).waitFor();
    }
    await chosen?.getByRole('link', { name: 'I-100 Webbtidbok överallt' }).waitFor();
    expect(await leftOut?.count()).toBe(0);
    await expectAccessible(page);
    await keep(page, 'Med 300 tkr till');
    await page.getByRole('link', { name: 'Jämför', exact: true }).click();
    await field(page, 'Scenarier').click();
    await page.getByRole('option', { name: 'En miljon' }).click();
    await page.getByText('Faller bort: I-100 Webbtidbok överallt.').waitFor();
    await expectAccessible(page);

    // The money is decided on in another order: the rival first, so that the frame has no room until it is raised.
    await app.orm.em.fork().nativeUpdate(Initiative, { code: 'I-001' }, { stage: 'DECIDED' });
    const economist = await makeAccount(app.orm, 'Erik', [{ role: Role.ECONOMIST }]);
    const deciding = await openPage({ path: '/portfolio/board', session: economist.session });
    const board = deciding.page;
    await expectAccessible(board);
    const refused = await decideOnBoard(board, 'Webbtidbok överallt');
    await refused.getByRole('button', { name: 'Byt fas' }).click();
    await refused.getByText(/300/).first().waitFor();
    await expectAccessible(board);
    await new Mutations(app).run('updateFundingFrame', { id: frameId, years: [{ year, cap: '1300000.00' }] });
    await take(refused);
    const decided = board.getByRole('region', { name: 'Beslutad' });
    await decided.getByRole('link', { name: 'Webbtidbok överallt' }).waitFor();

    await board.goto('/portfolio/investment-plan');
    const unit = board.getByRole('region', { name: 'Primärvården' });
    await unit
      .getByRole('row', { name: /I-100 Webbtidbok överallt.*Beslutad.*500 tkr.*Patienter bokar själva/ })
      .waitFor();
    await expectAccessible(board);
    const printed = board.waitForEvent('download');
    const print = { name: 'Skriv ut som PDF' };
    await board.getByRole('button', print).or(board.getByRole('link', print)).click();
    expect((await printed).suggestedFilename()).toMatch(/\.pdf$/);
    expect([...problems, ...deciding.problems]).toEqual([]);
  });
});
