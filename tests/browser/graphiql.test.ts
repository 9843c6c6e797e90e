import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { World } from '../support/world.ts';

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startApp();
  await new World(app.orm).asset({ tag: 'N-1', name: 'Kärnväxel' });
  browser = await startBrowser(app.url);
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

it('GraphiQL is served by the server itself, under its content security policy, with the examples as tabs that work', async () => {
  const { page, problems } = await browser.openPage({
    path: '/graphiql',
    locale: 'en-GB',
    session: app.account.session,
  });
  await page.getByRole('tab', { name: 'FirstAssets' }).waitFor();
  expect(await page.getByRole('tab').count()).toBeGreaterThan(10);

  await page.getByText('totalCount').waitFor();
  const answer = page.getByRole('region', { name: 'Result Window' });
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answer.getByText('"Kärnväxel"').waitFor();

  await page.getByRole('tab', { name: 'UpdateAsset', exact: true }).click();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answer.getByText('"Flyttas i mars"').first().waitFor();

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
  expect(problems).toEqual([]);
});
