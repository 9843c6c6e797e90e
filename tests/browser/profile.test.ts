import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { beginSession } from '../../server/accounts/sessions.ts';
import { giveCredentials, typeCredentials } from '../support/credentials.ts';
import { startSite } from '../support/site.ts';

const anna = { username: 'anna.berg', password: 'vinden viner i masten' };
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** The status of an operation that is sent with a token. */
async function statusWith(url: string, token: string): Promise<number> {
  const { status } = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ assets { totalCount } }' }),
  });
  return status;
}

describe('one’s own profile', () => {
  it('is reached from the menu of who is signed in, and has one’s roles', async () => {
    const { openPage } = await startSite((world) => world.region());
    const { page, problems } = await openPage();
    await page.getByRole('button', { name: 'Inloggad som local' }).click();
    await page.getByRole('menuitem', { name: 'Min profil' }).click();
    await page.getByRole('heading', { name: 'local', level: 1 }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Inventarieredaktör' }).waitFor();
    expect(await page.getByRole('list', { name: 'Roller' }).getByText('Hela regionen').count()).toBe(
      Object.keys(Role).length,
    );
    expect(problems).toEqual([]);
  });

  it('makes an API token, shows it once, and withdraws it', async () => {
    const { openPage, app } = await startSite((world) => world.unit({ name: 'Medicin' }));
    const { page, problems } = await openPage({ path: '/profile?tab=tokens' });
    await page.getByRole('button', { name: 'Ny API-nyckel' }).click();
    const form = page.getByRole('dialog', { name: 'Ny API-nyckel' });
    await form.getByRole('textbox', { name: 'Används till' }).fill('Statistik');
    await page.keyboard.press('Enter');
    await form.getByText('Välj minst en sak som nyckeln får göra.').waitFor();
    await form.getByRole('checkbox', { name: 'Inventarie: läsa' }).check();
    await form.getByRole('button', { name: 'Ny API-nyckel' }).click();

    const secret = await page.getByText(/^htk_/).filter({ hasNotText: '…' }).innerText();
    await page.locator(':focus', { hasText: secret }).waitFor();
    expect(await statusWith(app.url, secret)).toBe(200);
    const entry = page.getByRole('listitem').filter({ hasText: 'Statistik' });
    await entry.getByText('Inventarie: läsa').waitFor();
    await page.getByRole('button', { name: 'Klart' }).click();
    expect(await page.getByText(secret).count()).toBe(0);

    await page.getByRole('button', { name: 'Återkalla Statistik' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
    await entry.getByText('Återkallad').waitFor();
    expect(await statusWith(app.url, secret)).toBe(401);
    expect(problems).toEqual([]);
  });

  it('shows where one is signed in, and signs another browser out', async () => {
    const { openPage, app } = await startSite((world) => world.region());
    const em = app.orm.em.fork();
    const other = await beginSession(em, app.account.id, { address: '10.1.2.3', userAgent: firefox });
    await beginSession(em, app.account.id, { address: '10.1.2.4', userAgent: null });
    const { page, problems } = await openPage({ path: '/profile?tab=sessions' });
    await page.getByText('Den här').waitFor();
    await page.getByRole('button', { name: 'Logga ut Firefox 140 · Windows' }).click();
    await page.getByText('En webbläsare är utloggad.').waitFor();
    await page.getByText('Firefox 140').waitFor({ state: 'detached' });
    const { status } = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { cookie: `hemtag=${other}` } });
    expect(status).toBe(401);
    expect(await page.getByRole('list', { name: 'Inloggningar' }).getByRole('listitem').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('changes the password, and keeps it out of what the browser stores', async () => {
    const { openPage, app } = await startSite((world) => world.region());
    await giveCredentials(app.orm, app.account, anna);
    const { page } = await openPage({ path: '/profile?tab=password' });
    const current = page.getByLabel('Nuvarande lösenord', { exact: false });
    const next = page.getByLabel('Nytt lösenord', { exact: false });
    const typed = 'måsarna skriker över hamnen';
    await current.fill('fel lösenord här');
    await next.fill(typed);
    await page.keyboard.press('Enter');
    await page.getByText('Det nuvarande lösenordet stämmer inte.').waitFor();
    await current.fill(anna.password);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(typed);
    await page.getByRole('button', { name: 'Byt lösenord' }).click();
    await page.getByText('Lösenordet är bytt.').waitFor();
    await page.goto('/sign-in');
    await typeCredentials(page, { ...anna, password: typed });
    await page.waitForURL((url) => url.pathname === '/');
  });
});
