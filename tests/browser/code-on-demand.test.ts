import { describe, expect, it } from 'vitest';
import { initialCode, LIST_BUDGET, scriptsOf, SIGN_IN_BUDGET } from '../support/initial-code.ts';
import { startSite } from '../support/site.ts';

/** What everybody who has signed in is sent, before the page's own. */
const signedIn = ['app/signed-in.tsx', 'app/permitted.tsx'];

describe.each(['sv', 'en'])('the code that a page begins with, its texts in %s among it', (language) => {
  it.each([
    ['the page for signing in', SIGN_IN_BUDGET, ['app/sign-in/sign-in-page.tsx'], ['start']],
    ['the list of assets', LIST_BUDGET, [...signedIn, 'inventory/asset-list-page.tsx'], ['start', 'register']],
  ])('weighs no more for %s than it may', (_, budget, code, texts) => {
    const scripts = scriptsOf([...code, ...texts.map((group) => `i18n/groups/${group}.${language}.ts`)]);
    expect(initialCode(scripts)).toBeLessThanOrEqual(budget);
  });
});

describe('code that comes when it is needed', () => {
  // Not fetched until the pointer or the focus is on its button.
  const code = '**/assets/new-filter-*.js';

  it('says when it cannot be fetched, and is there when one tries again', async () => {
    const { openPage } = await startSite((world) => world.region());
    const { page } = await openPage({ path: '/inventory/assets' });
    await page.getByRole('grid').waitFor();
    await page.route(code, (route) => route.abort());
    await page.getByRole('button', { name: 'Filter' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').getByText('Ingen kontakt med servern').waitFor();
    await page.unroute(code);
    await dialog.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('[role="dialog"] input:focus').waitFor();
  });

  it('brings the new page, once, where the server has another release by now', async () => {
    const { openPage } = await startSite((world) => world.region());
    const { page } = await openPage({ path: '/inventory/assets' });
    await page.getByRole('grid').waitFor();
    await page.route(code, (route) => route.fulfill({ status: 404 }));
    await page.route('**/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/index-new.js"></script>' }),
    );
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Filter' }).click();
    await again;
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    expect(loads).toHaveLength(1);
  });
});
