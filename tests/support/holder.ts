import { makeOneTimeLink } from '../../server/accounts/one-time-link.ts';
import { type Account, type Granted, makeAccount } from './accounts.ts';
import type { TestApp } from './app.ts';
import { type Credentials, giveCredentials } from './credentials.ts';
import { Visitor } from './visitor.ts';

/** An account whose holder signs in with a password. */
export type Holder = Account & Credentials;

let count = 0;

/** Makes an account with a password. */
export async function makeHolder(app: TestApp, name: string, grants: readonly Granted[] = []): Promise<Holder> {
  const account = await makeAccount(app.orm, name, grants);
  count += 1;
  const credentials = { username: `${name.toLowerCase()}${count}`, password: `the password of ${name} ${count}` };
  await giveCredentials(app.orm, account, credentials);
  return { ...account, ...credentials };
}

/** A one-time link for an account. */
export function linkFor(app: TestApp, { id }: Account): Promise<string> {
  return app.orm.em.fork().transactional((em) => makeOneTimeLink(em, id));
}

/** Signs in with a password, at the first node or another. */
export function signIn(
  app: Pick<TestApp, 'url'>,
  { username, password }: Credentials,
  visitor = new Visitor(),
): Promise<Response> {
  return visitor.post(`${app.url}/session`, { username, password });
}
