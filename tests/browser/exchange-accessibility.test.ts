import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { startSite } from '../support/site.ts';

/** One row that can be taken, one with a word that is none, one with a supplier that nobody knows. */
const FILE = [
  'Inventarienr;Benämning;Kategori;Status;Enhet;Leverantör;Inköpsdatum;Fritt',
  'N1;Dator;Dator;I bruk;LAS;;03/04/2024;x',
  'N2;Dator;Dator;I bruuk;LAS;;05/06/2024;x',
  'N3;Dator;Dator;I bruk;LAS;Okänt Bolag AB;05/06/2024;x',
].join('\r\n');

const drop = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Each step of an import, and how one comes to it from the one before. */
const STEPS: readonly [step: string, go: (page: Page) => Promise<unknown>][] = [
  ['where imports begin, before there are any', (page) => page.getByText('Inga importer ännu').waitFor()],
  [
    'the columns, with a question',
    async (page) => {
      await drop(page, 'fil.csv', FILE);
      await page.getByText('03/04/2024: vilken dag är det?').waitFor();
    },
  ],
  [
    'how the file is read, being changed',
    async (page) => {
      await page.getByRole('button', { name: 'Ändra', exact: true }).click();
      await page.getByRole('button', { name: 'Läs filen på nytt' }).waitFor();
    },
  ],
  [
    'the preview, with rejected cells and unknown values',
    async (page) => {
      await page.getByRole('radio', { name: /dagen först/ }).click();
      await page.getByRole('button', { name: 'Granska raderna' }).click();
      await page.getByRole('textbox', { name: 'Rad 3, Status' }).waitFor();
    },
  ],
  [
    'the result',
    async (page) => {
      await page.getByRole('button', { name: 'Importera 1 rad och utelämna 2 avvisade' }).click();
      await page.getByText('2 avvisade rader utelämnades.').waitFor();
    },
  ],
  [
    'the question before an import is undone',
    async (page) => {
      await page.getByRole('button', { name: 'Ångra importen' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'past imports',
    async (page) => {
      await page.goto('/import');
      await page.getByText('fil.csv').waitFor();
    },
  ],
  [
    'a file that cannot be read',
    async (page) => {
      await drop(page, 'bild.csv', '%PDF-1.7\n');
      await page.getByRole('alert').waitFor();
    },
  ],
];

describe('every step of an import', () => {
  it('passes WCAG 2.2 AA in both themes and does not scroll sideways, on a screen and on a telephone', async () => {
    const { openPage } = await startSite((world) => world.unit({ code: 'LAS', name: 'Länssjukhuset' }));
    const { page, problems } = await openPage({ path: '/import', width: 400 });
    for (const [step, go] of STEPS) {
      await go(page);
      for (const width of [1280, 400]) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width, height: 800 });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([step, width, sideways, await accessibilityFaults(page)]).toEqual([step, width, 0, []]);
      }
    }
    expect(problems).toEqual([]);
  });
});
