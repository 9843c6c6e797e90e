import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { startSite } from '../support/site.ts';

describe('a strategic goal', () => {
  it('is opened from the list, tells which initiatives serve it, and is reached from them', async () => {
    const { openPage } = await startSite(async (world) => {
      const goal = await world.goal({ code: 'NARA', name: 'Nära vård' });
      await world.initiativeLink(await world.initiative({ code: 'I-1', name: 'Digitala vårdmöten' }), { goal });
      await world.goal({ code: 'EKON', name: 'Ekonomi i balans' });
    });
    const { page, problems } = await openPage({ path: '/portfolio/goals' });
    await page.getByText('2 mål').waitFor();
    await page.getByRole('link', { name: 'Nära vård' }).click();
    await page.getByRole('heading', { name: 'Nära vård', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Initiativ' }).click();
    await page.getByRole('link', { name: 'Digitala vårdmöten' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: 'Digitala vårdmöten' }).click();
    await page.getByRole('heading', { name: /Digitala vårdmöten/, level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Kopplingar' }).click();
    await page.getByRole('link', { name: 'Nära vård' }).click();
    await page.getByRole('heading', { name: 'Nära vård', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });
});
