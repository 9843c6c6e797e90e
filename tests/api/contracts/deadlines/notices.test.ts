import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import { NoticeRule, NoticeStart, SpanUnit } from '../../../../server/contracts/notice.ts';
import type { OrganisationUnit } from '../../../../server/organisation/organisation-unit.entity.ts';
import type { Person } from '../../../../server/organisation/person.entity.ts';
import { makeAccount, type Account, type Granted } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { eventually } from '../../../support/eventually.ts';
import { Mutations } from '../../../support/mutations.ts';
import { remindingOf, type Reminding } from '../../../support/reminding.ts';
import { day, World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let reminding: Reminding;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  reminding = remindingOf(app);
  // What the start itself asked for is done, and finds nobody.
  await eventually(async () => (await app.orm.em.fork().execute('select from hemtag_jobs.jobs')).length === 0);
});
afterAll(async () => {
  await reminding.close();
  await app.close();
});

/** Ends on 2051-06-30 with notice three months before: 2051-03-30, a Thursday; prepared from 2050-12-30. */
const TERM = {
  start: day('2049-07-01'),
  termMonths: 24,
  renewalMonths: 12,
  renewalLimit: 1,
  noticeCount: 3,
  noticeUnit: SpanUnit.MONTHS,
  noticeRule: NoticeRule.BACKWARD,
  noticeStart: NoticeStart.DAY_NUMBER,
  priorityClass: 'LOW',
} as const;

const contract = (given: Partial<Contract> = {}) => world.contract({ ...TERM, ...given });

let counter = 0;

/** An account in a unit of its own, with the person whose it is. */
async function keeperIn(unit: OrganisationUnit, grants: readonly Granted[] = [{ role: Role.READER, unit }]) {
  const person = await world.person({ unit });
  const account = await makeAccount(app.orm, `keeper-${(counter += 1)}`, grants);
  await link(account, person);
  return { person, account };
}

const link = (account: Account, person: Person) =>
  app.orm.em.fork().execute('update user_account set person_id = ? where id = ?', [person.id, account.id]);

const by = ({ session }: Account) => new Mutations(app, { cookie: `hemtag=${session}`, 'accept-language': 'en' });

interface Told {
  id: string;
  of: string;
  leadDays: number;
  day: string;
  reason: string;
  readAt: string | null;
  contract: { number: string; safeDate: string };
}

/** What an account has been told, oldest first. */
async function toldTo({ session }: Account, where: object = {}): Promise<Told[]> {
  const { data, errors } = await app.graphql<{ notices: { nodes: Told[] } }>(
    `query ($where: NoticeWhere) {
       notices(where: $where, orderBy: [{ field: CREATED_AT, direction: ASC }]) {
         nodes { id of leadDays day reason readAt contract { number safeDate } }
       }
     }`,
    { where },
    { cookie: `hemtag=${session}` },
  );
  expect(errors).toBeUndefined();
  return data?.notices.nodes ?? [];
}

const brief = (told: readonly Told[]) => told.map(({ of, leadDays, day: on }) => `${of} ${leadDays} ${on}`);
const unread = { readAt: { isNull: true } };

