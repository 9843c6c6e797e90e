import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { shareSite } from '../support/site.ts';
import { day, type World } from '../support/world.ts';

/** Assets in every status, with and without support, so that every colour of the list is on the page. */
async function build(world: World): Promise<void> {
  const model = await world.model();
  const site = await world.site();
  const supplier = await world.supplier();
  for (const status of Object.values(AssetStatus)) {
    await world.asset({ status, model, site, supplier, ownSupportEnd: day('2024-05-04') });
    await world.asset({ status });
  }
}

const opened: Record<string, { path: string; ready: (page: Page) => Promise<unknown> }> = {
  'the overview': {
    path: '/',
    ready: (page) => page.getByRole('img').or(page.locator('figure svg')).first().waitFor(),
  },
  'the list': { path: '/inventory/assets', ready: (page) => page.getByRole('link', { name: /^T-/ }).first().waitFor() },
  'the list with a filter and a panel': {
    path: '/inventory/assets?f=status:in:IN_USE,RETIRING,DISPOSED&f=supportQuarter:in:ended',
    ready: async (page) => {
      await page.locator('[data-distance="0"]', { hasText: 'T-' }).click();
      await page.getByRole('complementary').getByText('Så räknas det').waitFor();
    },
  },
  'the editor of a filter': {
    path: '/inventory/assets?f=purchaseCost:gte:1000',
    ready: async (page) => {
      await page.getByRole('button', { name: /^Anskaffningsvärde är minst/ }).click();
      await page.getByRole('button', { name: 'Använd filtret' }).waitFor();
    },
  },
  'the list with nothing in it': {
    path: '/inventory/assets?q=finns-inte',
    ready: (page) => page.getByRole('button', { name: 'Ta bort sökning och filter' }).waitFor(),
  },
  'the bulk edit': {
    path: '/inventory/assets',
    ready: async (page) => {
      await page.getByRole('checkbox', { name: 'Markera alla rader i urvalet' }).click();
      await page.getByRole('button', { name: 'Ändra', exact: true }).click();
      await page.getByRole('combobox', { name: 'Fält att ändra' }).fill('Status');
      await page.getByRole('option', { name: 'Status' }).click();
      await page
        .getByRole('dialog')
        .getByRole('combobox', { name: /^Status/ })
        .click();
      await page.getByRole('option', { name: 'Avvecklas' }).click();
    },
  },
  'the preview of a bulk edit': {
    path: '/inventory/assets',
    ready: async (page) => {
      await opened['the bulk edit']!.ready(page);
      await page.getByRole('button', { name: 'Se vad som händer' }).click();
      await page.getByRole('button', { name: /^Ändra \d+ tillgångar$/ }).waitFor();
    },
  },
  'the view of ending support': {
    path: '/inventory/support-ending',
    ready: (page) => page.getByRole('table').waitFor(),
  },
};

const site = shareSite(build);

describe('WCAG 2.2 AA in both themes', () => {
  it.each(Object.keys(opened))('is kept by %s', async (name) => {
    const { path, ready } = opened[name]!;
    const { page, problems } = await site().visit(path);
    await ready(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(['/', '/inventory/assets', '/inventory/support-ending'])(
    'is kept by %s as narrow as a telephone, where nothing goes out of the page',
    async (path) => {
      const { page } = await site().visit(path, 400);
      await page
        .getByText(/tillgångar/)
        .first()
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    },
  );
});
