import { afterEach, describe, expect, it } from 'vitest';
import type { Mail, MailServer } from '../../server/mail/mail.ts';
import { smtpSender } from '../../server/mail/smtp.ts';
import { startScriptedServer, startSmtpServer, type RunningServer } from '../support/smtp-server.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function started<Server extends RunningServer>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  running.push(server);
  return server;
}

const mail: Mail = {
  id: '01a2043b-b578-77e2-84a1-2f9c27112d17',
  to: { name: 'Åsa Öberg, avtal', address: 'asa.oberg@exempel.se' },
  subject: 'Säg upp eller låt förlängas: Röntgen (A-1)',
  text: 'Sista säkra arbetsdag är tors 30 mars 2051.\n.\nEn rad som börjar med en punkt.\n',
  html: '<p>Sista säkra arbetsdag är tors 30 mars 2051.</p>',
};

/** Sends the mail to a server on loopback, in the clear unless a test says otherwise. */
function send(port: number, server: Partial<MailServer> = {}, patience = 2_000) {
  return smtpSender({
    server: { host: '127.0.0.1', port, tls: 'off', user: null, password: null, ...server },
    from: 'Hemtag <hemtag@exempel.se>',
    patience: { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
  })(mail);
}

const decoded = (source: string) =>
  Buffer.from(
    source
      .replaceAll('=\r\n', '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('an e-mail', () => {
  it('reaches a mail server whole, as text and HTML, to whom it is meant for', async () => {
    const server = await started(startSmtpServer());
    expect(await send(server.port)).toEqual({ outcome: 'TAKEN' });
    const [taken, ...more] = server.taken;
    expect([taken?.to, taken?.from, more]).toEqual([['asa.oberg@exempel.se'], 'hemtag@exempel.se', []]);
    const source = taken?.source ?? '';
    expect(source).toContain(`Message-ID: <${mail.id}@hemtag>`);
    expect(source).toContain('Auto-Submitted: auto-generated');
    expect(decoded(source)).toContain(mail.text.trim().split('\n').join('\r\n'));
    expect(decoded(source)).toContain(mail.html);
  });

  it('signs in with the name and the password of the configuration', async () => {
    const given: unknown[] = [];
    const server = await started(
      startSmtpServer({
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, done) => {
          given.push([username, password]);
          if (password === 'rätt') done(null, { user: username });
          else done(new Error('Invalid username or password'));
        },
      }),
    );
    expect((await send(server.port, { user: 'hemtag', password: 'rätt' })).outcome).toBe('TAKEN');
    expect(await send(server.port, { user: 'hemtag', password: 'fel' })).toMatchObject({
      // Whoever mends the configuration is not to lose what waited for it.
      outcome: 'LATER',
      fault: { code: 'EAUTH', responseCode: 535 },
    });
    expect(given).toEqual([
      ['hemtag', 'rätt'],
      ['hemtag', 'fel'],
    ]);
  });

  it('is tried again later when no server answers, or one that is busy', async () => {
    const gone = await startSmtpServer();
    await gone.close();
    expect((await send(gone.port)).outcome).toBe('LATER');
    const busy = new Error('Try again later');
    const server = await started(
      startSmtpServer({ onRcptTo: (_to, _session, done) => done(Object.assign(busy, { responseCode: 451 })) }),
    );
    expect(await send(server.port)).toMatchObject({ outcome: 'LATER', fault: { responseCode: 451 } });
    expect(server.taken).toEqual([]);
  });

  it('is given up when the server will never take it', async () => {
    const unknown = new Error('No such mailbox');
    const server = await started(
      startSmtpServer({ onRcptTo: (_to, _session, done) => done(Object.assign(unknown, { responseCode: 550 })) }),
    );
    expect(await send(server.port)).toEqual({
      outcome: 'NEVER',
      fault: { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 },
    });
  });

  it('is tried again later when a server is silent, before it has been given anything', async () => {
    const server = await started(startScriptedServer(() => undefined));
    expect(await send(server.port, {}, 300)).toMatchObject({ outcome: 'LATER', fault: { code: 'ETIMEDOUT' } });
    const slow = await started(startScriptedServer((line) => (line === '' ? '220 slow' : undefined)));
    expect((await send(slow.port, {}, 300)).outcome).toBe('LATER');
  });

  /** A server that follows the protocol as far as the message, and then does as it is told. */
  const untilMessage = (then: string | null | undefined) =>
    startScriptedServer((line, count) => {
      if (count === 1) return '220 dying';
      if (line === '.') return then;
      if (/^(EHLO|MAIL|RCPT)/.test(line)) return '250 ok';
      if (line === 'DATA') return '354 go on';
      return undefined;
    });

  it('may or may not have been taken when the server dies over it: that is told apart from all else', async () => {
    const dying = await started(untilMessage(null));
    expect((await send(dying.port)).outcome).toBe('UNKNOWN');
    const silent = await started(untilMessage(undefined));
    expect((await send(silent.port, {}, 300)).outcome).toBe('UNKNOWN');
    // It was asked for and came whole both times.
    for (const { lines } of [dying, silent]) expect(lines.filter((line) => line === '.').length).toBe(1);
  });

  it('was surely not taken when the server dies before the message, or says no after it', async () => {
    const dying = await started(
      startScriptedServer((line, count) => (count === 1 ? '220 dying' : line.startsWith('RCPT') ? null : '250 ok')),
    );
    expect((await send(dying.port)).outcome).toBe('LATER');
    const full = await started(untilMessage('452 no room'));
    expect((await send(full.port)).outcome).toBe('LATER');
    const never = await started(untilMessage('554 not like this'));
    expect((await send(never.port)).outcome).toBe('NEVER');
  });

  it('goes nowhere in the clear when TLS is required: neither the message nor the password', async () => {
    const clear = await started(
      startScriptedServer((line, count) =>
        count === 1 ? '220 clear' : line.startsWith('EHLO') ? '250 AUTH PLAIN' : '250 ok',
      ),
    );
    const secret = { user: 'hemtag', password: 'en hemlighet' };
    expect((await send(clear.port, { tls: 'required', ...secret })).outcome).toBe('LATER');
    expect(clear.lines.join('\n')).not.toMatch(/AUTH|MAIL|RCPT/);
    // A certificate that nobody has vouched for.
    const server = await started(startSmtpServer({ disabledCommands: [], authOptional: true }));
    expect(await send(server.port, { tls: 'required', ...secret })).toMatchObject({ outcome: 'LATER' });
    expect(server.taken).toEqual([]);
  });
});
