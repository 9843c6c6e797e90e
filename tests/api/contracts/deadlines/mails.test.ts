import { afterEach, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import { NoticeRule, NoticeStart, SpanUnit } from '../../../../server/contracts/notice.ts';
import { makeAccount, type Account } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { eventually } from '../../../support/eventually.ts';
import { Mutations } from '../../../support/mutations.ts';
import { remindingOf, type Reminding } from '../../../support/reminding.ts';
import { startScriptedServer, startSmtpServer, type RunningServer } from '../../../support/smtp-server.ts';
import { day, World } from '../../../support/world.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const PASSWORD = 'ett lösenord till e-postservern';

interface Office {
  app: TestApp;
  world: World;
  reminding: Reminding;
  /** Somebody with an address, who owns contracts. */
  anna: Account;
  /** A contract of hers to give notice of by 2051-03-30. */
  contract(name: string): Promise<unknown>;
}

/** An application that sends by a mail server on loopback. */
async function office(server: RunningServer | null): Promise<Office> {
  const mail = server && {
    server: { host: '127.0.0.1', port: server.port, tls: 'off', user: null, password: PASSWORD } as const,
    from: 'Hemtag <hemtag@exempel.se>',
  };
  const app = await startApp({ mail: mail ?? undefined, address: 'https://hemtag.exempel.se' });
  closing.push(() => app.close());
  const reminding = remindingOf(app);
  closing.push(() => reminding.close());
  const world = new World(app.orm);
  const unit = await world.region();
  const owner = await world.person({ name: 'Anna Berg', unit });
  const anna = await makeAccount(app.orm, 'Anna Berg', [{ role: Role.READER }]);
  await app.orm.em
    .fork()
    .execute(`update user_account set person_id = ?, email = 'anna.berg@exempel.se' where id = ?`, [owner.id, anna.id]);
  await settled(app);
  const term = {
    start: day('2049-07-01'),
    termMonths: 24,
    renewalMonths: 12,
    noticeCount: 3,
    noticeUnit: SpanUnit.MONTHS,
    noticeRule: NoticeRule.BACKWARD,
    noticeStart: NoticeStart.DAY_NUMBER,
  };
  return { app, world, reminding, anna, contract: (name) => world.contract({ ...term, unit, owner, name }) };
}

async function smtp<Server extends RunningServer>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  closing.push(() => server.close());
  return server;
}

/** Waits until nothing waits to be done. */
const settled = (app: TestApp) =>
  eventually(async () => (await app.orm.em.fork().execute('select from hemtag_jobs.jobs')).length === 0);

const states = async ({ app }: Office) =>
  (await app.orm.em.fork().execute<{ state: string }[]>('select mail_state as state from notice order by id')).map(
    ({ state }) => state,
  );

