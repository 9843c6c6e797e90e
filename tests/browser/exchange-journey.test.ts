import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const csv = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\r\n')),
});

const HEADERS = 'Inventarienr;Benämning;Kategori;Status;Enhet;Inköpsdatum;Inköpspris';

/** One row that changes an asset, two new ones, and three that cannot be taken. */
const FILE = csv('leverans.csv', [
  HEADERS,
  'A1;Bärbar dator 1;Dator;I bruk;LAS;2024-03-01;12 500,00',
  'N1;Bärbar dator 2;Dator;I bruk;LAS;2024-03-01;12 500,00',
  'N2;Bärbar dator 3;Dator;I lager;LAS;2024-03-02;12 500,00',
  'N3;Bärbar dator 4;Dator;I bruuk;LAS;2024-03-03;12 500,00',
  'N4;Bärbar dator 5;Dator;I bruk;LAS;2024-03-04;mycket',
  'N5;Bärbar dator 6;Dator;I bruk;LAS;2024-13-05;12 500,00',
]);

async function build(world: World) {
  const unit = await world.unit({ code: 'LAS', name: 'Länssjukhuset' });
  await world.asset({ tag: 'A1', name: 'Dator 1', category: AssetCategory.COMPUTER, status: AssetStatus.IN_USE, unit });
}

const choose = (page: Page, file: ReturnType<typeof csv>) => page.locator('input[type=file]').setInputFiles(file);
const count = (page: Page, name: string) => page.getByRole('group', { name: 'Visa rader' }).getByText(name).waitFor();

/** The cell that is gone on to by itself, once it has the keyboard. */
const goneOnTo = (page: Page, name: string) =>
  page.getByRole('textbox', { name }).and(page.locator(':focus')).waitFor();

async function review(page: Page) {
  await page.getByRole('button', { name: 'Granska raderna' }).click();
  await page.getByRole('group', { name: 'Visa rader' }).waitFor();
}

