/** npm run screenshots: takes the README's pictures of a Hemtag that runs with its demo world at HOST and PORT. */
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { Role } from '../../server/access/role.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../server/accounts/demo-accounts.ts';
import { readConfig } from '../../server/config.ts';
import { chromium } from '../support/chromium.ts';

const folder = path.resolve(import.meta.dirname, '../../.readme');
const { host, port } = readConfig(process.env);
const site = `http://${host}:${port}`;

/** Whoever keeps the inventory has everything on its pages. */
const username = DEMO_ACCOUNTS.find(({ role }) => role === Role.INVENTORY_EDITOR)?.username;

const pictures = [
  { name: 'assets', address: '/inventory/assets?lang=en', ready: 'grid' },
  { name: 'overview', address: '/?lang=en', ready: 'main' },
] as const;

const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, address, ready } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await context.request.post(`${site}/session`, { data: { username, password: DEMO_PASSWORD } });
  const page = await context.newPage();
  await page.goto(site + address, { waitUntil: 'networkidle' });
  await page.getByRole(ready).first().waitFor();
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
