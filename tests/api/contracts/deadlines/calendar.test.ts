import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import { NoticeRule, NoticeStart, SpanUnit } from '../../../../server/contracts/notice.ts';
import type { Person } from '../../../../server/organisation/person.entity.ts';
import { addMonths, STOCKHOLM, todayIn } from '../../../../server/values/local-date.ts';
import { makeAccount, type Account } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { readCalendar, type CalendarEvent } from '../../../support/calendar.ts';
import { Mutations } from '../../../support/mutations.ts';
import { day, World } from '../../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.orm.em.fork().execute('delete from sign_in_failures');
});

/** Two years from 2099-07-01, renewed by a year, with notice three months before: 2101-03-30, a Wednesday. */
const TERM = {
  start: day('2099-07-01'),
  termMonths: 24,
  renewalMonths: 12,
  renewalLimit: 1,
  noticeCount: 3,
  noticeUnit: SpanUnit.MONTHS,
  noticeRule: NoticeRule.BACKWARD,
  noticeStart: NoticeStart.DAY_NUMBER,
} as const;

const contract = (given: Partial<Contract> = {}) => world.contract({ ...TERM, ...given });

const by = ({ session }: Account) => new Mutations(app, { cookie: `hemtag=${session}`, 'accept-language': 'en' });

/** A calendar of an account, with where it is. */
async function openCalendar(account: Account, input: object = {}): Promise<{ id: string; path: string }> {
  const asked = { scope: 'ALL', language: 'SV', ...input };
  const made = await by(account).run<{ calendarFeed: { id: string }; path: string }>(
    'createCalendarFeed',
    asked,
    'calendarFeed { id } path',
  );
  return { id: made.calendarFeed.id, path: made.path };
}

const fetchCalendar = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });

