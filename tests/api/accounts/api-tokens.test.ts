import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { users } from '../../../server/accounts/user.record.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { organisationUnits } from '../../../server/organisation/organisation-unit.record.ts';
import { addDays, addMonths, STOCKHOLM, todayIn, type LocalDate } from '../../../server/values/local-date.ts';
import { makeToken } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pass, putClock, withClock } from '../../support/database-clock.ts';
import { type Holder, makeHolder } from '../../support/holder.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let anna: Holder;

beforeAll(async () => {
  app = await startApp({}, withClock);
  world = new World(app.orm);
});
afterAll(() => app.close());
beforeEach(async () => {
  await putClock(app.orm);
  anna = await makeHolder(app, 'Anna', [{ role: Role.INVENTORY_EDITOR }]);
});

const byCookie = (secret: string) => ({ cookie: `hemtag=${secret}` });
const byToken = (secret: string) => ({ authorization: `Bearer ${secret}` });
const today = () => todayIn(STOCKHOLM, new Date());

const CREATE = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { secret apiToken { id name prefix scopes lastDay lastUsedAt unit { name } } changes { field after } } }`;

interface Made {
  createApiToken: { secret: string; apiToken: { id: string; prefix: string } };
}

function create(input: object = {}, headers: Record<string, string> = byCookie(anna.session)) {
  const whole = { name: 'Integration', scopes: ['inventory:read'], lastDay: addDays(today(), 30), ...input };
  return app.graphql<Made>(CREATE, { input: whole }, headers);
}

async function made(input: object = {}): Promise<Made['createApiToken']> {
  const { data, errors } = await create(input);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.createApiToken;
}

/** How a request with a token is answered: OK, or the code of its first fault. */
async function answerTo(token: string, query: string): Promise<string> {
  const { data, errors } = await app.graphql(query, {}, byToken(token));
  return errors ? String(errors[0]?.extensions['code']) : Object.keys(data ?? {}).join();
}

const lives = async (token: string) => (await answerTo(token, '{ viewer { name } }')) === 'viewer';

describe('a token', () => {
  it('is shown once, and kept as a hash only', async () => {
    const { secret, apiToken } = await made();
    expect(secret).toMatch(/^htk_[\w-]{43}[0-9a-z]{6}$/);
    expect(secret.startsWith(apiToken.prefix)).toBe(true);
    expect(apiToken.prefix).toHaveLength(12);
    const shown = await app.graphql(
      `{ apiTokens { nodes { name prefix scopes history { nodes { actor changes { field before after } } } } } auditEvents { nodes { changes { after } } } }`,
    );
    expect(JSON.stringify(shown)).toContain(apiToken.prefix);
    expect(JSON.stringify(shown)).not.toContain(secret.slice(12));
    const kept = await app.orm.em.fork().execute(`select row_to_json(t)::text as row from api_token t`);
    expect(JSON.stringify(kept)).not.toContain(secret.slice(12));
    expect(JSON.stringify(app.log)).not.toContain(secret.slice(12));
  });

  it('asks in the name of its owner, and says so', async () => {
    const { secret } = await made();
    const { data } = await app.graphql('{ viewer { name } }', {}, byToken(secret));
    expect(data).toEqual({ viewer: { name: 'Anna (Integration)' } });
  });

  it('is sent in no address, no body and no other scheme', async () => {
    const { secret } = await made();
    const ask = async (path: string, init: RequestInit = {}) =>
      (
        await fetch(app.url + path, {
          method: 'POST',
          body: JSON.stringify({ query: '{ viewer { name } }', access_token: secret }),
          ...init,
          headers: { 'content-type': 'application/json', ...(init.headers as object) },
        })
      ).status;
    expect(await ask(`/graphql?access_token=${secret}&token=${secret}`)).toBe(401);
    expect(await ask('/graphql', { headers: { 'x-api-key': secret } })).toBe(401);
    expect(await ask('/graphql', { headers: { authorization: secret } })).toBe(401);
    expect(await ask('/graphql', { headers: { authorization: `Token ${secret}` } })).toBe(401);
    expect(await ask('/graphql', { headers: { authorization: `Bearer ${secret} ${secret}` } })).toBe(401);
    expect(await ask('/graphql', { headers: { authorization: `bearer ${secret}` } })).toBe(200);
  });

  it.each(['', 'htk_', 'htk_nothing', 'x'.repeat(101), 'x'.repeat(8000), '%00', "' or 1=1 --"])(
    'is not %s',
    async (text) => {
      expect(await lives(text)).toBe(false);
    },
  );

  it('differs in each of its characters', async () => {
    const { secret } = await made();
    for (const at of [0, 4, 20, secret.length - 1]) {
      const other = secret[at] === 'x' ? 'y' : 'x';
      expect(await lives(secret.slice(0, at) + other + secret.slice(at + 1))).toBe(false);
    }
    expect(await lives(secret.toUpperCase())).toBe(false);
    expect(await lives(secret)).toBe(true);
  });

  it('tells when it was last used, to the minute', async () => {
    const { secret, apiToken } = await made();
    const used = async () => {
      const query = `query ($id: ID!) { apiToken(id: $id) { lastUsedAt } }`;
      const { data } = await app.graphql<{ apiToken: { lastUsedAt: string | null } }>(query, { id: apiToken.id });
      return data?.apiToken.lastUsedAt ?? null;
    };
    expect(await used()).toBeNull();
    await lives(secret);
    const first = await used();
    expect(first).not.toBeNull();
    await lives(secret);
    expect(await used()).toBe(first);
    await pass(app.orm, 2);
    await lives(secret);
    expect(Date.parse((await used()) ?? '') - Date.parse(first ?? '')).toBeGreaterThanOrEqual(120_000);
  });

  it('is withdrawn at once by its owner or an administrator, by nobody else, and stays in the list', async () => {
    const revoke = (id: string, headers: Record<string, string>) =>
      app.graphql(
        `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { revokedAt } } }`,
        { input: { id } },
        headers,
      );
    const [first, second] = [await made(), await made()];
    const stranger = byCookie((await makeHolder(app, 'Bo', [{ role: Role.INVENTORY_EDITOR }])).session);
    expect((await revoke(first.apiToken.id, stranger)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await lives(first.secret)).toBe(true);
    expect((await revoke(first.apiToken.id, byCookie(anna.session))).errors).toBeUndefined();
    expect((await revoke(second.apiToken.id, {})).errors).toBeUndefined();
    expect(await Promise.all([lives(first.secret), lives(second.secret)])).toEqual([false, false]);
    const { data } = await app.graphql<{ apiTokens: { nodes: { revokedAt: string | null }[] } }>(
      `{ apiTokens { nodes { revokedAt } } }`,
      {},
      byCookie(anna.session),
    );
    expect(data?.apiTokens.nodes.filter(({ revokedAt }) => revokedAt)).toHaveLength(2);
  });
});

describe('the last day of a token', () => {
  const token = async (lastDay: string) => {
    const secret = await makeToken(app.orm.em.fork(), anna.id);
    await app.orm.em.fork().execute(`update api_token set last_day = ? where user_id = ?`, [lastDay, anna.id]);
    return secret;
  };

  it.each([
    // Summer: midnight in Stockholm is 22:00 UTC.
    ['2026-07-01', '2026-07-01T21:30:00Z', '2026-07-01T22:30:00Z'],
    // Winter: 23:00 UTC.
    ['2026-01-15', '2026-01-15T22:30:00Z', '2026-01-15T23:30:00Z'],
    // The night in which the clocks are put forward, and that in which they are put back.
    ['2026-03-29', '2026-03-29T21:30:00Z', '2026-03-29T22:30:00Z'],
    ['2026-10-25', '2026-10-25T22:30:00Z', '2026-10-25T23:30:00Z'],
  ])('ends with the day in Stockholm: %s', async (lastDay, before, after) => {
    const secret = await token(lastDay);
    await putClock(app.orm, before);
    expect(await lives(secret)).toBe(true);
    await putClock(app.orm, after);
    expect(await lives(secret)).toBe(false);
  });

  it('is from today to a year ahead', async () => {
    const field = async (lastDay: LocalDate | string) => (await create({ lastDay })).errors?.[0]?.extensions;
    const fault = { code: 'BAD_USER_INPUT', field: ['input', 'lastDay'] };
    expect(await field(addDays(today(), -1))).toEqual(fault);
    expect(await field(today())).toBeUndefined();
    expect(await field(addMonths(today(), 12))).toBeUndefined();
    expect(await field(addDays(addMonths(today(), 12), 1))).toEqual(fault);
    expect(await field('9999-12-31')).toEqual(fault);
    expect((await field('soon'))?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the scopes of a token', () => {
  const READ = '{ assets { totalCount } }';
  const WRITE = `mutation { createSite(input: { code: "S-1", name: "Plats", dryRun: true }) { site { code } } }`;

  it('are what it may do, and nothing more', async () => {
    const answers = async (scopes: string[]) => {
      const secret = await makeToken(app.orm.em.fork(), anna.id, { scopes });
      return [
        await answerTo(secret, READ),
        await answerTo(secret, '{ sites { totalCount } }'),
        await answerTo(secret, WRITE),
      ];
    };
    expect(await answers(['inventory:read'])).toEqual(['assets', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await answers(['organisation:read'])).toEqual(['FORBIDDEN', 'sites', 'FORBIDDEN']);
    expect(await answers(['organisation:read', 'organisation:write'])).toEqual(['FORBIDDEN', 'sites', 'createSite']);
    expect(await answers(['access:read'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await answers(['no:such'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('give it nothing that its owner may not do', async () => {
    const reader = await makeHolder(app, 'Rita', [{ role: Role.READER }]);
    expect(await answerTo(reader.token, '{ sites { totalCount } }')).toBe('sites');
    expect(await answerTo(reader.token, WRITE)).toBe('FORBIDDEN');
    expect(await answerTo(reader.token, '{ users { totalCount } }')).toBe('FORBIDDEN');
    expect(await answerTo(reader.token, '{ apiTokens { totalCount } }'), 'not even what is its owner’s own').toBe(
      'FORBIDDEN',
    );
  });

  it('are known ones, and at least one', async () => {
    const fault = async (scopes: string[]) => (await create({ scopes })).errors?.[0]?.extensions;
    expect(await fault(['inventory:read', 'inventory:all'])).toEqual({
      code: 'BAD_USER_INPUT',
      field: ['input', 'scopes', 1],
    });
    expect(await fault([])).toEqual({ code: 'BAD_USER_INPUT', field: ['input', 'scopes', 0] });
  });

  it('shrink with the rights of the owner, at once', async () => {
    const owner = await makeHolder(app, 'Olle', [{ role: Role.READER }]);
    expect(await answerTo(owner.token, READ)).toBe('assets');
    await app.orm.em.fork().execute(`delete from role_grant where user_id = ?`, [owner.id]);
    expect(await answerTo(owner.token, READ)).toBe('FORBIDDEN');
  });
});

describe('the unit of a token', () => {
  /** The tags of the assets that a token of an account reaches, whose role is granted for a unit. */
  async function reached(granted: OrganisationUnit | null, limit: OrganisationUnit | null): Promise<string[]> {
    const owner = await makeHolder(app, 'Unn', [{ role: Role.READER, unit: granted }]);
    const secret = await makeToken(app.orm.em.fork(), owner.id, limit ? { unit: limit } : {});
    const { data, errors } = await app.graphql<{ assets: { nodes: { tag: string }[] } }>(
      '{ assets(orderBy: [{ field: TAG }]) { nodes { tag } } }',
      {},
      byToken(secret),
    );
    return errors
      ? errors.map(({ extensions }) => String(extensions['code']))
      : (data?.assets.nodes ?? []).map(({ tag }) => tag);
  }

  it('and the unit of the grant have in common what the lower one holds, and nothing when they lie side by side', async () => {
    const region = await world.region();
    const parent = await world.unit({ parent: region });
    const own = await world.unit({ parent });
    const child = await world.unit({ parent: own });
    const sibling = await world.unit({ parent });
    for (const [tag, unit] of Object.entries({ A: region, B: parent, C: own, D: child, E: sibling })) {
      await world.asset({ tag, unit });
    }
    expect(await reached(own, null)).toEqual(['C', 'D']);
    expect(await reached(null, own)).toEqual(['C', 'D']);
    expect(await reached(own, own)).toEqual(['C', 'D']);
    expect(await reached(own, parent)).toEqual(['C', 'D']);
    expect(await reached(own, region)).toEqual(['C', 'D']);
    expect(await reached(own, child)).toEqual(['D']);
    expect(await reached(parent, own)).toEqual(['C', 'D']);
    expect(await reached(own, sibling)).toEqual(['FORBIDDEN']);
    expect(await reached(null, null)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('is one that the maker can see', async () => {
    const unit = globalId(organisationUnits, (await world.unit()).id);
    expect((await made({ unitId: unit })).apiToken).toMatchObject({ unit: { name: expect.any(String) } });
    const nobody = await makeHolder(app, 'Nina');
    const { errors } = await create({ unitId: unit }, byCookie(nobody.session));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['input', 'unitId'] });
  });
});

describe('a token makes no way to sign in', () => {
  const mutation = (name: string, type: string, selection: string) =>
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;

  it.each([
    ['createApiToken', 'CreateApiTokenInput', 'secret', { name: 'x', scopes: ['inventory:read'], lastDay: today() }],
    ['createSignInLink', 'CreateSignInLinkInput', 'path', { userId: '' }],
    [
      'createIdentity',
      'CreateIdentityInput',
      'identity { id }',
      { userId: '', issuer: 'https://x.example', subject: 'x' },
    ],
    [
      'changePassword',
      'ChangePasswordInput',
      'changes { field }',
      { currentPassword: '', newPassword: 'a password that is new' },
    ],
  ])('%s', async (name, type, selection, given) => {
    const admin = await makeHolder(app, 'Ada', [{ role: Role.ADMINISTRATOR }]);
    const input = {
      ...given,
      ...('userId' in given && { userId: globalId(users, anna.id) }),
      ...('currentPassword' in given && { currentPassword: admin.password }),
    };
    const document = mutation(name, type, selection);
    const byIts = await app.graphql(document, { input }, byToken(admin.token));
    expect(byIts.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const byHolder = await app.graphql(document, { input }, byCookie(admin.session));
    expect(byHolder.errors, 'whoever is signed in may').toBeUndefined();
  });
});