describe('the reminders of a contract', () => {
  it('come each on its day and once, also when the job runs again, and a later one takes the place of the earlier', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    await contract({ unit, owner: person });
    for (const today of ['2050-12-29', '2050-12-30', '2050-12-30', '2051-02-28', '2051-03-23', '2051-03-23']) {
      await reminding.remind(day(today));
    }
    const told = await toldTo(account);
    expect(brief(told)).toEqual(['REVIEW_DATE 0 2050-12-30', 'SAFE_DATE 30 2051-03-30', 'SAFE_DATE 7 2051-03-30']);
    expect(told.map(({ readAt }) => readAt !== null)).toEqual([true, true, false]);
    // The day after the last day to act there is nothing to be done any more, and nothing unread.
    await reminding.remind(day('2051-03-31'));
    expect(await toldTo(account, unread)).toEqual([]);
  });

  it('come anew when the day moves, and what was said of the former day is put away', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    const { id } = await contract({ unit, owner: person });
    await reminding.remind(day('2051-03-25'));
    await new Mutations(app).run('updateContract', { id: `contract_${id}`, noticeCount: 2 });
    // Two months before 2051-06-30 is 2051-04-30, a Sunday: the Friday before is safe, and is 30 days after 2051-03-29.
    await reminding.remind(day('2051-03-26'));
    expect(brief(await toldTo(account, unread))).toEqual(['REVIEW_DATE 0 2051-01-27']);
    await reminding.remind(day('2051-03-29'));
    expect(brief(await toldTo(account))).toEqual([
      'SAFE_DATE 7 2051-03-30',
      'REVIEW_DATE 0 2051-01-27',
      'SAFE_DATE 30 2051-04-28',
    ]);
    expect(brief(await toldTo(account, unread))).toEqual(['SAFE_DATE 30 2051-04-28']);
  });

  it('are after days without the program those that are most urgent, one for each contract', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    await contract({ unit, owner: person });
    await contract({ unit, deputy: person });
    await reminding.remind(day('2051-03-29'));
    expect(brief(await toldTo(account))).toEqual(Array(2).fill('SAFE_DATE 7 2051-03-30'));
  });

  it('are by the class of the contract, unless the account has chosen its own', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    const usual = await keeperIn(unit);
    await contract({ unit, owner: person, deputy: usual.person, priorityClass: 'HIGH' });
    await by(account).run('chooseReminders', { leadDays: [14, 60, 14], ofReview: false }, 'reminderChoice { id }');
    for (const today of ['2050-10-01', '2051-01-01', '2051-01-29', '2051-03-16']) await reminding.remind(day(today));
    expect(brief(await toldTo(account))).toEqual(['SAFE_DATE 60 2051-03-30', 'SAFE_DATE 14 2051-03-30']);
    // 180 days before 2051-03-30 is 2050-10-01, 90 days 2050-12-30 and 30 days 2051-02-28.
    expect(brief(await toldTo(usual.account))).toEqual([
      'SAFE_DATE 180 2051-03-30',
      'SAFE_DATE 90 2051-03-30',
      'SAFE_DATE 30 2051-03-30',
    ]);
  });
});

describe('who is reminded', () => {
  it('owner and deputy, by what they are to the contract, and not who reads it besides', async () => {
    const unit = await world.unit();
    const [owner, deputy] = [await keeperIn(unit), await keeperIn(unit)];
    const other = await keeperIn(unit, [{ role: Role.CONTRACT_MANAGER, unit }]);
    await contract({ unit, owner: owner.person, deputy: deputy.person });
    await reminding.remind(day('2051-03-25'));
    const reasons = async ({ account }: typeof owner) => (await toldTo(account)).map(({ reason }) => reason);
    expect([await reasons(owner), await reasons(deputy), await reasons(other)]).toEqual([['OWNER'], ['DEPUTY'], []]);
  });

  it('of a contract that nobody else could be told of: the contract managers nearest above its unit', async () => {
    const above = await world.unit();
    const unit = await world.unit({ parent: above });
    const manager = async (of: OrganisationUnit) =>
      (await keeperIn(of, [{ role: Role.CONTRACT_MANAGER, unit: of }])).account;
    const [near, alsoNear, far] = [await manager(unit), await manager(unit), await manager(above)];
    const left = await world.person({ unit, leftOn: day('2051-01-31') });
    const closed = await keeperIn(unit);
    await app.orm.em.fork().execute('update user_account set disabled_at = now() where id = ?', [closed.account.id]);
    const numbers = [
      await contract({ unit }),
      await contract({ unit, owner: left }),
      await contract({ unit, owner: await world.person({ unit }) }),
      await contract({ unit, owner: closed.person }),
    ].map(({ number }) => number);
    const ofAbove = await contract({ unit: above });
    await reminding.remind(day('2051-03-25'));
    const told = async (account: Account) => (await toldTo(account)).map((each) => each.contract.number).toSorted();
    expect(await told(near)).toEqual(numbers.toSorted());
    expect(await told(alsoNear)).toEqual(numbers.toSorted());
    expect(await told(far)).toEqual([ofAbove.number]);
    expect((await toldTo(near)).every(({ reason }) => reason === 'NOBODY_ELSE')).toBe(true);
  });

  it('nobody of what they may not read: neither when it is due, nor later, nor by its id', async () => {
    const [unit, other] = [await world.unit(), await world.unit()];
    const { account, person } = await keeperIn(unit);
    const seen = await contract({ unit, owner: person });
    await contract({ unit: other, owner: person });
    await reminding.remind(day('2051-03-25'));
    const [told, ...rest] = await toldTo(account);
    expect([told?.contract.number, rest]).toEqual([seen.number, []]);
    await app.orm.em.fork().execute('update role_grant set unit_id = ? where user_id = ?', [other.id, account.id]);
    expect(await toldTo(account)).toEqual([]);
    const { data } = await app.graphql(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: told?.id },
      { cookie: `hemtag=${account.session}` },
    );
    expect(data).toEqual({ node: null });
  });

  it('nobody sees the notices of others, whatever their role, and tokens have none', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    await contract({ unit, owner: person });
    await reminding.remind(day('2051-03-25'));
    expect((await toldTo(account)).length).toBe(1);
    expect(await toldTo(app.account, { contract: { unit: { id: { eq: `unit_${unit.id}` } } } })).toEqual([]);
    const { errors } = await app.graphql(
      '{ notices { totalCount } }',
      {},
      { authorization: `Bearer ${account.token}` },
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('nobody any more once the contract is deleted: its notices go with it', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    const { id } = await contract({ unit, owner: person });
    await reminding.remind(day('2051-03-25'));
    await new Mutations(app).run('deleteContract', { id: `contract_${id}` });
    expect(await toldTo(account)).toEqual([]);
  });
});

