import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { SESSION_IDLE_MINUTES } from '../../../server/accounts/authenticate.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { type Account, makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pass, putClock, withClock } from '../../support/database-clock.ts';
import { World } from '../../support/world.ts';

/*
 * Who has just been authenticated is believed, and the statement that answers proves it: one statement a request, and no
 * request is answered by what was true a moment ago.
 */

let app: TestApp;
let world: World;
let anna: Account;
let here: OrganisationUnit;

beforeAll(async () => {
  app = await startApp({}, withClock);
  world = new World(app.orm);
  here = await world.unit();
  await world.asset({ tag: 'A-1', unit: here });
  await world.asset({ tag: 'A-2', unit: await world.unit() });
});
afterAll(() => app.close());
beforeEach(async () => {
  await putClock(app.orm);
  anna = await makeAccount(app.orm, 'Anna', [{ role: Role.INVENTORY_EDITOR }]);
});

const ASSETS = 'query Assets($first: Int) { assets(first: $first) { nodes { tag } } }';

const ways = {
  session: () => ({ cookie: `hemtag=${anna.session}` }),
  token: () => ({ authorization: `Bearer ${anna.token}` }),
};
type WayOf = keyof typeof ways;

/** The status, the type and the text of an answer, and how many statements it took. */
async function ask(way: WayOf, { query = ASSETS, variables = {}, headers = {} }: Asking = {}) {
  const spy = vi.spyOn(Client.prototype, 'query');
  const response = await app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: '', ...ways[way](), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const by = (context: unknown) =>
    (context as { connectionParameters: { application_name?: string } }).connectionParameters.application_name;
  const statements = spy.mock.contexts.filter((context) => by(context) !== 'hemtag jobs').length;
  spy.mockRestore();
  return { status: response.status, type: response.headers.get('content-type'), text, statements };
}

interface Asking {
  query?: string;
  variables?: object;
  headers?: Record<string, string>;
}

const tagsIn = (text: string) => [...text.matchAll(/"tag":"(.*?)"/g)].map(([, tag]) => tag);
const sql = (text: string, values: unknown[]) => app.orm.em.fork().execute(text, values);

describe.each(['session', 'token'] as const)('who is believed by a %s', (way) => {
  it('gets the same answer to the letter, by one statement', async () => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json,application/json;q=0.9']) {
      const asking = { variables: { first: 2 }, headers: { accept } };
      await ask(way, asking);
      const [first, again] = [
        await ask(way, { ...asking, query: `${ASSETS} # ${way} ${accept}` }),
        await ask(way, asking),
      ];
      expect(first).toMatchObject({ status: 200, statements: 2 });
      expect(again).toEqual({ ...first, statements: 1 });
      expect(tagsIn(again.text)).toEqual(['A-1', 'A-2']);
    }
  });

  const ends: [what: string, end: () => Promise<unknown>][] = [
    ['is closed', () => sql('update user_account set disabled_at = now() where id = ?', [anna.id])],
    way === 'session'
      ? ['has signed out', () => sql('delete from session where user_id = ?', [anna.id])]
      : ['has withdrawn it', () => sql('update api_token set revoked_at = now() where user_id = ?', [anna.id])],
    way === 'session'
      ? ['has been away too long', () => pass(app.orm, SESSION_IDLE_MINUTES + 1)]
      : ['has let it run out', () => pass(app.orm, 32 * 24 * 60)],
  ];
  it.each(ends)('is refused by the next request when the account %s', async (_what, end) => {
    await ask(way);
    expect((await ask(way)).statements).toBe(1);
    await end();
    for (const query of [ASSETS, '{ viewer { name } }']) {
      expect(await ask(way, { query })).toMatchObject({
        status: 401,
        text: expect.stringContaining('UNAUTHENTICATED'),
      });
    }
  });

  it('sees by the next request what a changed grant allows, and no more', async () => {
    await ask(way);
    expect(tagsIn((await ask(way)).text)).toEqual(['A-1', 'A-2']);
    await sql('update role_grant set unit_id = ? where user_id = ?', [here.id, anna.id]);
    expect(tagsIn((await ask(way)).text)).toEqual(['A-1']);
    expect(tagsIn((await ask(way)).text)).toEqual(['A-1']);
    await sql('update role_grant set unit_id = null where user_id = ?', [anna.id]);
    expect(tagsIn((await ask(way)).text)).toEqual(['A-1', 'A-2']);
    await sql('delete from role_grant where user_id = ?', [anna.id]);
    for (const refused of [await ask(way), await ask(way)]) {
      expect(refused.text).toContain('FORBIDDEN');
      expect(tagsIn(refused.text)).toEqual([]);
    }
    await sql('insert into role_grant (id, user_id, role) values (?, ?, ?)', [v7(), anna.id, Role.INVENTORY_EDITOR]);
    expect(tagsIn((await ask(way)).text)).toEqual(['A-1', 'A-2']);
  });

  it('is told what is wrong with a known question as with one that is not', async () => {
    await ask(way);
    for (const variables of [{ first: 1000 }, { first: 'two' }, { first: { deep: Array(20_000).fill(1) } }]) {
      const known = await ask(way, { variables });
      const { statements, ...unknown } = await ask(way, { variables, query: `${ASSETS} # ${Math.random()}` });
      expect(known).toMatchObject(unknown);
      expect(known.text).toContain('"errors"');
      expect(statements).toBe(known.statements);
    }
  });
});

it('a cookie that a page elsewhere has sent is not believed either', async () => {
  await ask('session');
  expect(await ask('session', { headers: { 'sec-fetch-site': 'cross-site' } })).toMatchObject({ status: 401 });
  expect(await ask('session', { headers: { origin: 'https://elsewhere.example' } })).toMatchObject({ status: 401 });
});
