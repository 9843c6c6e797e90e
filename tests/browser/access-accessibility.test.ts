import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { beginSession } from '../../server/accounts/sessions.ts';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { everything, makeAccount } from '../support/accounts.ts';
import { endSessions } from '../support/credentials.ts';
import { shareSite } from '../support/site.ts';

/** An account with a role for a unit, a closed one, another browser, and a change with a reason. */
const site = shareSite(async (world, { orm, account, graphql }) => {
  const unit = await world.unit({ name: 'Medicin' });
  const { id } = await makeAccount(orm, 'Bo', [{ role: Role.READER, unit }, { role: Role.AUDITOR }]);
  await world.asset({ tag: 'T-1' });
  await beginSession(orm.em.fork(), account.id, { address: '10.1.2.3', userAgent: null });
  await graphql(`
    mutation {
      createSupplier(input: { name: "Serverhuset", reason: "Nytt avtal" }) {
        changes {
          field
        }
      }
    }
  `);
  await graphql(
    `
      mutation ($id: ID!) {
        updateUser(input: { id: $id, disabled: true }) {
          changes {
            field
          }
        }
      }
    `,
    {
      id: `user_${id}`,
    },
  );
  return { userPath: `/administration/users/user_${id}`, cecilia: await makeAccount(orm, 'Cecilia', everything) };
});

interface Opened {
  readonly path: string;
  /** A browser of its own: nobody is signed in there, or somebody else. */
  readonly apart?: 'signed out' | 'Cecilia';
  readonly ready: (page: Page) => Promise<unknown>;
}

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const text = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
const demo = {
  password: 'region-exempel',
  accounts: [
    { username: 'lasare', name: 'Lena Läsare', role: 'READER' },
    { username: 'admin', name: 'Ada Administratör', role: 'ADMINISTRATOR' },
  ],
};

const opened: Record<string, Opened> = {
  'the sign-in page, refused': {
    path: '/sign-in',
    apart: 'signed out',
    ready: async (page) => {
      const providers = [{ id: 'siths', name: 'SITHS eID' }];
      await page.route('**/session/ways', (route) => route.fulfill({ json: { providers, demo } }));
      await page.reload();
      await click(page, 'Läsare Lena Läsare');
      await click(page, 'Logga in');
      await page.getByRole('alert').waitFor();
    },
  },
  'the page of a one-time link': { path: '/welcome#htl_x', apart: 'signed out', ready: text('Länken gäller en gång.') },
  'the dialog of a session that has ended': {
    path: '/inventory/assets/T-1/edit',
    apart: 'Cecilia',
    ready: async (page) => {
      await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Server');
      await endSessions(site().app.orm, site().built.cecilia);
      await click(page, 'Spara');
      await page.getByRole('dialog').waitFor();
    },
  },
  'the menu of who is signed in': {
    path: '/profile',
    ready: async (page) => {
      await click(page, 'Inloggad som local');
      await page.getByRole('menuitem', { name: 'Logga ut' }).waitFor();
    },
  },
  'the roles of the profile': { path: '/profile', ready: text('Hela regionen') },
  'the password of the profile': { path: '/profile?tab=password', ready: text('Nuvarande lösenord') },
  'the sessions of the profile': { path: '/profile?tab=sessions', ready: text('Den här') },
  'the form of a token': {
    path: '/profile?tab=tokens',
    ready: async (page) => {
      await page.getByRole('listitem').filter({ hasText: 'test' }).waitFor();
      await click(page, 'Ny API-nyckel');
      await page.getByRole('dialog').getByRole('checkbox').first().check();
    },
  },
  'a token that was just made': {
    path: '/profile?tab=tokens',
    ready: async (page) => {
      await click(page, 'Ny API-nyckel');
      const form = page.getByRole('dialog');
      await form.getByRole('textbox', { name: 'Används till' }).fill('Statistik');
      await form.getByRole('checkbox').first().check();
      await form.getByRole('button', { name: 'Ny API-nyckel' }).click();
      await page.getByText('Nyckeln är gjord').waitFor();
    },
  },
  'the accounts': { path: '/administration/users', ready: text('Stängt') },
  'the log of changes with an event': {
    path: '/administration/audit-log?f=action:in:CREATE,UPDATE',
    ready: async (page) => {
      await page.getByText('Upplagd: Serverhuset').click();
      await page.getByRole('complementary').getByText('Nytt avtal').waitFor();
    },
  },
  'an asset as it was on a past day': {
    path: `/inventory/assets/T-1?asOf=${todayIn(STOCKHOLM, new Date())}`,
    ready: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await click(page, /^Läget/);
      await page.getByRole('textbox').first().waitFor();
    },
  },
  'a page that one may not use': { path: '/administration/nowhere', ready: text('Här finns inget att visa') },
};

describe('signing in, accounts and the log of changes', () => {
  it.each(Object.keys(opened))('break no rule of WCAG 2.2 AA in either theme: %s', async (name) => {
    const { path, apart, ready } = opened[name]!;
    const { visit, openPage, built } = site();
    const session = apart === 'Cecilia' ? built.cecilia.session : '';
    const { page } = await (apart ? openPage({ path, session }) : visit(path));
    await ready(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(['roles', 'sessions', 'tokens', 'history'])('break no rule on the page of an account: %s', async (tab) => {
    const { visit, built } = site();
    const { page } = await visit(`${built.userPath}?tab=${tab}`);
    await page.getByRole('heading', { name: 'Bo', level: 1 }).waitFor();
    await page
      .getByRole('tabpanel')
      .getByText(/Läsare|Inte inloggad|test|Upplagd|Ändrad/)
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
