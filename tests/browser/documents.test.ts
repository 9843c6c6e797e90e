import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDay } from '../../client/ui/format/dates.ts';
import { Role } from '../../server/access/role.ts';
import { addDays, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import { pdf, uploaded } from '../support/documents.ts';
import { startSite } from '../support/site.ts';

const until = addDays(todayIn(STOCKHOLM, new Date()), 30);
const path = '/contracts/AVT-1?tab=documents';

/** Drops files where documents are dropped, as a hand does with the mouse. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.getByRole('region', { name: 'Ladda upp dokument' }).dispatchEvent('drop', { dataTransfer: data });
}

describe('the documents of a contract', () => {
  it('are chosen by keyboard or dropped, told when they cannot be taken, renamed, downloaded and deleted', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.contract({ number: 'AVT-1', name: 'Serversupport' });
    });
    const { page, problems } = await openPage({ path });
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Välj filer' }).press('Enter');
    await (await choosing).setFiles([{ name: 'Avtal åäö.pdf', mimeType: 'application/pdf', buffer: pdf('åäö') }]);
    const dialog = page.getByRole('dialog', { name: 'Ladda upp dokumentet' });
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Ramavtal 2026');
    await dialog.getByRole('button', { name: 'Ladda upp dokumentet' }).press('Enter');
    const row = page.getByRole('row', { name: /Ramavtal 2026/ });
    await row.getByText('Avtal åäö.pdf').waitFor();
    await page.getByRole('tab', { name: 'Dokument 1' }).waitFor();

    await drop(page, [
      { name: 'Mejl.eml', text: 'From: anna@exempel.se\n\nHej' },
      { name: 'Sida.html', text: '<script>alert(1)</script>' },
    ]);
    const both = page.getByRole('dialog', { name: 'Ladda upp 2 dokument' });
    await both.getByRole('textbox', { name: 'Titel för Mejl.eml' }).waitFor();
    await both.getByRole('button', { name: 'Ladda upp 2 dokument' }).click();
    await page.getByRole('row', { name: /Mejl/ }).waitFor();
    const refused = page.getByRole('region', { name: 'Sida.html' });
    await refused.getByRole('alert').getByText('är av en typ som inte tas emot').waitFor();
    await refused.getByRole('button', { name: 'Ta bort ur listan' }).click();
    await refused.waitFor({ state: 'detached' });

    await row.getByRole('button', { name: 'Ändra Ramavtal 2026' }).click();
    const form = page.getByRole('dialog', { name: 'Ändra dokumentet' });
    await form.getByRole('textbox', { name: 'Titel' }).fill('Ramavtal, undertecknat');
    await form.getByRole('button', { name: 'Spara' }).click();
    const renamed = page.getByRole('row', { name: /Ramavtal, undertecknat/ });
    const downloading = page.waitForEvent('download');
    await renamed.getByRole('link', { name: /Hämta Ramavtal, undertecknat/ }).press('Enter');
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('Avtal åäö.pdf');
    expect((await readFile(await file.path())).equals(pdf('åäö'))).toBe(true);

    await renamed.getByRole('button', { name: 'Ta bort Ramavtal, undertecknat' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await renamed.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Dokument 1' }).waitFor();
    // The browser itself says in its console that the page's request was refused.
    expect(problems.filter((problem) => !/400/.test(String(problem)))).toEqual([]);
  });

  it('say that they are secret until when and why, and are then no links to those who are not cleared', async () => {
    const { openPage, app } = await startSite(async (world, test) => {
      const contract = await world.contract({ number: 'AVT-1' });
      await uploaded(test, `contract_${contract.id}`, pdf(), { title: 'Avtalet' });
    });
    const { page, problems } = await openPage({ path });
    await drop(page, [{ name: 'Anbud.txt', text: 'Priser' }]);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Sekretessbelagt till och med' }).fill(until);
    await dialog.getByRole('button', { name: 'Ladda upp dokumentet' }).click();
    await dialog.getByText('Ange skälet till sekretessen.').waitFor();
    await dialog.getByRole('textbox', { name: 'Skäl till sekretessen' }).fill('OSL 31:16');
    await dialog.getByRole('button', { name: 'Ladda upp dokumentet' }).click();
    await page.getByRole('row', { name: /Anbud/ }).getByText('Sekretessbelagt; du får se det').waitFor();

    const { session } = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
    const reader = await openPage({ session, path });
    const row = reader.page.getByRole('row', { name: /Anbud/ });
    await row.getByText(`Sekretess t.o.m. ${writeDay(until, 'sv')} – OSL 31:16`).waitFor();
    expect(await row.getByRole('link').count()).toBe(0);
    await reader.page.getByRole('link', { name: /Hämta Avtalet/ }).waitFor();
    expect(
      await reader.page
        .getByRole('main')
        .getByRole('button', { name: /Välj|Ändra|Ta bort/ })
        .count(),
    ).toBe(0);
    expect([...problems, ...reader.problems]).toEqual([]);
  });

  it.each([1280, 390])('pass WCAG 2.2 AA at a width of %i, light and dark', async (width) => {
    const { openPage } = await startSite(async (world, test) => {
      const contract = await world.contract({ number: 'AVT-1' });
      const secret = { title: 'Anbud', secretUntil: until, secretReason: 'OSL 31:16' };
      await uploaded(test, `contract_${contract.id}`, pdf(), secret);
    });
    const { page, problems } = await openPage({ path, width });
    await page.getByRole('row', { name: /Anbud/ }).waitFor();
    const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
    expect([...(await accessibilityFaults(page)), ...problems, beyond]).toEqual([0]);
  });
});