describe('importing a file', () => {
  it('mends three bad rows in place, imports, brings its own export back without a change, and is undone', async () => {
    const { openPage, app } = await startSite(build);
    const assets = async () => {
      const { data } = await app.graphql<{ assets: { nodes: { tag: string; name: string }[] } }>(
        '{ assets { nodes { tag name } } }',
      );
      return data?.assets.nodes.map(({ tag, name }) => `${tag} ${name}`);
    };
    const { page, problems } = await openPage({ path: '/import' });
    await choose(page, FILE);
    await page.getByRole('heading', { name: 'leverans.csv', level: 1 }).waitFor();
    await review(page);
    for (const shown of ['Alla 6', 'Avvisade 3', 'Nya 2', 'Ändrade 1', 'Oförändrade 0']) await count(page, shown);

    // By keyboard: from cell to cell, each with its reason under it.
    const status = page.getByRole('textbox', { name: 'Rad 5, Status' });
    await page.getByText(/I bruuk.*inget av de värden/).waitFor();
    await status.fill('I bruk');
    await status.press('Enter');
    await count(page, 'Avvisade 2');
    await goneOnTo(page, 'Rad 6, Anskaffningsvärde');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9 900');
    await page.keyboard.press('Enter');
    await count(page, 'Avvisade 1');
    await goneOnTo(page, 'Rad 7, Anskaffad');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2024-03-05');
    await page.keyboard.press('Enter');
    await count(page, 'Avvisade 0');
    expect(await assets()).toEqual(['A1 Dator 1']);

    await page.getByRole('button', { name: 'Importera 6 rader' }).click();
    await page.getByText('Filen är importerad').first().waitFor();
    expect(await assets()).toEqual(['A1 Bärbar dator 1', ...[1, 2, 3, 4, 5].map((n) => `N${n} Bärbar dator ${n + 1}`)]);
    const runAddress = page.url();

    await page.getByRole('link', { name: 'Visa tillgångarna' }).click();
    await page.getByRole('button', { name: 'Exportera' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV, Alla kolumner' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Tillgångar-\d{4}-\d\d-\d\d\.csv$/);
    const exported = fs.readFileSync(await download.path());

    await page.goto('/import');
    await choose(page, { name: 'export.csv', mimeType: 'text/csv', buffer: exported });
    await page.getByRole('heading', { name: 'export.csv', level: 1 }).waitFor();
    await review(page);
    for (const shown of ['Alla 6', 'Avvisade 0', 'Nya 0', 'Ändrade 0', 'Oförändrade 6']) await count(page, shown);
    await page.getByText('Allt i filen är redan registrerat så.').waitFor();

    await page.goto(runAddress);
    await page.getByRole('button', { name: 'Ångra importen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra importen' }).click();
    await page.getByText('6 poster är återställda eller borttagna').first().waitFor();
    expect(await assets()).toEqual(['A1 Dator 1']);
    await page.goto('/import');
    await page.getByRole('row', { name: /leverans\.csv.*Ångrad/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('asks about days that can be read in two ways, and remembers the answer with a saved mapping', async () => {
    const { openPage, app } = await startSite(build);
    const rows = [HEADERS, 'N1;Dator;Dator;I bruk;LAS;03/04/2024;10', 'N2;Dator;Dator;I bruk;LAS;05/06/2024;10'];
    const { page, problems } = await openPage({ path: '/import' });
    await choose(page, csv('dagar.csv', rows));
    await page.getByText('03/04/2024: vilken dag är det?').waitFor();
    expect(await page.getByRole('button', { name: 'Granska raderna' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: '3 apr 2024 (dagen först)' }).click();
    await page.getByText('Dag, månad, år').waitFor();
    await page.getByLabel('Spara kopplingen som').fill('Leveranser');
    await review(page);
    await page.getByRole('button', { name: 'Importera 2 rader' }).click();
    await page.getByText('Filen är importerad').first().waitFor();
    const { data } = await app.graphql('{ assets(where: { tag: { eq: "N1" } }) { nodes { purchaseDate } } }');
    expect(data).toEqual({ assets: { nodes: [{ purchaseDate: '2024-04-03' }] } });

    await page.goto('/import');
    await page.getByText('Leveranser').waitFor();
    await choose(page, csv('fler dagar.csv', rows));
    await page.getByText('Dag, månad, år').waitFor();
    expect(await page.getByText('vilken dag är det?').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('creates or maps once what the inventory does not know, for all rows', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await build(world);
      await world.supplier({ name: 'Nordisk Teknik AB' });
    });
    const header = 'Inventarienr;Benämning;Kategori;Status;Enhet;Leverantör';
    const rows = ['Nytt Bolag AB', 'Nytt Bolag AB', 'Nordisk Teknik'].map(
      (supplier, index) => `N${index};Dator;Dator;I bruk;LAS;${supplier}`,
    );
    const { page, problems } = await openPage({ path: '/import' });
    await choose(page, csv('leverantörer.csv', [header, ...rows]));
    await page.getByRole('heading', { name: 'leverantörer.csv', level: 1 }).waitFor();
    await review(page);
    await count(page, 'Avvisade 3');
    await page.getByRole('button', { name: 'Skapa ny: Nytt Bolag AB' }).click();
    await page.getByText('Leverantör: Nytt Bolag AB skapas med importen').waitFor();
    await count(page, 'Avvisade 1');
    const field = page.getByRole('textbox', { name: 'Leverantör som Nordisk Teknik är' });
    await field.fill('nordisk');
    await page.getByRole('option', { name: 'Nordisk Teknik AB' }).click();
    await count(page, 'Avvisade 0');
    await page.getByRole('button', { name: 'Importera 3 rader' }).click();
    await page.getByText('Filen är importerad').first().waitFor();
    const { data } = await app.graphql('{ assets(orderBy: { field: TAG }) { nodes { tag supplier { name } } } }');
    expect(data).toEqual({
      assets: {
        nodes: [
          { tag: 'A1', supplier: null },
          { tag: 'N0', supplier: { name: 'Nytt Bolag AB' } },
          { tag: 'N1', supplier: { name: 'Nytt Bolag AB' } },
          { tag: 'N2', supplier: { name: 'Nordisk Teknik AB' } },
        ],
      },
    });
    expect(problems).toEqual([]);
  });

  it('can leave out what cannot be taken, be cancelled, and says what is wrong with a file that is no table', async () => {
    const { openPage } = await startSite(build);
    const { page, problems } = await openPage({ path: '/import' });
    await choose(page, FILE);
    await page.getByRole('heading', { name: 'leverans.csv', level: 1 }).waitFor();
    await review(page);
    await page.getByRole('button', { name: 'Importera 3 rader och utelämna 3 avvisade' }).click();
    await page.getByText('3 avvisade rader utelämnades.').waitFor();

    await page.goto('/import');
    await choose(page, FILE);
    await page.getByRole('heading', { name: 'leverans.csv', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Avbryt importen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt importen' }).click();
    await page.getByText('Importen avbröts').waitFor();

    await page.getByRole('link', { name: 'Importera en annan fil' }).click();
    await choose(page, { name: 'bild.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ') });
    await page.getByRole('alert').getByText('PDF').waitFor();
    expect(problems).toEqual([]);
  });

  it('lives through a reload and shows in English what was begun in Swedish', async () => {
    const { openPage } = await startSite(build);
    const { page, problems } = await openPage({ path: '/import' });
    await choose(page, FILE);
    await page.getByRole('heading', { name: 'leverans.csv', level: 1 }).waitFor();
    await review(page);
    await page.goto(`${page.url()}?lang=en`);
    await page.getByRole('group', { name: 'Show rows' }).getByText('Rejected 3').waitFor();
    await page.getByRole('textbox', { name: 'Row 5, Status' }).waitFor();
    expect(problems).toEqual([]);
  });
});
