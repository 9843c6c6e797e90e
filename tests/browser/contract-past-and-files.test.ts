import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { startSite } from '../support/site.ts';
import { day } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());
const yesterday = addDays(today, -1);

/** A contract that has been there since 2020 with one asset, was renamed today and covers another asset since today. */
async function startRenamed() {
  let ids = { contract: '', asset: '' };
  const site = await startSite(async (world) => {
    const contract = await world.contract({
      number: 'AVT-1',
      name: 'Gamla supporten',
      start: day('2020-01-01'),
      pricesSecretUntil: addDays(today, 400),
      pricesSecretReason: 'OSL 31 kap. 16 §',
    });
    await world.priceLine(contract, { item: 'Support', unitPrice: '4321.00' as never });
    await world.covers(contract, { asset: await world.asset({ tag: 'T-1' }) });
    const asset = await world.asset({ tag: 'T-2' });
    ids = { contract: `contract_${contract.id}`, asset: `asset_${asset.id}` };
  });
  const em = site.app.orm.em.fork();
  const tables = ['contract', 'contract_price_line', 'contract_coverage', 'asset', 'supplier', 'organisation_unit'];
  for (const table of tables) await em.execute(`update ${table} set valid_from = '2020-01-01'`);
  await site.app.graphql(
    `mutation ($contract: ID!, $asset: ID!) {
      updateContract(input: { id: $contract, name: "Nya supporten" }) { changes { field } }
      createContractCoverage(input: { contractId: $contract, assetId: $asset }) { changes { field } } }`,
    ids,
  );
  return site;
}

describe('a contract', () => {
  it('is shown as it stood on a past day, in its list and on its page, where nothing can be changed', async () => {
    const { openPage } = await startRenamed();
    const { page, problems } = await openPage({ path: '/contracts' });
    await page.getByRole('row', { name: /Nya supporten/ }).waitFor();
    await page.getByRole('button', { name: 'Tidigare läge' }).click();
    await page.getByRole('textbox', { name: 'Visa läget på dagen' }).fill(yesterday);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Gamla supporten/ }).waitFor();
    await page.waitForURL(`**/contracts?asOf=${yesterday}`);
    for (const name of ['Nytt avtal', 'Exportera']) {
      expect(await page.getByRole('link', { name }).or(page.getByRole('button', { name })).count()).toBe(0);
    }
    await page.getByText('Gamla supporten').first().click();
    await page.getByRole('complementary', { name: 'AVT-1' }).getByText('Gamla supporten').waitFor();
    await page.getByRole('link', { name: 'Öppna sidan' }).click();
    await page.getByRole('heading', { name: 'Gamla supporten', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Omfattning' }).click();
    await page.getByRole('row', { name: /T-1/ }).first().waitFor();
    expect(await page.getByText('T-2').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Lägg till|Ta bort/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ändra' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Visa läget nu' }).click();
    await page.getByRole('heading', { name: 'Nya supporten', level: 1 }).waitFor();
    await page.getByRole('row', { name: /T-2/ }).first().waitFor();
    expect(problems).toEqual([]);
  });

  it('is given out with its secret prices masked, and the page keeps to whom', async () => {
    const { openPage } = await startRenamed();
    const { page, problems } = await openPage({ path: '/contracts/AVT-1?tab=disclosures' });
    await page.getByText('Avtalet har inte lämnats ut').waitFor();
    await page.getByRole('button', { name: 'Lämna ut avtalet' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Lämna ut avtalet' });
    await form.getByRole('checkbox', { name: 'À-priser', checked: true }).waitFor();
    expect(await form.getByRole('textbox', { name: 'Skäl till maskningen' }).inputValue()).toBe('OSL 31 kap. 16 §');
    await form.getByRole('checkbox', { name: 'Årskostnad' }).check();
    await form.getByRole('textbox', { name: 'Skäl till maskningen' }).fill('');
    await form.getByRole('button', { name: 'Lämna ut avtalet' }).click();
    await form.getByText('Ange varför något maskeras, med lagrum.').waitFor();
    await form.getByRole('textbox', { name: 'Till vem' }).fill('Tidningen');
    await form.getByRole('textbox', { name: 'Diarienummer' }).fill('RS 2026-17');
    await form.getByRole('textbox', { name: 'Skäl till maskningen' }).fill('OSL 31:16');
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Lämna ut avtalet' }).click();

    await page.getByText('Avtalet är utlämnat till Tidningen').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Ladda ner CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('AVT-1.csv');
    const text = fs.readFileSync(await download.path(), 'utf8');
    expect(text).toContain('Support;10.0000;[sekretess];månad');
    expect(text).not.toContain('4321');
    const row = page.getByRole('row', { name: /Tidningen/ });
    await row.getByText('À-priser, Årskostnad').waitFor();
    for (const shown of ['RS 2026-17', 'OSL 31:16']) await row.getByText(shown).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('a file of contracts', () => {
  it('is mended where it is wrong, comes in, and is known for what it is when it is exported again', async () => {
    const { openPage, app } = await startSite(async (world) => {
      await world.unit({ code: 'IT', name: 'It-avdelningen' });
      await world.supplier({ name: 'Serverhuset' });
    });
    const { page, problems } = await openPage({ path: '/import' });
    const rows = [
      'Avtalsnummer;Namn;Avtalstyp;Leverantör;Enhet;Startdatum;Avtalstid;Uppsägningstid',
      'F-1;Datahall;Tjänster;Serverhuset;IT;2026-01-01;4 år;3 mån',
      'F-2;Licenser;Licens;Serverhuset;IT;2026-01-01;länge;3 mån',
    ];
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'avtal.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await page.getByRole('heading', { name: 'avtal.csv', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Granska raderna' }).click();
    await page.getByText(/länge.*inget antal månader/).waitFor();
    const term = page.getByRole('textbox', { name: 'Rad 3, Avtalstid, månader' });
    await term.fill('2 år');
    await term.press('Enter');
    await page.getByRole('button', { name: 'Importera 2 rader' }).click();
    await page.getByText('Filen är importerad').first().waitFor();
    const { data } = await app.graphql('{ contracts { nodes { number termMonths currentEnd } } }');
    expect(data).toEqual({
      contracts: {
        nodes: [
          { number: 'F-1', termMonths: 48, currentEnd: '2029-12-31' },
          { number: 'F-2', termMonths: 24, currentEnd: '2027-12-31' },
        ],
      },
    });
    await page.getByRole('link', { name: 'Visa avtalen' }).click();
    await page.getByRole('row', { name: /F-1 / }).waitFor();
    expect(problems).toEqual([]);
  });
});
