import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { makeOneTimeLink } from '../../server/accounts/one-time-link.ts';
import { makeAccount } from '../support/accounts.ts';
import { endSessions, giveCredentials, typeCredentials } from '../support/credentials.ts';
import { startSite } from '../support/site.ts';

const anna = { username: 'anna.berg', password: 'vinden viner i masten' };

/** A browser tells every answer of 401 and 429 in its console. */
/** What a browser logs beyond the refusals of requests and of the socket that come with having no session. */
const unexpected = (problems: readonly string[]) =>
  problems.filter((problem) => !/status of (401|429)|HTTP Authentication failed/.test(problem));
const pathOf = (page: Page) => new URL(page.url()).pathname;
const userName = (page: Page) => page.getByRole('textbox', { name: 'Användarnamn' });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Namn', exact: true });

async function siteWithAnna(session?: 'signed out') {
  const site = await startSite((world) => world.asset({ tag: 'T-1', name: 'Server' }));
  await giveCredentials(site.app.orm, site.app.account, anna);
  const openPage = (path: string) => site.openPage({ path, ...(session && { session: '' }) });
  return { ...site, openPage };
}

describe('signing in', () => {
  it('is done with the keyboard, and goes on to the address that one wanted', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page, problems } = await openPage('/inventory/assets?q=server');
    await typeCredentials(page, anna);
    await page
      .getByText('1 av 1 tillgång')
      .or(page.getByRole('link', { name: 'T-1' }))
      .first()
      .waitFor();
    expect(page.url()).toMatch(/\/inventory\/assets\?q=server$/);
    await page.goBack();
    expect(pathOf(page)).not.toBe('/sign-in');
    expect(unexpected(problems)).toEqual([]);
  });

  it('tells a wrong password, keeps the user name, and lets one type the right one at once', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page, problems } = await openPage('/inventory/assets');
    await typeCredentials(page, { ...anna, password: 'fel lösenord' });
    await page.getByRole('alert').getByText('Användarnamnet eller lösenordet stämmer inte.').waitFor();
    expect(await userName(page).inputValue()).toBe('anna.berg');
    await page.keyboard.type(anna.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inventory/assets');
    expect(unexpected(problems)).toEqual([]);
  });

  it('makes one wait after many failures, and says how long', async () => {
    const { app, openPage } = await siteWithAnna('signed out');
    const { page } = await openPage('/sign-in');
    await typeCredentials(page, { ...anna, password: 'fel' });
    await page.getByRole('alert').waitFor();
    // The first wait is over in a second; after this many failures there are some to see it in.
    await app.orm.em.fork().execute(`update sign_in_failures set level = 7`);
    const signIn = page.getByRole('button', { name: 'Logga in', exact: true });
    let status = 401;
    while (status === 401) {
      const answer = page.waitForResponse('**/session');
      await signIn.click();
      status = (await answer).status();
    }
    expect(status).toBe(429);
    await page.getByText(/För många misslyckade försök. Vänta \d+ s\./).waitFor();
    await page.getByRole('button', { name: /^Försök igen om \d+ sekund/, disabled: true }).waitFor();
    await signIn.waitFor();
    await page.getByLabel('Lösenord', { exact: true }).fill(anna.password);
    await signIn.click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('says so when the server does not answer, and nothing typed is lost', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page } = await openPage('/sign-in');
    await page.route('**/session', (route) => route.abort());
    await typeCredentials(page, anna);
    await page.getByRole('alert').getByText('Ingen kontakt med servern').waitFor();
    await page.unroute('**/session');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('leads to no other site, whatever the address says', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page, problems } = await openPage('/sign-in?to=//example.org/inventory');
    await typeCredentials(page, anna);
    await page.waitForURL((url) => url.pathname === '/');
    expect(unexpected(problems)).toEqual([]);
  });

  it('shows no accounts but in the demo world, where a click fills the form in', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page } = await openPage('/sign-in');
    await page.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
    expect(await page.getByText('Konton i demovärlden').count()).toBe(0);
    const demo = { password: anna.password, accounts: [{ username: 'anna.berg', name: 'Anna', role: Role.READER }] };
    await page.route('**/session/ways', (route) => route.fulfill({ json: { providers: [], demo } }));
    await page.reload();
    await page.getByRole('button', { name: 'Läsare Anna' }).click();
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('can be read in English and in the dark', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page } = await openPage('/sign-in');
    await page.getByRole('button', { name: 'Språk' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  });

  it('comes before the API’s explorer, and leads back to it', async () => {
    const { openPage } = await siteWithAnna('signed out');
    const { page } = await openPage('/graphiql');
    await typeCredentials(page, anna);
    await page.getByRole('tab', { name: 'FirstAssets' }).waitFor();
    expect(pathOf(page)).toBe('/graphiql');
  });
});

