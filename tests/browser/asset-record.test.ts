import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { RelationKind } from '../../server/inventory/relation-kind.ts';
import { parseMoney } from '../../server/values/money.ts';
import { startSite } from '../support/site.ts';
import { day } from '../support/world.ts';

/** A field of a form, whether it is typed in or chosen from. */
const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

/** Fills in the field that has the keyboard, and goes on to the next. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Picks the first option that a picker finds for a text, by keyboard, and goes on to the next field. */
async function pick(page: Page, text: string, option: string): Promise<void> {
  await page.keyboard.type(text);
  await page.getByRole('option', { name: option, disabled: false }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

describe('the page of an asset', () => {
  it('shows where its support end comes from, step by step', async () => {
    const { openPage } = await startSite(async (world) => {
      const productCycle = await world.productCycle({
        title: 'Windows Server',
        cycle: '2019',
        supportEnd: day('2029-01-09'),
      });
      const model = await world.model({ manufacturer: 'Dell', name: 'R740', productCycle });
      await world.asset({ tag: 'T-1', model });
    });
    const { page, problems } = await openPage({ path: '/inventory/assets/T-1' });
    await page.getByRole('button', { name: 'Så räknas det: Support till' }).click();
    const steps = page.getByRole('dialog', { name: 'Så räknas det: Support till' }).getByRole('listitem');
    await steps.filter({ hasText: 'Windows Server 2019' }).filter({ hasText: '9 jan 2029 · gäller' }).waitFor();
    expect(await steps.filter({ hasText: 'gäller' }).count()).toBe(1);
    await steps.filter({ hasText: 'Dell R740' }).getByText('Modellen har ingen egen dag.').waitFor();
    expect(problems).toEqual([]);
  });

  it('offers only the moves of its lifecycle, and tells the history of one', async () => {
    const { openPage } = await startSite((world) => world.asset({ tag: 'T-1', status: 'RETIRING' }));
    const { page, problems } = await openPage({ path: '/inventory/assets/T-1' });
    await page.getByRole('button', { name: 'Byt status' }).click();
    const moves = page.getByRole('menuitem');
    await moves.first().waitFor();
    expect(await moves.allInnerTexts()).toEqual(['I bruk', 'I lager', 'Utrangerad']);
    await page.getByRole('menuitem', { name: 'I lager' }).click();
    await field(page, 'Skäl till ändringen').fill('Behövs ändå');
    await page.keyboard.press('Enter');
    await page.getByText('T-1 är nu: I lager.').waitFor();
    await page.getByRole('tab', { name: 'Historik' }).click();
    const change = page.getByRole('row', { name: 'Status Avvecklas I lager' });
    await change.waitFor();
    await page.getByText('Behövs ändå').waitFor();
    expect(problems).toEqual([]);
  });

  it('says so when no asset has the tag', async () => {
    const { openPage } = await startSite(async () => undefined);
    const { page, problems } = await openPage({ path: '/inventory/assets/T-404' });
    await page.getByRole('heading', { name: 'Finns inte', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('one asset edited in two windows at once', () => {
  it('is resolved field by field with the keyboard, and both know what was kept', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', name: 'Server', serialNumber: 'A', purchaseCost: parseMoney('100.00') });
    });
    const path = '/inventory/assets/T-1/edit';
    const [mine, theirs] = [await openPage({ path }), await openPage({ path })];
    await field(mine.page, 'Namn').waitFor();

    await field(theirs.page, 'Namn').fill('Deras namn');
    await field(theirs.page, 'Anskaffningsvärde').fill('300');
    await field(theirs.page, 'Ordernummer').fill('IO-2');
    await theirs.page.getByRole('button', { name: 'Spara' }).click();
    await theirs.page.waitForURL('**/inventory/assets/T-1');

    await field(mine.page, 'Namn').fill('Mitt namn');
    await field(mine.page, 'Anskaffningsvärde').fill('1,2 tkr');
    await field(mine.page, 'Serienummer').fill('B');
    await mine.page.keyboard.press('Enter');

    const { page } = mine;
    await page.getByRole('heading', { name: 'Någon annan har sparat ändringar' }).waitFor();
    await page.getByText('2 fält har ändrats av er båda.').waitFor();
    expect(await page.getByRole('radiogroup').count()).toBe(2);
    const choice = (name: string) => page.getByRole('radiogroup', { name }).innerText();
    expect((await choice('Namn')).split(/\n+/)).toEqual(['Ditt värde', 'Mitt namn', 'Den andras värde', 'Deras namn']);
    expect((await choice('Anskaffningsvärde')).split(/\n+/)).toEqual([
      'Ditt värde',
      '1\u00a0200,00\u00a0kr',
      'Den andras värde',
      '300,00\u00a0kr',
    ]);
    await page.getByText('Före ändringarna: Server').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Ordernummer: .* → IO-2$/ })
      .waitFor();

    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Space'); // my name
    await press('Tab', 'Tab', 'ArrowRight'); // past the other's name and my cost to the other's cost
    await page.getByRole('button', { name: 'Spara mina val' }).waitFor();
    await press('Tab', 'Tab', 'Enter'); // past the way back to the form
    await page.waitForURL('**/inventory/assets/T-1');

    const { data } = await app.graphql(
      '{ asset(tag: "T-1") { name purchaseCost serialNumber orderNumber version history { totalCount } } }',
    );
    expect(data).toEqual({
      asset: {
        name: 'Mitt namn',
        purchaseCost: '300.00',
        serialNumber: 'B',
        orderNumber: 'IO-2',
        version: 3,
        history: { totalCount: 2 },
      },
    });
    expect([...mine.problems, ...theirs.problems]).toEqual([]);
  });
});

describe('an asset that another has changed meanwhile', () => {
  it('is moved only when one has seen what holds now', async () => {
    const { openPage, app } = await startSite((world) => world.asset({ tag: 'T-1', name: 'Server' }));
    const { page } = await openPage({ path: '/inventory/assets/T-1' });
    await page.getByRole('heading', { name: 'Server', level: 1 }).waitFor();
    const { data } = await app.graphql<{ asset: { id: string } }>('{ asset(tag: "T-1") { id } }');
    const rename = 'mutation ($id: ID!) { updateAsset(input: { id: $id, name: "Annat" }) { asset { version } } }';
    await app.graphql(rename, { id: data?.asset.id });

    await page.getByRole('button', { name: 'Byt status' }).click();
    await page.getByRole('menuitem', { name: 'Avvecklas' }).click();
    const move = page.getByRole('dialog').getByRole('button', { name: 'Byt status' });
    await move.click();
    await page.getByText('Någon annan har sparat före dig').waitFor();
    await page.getByRole('heading', { name: 'Annat', level: 1, includeHidden: true }).waitFor();
    await move.click();
    await page.getByText('T-1 är nu: Avvecklas.').waitFor();
    expect((await app.graphql('{ asset(tag: "T-1") { name status } }')).data).toEqual({
      asset: { name: 'Annat', status: 'RETIRING' },
    });
  });
});

describe('registering an asset', () => {
  it('is done with the keyboard alone, a refused field mended on the way', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1' });
      await world.unit({ name: 'Medicinkliniken' });
      await world.model({ manufacturer: 'Dell', name: 'R740', category: AssetCategory.SERVER });
      await world.model({ manufacturer: 'Dell', name: 'N2048', category: AssetCategory.NETWORK });
    });
    const { page, problems } = await openPage({ path: '/inventory/assets/new' });
    await field(page, 'Kategori').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Server' }).waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Server' }).click();
    await field(page, 'Modell').focus();
    await pick(page, 'dell', 'Dell R740');
    await field(page, 'Inventarienummer').focus();
    await type(page, 'T-1');
    await type(page, 'Journalservern');
    await field(page, 'Enhet').focus();
    await pick(page, 'medicin', 'Medicinkliniken');
    await field(page, 'Anskaffningsvärde').fill('1,2 mnkr');
    await field(page, 'Minne').fill('64');
    await page.keyboard.press('Enter');

    await page.getByText('Värdet används redan av en annan post.').first().waitFor();
    expect(await field(page, 'Inventarienummer').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('tag');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('T-2');
    await page.keyboard.press('Enter');

    await page.waitForURL('**/inventory/assets/T-2');
    await page.getByText('T-2 Journalservern är upplagd.').waitFor();
    const { data } = await app.graphql(
      '{ asset(tag: "T-2") { name category status purchaseCost model { name } unit { name } attributes { name value } } }',
    );
    expect(data).toEqual({
      asset: {
        name: 'Journalservern',
        category: 'SERVER',
        status: 'IN_STOCK',
        purchaseCost: '1200000.00',
        model: { name: 'R740' },
        unit: { name: 'Medicinkliniken' },
        attributes: [{ name: 'memory', value: '64' }],
      },
    });
    // The browser itself tells of the refused request.
    expect(problems).toEqual([]);
  });

  it('keeps what was typed when one leaves the page and comes back', async () => {
    const { openPage } = await startSite(async () => undefined);
    const { page, problems } = await openPage({ path: '/inventory/assets/new' });
    await field(page, 'Namn').fill('Halvskriven');
    await page.getByRole('link', { name: 'Support slutar' }).click();
    await page.getByRole('dialog', { name: 'Ändringarna är inte sparade' }).waitFor();
    await page.getByRole('button', { name: 'Lämna sidan' }).click();
    await page.waitForURL('**/inventory/support-ending');
    await page.goto('/inventory/assets/new');
    await page.getByText('Ditt utkast är återställt').waitFor();
    expect(await field(page, 'Namn').inputValue()).toBe('Halvskriven');
    await page.getByRole('button', { name: 'Kasta utkastet' }).click();
    expect(await field(page, 'Namn').inputValue()).toBe('');
    expect(problems).toEqual([]);
  });

  it('keeps what was typed when the server cannot be reached, and saves it when it can', async () => {
    const { openPage, app } = await startSite((world) => world.asset({ tag: 'T-1', name: 'Server' }));
    const { page } = await openPage({ path: '/inventory/assets/T-1/edit' });
    await field(page, 'Namn').fill('Nytt namn');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Ingen kontakt med servern').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ingen kontakt med servern');
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByText('Ditt utkast är återställt').waitFor();
    expect(await field(page, 'Namn').inputValue()).toBe('Nytt namn');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.waitForURL('**/inventory/assets/T-1');
    await page.getByText('T-1 Nytt namn är sparad. Namn: Server → Nytt namn').waitFor();
    const { data } = await app.graphql('{ asset(tag: "T-1") { name } }');
    expect(data).toEqual({ asset: { name: 'Nytt namn' } });
  });
});

