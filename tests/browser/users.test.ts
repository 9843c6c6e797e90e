import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { makeAccount, type Granted } from '../support/accounts.ts';
import { startSite, type Site } from '../support/site.ts';

const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

/** A page that is opened by an account with these roles. */
async function openAs({ app, openPage }: Site, path: string, grants: readonly Granted[]) {
  const { session } = await makeAccount(app.orm, 'Bo', grants);
  return openPage({ path, session });
}

describe('an administrator', () => {
  it('makes an account with a role for a unit, and its holder sees only that branch', async () => {
    const { openPage, app } = await startSite(async (world) => {
      const medicine = await world.unit({ name: 'Medicin', code: 'MED' });
      await world.asset({ tag: 'M-1', unit: await world.unit({ name: 'Avdelning 52', parent: medicine }) });
      await world.asset({ tag: 'K-1', unit: await world.unit({ name: 'Kirurgi' }) });
    });
    const { page, problems } = await openPage({ path: '/administration/users' });
    await page.getByRole('button', { name: 'Nytt konto' }).first().click();
    const form = page.getByRole('dialog', { name: 'Nytt konto' });
    await field(form, 'Namn').fill('Cecilia Dahl');
    await field(form, 'Användarnamn').fill('Cecilia Dahl');
    await page.keyboard.press('Enter');
    await form.getByText('Ett användarnamn har bokstäver').first().waitFor();
    await field(form, 'Användarnamn').fill('cecilia.dahl');
    await page.keyboard.press('Enter');
    await page.getByText('Cecilia Dahl är upplagd.').waitFor();
    await page.getByRole('link', { name: 'Öppna sidan' }).click();

    await page.getByRole('tab', { name: 'Roller' }).click();
    await page.getByText('Ett konto utan roller kan logga in men inte se något.').waitFor();
    await page.getByRole('button', { name: 'Ge en roll' }).click();
    const grant = page.getByRole('dialog', { name: 'Ge en roll' });
    await field(grant, 'Roll').fill('Läsare');
    await page.getByRole('option', { name: 'Läsare' }).click();
    await field(grant, 'Enhet').fill('medicin');
    await page.getByRole('option', { name: 'Medicin', disabled: false }).click();
    await grant.getByRole('button', { name: 'Ge en roll' }).click();
    await page.getByRole('list', { name: 'Roller' }).getByRole('link', { name: 'Medicin' }).waitFor();

    await page.getByRole('button', { name: 'Skapa inloggningslänk' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Skapa inloggningslänk' }).click();
    const link = await page.getByText(/\/welcome#htl_/).innerText();
    expect(link.startsWith(app.url)).toBe(true);
    await page.getByRole('dialog').locator(':focus', { hasText: link }).waitFor();

    const hers = (await openPage({ session: '', path: link.slice(app.url.length) })).page;
    await hers.getByLabel('Nytt lösenord').fill('vinden viner i masten');
    await hers.keyboard.press('Enter');
    await hers.getByRole('button', { name: 'Inloggad som Cecilia Dahl' }).waitFor();
    await hers.goto('/inventory/assets');
    await hers.getByRole('link', { name: 'M-1' }).waitFor();
    expect(await hers.getByRole('grid').getByRole('link').allInnerTexts()).toEqual(['M-1']);
    await hers.goto('/inventory/assets/K-1');
    await hers.getByRole('heading', { name: 'Finns inte', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });

  it('closes an account, which is signed out at once, and opens it again', async () => {
    const site = await startSite((world) => world.region());
    const bo = await makeAccount(site.app.orm, 'Bo', [{ role: Role.READER }]);
    const { page } = await site.openPage({ path: `/administration/users/user_${bo.id}` });
    await page.getByRole('button', { name: 'Stäng kontot' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng kontot' }).click();
    await page.getByText('Kontot för Bo är stängt.').waitFor();
    const { status } = await fetch(`${site.app.url}/graphql`, {
      method: 'POST',
      headers: { cookie: `hemtag=${bo.session}` },
    });
    expect(status).toBe(401);
    await page.getByRole('button', { name: 'Öppna kontot' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Öppna kontot' }).click();
    await page.getByRole('button', { name: 'Stäng kontot' }).waitFor();
  });

  it('connects an account with who its holder is at a sign-in service, and disconnects it', async () => {
    const site = await startSite((world) => world.region());
    const bo = await makeAccount(site.app.orm, 'Bo', []);
    const { page, problems } = await site.openPage({ path: `/administration/users/user_${bo.id}?tab=identities` });
    await page.getByRole('button', { name: 'Anslut' }).click();
    const form = page.getByRole('dialog', { name: 'Anslut' });
    await field(form, 'Inloggningstjänst').fill('https://login.example.se');
    await field(form, 'Id hos tjänsten').fill('bo-1');
    await page.keyboard.press('Enter');
    const identity = page.getByRole('list', { name: 'Inloggningstjänster' }).getByText('bo-1');
    await identity.waitFor();
    await page.getByRole('button', { name: 'Ta bort bo-1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await identity.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('cannot take the last administrator away, and is told why', async () => {
    const site = await startSite((world) => world.region());
    const { page, problems } = await site.openPage({ path: '/profile' });
    const role = page.getByRole('listitem').filter({ hasText: 'Administratör' });
    await role.getByRole('button', { name: /^Ta bort Administratör/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await dialog.getByText('Det måste finnas minst en administratör för hela regionen.').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('what is not allowed', () => {
  it('is not offered to a reader: no accounts, no buttons that change', async () => {
    const site = await startSite((world) => world.asset({ tag: 'T-1', name: 'Server' }));
    const { page, problems } = await openAs(site, '/inventory/assets', [{ role: Role.READER }]);
    await page.getByRole('link', { name: 'T-1' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ny tillgång' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ny tillgång' }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /^Markera/ }).count()).toBe(0);
    const navigation = page.getByRole('navigation', { name: 'Huvudnavigering' });
    await navigation.getByRole('link', { name: 'Hjälp' }).waitFor();
    for (const name of ['Konton', 'Import']) expect(await navigation.getByRole('link', { name }).count()).toBe(0);
    await page.getByRole('button', { name: 'Exportera' }).waitFor();

    await page.getByRole('link', { name: 'T-1' }).click();
    await page.getByRole('heading', { name: 'Server', level: 1 }).waitFor();
    for (const name of ['Ändra', 'Ta bort', 'Byt status']) {
      expect(await page.getByRole('button', { name }).or(page.getByRole('link', { name })).count()).toBe(0);
    }
    await page.keyboard.press('ControlOrMeta+K');
    await page
      .getByRole('dialog')
      .getByRole('combobox')
      .or(page.getByRole('dialog').getByRole('textbox'))
      .fill('konto');
    await page.getByText('Inget hittades').waitFor();
    for (const path of ['/administration/users', '/import', '/inventory/assets/new', '/inventory/assets/T-1/edit']) {
      await page.goto(path);
      await page.getByRole('heading', { name: 'Ingen behörighet', level: 1 }).waitFor();
    }
    expect(problems).toEqual([]);
  });

  it('is not offered to an auditor, who sees what others have imported and begins nothing', async () => {
    const site = await startSite((world) => world.region());
    const edit = await site.app.as('Ingrid', [{ role: Role.INVENTORY_EDITOR }]);
    const input = { fileName: 'datorer.csv', fileSize: 100 };
    await edit(`mutation($input: StartImportInput!) { startImport(input: $input) { uploadUrl } }`, { input });
    const { page, problems } = await openAs(site, '/import', [{ role: Role.AUDITOR }]);
    await page.getByRole('link', { name: 'datorer.csv' }).waitFor();
    expect(await page.getByRole('button', { name: 'Välj fil' }).count()).toBe(0);
    await page.getByRole('link', { name: 'datorer.csv' }).click();
    await page.getByText('Importen väntar på Ingrid').waitFor();
    expect(await page.getByRole('button', { name: 'Avbryt importen' }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is not offered beyond the unit that an editor keeps', async () => {
    const site = await startSite((world) => world.region());
    const [medicine, surgery] = [
      await site.world.unit({ name: 'Medicin' }),
      await site.world.unit({ name: 'Kirurgi' }),
    ];
    await site.world.asset({ tag: 'M-1', unit: medicine });
    await site.world.asset({ tag: 'K-1', unit: surgery });
    const { page, problems } = await openAs(site, '/inventory/assets/M-1', [
      { role: Role.READER },
      { role: Role.INVENTORY_EDITOR, unit: medicine },
    ]);
    await page.getByRole('link', { name: 'Ändra' }).waitFor();
    await page.goto('/inventory/assets/K-1');
    await page.getByRole('tab', { name: 'Historik' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ändra' }).count()).toBe(0);
    await page.goto('/inventory/assets/K-1/edit');
    await page.getByRole('heading', { name: 'Ingen behörighet', level: 1 }).waitFor();

    await page.goto('/inventory/assets/M-1/edit');
    await field(page, 'Enhet').fill('kirurgi');
    await page.getByRole('option', { name: 'Kirurgi', disabled: false }).click();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('alert').getByText('Det har du inte behörighet till.').waitFor();
    expect(await field(page, 'Enhet').inputValue()).toBe('Kirurgi');
    expect(problems).toEqual([]);
  });

  it('is everything, for an account without a role, which is told so', async () => {
    const site = await startSite((world) => world.region());
    const { page, problems } = await openAs(site, '/', []);
    await page.getByText('Ditt konto har inte fått någon roll').waitFor();
    expect(await page.getByRole('navigation', { name: 'Huvudnavigering' }).getByRole('link').allInnerTexts()).toEqual([
      'Hjälp',
      'Om Hemtag',
    ]);
    expect(problems).toEqual([]);
  });
});