async function eventsAt(path: string): Promise<CalendarEvent[]> {
  const answer = await fetchCalendar(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return readCalendar(await answer.text()).events;
}

const eventOf = (events: readonly CalendarEvent[], { id }: Contract, what = 'notice-1-safe') =>
  events.find(({ uid }) => uid === `contract_${id}-${what}@hemtag`);

async function link(account: Account, person: Person): Promise<void> {
  await new Mutations(app).run('updateUser', { id: `user_${account.id}`, personId: `person_${person.id}` });
}

let counter = 0;
const accountWith = (role: Role = Role.READER, unit?: Contract['unit']) =>
  makeAccount(app.orm, `reader-${(counter += 1)}`, [{ role, unit: unit ?? null }]);

describe('a calendar', () => {
  it('has whole days for each decision: its safe date, and the day to begin preparing it, with what happens if nobody acts', async () => {
    const unit = await world.unit({ name: 'Medicinsk teknik' });
    const owner = await world.person({ name: 'Åsa Öberg' });
    const name =
      'Service; röntgen, "Ängelholm" \\ Hässleholm – med en lång rad som måste delas mitt i ett å, ä eller ö';
    const made = await contract({ unit, owner, name, number: 'DNR 1/2' });
    const { path } = await openCalendar(await accountWith(Role.READER, unit), { alarmDays: 30 });
    const answer = await fetchCalendar(path);
    const { name: called, method, events } = readCalendar(await answer.text());
    expect([called, method, events.length]).toEqual(['Hemtag: avtal', 'PUBLISH', 2]);
    expect(eventOf(events, made)).toMatchObject({
      day: '2101-03-30',
      summary: `Säg upp eller låt förlängas: ${name} (DNR 1/2)`,
      url: `${app.url}/contracts/DNR%201%2F2`,
      sequence: 0,
      alarms: ['-P30D'],
    });
    expect(eventOf(events, made)?.description.split('\n')).toEqual([
      'Sista säkra arbetsdag är ons 30 mars 2101, sista dag enligt avtalet ons 30 mars 2101.',
      'Om ingen agerar förlängs avtalet till fre 30 juni 2102.',
      `Leverantör: ${made.supplier.name}`,
      'Enhet: Medicinsk teknik',
      'Avtalsägare: Åsa Öberg',
      `${app.url}/contracts/DNR%201%2F2`,
    ]);
    // Three months before the safe date: 2100-12-30, a Thursday.
    expect(eventOf(events, made, 'notice-1-review')).toMatchObject({
      day: '2100-12-30',
      summary: `Börja förbereda beslutet: ${name} (DNR 1/2)`,
    });
    expect(answer.headers.get('last-modified')).toBe(new Date(made.updatedAt).toUTCString());
  });

  it('speaks English, and reminds of nothing, when it was made so', async () => {
    const unit = await world.unit();
    const made = await contract({ unit, renewalMonths: null, renewalLimit: null, noticeCount: null });
    const { path } = await openCalendar(await accountWith(Role.READER, unit), { language: 'EN' });
    const event = eventOf(await eventsAt(path), made, 'end-1-safe');
    expect(event?.summary).toBe(`Ends, have what follows in place: ${made.name} (${made.number})`);
    expect(event?.description).toContain('If nobody acts, the contract ends on Thu 30 June 2101.');
    expect(event?.description).toContain('The contract has no owner.');
    expect(event?.alarms).toEqual([]);
  });

  it('keeps an event’s UID when its day moves, and raises its sequence; the calendar’s tag then changes, else not', async () => {
    const unit = await world.unit();
    const made = await contract({ unit });
    const { path } = await openCalendar(await accountWith(Role.READER, unit));
    const first = await fetchCalendar(path);
    const tag = first.headers.get('etag') ?? '';
    const before = eventOf(readCalendar(await first.text()).events, made);
    const again = await fetchCalendar(path, { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);

    await new Mutations(app).run('updateContract', { id: `contract_${made.id}`, noticeCount: 6 });
    const moved = await fetchCalendar(path, { 'if-none-match': tag });
    const event = eventOf(readCalendar(await moved.text()).events, made);
    // Six months before 2101-06-30: 2100-12-30, a Thursday.
    expect([before?.day, event?.day]).toEqual(['2101-03-30', '2100-12-30']);
    expect([before?.sequence, event?.sequence]).toEqual([0, 1]);
    expect(Date.parse(event?.stamp ?? '')).toBeGreaterThanOrEqual(Date.parse(before?.stamp ?? ''));

    await new Mutations(app).run('updateContract', { id: `contract_${made.id}`, termMonths: 36 });
    // The first end is now 2102-06-30, and the notice for it 2101-12-30, a Friday: still the first of its kind.
    expect(eventOf(await eventsAt(path), made)?.day).toBe('2101-12-30');
  });

  it('shows the next decision however far away it is, and those after it as far as two years ahead', async () => {
    const unit = await world.unit();
    const start = addMonths(todayIn(STOCKHOLM, new Date()), -12);
    const often = await contract({ unit, start, termMonths: 24, renewalMonths: 6, renewalLimit: null });
    const far = await contract({ unit });
    const { path } = await openCalendar(await accountWith(Role.READER, unit));
    const safe = (await eventsAt(path)).filter(({ uid }) => uid.endsWith('-safe@hemtag'));
    const numbers = (of: Contract) =>
      safe.filter(({ uid }) => uid.includes(of.id)).map(({ uid }) => uid.split('-').at(-2));
    // Notice in 9, 15 and 21 months; that in 27 is too far ahead.
    expect(numbers(often)).toEqual(['1', '2', '3']);
    expect(numbers(far)).toEqual(['1']);
  });
});

describe('who is told by a calendar', () => {
  it('of all contracts: those within the reach of the account at that moment', async () => {
    const [unit, other] = [await world.unit(), await world.unit()];
    const [made, hidden] = [await contract({ unit }), await contract({ unit: other })];
    const account = await accountWith(Role.READER, unit);
    const { path } = await openCalendar(account);
    const seen = async () => (await eventsAt(path)).map(({ uid }) => uid);
    expect((await seen()).every((uid) => uid.includes(made.id))).toBe(true);
    await app.orm.em.fork().execute('update role_grant set unit_id = ? where user_id = ?', [other.id, account.id]);
    expect((await seen()).every((uid) => uid.includes(hidden.id))).toBe(true);
    await app.orm.em.fork().execute('delete from role_grant where user_id = ?', [account.id]);
    expect(await seen()).toEqual([]);
  });

  it('of one’s own: those that the account’s person owns or is deputy for, and may be read', async () => {
    const [unit, other] = [await world.unit(), await world.unit()];
    const person = await world.person({ unit });
    const owned = await contract({ unit, owner: person });
    const deputised = await contract({ unit, deputy: person });
    await contract({ unit });
    await contract({ unit: other, owner: person });
    const account = await accountWith(Role.READER, unit);
    const { path } = await openCalendar(account, { scope: 'MINE' });
    expect(await eventsAt(path)).toEqual([]);
    await link(account, person);
    const ids = new Set((await eventsAt(path)).map(({ uid }) => /contract_([\w-]{36})/.exec(uid)?.[1]));
    expect(ids).toEqual(new Set([owned.id, deputised.id]));
  });

  it('nothing that is secret: neither prices nor what they add up to', async () => {
    const unit = await world.unit();
    const made = await contract({ unit, pricesSecretUntil: day('2999-12-31'), pricesSecretReason: 'OSL 31:16' });
    await world.priceLine(made, { unitPrice: '73519204.17' as never, quantity: '1' as never });
    const { path } = await openCalendar(await accountWith(Role.CONTRACT_MANAGER));
    const text = await (await fetchCalendar(path)).text();
    expect(text).toContain(made.id);
    expect(text).not.toMatch(/73.?519|882.?230|OSL/);
  });
});

describe('the address of a calendar', () => {
  it('is the only thing asked for: a session or token beside it makes no difference', async () => {
    const { path } = await openCalendar(await accountWith());
    const texts = await Promise.all(
      [{}, app.cookie, { authorization: `Bearer ${app.account.token}` }, { authorization: 'Bearer nonsense' }].map(
        async (headers) => (await fetchCalendar(path, headers as Record<string, string>)).text(),
      ),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('is one of an account at most, and says when it was last read', async () => {
    const account = await accountWith();
    const { id, path } = await openCalendar(account);
    const input = { scope: 'MINE', language: 'EN' };
    expect(await by(account).refused('createCalendarFeed', input)).toMatchObject({
      code: 'RULE_VIOLATION',
      rule: 'ONE_CALENDAR_FEED',
    });
    const read = async () => {
      const { data } = await app.graphql<{ calendarFeed: { lastReadAt: string | null; prefix: string } }>(
        `query ($id: ID!) { calendarFeed(id: $id) { lastReadAt prefix } }`,
        { id },
        { cookie: `hemtag=${account.session}` },
      );
      return data?.calendarFeed;
    };
    expect(await read()).toEqual({
      lastReadAt: null,
      prefix: path.slice('/calendar/'.length, '/calendar/'.length + 12),
    });
    await fetchCalendar(path);
    expect(Date.now() - Date.parse((await read())?.lastReadAt ?? '')).toBeLessThan(60_000);
  });

  it('can be replaced by its holder alone: the former one is answered no more', async () => {
    const account = await accountWith();
    const { id, path } = await openCalendar(account);
    const administrator = await accountWith(Role.ADMINISTRATOR);
    expect((await by(administrator).refused('renewCalendarFeed', { id })).code).toBe('FORBIDDEN');
    const renewed = await by(account).run<{ path: string }>('renewCalendarFeed', { id }, 'path');
    expect((await fetchCalendar(path)).status).toBe(404);
    expect((await fetchCalendar(renewed.path)).status).toBe(200);
  });

  it.each([
    ['its holder withdraws it', (account: Account, id: string) => by(account).run('deleteCalendarFeed', { id })],
    ['an administrator withdraws it', (_: Account, id: string) => new Mutations(app).run('deleteCalendarFeed', { id })],
    [
      'the account is closed',
      ({ id }: Account) => new Mutations(app).run('updateUser', { id: `user_${id}`, disabled: true }),
    ],
  ])('is answered no more once %s', async (_why, end) => {
    const account = await accountWith();
    const { id, path } = await openCalendar(account);
    expect((await fetchCalendar(path)).status).toBe(200);
    await end(account, id);
    const answer = await fetchCalendar(path);
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });

  it('stays closed when an account that was closed is opened again', async () => {
    const account = await accountWith();
    const { path } = await openCalendar(account);
    for (const disabled of [true, false]) {
      await new Mutations(app).run('updateUser', { id: `user_${account.id}`, disabled });
    }
    expect((await fetchCalendar(path)).status).toBe(404);
  });

  it('takes longer and longer to guess, also for who then guesses right, and signing in goes on', async () => {
    const { path } = await openCalendar(await accountWith());
    const guess = async () => (await fetchCalendar(`/calendar/htc_${'x'.repeat(49)}.ics`)).status;
    const statuses: number[] = [];
    for (let count = 0; count < 60 && statuses.at(-1) !== 429; count += 1) statuses.push(await guess());
    // Fifty are free, and what was waited for meanwhile is forgotten.
    expect(statuses.length).toBeGreaterThan(50);
    const refused = await fetchCalendar(path);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    const body = JSON.stringify({ username: 'nobody', password: 'guessed' });
    const headers = { 'content-type': 'application/json', origin: app.url };
    const signIn = await fetch(`${app.url}/session`, { method: 'POST', headers, body });
    expect(signIn.status).toBe(401);
  });

  it.each(['', '.ics', 'htc_.ics', 'htk_region-exempel-read-only.ics', 'x.ics', '%00.ics', 'å.ics'])(
    'is not /calendar/%s',
    async (file) => {
      const answer = await fetchCalendar(`/calendar/${file}`, { accept: 'text/calendar' });
      expect(answer.status).toBe(404);
    },
  );

  it('is not made by a token, nor with an alarm that is out of range', async () => {
    const account = await accountWith();
    const token = new Mutations(app, { authorization: `Bearer ${account.token}` });
    const input = { scope: 'ALL', language: 'SV' };
    expect((await token.refused('createCalendarFeed', input)).code).toBe('FORBIDDEN');
    for (const alarmDays of [-1, 366]) {
      expect(await by(account).refused('createCalendarFeed', { ...input, alarmDays })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'input.alarmDays',
      });
    }
    expect(await app.orm.em.fork().execute('select from calendar_feed where user_id = ?', [account.id])).toEqual([]);
  });
});

describe('the person of an account', () => {
  it('is set by an administrator, and no two accounts have the same', async () => {
    const person = await world.person({ name: 'Anna Berg' });
    const [first, second] = [await accountWith(), await accountWith()];
    await link(first, person);
    const fault = await new Mutations(app).refused('updateUser', {
      id: `user_${second.id}`,
      personId: `person_${person.id}`,
    });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.personId' });
    expect((await by(first).refused('updateUser', { id: `user_${first.id}`, personId: null })).code).toBe('FORBIDDEN');
    const { data } = await app.graphql(
      `query ($id: ID!) { user(id: $id) { person { name } } }`,
      { id: `user_${first.id}` },
      { cookie: `hemtag=${first.session}` },
    );
    expect(data).toEqual({ user: { person: { name: 'Anna Berg' } } });
  });
});