/** The text of a mail, without what it is sent in. */
const plain = (source: string) =>
  Buffer.from(
    source
      .replaceAll('=\r\n', '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const chosenBy = ({ app, anna }: Office) => new Mutations(app, { cookie: `hemtag=${anna.session}` });

describe('an e-mail of reminders', () => {
  it('lists in the account’s language what is due, once for each account and day', async () => {
    const server = await smtp(startSmtpServer());
    const made = await office(server);
    await made.contract('Röntgen & <ultraljud>');
    await made.contract('Journal');
    await made.reminding.remind(day('2051-03-23'), true);
    await made.reminding.remind(day('2051-03-23'), true);
    await settled(made.app);
    const [taken, ...more] = server.taken;
    expect([taken?.to, more]).toEqual([['anna.berg@exempel.se'], []]);
    const text = plain(taken?.source ?? '');
    expect(text).toContain('Hemtag påminner om det här:');
    expect(text).toMatch(
      /Säg upp eller låt förlängas: Röntgen & <ultraljud> \(A-\d+\)\r\nSista säkra arbetsdag är tors 30 mars 2051/,
    );
    expect(text).toContain('Säg upp eller låt förlängas: Röntgen &amp; &lt;ultraljud&gt;');
    expect(text).toContain('https://hemtag.exempel.se/contracts/A-');
    expect(text).toContain('Om ingen agerar förlängs avtalet till sön 30 juni 2052.');
    expect(await states(made)).toEqual(['SENT', 'SENT']);

    await chosenBy(made).run('chooseReminders', { language: 'EN', leadDays: [3] }, 'reminderChoice { id }');
    await made.reminding.remind(day('2051-03-28'), true);
    await settled(made.app);
    expect(server.taken.length).toBe(2);
    expect(plain(server.taken[1]?.source ?? '')).toContain('Hemtag reminds you of this:');
  });

  it('is not sent to who wants none, has no address or may no longer read the contract; nor without a mail server', async () => {
    const server = await smtp(startSmtpServer());
    const made = await office(server);
    await made.contract('Journal');
    await chosenBy(made).run('chooseReminders', { byMail: false }, 'reminderChoice { id }');
    await made.reminding.remind(day('2051-02-28'), true);
    await chosenBy(made).run('chooseReminders', { byMail: true }, 'reminderChoice { id }');
    await made.app.orm.em.fork().execute('update user_account set email = null where id = ?', [made.anna.id]);
    await made.reminding.remind(day('2051-03-23'), true);
    await settled(made.app);
    expect([await states(made), server.taken]).toEqual([['NONE', 'NONE'], []]);

    const without = await office(null);
    await without.contract('Journal');
    await without.reminding.remind(day('2051-03-23'));
    await settled(without.app);
    expect(await states(without)).toEqual(['NONE']);
  });

  it('says nothing of a contract that is out of reach by the time that it is sent', async () => {
    const made = await office(null);
    await made.contract('Journal');
    await made.reminding.remind(day('2051-03-23'), true);
    await made.app.orm.em.fork().execute('delete from role_grant where user_id = ?', [made.anna.id]);
    const sent: unknown[] = [];
    const send = async (mail: unknown) => (sent.push(mail), { outcome: 'TAKEN' as const });
    await made.reminding.mail(made.anna.id, day('2051-03-23'), { send, log: { warn: () => undefined } });
    expect([sent, await states(made)]).toEqual([[], ['NONE']]);
  });

  it('is tried again by the queue while the server refuses, and then sent once', async () => {
    let isBusy = true;
    const server = await smtp(
      startSmtpServer({
        onMailFrom: (_from, _session, done) =>
          isBusy ? done(Object.assign(new Error('Try again later'), { responseCode: 451 })) : done(),
      }),
    );
    const made = await office(server);
    await made.contract('Journal');
    await made.reminding.remind(day('2051-03-23'), true);
    const em = made.app.orm.em.fork();
    const failed = () =>
      em.execute<{ error: string }[]>(
        'select last_error as error from hemtag_jobs.jobs where attempts > 0 and locked_at is null',
      );
    await eventually(async () => (await failed()).length === 1);
    expect([await states(made), server.taken]).toEqual([['WAITING'], []]);
    isBusy = false;
    await em.execute('update hemtag_jobs._private_jobs set run_at = now()');
    await settled(made.app);
    expect([await states(made), server.taken.length]).toEqual([['SENT'], 1]);
  });

  it('is not sent again when the server died over it, and its notice is in the program all the same', async () => {
    const server = await smtp(
      startScriptedServer((line, count) => {
        if (count === 1) return '220 dying';
        if (line === '.') return null;
        if (line === 'DATA') return '354 go on';
        return /^(EHLO|MAIL|RCPT)/.test(line) ? '250 ok' : undefined;
      }),
    );
    const made = await office(server);
    await made.contract('Journal');
    for (let count = 0; count < 2; count += 1) {
      await made.reminding.remind(day('2051-03-23'), true);
      await settled(made.app);
    }
    expect(server.lines.filter((line) => line === '.').length).toBe(1);
    expect(await states(made)).toEqual(['SENDING']);
    const { data } = await made.app.graphql(
      '{ notices { totalCount } }',
      {},
      { cookie: `hemtag=${made.anna.session}` },
    );
    expect(data).toEqual({ notices: { totalCount: 1 } });
  });

  it('is given up when the server will never take it; the log tells neither to whom it was, what it said, nor any password', async () => {
    const server = await smtp(
      startSmtpServer({
        onRcptTo: ({ address }, _session, done) =>
          done(Object.assign(new Error(`No mailbox ${address}`), { responseCode: 550 })),
      }),
    );
    const made = await office(server);
    await made.contract('Journal med en kanariefågel');
    await made.reminding.remind(day('2051-03-23'), true);
    await settled(made.app);
    expect(await states(made)).toEqual(['REFUSED']);
    const log = JSON.stringify(made.app.log);
    expect(log).toContain('an e-mail with notices was not taken');
    expect(log).toContain('"responseCode":550');
    for (const secret of ['anna.berg@', 'kanariefågel', PASSWORD]) expect(log).not.toContain(secret);
  });
});
