import type { Locator, Page } from 'playwright-core';
import { assert, expect, it } from 'vitest';
import { globalId } from '../../server/api/read/global-id.ts';
import { initiatives } from '../../server/portfolio/initiative.record.ts';
import { parseMoney, sumMoney } from '../../server/values/money.ts';
import { yearMonth } from '../../server/values/year-month.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite } from '../support/site.ts';

const year = 2027;

/** An initiative of a year, with two lines of cost that nothing is planned of yet. */
const site = shareSite(async (world, app) => {
  const months = { firstMonth: yearMonth(year, 1), lastMonth: yearMonth(year, 12) };
  const made = await world.initiative({ code: 'I-200', name: 'Ny plattform', ...months });
  const initiativeId = globalId(initiatives, made.id);
  const mutations = new Mutations(app);
  await mutations.run('createInitiativeCost', { initiativeId, name: 'Konsulter', nature: 'OPERATING' });
  await mutations.run('createInitiativeCost', { initiativeId, name: 'Servrar', nature: 'INVESTMENT' });
});

interface Line {
  name: string;
  totalLikely: string;
  months: { month: string; low: string; likely: string; high: string }[];
}

/** What is stored of a line. */
async function stored(name: string): Promise<Line> {
  const { data } = await site().app.graphql<{ initiative: { costs: { nodes: Line[] } } }>(
    '{ initiative(code: "I-200") { costs { nodes { name totalLikely months { month low likely high } } } } }',
  );
  const line = data?.initiative.costs.nodes.find((each) => each.name === name);
  assert(line, `There is no line ${name}.`);
  expect(sumMoney(line.months.map(({ likely }) => parseMoney(likely))), 'its months add up').toBe(line.totalLikely);
  return line;
}

const cell = (page: Page, line: string, column: string) => page.getByRole('textbox', { name: `${line}, ${column}` });
const chosen = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Pastes what a spreadsheet puts on the clipboard, from a cell on. */
async function paste(page: Page, at: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  await at.click();
  const text = rows.map((cells) => cells.join('\t')).join('\r\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), `${text}\r\n`);
  await page.keyboard.press('ControlOrMeta+V');
}

it('a plan is pasted from a spreadsheet, mended where it is refused, and phased; what is saved is what its sums say', async () => {
  const { page, problems } = await site().visit('/portfolio/initiatives/I-200?tab=plan');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const grid = page.getByRole('region', { name: 'Kostnader månad för månad, Ny plattform' });
  await grid.getByText(`jan ${year}`).waitFor();

  // A row of months and one of a single month, as a Swedish spreadsheet writes them, and a column too many.
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}\u00a0000,50`);
  await paste(page, cell(page, 'Konsulter, Drift', `jan ${year}`), [
    [...months, '999'],
    ['1,2 mnkr', '', 'tolv', '-5'],
  ]);
  await page.getByText('15 celler är ändrade och inte sparade · 1 går inte att läsa').waitFor();
  await page.getByText(/1 .*fick inte plats|1 .*utanför/).waitFor();
  expect(await page.getByRole('button', { name: 'Spara' }).isDisabled()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  // 1 000.50 + … + 12 000.50 = 78 006, and 1.2 million in January.
  await grid.getByRole('row', { name: /^Konsulter.* 78\s006$/ }).waitFor();

  // What can be read is told to the server, which refuses the cell that is below zero, and saves nothing of it.
  await cell(page, 'Servrar, Investering', `mar ${year}`).fill('');
  await page.getByRole('button', { name: 'Spara' }).click();
  const negative = cell(page, 'Servrar, Investering', `apr ${year}`);
  await page.locator('[aria-invalid]').and(negative).waitFor();
  await grid.getByText('Ange 0 eller mer.').waitFor();
  expect((await stored('Konsulter')).months).toEqual([]);

  // Undoing takes away all that is typed; it is pasted once more, and right.
  await page.getByRole('button', { name: 'Ångra allt' }).click();
  await page.getByText('celler är ändrade').waitFor({ state: 'hidden' });
  expect(await cell(page, 'Konsulter, Drift', `jan ${year}`).inputValue()).toBe('');
  await paste(page, cell(page, 'Konsulter, Drift', `jan ${year}`), [months, ['1,2 mnkr']]);
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  const preview = page.getByRole('dialog', { name: 'Det här ändras' });
  await preview.getByRole('row', { name: /Servrar.*jan 2027.*1\s200\s000,00\skr/ }).waitFor();
  await preview.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('13 celler är sparade.').waitFor();
  expect(await stored('Konsulter')).toMatchObject({ totalLikely: '78006.00' });
  expect((await stored('Servrar')).months).toEqual([
    { month: '2027-01', low: '1200000.00', likely: '1200000.00', high: '1200000.00' },
  ]);

  // The lowest of a month is not above its likely.
  await chosen(page, 'Lägst').press('Space');
  await cell(page, 'Servrar, Investering', `jan ${year}`).fill('1,3 mnkr');
  await page.getByRole('button', { name: 'Spara' }).click();
  await grid.getByText('Det lägsta kan inte vara mer än det troliga.').waitFor();
  await cell(page, 'Servrar, Investering', `jan ${year}`).fill('900 tkr');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('1 cell är sparad.').waitFor();
  expect((await stored('Servrar')).months[0]).toMatchObject({ low: '900000.00', likely: '1200000.00' });

  // A sum is phased over months; they are shown before they are saved, and add up to the öre.
  await page.getByRole('button', { name: 'Fasa Konsulter' }).click();
  const phasing = page.getByRole('dialog', { name: 'Fasa Konsulter' });
  for (const end of ['Lägst', 'Troligt', 'Högst']) await phasing.getByRole('textbox', { name: end }).fill('100 000,01');
  await phasing.getByRole('combobox', { name: 'Fördelning' }).click();
  await page.getByRole('option', { name: 'S-kurva' }).click();
  await phasing.getByRole('button', { name: 'Förhandsgranska' }).click();
  await phasing.getByRole('table', { name: 'Månaderna som de blir' }).getByRole('row').nth(12).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await phasing.getByRole('button', { name: 'Ersätt månaderna' }).click();
  await phasing.waitFor({ state: 'hidden' });
  expect(await stored('Konsulter')).toMatchObject({ totalLikely: '100000.01' });

  // By years, a year's amount goes to its months as they are.
  await chosen(page, 'År').press('Space');
  await chosen(page, 'Troligt').press('Space');
  await cell(page, 'Konsulter, Drift', String(year)).fill('200 000,02');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('1 cell är sparad.').last().waitFor();
  await page.reload();
  await page.getByRole('row', { name: /^Summa.* 1\s400\s000,02$/ }).waitFor();
  expect(await stored('Konsulter')).toMatchObject({ totalLikely: '200000.02' });
  // Each refusal above is an answer of the server's, and no fault in the console.
  expect(problems).toEqual([]);
});
