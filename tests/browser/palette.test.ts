import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startSite } from '../support/site.ts';

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.locator('[role="dialog"] input:focus').waitFor();
}

describe('the command palette', () => {
  it('finds an asset by a part of its serial number and goes to it, with the keyboard alone', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', serialNumber: 'KX7-2201' });
      await world.asset({ tag: 'T-2', serialNumber: 'KX7-4410' });
    });
    const { page, problems } = await openPage();
    await page.getByRole('heading', { name: 'Översikt' }).waitFor();
    await openPalette(page);
    await page.keyboard.type('7-44');
    await page.getByRole('option', { name: /T-2/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inventory/assets/T-2');
    expect(problems).toEqual([]);
  });

  it('finds records of every kind in one question for each module that has them, each under its own heading', async () => {
    const { openPage } = await startSite(async (world) => {
      await world.asset({ tag: 'T-1', name: 'Växel Ekeby' });
      await world.site({ name: 'Ekeby vårdcentral' });
      await world.unit({ name: 'Ekeby mottagning' });
      await world.supplier({ name: 'Ekeby Data AB' });
      await world.person({ name: 'Eva Ekeby' });
      await world.model({ name: 'Ekeby 3000' });
      await world.service({ name: 'Ekeby tidbok' });
      await world.initiative({ name: 'Ekeby digital' });
    });
    const { page } = await openPage();
    await page.getByRole('heading', { name: 'Översikt' }).waitFor();
    const questions: string[] = [];
    page.on('request', (request) => {
      const body = request.postData();
      if (body?.includes('ekeby')) questions.push((JSON.parse(body) as { operationName: string }).operationName);
    });
    await openPalette(page);
    await page.keyboard.insertText('ekeby');
    const found = page.getByRole('listbox');
    for (const [group, name] of [
      ['Tillgångar', 'Växel Ekeby'],
      ['Modeller', 'Ekeby 3000'],
      ['Tjänster', 'Ekeby tidbok'],
      ['Initiativ', 'Ekeby digital'],
      ['Enheter', 'Ekeby mottagning'],
      ['Platser', 'Ekeby vårdcentral'],
      ['Personer', 'Eva Ekeby'],
      ['Leverantörer', 'Ekeby Data AB'],
    ] as const) {
      await found.getByText(group, { exact: true }).waitFor();
      await found.getByRole('option', { name }).waitFor();
    }
    expect(questions.toSorted()).toEqual(['ContractHits', 'FindRecords', 'InitiativeHits', 'ServiceHits']);
  });
});