describe('relations between assets', () => {
  it('are added from either side and taken away again', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', name: 'Värden' });
      await world.asset({ tag: 'T-2', name: 'Systemet' });
    });
    const { page, problems } = await openPage({ path: '/inventory/assets/T-1?tab=relations' });
    await page.getByRole('button', { name: 'Lägg till samband' }).click();
    const form = page.getByRole('dialog', { name: 'Lägg till samband' });
    await field(form, 'Så förhåller sig T-1').click();
    await page.getByRole('option', { name: 'Kör', exact: true }).click();
    await field(form, 'Den andra tillgången').fill('syst');
    await page.getByRole('option', { name: 'T-2' }).click();
    await form.getByRole('button', { name: 'Lägg till samband' }).click();
    await page.getByRole('heading', { name: 'Kör', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Samband 1' }).waitFor();
    const { data } = await app.graphql('{ assetRelations { nodes { from { tag } kind to { tag } } } }');
    expect(data).toEqual({
      assetRelations: { nodes: [{ from: { tag: 'T-2' }, kind: 'RUNS_ON', to: { tag: 'T-1' } }] },
    });

    await page.getByRole('link', { name: 'T-2' }).click();
    await page.waitForURL('**/inventory/assets/T-2');
    await page.getByRole('tab', { name: 'Samband' }).click();
    await page.getByRole('heading', { name: 'Körs på' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort T-2 – T-1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Inga samband').waitFor();
    expect(problems).toEqual([]);
  });

  it('refused, say why beside the field', async () => {
    const { openPage } = await startSite(async (world) => {
      const [one, other] = [await world.asset({ tag: 'T-1' }), await world.asset({ tag: 'T-2' })];
      await world.relation(one, RelationKind.RUNS_ON, other);
    });
    const { page } = await openPage({ path: '/inventory/assets/T-2?tab=relations' });
    await page.getByRole('button', { name: 'Lägg till samband' }).click();
    const form = page.getByRole('dialog', { name: 'Lägg till samband' });
    await field(form, 'Så förhåller sig T-2').click();
    await page.getByRole('option', { name: 'Körs på' }).click();
    await field(form, 'Den andra tillgången').fill('T-1');
    await page.getByRole('option', { name: 'T-1' }).click();
    await form.getByRole('button', { name: 'Lägg till samband' }).click();
    await form.getByText('Relationen skulle ge en rundgång').first().waitFor();
    expect(await field(form, 'Den andra tillgången').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('deleting an asset', () => {
  it('is refused while relations refer to it, with what does', async () => {
    const { openPage } = await startSite(async (world) => {
      const asset = await world.asset({ tag: 'T-1' });
      await world.relation(await world.asset(), RelationKind.RUNS_ON, asset);
    });
    const { page, problems } = await openPage({ path: '/inventory/assets/T-1' });
    await page.getByRole('button', { name: 'Ta bort' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ta bort tillgången' });
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await dialog.getByText('relationer mellan tillgångar (1)').waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });

  it('takes an unreferenced asset away and goes to the list', async () => {
    const { openPage, app } = await startSite((world) => world.asset({ tag: 'T-1', name: 'Fel upplagd' }));
    const { page, problems } = await openPage({ path: '/inventory/assets/T-1' });
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.waitForURL('**/inventory/assets');
    await page.getByText('T-1 Fel upplagd är borttagen.').waitFor();
    expect((await app.graphql('{ assets { totalCount } }')).data).toEqual({ assets: { totalCount: 0 } });
    expect(problems).toEqual([]);
  });
});
