import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { makeAccount, makeToken } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { ask } from './asking.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('an account or a token that is no longer good', () => {
  const sees = async (headers: Record<string, string>) => {
    const { data, errors } = await ask(app, { headers }, '{ assets { totalCount } }');
    return data ? 'SEES' : errors?.[0]?.extensions['code'];
  };

  it('sees nothing from the moment that the account is closed, by session or token', async () => {
    const account = await makeAccount(app.orm, 'leaving', [{ role: Role.READER }]);
    const [session, token] = [{ cookie: `hemtag=${account.session}` }, { authorization: `Bearer ${account.token}` }];
    expect([await sees(session), await sees(token)]).toEqual(['SEES', 'SEES']);
    await app.orm.em.fork().execute('update user_account set disabled_at = now() where id = ?', [account.id]);
    expect([await sees(session), await sees(token)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it.each([
    ['it is withdrawn', 'update api_token set revoked_at = now() where user_id = ?'],
    ['its last day is over', `update api_token set last_day = now()::date - 2 where user_id = ?`],
  ])('sees nothing by a token from the moment that %s', async (_, sql) => {
    const account = await makeAccount(app.orm, 'machine', [{ role: Role.READER }]);
    const headers = { authorization: `Bearer ${account.token}` };
    expect(await sees(headers)).toBe('SEES');
    await app.orm.em.fork().execute(sql, [account.id]);
    expect(await sees(headers)).toBe('UNAUTHENTICATED');
  });

  it('sees nothing by a token once its holder’s role is taken away', async () => {
    const account = await makeAccount(app.orm, 'moved', [{ role: Role.READER }]);
    const headers = { authorization: `Bearer ${account.token}` };
    expect(await sees(headers)).toBe('SEES');
    await app.orm.em.fork().execute('delete from role_grant where user_id = ?', [account.id]);
    expect(await sees(headers)).toBe('FORBIDDEN');
  });

  it('sees by a token of which Hemtag no longer knows the scopes no more than by none', async () => {
    const account = await makeAccount(app.orm, 'old', [{ role: Role.ADMINISTRATOR }]);
    const secret = await makeToken(app.orm.em.fork(), account.id, { scopes: ['everything', 'inventory', '*'] });
    expect(await sees({ authorization: `Bearer ${secret}` })).toBe('FORBIDDEN');
  });
});
