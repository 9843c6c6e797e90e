import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../rules/exchange/sie/sample.ts';
import type { TestApp } from '../support/app.ts';
import { sieBytes } from '../support/ledgers.ts';
import { Mutations } from '../support/mutations.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: sieBytes(text) });

async function build(world: World, app: TestApp) {
  await world.contract({ number: 'AVT-1', name: 'Röntgenservice' });
  await new Mutations(app).run('createCostCategory', { code: 'SUPPORT', name: 'Support' });
}

async function choose(page: Page, chosen: ReturnType<typeof file>) {
  await page.goto('/economy/ledger');
  await page.locator('input[type=file]').setInputFiles(chosen);
  await page.getByRole('heading', { name: chosen.name, level: 1 }).waitFor();
}

async function pick(page: Page, field: string, text: string) {
  const box = page.getByRole('dialog').getByLabel(field, { exact: true });
  await box.fill(text);
  await page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click();
}

describe('a ledger', () => {
  it('is read in by a rule that is made for what nothing takes, shows on the contract, and once more changes nothing', async () => {
    const { openPage, app } = await startSite(build);
    const { page, problems } = await openPage({ path: '/economy/ledger' });
    await choose(page, file('exempel_4E.SE', SAMPLE));

    // 10 000.00 - 78 084.80 + 70 441.67, none of which a rule takes.
    await page.getByRole('heading', { name: 'Utan regel: 4 koder' }).waitFor();
    await page.getByRole('row', { name: /Ingen regel passar 2 356,87 kr/ }).waitFor();
    await page.getByRole('button', { name: 'Gör regel för 6510 4710' }).first().click();
    await pick(page, 'Avtal', 'AVT-1');
    await pick(page, 'Kostnadsslag', 'Support');
    await page.getByRole('dialog').getByRole('button', { name: 'Ny konteringsregel' }).click();
    await page.getByRole('heading', { name: 'Utan regel: 2 koder' }).waitFor();
    await page.getByRole('row', { name: /Blir kostnad 70 441,67 kr/ }).waitFor();
    await page.getByText('2 nya poster').waitFor();

    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Huvudboken är inläst').waitFor();
    await page.getByRole('row', { name: /Finns som kostnadsposter nu 70 441,67 kr/ }).waitFor();
    expect(await page.getByText('Poster + utelämnat + utan regel = filens summa').count()).toBe(2);
    const { data } = await app.graphql(
      `{ contract(number: "AVT-1") { costEntries(where: { scenario: { eq: ACTUAL } }) { nodes { month amount } } } }`,
    );
    expect(data).toEqual({ contract: { costEntries: { nodes: [{ month: '2018-04', amount: '70441.67' }] } } });

    await choose(page, file('igen.SE', SAMPLE));
    await page.getByText('Ingenting skulle ändras.').waitFor();
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Allt stämde redan').waitFor();

    await page.getByRole('button', { name: 'Ångra inläsningen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra inläsningen' }).click();
    await page.getByText('Allt är som före inläsningen.').waitFor();

    await choose(page, file('trasig.SE', SAMPLE.replace('#KSUMMA 2925564287', '#KSUMMA 1')));
    await page.getByText(/Rad 61: kontrollsumman är 1/).waitFor();
    await page.getByText('Ingenting av filen är sparat.').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('is read in by keyboard alone, from the list to the rule, the entries and the way back', async () => {
    const { openPage } = await startSite(build);
    const { page, problems } = await openPage({ path: '/economy/ledger' });
    /** Goes on by Tab to what has a name, as those do who have no mouse, and presses it. */
    const press = async (role: 'button' | 'link', name: string | RegExp, key = 'Enter') => {
      const wanted = page.getByRole(role, { name }).first();
      await wanted.waitFor();
      for (let step = 0; step < 80; step += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${String(name)}.`);
    };
    await choose(page, file('exempel_4E.SE', SAMPLE));
    await page.getByRole('heading', { name: 'Utan regel: 4 koder' }).waitFor();
    await press('button', 'Gör regel för 6510 4710');
    const dialog = page.getByRole('dialog');
    // The dialog takes the focus, and keeps it: what is behind is not reached.
    await dialog.getByLabel('Avtal', { exact: true }).waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    for (const [field, text] of [
      ['Avtal', 'AVT-1'],
      ['Kostnadsslag', 'Support'],
    ] as const) {
      const box = dialog.getByLabel(field, { exact: true });
      await box.focus();
      await page.keyboard.press('ArrowDown');
      const option = page.getByRole('option', { name: new RegExp(text) });
      await option.first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][data-combobox-selected]', { hasText: text }).waitFor();
      await page.keyboard.press('Enter');
      await option.first().waitFor({ state: 'hidden' });
      expect(await box.inputValue()).toContain(text);
    }
    await press('button', 'Ny konteringsregel');
    await page.getByRole('heading', { name: 'Utan regel: 2 koder' }).waitFor();
    await press('button', /^Läs in$/);
    await page.getByText('Huvudboken är inläst').waitFor();
    await press('button', 'Ångra inläsningen');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // Escape leads back to where one was.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ångra inläsningen');
    expect(problems).toEqual([]);
  });
});
