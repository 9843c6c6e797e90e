import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { globalId } from '../../server/api/read/global-id.ts';
import { initiatives } from '../../server/portfolio/initiative.record.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { Mutations } from '../support/mutations.ts';
import { readPdf } from '../support/pdf.ts';
import { sheetsOf, textsOf } from '../support/sheets.ts';
import { shareSite } from '../support/site.ts';
import { day } from '../support/world.ts';

/** A region that asked two units; one has answered, and something belongs to neither. */
const site = shareSite(async (world, app) => {
  const mutations = new Mutations(app);
  const care = await world.unit({ name: 'Vården' });
  const technology = await world.unit({ name: 'It-staben' });
  const top = await world.assignment({ code: 'UPP', name: 'Omställning 2018' });
  await world.assignment({ code: 'UPP-1', unit: care, parent: top, submittedOn: day('2018-05-20') });
  await world.assignment({ code: 'UPP-2', unit: technology, parent: top });
  await world.assignment({
    code: 'ALDRE',
    name: 'Äldre uppdrag',
    dueOn: day('2016-01-31'),
    submittedOn: day('2016-02-01'),
  });
  const complete = {
    firstMonth: '2018-06' as never,
    lastMonth: '2019-12' as never,
    organisationalOutcome: 'Kortare köer',
    economicOutcome: 'Lägre kostnader',
    isAdditional: true,
    submittedOn: day('2018-05-20'),
  };
  const made = [
    await world.initiative({ ...complete, code: 'I1', name: 'Färre resor', unit: care, stage: 'DECIDED' }),
    await world.initiative({ ...complete, code: 'I2', name: 'Gemensam växel', stage: 'PROPOSED' }),
  ];
  for (const initiative of made) {
    await mutations.run('createInitiativeCost', {
      initiativeId: globalId(initiatives, initiative.id),
      name: 'Kostnad',
      months: [
        { month: '2018-06', likely: '1500000.00' },
        { month: '2019-01', likely: '250000.00' },
      ],
    });
  }
});

describe('the investment plan', () => {
  it('is printed in Swedish for who reads English, as a PDF that is read aloud in order and a workbook of the same figures', async () => {
    const { page, problems } = await site().visit('/portfolio/investment-plan?lang=en');
    await page.getByRole('heading', { name: 'Vården' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Assignment' }).inputValue()).toBe('Omställning 2018');
    expect(await page.getByText('The documents are in Swedish.').isVisible()).toBe(true);
    expect(await page.getByText('Units asked: Handed in in time: 1 · Late: 1').isVisible()).toBe(true);
    const years = page.getByRole('table', { name: 'Cost by year' });
    expect(await years.getByRole('row', { name: 'Ordinary budget, decided' }).innerText()).toMatch(
      /1.500.*250.*1.750/s,
    );
    expect(await page.getByRole('region', { name: 'Other units' }).getByText('I2 Gemensam växel').isVisible()).toBe(
      true,
    );
    expect(await accessibilityFaults(page)).toEqual([]);

    const printing = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Print as PDF' }).click();
    const printed = await printing;
    expect(printed.suggestedFilename()).toMatch(/^Investeringsplan UPP \d{4}-\d\d-\d\d\.pdf$/);
    const pdf = await readPdf(fs.readFileSync(await printed.path()));
    expect(pdf).toMatchObject({
      title: 'Investeringsplan: Omställning 2018',
      language: 'sv-SE',
      isTagged: true,
      showsTitle: true,
      untagged: [],
    });
    expect(pdf.parts.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Investeringsplan: Omställning 2018',
      'H2 Sammanställning per enhet',
      'H2 Summor',
      'H2 Kostnad per år',
      'H2 Vården',
      'H3 I1 Färre resor',
      'H2 It-staben',
      'H2 Övriga enheter',
      'H3 I2 Gemensam växel',
    ]);
    const tables = pdf.parts.filter(({ role }) => role === 'Table');
    const cells = (table: number) =>
      tables[table]?.parts.map(({ parts }) =>
        parts.map(({ role, text }) => `${role} ${text.replaceAll('\u00a0', ' ')}`),
      );
    expect(cells(1)?.slice(0, 2)).toEqual([
      ['TH Enhet', 'TH Senast', 'TH Inlämnat', 'TH Läge', 'TH Initiativ', 'TH Ofullständiga'],
      [expect.stringMatching(/^TH /), 'TD 28 maj 2018', 'TD –', 'TD Försenat', 'TD –', 'TD –'],
    ]);
    expect(cells(3)).toEqual([
      ['TH Post', 'TH 2018', 'TH 2019', 'TH Summa'],
      ['TH Ordinarie budget, beslutat', 'TD 1 500 tkr', 'TD 250 tkr', 'TD 1 750 tkr'],
      ['TH Ordinarie budget, föreslaget', 'TD 1 500 tkr', 'TD 250 tkr', 'TD 1 750 tkr'],
    ]);

    const fetching = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Get as Excel' }).click();
    const fetched = await fetching;
    expect(fetched.suggestedFilename()).toMatch(/^Investeringsplan UPP \d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = await sheetsOf(fs.readFileSync(await fetched.path()));
    expect(textsOf(sheets.get('Kostnad per år'))).toEqual([
      ['Finansiering', 'Beslutsläge', '2018, kr', '2019, kr', 'Summa, kr'],
      ['Ordinarie budget', 'Beslutat', '1500000', '250000', '1750000'],
      ['Ordinarie budget', 'Föreslaget', '1500000', '250000', '1750000'],
    ]);
    expect(problems).toEqual([]);
  });

  it('is that of any assignment that is chosen, and says when there is none of the code', async () => {
    const { page, problems } = await site().visit('/portfolio/investment-plan?lang=sv');
    await page.getByRole('combobox', { name: 'Uppdrag' }).click();
    await page.getByRole('option', { name: 'Äldre uppdrag' }).click();
    await page.getByText('Enheter med uppdrag: Inlämnat för sent: 1').waitFor();
    expect(new URL(page.url()).searchParams.get('assignment')).toBe('ALDRE');
    await page.goto('/portfolio/investment-plan?assignment=FINNS-EJ');
    await page.getByText('Uppdraget FINNS-EJ finns inte').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the list of assignments', () => {
  it('shows how each stands to its due day, and is narrowed, counted and written to files by it', async () => {
    const { page, problems } = await site().visit('/portfolio/assignments?lang=sv&f=state:in:LATE');
    const list = page.getByRole('grid', { name: 'Uppdrag' }).or(page.getByRole('table', { name: 'Uppdrag' }));
    await list.getByText('Försenat').first().waitFor();
    expect(await page.getByText('2 uppdrag', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Exportera' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV, Kolumnerna som visas' }).click();
    const [heads, ...rows] = fs.readFileSync(await (await downloading).path(), 'utf8').split('\r\n');
    expect(heads).toBe('\uFEFFKod;Namn;Läge;Enhetskod;Uppdragsgivare;Senast;Inlämnat');
    expect(rows.map((row) => row.split(';')[2])).toEqual(['Försenat', 'Försenat', undefined]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
