import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RelationKind } from '../../server/inventory/relation-kind.ts';
import { UnitKind } from '../../server/organisation/unit-kind.ts';
import { startSite } from '../support/site.ts';
import { day } from '../support/world.ts';

const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));
const unit = (page: Page, name: string) => page.getByRole('treeitem', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('the unit tree', () => {
  it('is walked, opened and closed with the arrow keys, and counts the assets of each branch', async () => {
    const { openPage } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin', code: 'MED', kind: UnitKind.DEPARTMENT });
      const ward = await world.unit({ name: 'Avdelning 52', code: 'A52', parent: medicine });
      await world.unit({ name: 'Kirurgi', code: 'KIR', kind: UnitKind.DEPARTMENT });
      await world.asset({ unit: ward });
      await world.asset({ unit: medicine });
      await world.asset();
    });
    const { page, problems } = await openPage({ path: '/organisation/units' });
    await unit(page, 'Region Exempel REGION 3 tillgångar').waitFor();
    await unit(page, 'Medicin MED 2 tillgångar').waitFor();
    expect(await unit(page, 'Avdelning 52').count()).toBe(0);

    await unit(page, 'Region Exempel').focus();
    await page.keyboard.press('m');
    expect(await focused(page)).toContain('Medicin');
    await page.keyboard.press('ArrowRight');
    await unit(page, 'Avdelning 52 A52 1 tillgång').waitFor();
    expect(await unit(page, 'Medicin').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Avdelning 52');
    expect(await unit(page, 'Avdelning 52').getAttribute('aria-level')).toBe('3');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await unit(page, 'Avdelning 52').count()).toBe(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Region Exempel' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('moves a unit with all that is under it, with the keyboard', async () => {
    const { openPage, app } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin', code: 'MED' });
      const ward = await world.unit({ name: 'Avdelning 52', code: 'A52', parent: medicine });
      await world.unit({ name: 'Kirurgi', code: 'KIR' });
      await world.asset({ unit: ward });
    });
    const { page, problems } = await openPage({ path: '/organisation/units' });
    await unit(page, 'Medicin MED 1 tillgång').focus();
    await page.keyboard.press('ArrowRight');
    await unit(page, 'Avdelning 52').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Flytta' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Flytta Avdelning 52' });
    await field(dialog, 'Överordnad enhet').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('kirurgi');
    await page.getByRole('option', { name: 'Kirurgi', disabled: false }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Flytta' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Avdelning 52 är sparad. Överordnad enhet: Medicin → Kirurgi').waitFor();
    await unit(page, 'Kirurgi KIR 1 tillgång').waitFor();
    await unit(page, 'Medicin MED 0 tillgångar').waitFor();
    expect(await unit(page, 'Avdelning 52').getAttribute('aria-selected')).toBe('true');
    const { data } = await app.graphql('{ organisationUnit(code: "A52") { parent { code } } }');
    expect(data).toEqual({ organisationUnit: { parent: { code: 'KIR' } } });
    expect(problems).toEqual([]);
  });

  it('cannot put a unit under its own branch, and a new one lies where it was asked for', async () => {
    const { openPage } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin', code: 'MED' });
      await world.unit({ name: 'Medicinmottagningen', code: 'MM', parent: medicine });
    });
    const { page } = await openPage({ path: '/organisation/units' });
    await unit(page, 'Medicin').click();
    await page.getByRole('button', { name: 'Flytta' }).click();
    const move = page.getByRole('dialog', { name: 'Flytta Medicin' });
    await field(move, 'Överordnad enhet').fill('medicin');
    await page.getByText('Inget hittades').waitFor();
    await page.keyboard.press('Escape');
    await move.getByRole('button', { name: 'Avbryt' }).click();

    await page.getByRole('button', { name: 'Ny enhet under' }).click();
    const create = page.getByRole('dialog', { name: 'Ny enhet' });
    expect(await field(create, 'Överordnad enhet').inputValue()).toBe('Medicin');
    await field(create, 'Namn').fill('Dagvården');
    await field(create, 'Kod').fill('DAG');
    await field(create, 'Nivå').click();
    await page.getByRole('option', { name: 'Enhet' }).click();
    await create.getByRole('button', { name: 'Ny enhet' }).click();
    await page.getByText('Dagvården är upplagd.').waitFor();
    await unit(page, 'Dagvården').waitFor();
    expect(await unit(page, 'Dagvården').getAttribute('aria-level')).toBe('3');
  });

  it('is searched, and shows what is found in its place', async () => {
    const { openPage } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin' });
      await world.unit({ name: 'Avdelning 52', code: 'A52', parent: medicine });
    });
    const { page, problems } = await openPage({ path: '/organisation/units' });
    await unit(page, 'Medicin').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('a52');
    await page.getByRole('button', { name: 'Avdelning 52' }).click();
    await unit(page, 'Avdelning 52').waitFor();
    expect(await unit(page, 'Avdelning 52').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('complementary', { name: 'Avdelning 52' }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('suppliers', () => {
  it('are refused a wrong organisation number beside the field, and saved with the right one', async () => {
    const { openPage, app } = await startSite(async () => undefined);
    const { page } = await openPage({ path: '/organisation/suppliers' });
    await page.getByRole('button', { name: 'Ny leverantör' }).first().click();
    const form = page.getByRole('dialog', { name: 'Ny leverantör' });
    await field(form, 'Namn').fill('Region Stockholm');
    await field(form, 'Organisationsnummer').fill('232100-0017'); // the check digit of 232100-001 is 6
    await page.keyboard.press('Enter');
    await form.getByText('Organisationsnumret är inte giltigt').first().waitFor();
    expect(await field(form, 'Organisationsnummer').getAttribute('aria-invalid')).toBe('true');
    expect(await field(form, 'Namn').inputValue()).toBe('Region Stockholm');
    await field(form, 'Organisationsnummer').fill('232100-0016');
    await page.keyboard.press('Enter');
    await page.getByText('Region Stockholm är upplagd.').waitFor();
    await page.getByRole('row', { name: 'Region Stockholm 232100-0016' }).waitFor();
    const { data } = await app.graphql('{ suppliers { nodes { name organisationNumber } } }');
    expect(data).toEqual({ suppliers: { nodes: [{ name: 'Region Stockholm', organisationNumber: '2321000016' }] } });
  });

  it('show how many assets they delivered, by status, each count the way into the list', async () => {
    const { openPage } = await startSite(async (world) => {
      const supplier = await world.supplier({ name: 'Serverhuset' });
      await world.asset({ supplier, status: 'IN_USE', tag: 'T-1' });
      await world.asset({ supplier, status: 'IN_USE', tag: 'T-2' });
      await world.asset({ supplier, status: 'IN_STOCK', tag: 'T-3' });
      await world.asset({ tag: 'T-4' });
    });
    const { page, problems } = await openPage({ path: '/organisation/suppliers' });
    await page.getByRole('link', { name: 'Serverhuset' }).click();
    await page.getByRole('tab', { name: 'Tillgångar 3' }).click();
    await page.getByRole('row', { name: 'I lager 1' }).waitFor();
    await page.getByRole('link', { name: 'I bruk' }).click();
    await page.getByRole('link', { name: 'T-1' }).waitFor();
    expect(await page.getByRole('grid').getByRole('link').allInnerTexts()).toEqual(['T-1', 'T-2']);
    expect(problems).toEqual([]);
  });

  it('are changed in a panel that a keyboard leaves without losing what was typed', async () => {
    const { openPage } = await startSite((world) => world.supplier({ name: 'Serverhuset' }));
    const { page, problems } = await openPage({ path: '/organisation/suppliers' });
    await page.getByRole('link', { name: 'Serverhuset' }).click();
    await page.getByRole('button', { name: 'Ändra' }).click();
    const form = page.getByRole('dialog', { name: 'Ändra leverantören' });
    await field(form, 'Telefon').fill('08-123 456');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ändra' }).click();
    await form.getByText('Ditt utkast är återställt').waitFor();
    expect(await field(form, 'Telefon').inputValue()).toBe('08-123 456');
    await form.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Serverhuset är sparad. Telefon: – → 08-123 456').waitFor();
    await page.getByText('08-123 456', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  it('cannot be deleted while assets refer to them', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.asset({ supplier: await world.supplier({ name: 'Serverhuset' }) });
    });
    const { page, problems } = await openPage({ path: '/organisation/suppliers' });
    await page.getByRole('link', { name: 'Serverhuset' }).click();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ta bort leverantören' });
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await dialog.getByText('tillgångar (1)').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('people', () => {
  it('who have left are marked, and are not offered to keep an asset', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.person({ name: 'Anna Berg', leftOn: day('2020-01-31') });
      await world.person({ name: 'Anna Dahl' });
      await world.asset({ tag: 'T-1' });
    });
    const { page, problems } = await openPage({ path: '/organisation/people' });
    await page.getByRole('row', { name: /^Anna Berg .*Slutade 31 jan 2020/ }).waitFor();
    await page.goto('/inventory/assets/T-1/edit');
    await field(page, 'Innehavare').fill('anna');
    await page.getByRole('option', { name: 'Anna Dahl', disabled: false }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    expect(problems).toEqual([]);
  });
});

describe('sites', () => {
  it('are searched, narrowed by town and sorted, all in the address', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.site({ name: 'Lasarettet', city: 'Karlskrona' });
      await world.site({ name: 'Vårdcentralen', city: 'Karlskrona' });
      await world.site({ name: 'Ambulansstationen', city: 'Ronneby' });
    });
    const { page, problems } = await openPage({ path: '/organisation/sites' });
    await page.getByText('3 platser', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Karlskrona' }).click();
    await page.getByText('2 platser', { exact: true }).waitFor();
    await page.getByRole('columnheader', { name: 'Namn' }).click();
    await page.waitForURL(/f=city:in:Karlskrona.*sort=-name/);
    await page.reload();
    await page.getByText('2 platser', { exact: true }).waitFor();
    expect(await page.getByRole('grid').getByRole('link').allInnerTexts()).toEqual(['Vårdcentralen', 'Lasarettet']);
    expect(problems).toEqual([]);
  });
});

describe('the page of a unit', () => {
  it('has the way down to it, and what lies under it', async () => {
    const { openPage } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin' });
      const ward = await world.unit({ name: 'Avdelning 52', parent: medicine });
      const server = await world.asset({ unit: ward });
      await world.relation(server, RelationKind.DEPENDS_ON, await world.asset());
    });
    const { page, problems } = await openPage({ path: '/organisation/units' });
    await unit(page, 'Medicin').click();
    await page.getByRole('link', { name: 'Öppna sidan' }).click();
    await page.getByRole('tab', { name: 'Underliggande enheter 1' }).click();
    await page.getByRole('link', { name: 'Avdelning 52' }).click();
    await page.getByRole('heading', { name: 'Avdelning 52', level: 1 }).waitFor();
    const crumbs = page.getByRole('navigation', { name: 'Du är här' }).getByRole('link');
    await crumbs.filter({ hasText: 'Medicin' }).waitFor();
    expect(await crumbs.allInnerTexts()).toEqual(['Enheter', 'Region Exempel', 'Medicin']);
    expect(problems).toEqual([]);
  });
});