describe('a one-time link', () => {
  it('lets its bearer choose a password, once', async () => {
    const { app, openPage } = await siteWithAnna('signed out');
    const link = await makeOneTimeLink(app.orm.em.fork(), app.account.id);
    const { page, problems } = await openPage(`/welcome#${link}`);
    const password = page.getByLabel('Nytt lösenord');
    await password.fill('kort');
    await page.keyboard.press('Enter');
    expect(await password.evaluate((input: HTMLInputElement) => input.validity.tooShort)).toBe(true);
    await password.fill('måsarna skriker över hamnen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Inloggad som local' }).waitFor();

    await page.goto(`/welcome#${link}`);
    await password.fill('något helt annat lösenord');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Länken gäller inte längre').waitFor();
    expect(unexpected(problems)).toEqual([]);
  });
});

describe('a session that ends while one works', () => {
  it('leaves the page and what is typed, and goes on when one has signed in again', async () => {
    const { app, openPage } = await siteWithAnna();
    const { page, problems } = await openPage('/inventory/assets/T-1/edit');
    await nameField(page).fill('Journalservern');
    await endSessions(app.orm, app.account);
    await page.getByRole('button', { name: 'Spara' }).click();
    const dialog = page.getByRole('dialog', { name: 'Din inloggning har upphört' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    expect(pathOf(page)).toBe('/inventory/assets/T-1/edit');
    await typeCredentials(page, anna);
    await page.getByRole('heading', { name: 'Journalservern', level: 1 }).waitFor();
    expect(await dialog.count()).toBe(0);
    expect(unexpected(problems)).toEqual([]);
  });

  it('stands above an open form, which stays open', async () => {
    const { app, openPage } = await siteWithAnna();
    const { page } = await openPage('/organisation/suppliers?open=new');
    const form = page.getByRole('dialog', { name: 'Ny leverantör' });
    await form.getByRole('textbox', { name: 'Namn' }).fill('Serverhuset');
    await endSessions(app.orm, app.account);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Din inloggning har upphört' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await form.getByRole('textbox', { name: 'Namn' }).inputValue()).toBe('Serverhuset');
    await typeCredentials(page, anna);
    await page.getByText('Serverhuset är upplagd.').waitFor();
  });

  it('shows another person who signs in nothing of what was typed', async () => {
    const { app, openPage } = await siteWithAnna();
    const bo = { username: 'bo.ek', password: 'en helt annan människa' };
    await giveCredentials(app.orm, await makeAccount(app.orm, 'Bo', [{ role: Role.INVENTORY_EDITOR }]), bo);
    const { page } = await openPage('/inventory/assets/T-1/edit');
    await nameField(page).fill('Annas hemlighet');
    await endSessions(app.orm, app.account);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('dialog', { name: 'Din inloggning har upphört' }).waitFor();
    await typeCredentials(page, bo);
    await page.getByRole('button', { name: 'Inloggad som Bo' }).waitFor();
    await nameField(page).waitFor();
    expect(await nameField(page).inputValue()).toBe('Server');
  });
});

describe('signing out', () => {
  it('is heard by every tab, and what was typed waits for its owner', async () => {
    const { app, openPage } = await siteWithAnna();
    const { page, problems } = await openPage('/');
    const other = await page.context().newPage();
    await other.goto(`${app.url}/inventory/assets/T-1/edit`);
    await nameField(other).fill('Halvskrivet');
    await page.getByRole('button', { name: 'Inloggad som local' }).click();
    await page.getByRole('menuitem', { name: 'Logga ut' }).click();
    await Promise.all([page, other].map((tab) => tab.waitForURL('**/sign-in')));
    await page.goBack();
    await userName(page).waitFor();

    await other.bringToFront();
    await userName(other).focus();
    await typeCredentials(other, anna);
    await other.waitForURL((url) => url.pathname === '/');
    await other.goto(`${app.url}/inventory/assets/T-1/edit`);
    await other.getByText('Ditt utkast är återställt').waitFor();
    expect(await nameField(other).inputValue()).toBe('Halvskrivet');
    expect(unexpected(problems)).toEqual([]);
  });
});