describe('notices', () => {
  it('are marked as read one by one or all together, once', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    for (let count = 0; count < 3; count += 1) await contract({ unit, owner: person });
    await reminding.remind(day('2051-03-25'));
    const [first] = await toldTo(account);
    const read = (input: object) => by(account).run<{ count: number }>('readNotices', { ...input }, 'count');
    expect(await read({ ids: [first?.id] })).toEqual({ count: 1 });
    expect(await read({ ids: [first?.id] })).toEqual({ count: 0 });
    expect(await read({ dryRun: true })).toEqual({ count: 2 });
    expect(await read({})).toEqual({ count: 2 });
    expect(await toldTo(account, unread)).toEqual([]);
  });

  it('of others are not found, as those that there are not', async () => {
    const unit = await world.unit();
    const { account, person } = await keeperIn(unit);
    await contract({ unit, owner: person });
    await reminding.remind(day('2051-03-25'));
    const [theirs] = await toldTo(account);
    const missing = 'notice_00000000-0000-7000-8000-00000000dead';
    for (const id of [theirs?.id, missing]) {
      expect(await new Mutations(app).refused('readNotices', { ids: [id] })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'input.ids.0',
      });
    }
    expect((await toldTo(account, unread)).length).toBe(1);
  });

  it.each([
    [{ leadDays: [0] }, 'input.leadDays.0'],
    [{ leadDays: [30, 366] }, 'input.leadDays.1'],
    [{ leadDays: [1, 2, 3, 4, 5, 6, 7] }, 'input.leadDays'],
    [{ ofReview: null }, 'input.ofReview'],
    [{ language: null }, 'input.language'],
  ])('are not chosen by %j', async (input, field) => {
    const { account } = await keeperIn(await world.unit());
    expect(await by(account).refused('chooseReminders', input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
    const rows = await app.orm.em.fork().execute('select from reminder_choice where user_id = ?', [account.id]);
    expect(rows).toEqual([]);
  });

  it('are as usual again when the choice of leads is cleared, and the rest of the choice stays', async () => {
    const { account } = await keeperIn(await world.unit());
    const choose = (input: object) =>
      by(account).run<{ reminderChoice: unknown }>(
        'chooseReminders',
        { ...input },
        'reminderChoice { leadDays ofReview byMail language }',
      );
    await choose({ leadDays: [7, 30], byMail: false, language: 'EN' });
    expect(await choose({ ofReview: false })).toEqual({
      reminderChoice: { leadDays: [30, 7], ofReview: false, byMail: false, language: 'EN' },
    });
    expect(await choose({ leadDays: null })).toEqual({
      reminderChoice: { leadDays: null, ofReview: false, byMail: false, language: 'EN' },
    });
  });
});
