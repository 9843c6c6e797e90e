import type { MikroORM } from '@mikro-orm/postgresql';
import type { Page } from 'playwright-core';
import { hashPassword } from '../../server/accounts/password.ts';
import type { Account } from './accounts.ts';

/** What an account of a test signs in with. */
export interface Credentials {
  username: string;
  password: string;
}

/** Gives an account a user name and a password. */
export async function giveCredentials(
  orm: MikroORM,
  { id }: Account,
  { username, password }: Credentials,
): Promise<void> {
  const em = orm.em.fork();
  await em.execute(`update user_account set username = ? where id = ?`, [username, id]);
  await em.execute(`insert into account_password (user_id, hash, changed_at) values (?, ?, now())`, [
    id,
    await hashPassword(password),
  ]);
}

/** Ends the sessions of an account, as an administrator or another browser does it. */
export async function endSessions(orm: MikroORM, { id }: Account): Promise<void> {
  await orm.em.fork().execute(`delete from session where user_id = ?`, [id]);
}

/** Fills in the sign-in form on the page, whose user name has the keyboard, and sends it. */
export async function typeCredentials(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByRole('textbox', { name: 'Användarnamn' }).waitFor();
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}
