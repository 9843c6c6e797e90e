import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, variables } from '../../server/config.ts';
import { Refusal } from '../../server/operation/refusal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function refusalOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  throw new Error('The environment was accepted.');
}

describe('configuration', () => {
  it('needs nothing: by default Hemtag serves this machine from an embedded database with the demo world', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataFolder: path.resolve('.hemtag'),
      demo: true,
      demoToken: 'htk_region-exempel-read-only',
      identityProviders: [],
      poolSize: 8,
      operationsAtOnce: 40,
      importMib: 200,
      documentMib: 50,
      logLevel: 'info',
      trustProxy: false,
      onlyTrustedDocuments: false,
      metricsFrom: '127.0.0.1,::1',
      noticeSeconds: 0,
      drainSeconds: 10,
    });
  });

  it('leaves a database of your own empty, unless told to fill it', () => {
    const DATABASE_URL = 'postgresql://hemtag@db.example/hemtag';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, HEMTAG_DEMO: 'on' }).demo).toBe(true);
    expect(readConfig({ HEMTAG_DEMO: 'off' }).demo).toBe(false);
  });

  it('takes an empty value for none, as docker compose passes it', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', HEMTAG_DEMO: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but is "65536".'],
    [{ PORT: '4000 ' }, 'PORT must be a whole number from 0 to 65535, but is "4000 ".'],
    [{ PORT: '0x50' }, 'PORT must be a whole number from 0 to 65535, but is "0x50".'],
    [{ HOST: 'a b' }, 'HOST must be a host name or an IP address, but is "a b".'],
    [{ HEMTAG_DEMO: 'yes' }, 'HEMTAG_DEMO must be on or off, but is "yes".'],
    [{ HEMTAG_POOL_SIZE: '1' }, 'HEMTAG_POOL_SIZE must be a whole number from 2 to 1000, but is "1".'],
    [
      { HEMTAG_LOG_LEVEL: 'loud' },
      'HEMTAG_LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but is "loud".',
    ],
  ])('refuses %j with one sentence', (environment, sentence) => {
    expect(refusalOf(environment as Record<string, string>)).toBe(sentence);
  });

  it('tells of all faults at once', () => {
    expect(refusalOf({ PORT: 'x', HEMTAG_DEMO: 'x' }).split('\n')).toHaveLength(2);
  });

  it.each(['mysql://root:hush@db/x', 'postgresql://user:hush@db', 'db.example:5432', 'postgresql://u:hush@ho st/x'])(
    'refuses the database address %s without repeating it, since it may hold a password',
    (DATABASE_URL) => {
      const sentence = refusalOf({ DATABASE_URL });
      expect(sentence).toBe('DATABASE_URL must be an address such as postgresql://user:password@host:5432/database.');
    },
  );

  const provider = {
    id: 'region',
    name: 'Region',
    issuer: 'https://id.example',
    clientId: 'hemtag',
    clientSecret: 'hush',
  };
  const providers = (...changes: object[]) => ({
    HEMTAG_OIDC: JSON.stringify(changes.map((change) => ({ ...provider, ...change }))),
  });

  it('takes OpenID providers as JSON or as the path of a file with it', () => {
    const whole = { ...provider, clientAuthentication: 'basic', createAccounts: false };
    expect(readConfig(providers({})).identityProviders).toEqual([whole]);
    const folder = temporaryFolder();
    const file = path.join(folder, 'providers.json');
    fs.writeFileSync(file, JSON.stringify([provider]));
    expect(readConfig({ HEMTAG_OIDC: file }).identityProviders).toEqual([whole]);
    for (const issuer of ['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000']) {
      expect(readConfig(providers({ issuer })).identityProviders[0]?.issuer).toBe(issuer);
    }
  });

  const OIDC = 'HEMTAG_OIDC must be a JSON list of OpenID providers, or the path of a file with one';
  it.each([
    [{ HEMTAG_OIDC: '[{"clientSecret":"hush"' }, `${OIDC}.`],
    [{ HEMTAG_OIDC: '/there/is/no/such/file' }, `${OIDC}.`],
    [providers({ issuer: 'http://id.example' }), `${OIDC}; 0.issuer: must be an https address.`],
    [providers({ issuer: 'http://127.0.0.1.evil.example' }), `${OIDC}; 0.issuer: must be an https address.`],
    [providers({ issuer: 'https://id.example?x=1' }), `${OIDC}; 0.issuer: must be an https address.`],
    [
      providers({}, { id: 'Two', issuer: 'https://two.example' }),
      `${OIDC}; 1.id: must be of small letters, digits and hyphens.`,
    ],
    [providers({}, { id: 'two' }), `${OIDC}.`],
    [providers({}, { issuer: 'https://two.example' }), `${OIDC}.`],
  ])('refuses providers that are not right, and repeats no secret: %j', (environment, sentence) => {
    const refused = refusalOf(environment);
    expect(refused).toBe(sentence);
    expect(refused).not.toContain('hush');
  });

  const HEMTAG_MAIL_FROM = 'Hemtag <hemtag@exempel.se>';

  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, tls: 'required', user: null, password: null }],
    ['smtps://mail.example', { host: 'mail.example', port: 465, tls: 'always', user: null, password: null }],
    [
      'smtp://h%40x:p%3Ass@mail.example:25/',
      { host: 'mail.example', port: 25, tls: 'required', user: 'h@x', password: 'p:ss' },
    ],
    ['smtp://[::1]:2525?tls=off', { host: '::1', port: 2525, tls: 'off', user: null, password: null }],
  ])('takes the mail server %s', (HEMTAG_SMTP_URL, server) => {
    expect(readConfig({ HEMTAG_SMTP_URL, HEMTAG_MAIL_FROM }).mail).toEqual({ server, from: HEMTAG_MAIL_FROM });
  });

  it.each([
    'mail.example:25',
    'http://u:hush@mail.example',
    'smtp://u:hush@',
    'smtp://u:hush@m.example/x',
    'smtps://m.example?tls=off',
    'smtp://m.example?tls=maybe',
  ])('refuses the mail server %s without repeating it, since it may hold a password', (HEMTAG_SMTP_URL) => {
    const refused = refusalOf({ HEMTAG_SMTP_URL, HEMTAG_MAIL_FROM });
    expect(refused).toContain('HEMTAG_SMTP_URL must be an address such as smtp://');
    expect(refused).not.toContain('hush');
  });

  it('needs to know who e-mails are from before it sends any', () => {
    expect(refusalOf({ HEMTAG_SMTP_URL: 'smtp://mail.example' })).toBe(
      'HEMTAG_MAIL_FROM must say who e-mails are from when HEMTAG_SMTP_URL is set.',
    );
    for (const from of ['Hemtag', 'a@b <c@d>', 'Hemtag <hemtag>', 'H <a@b>\r\nBcc: c@d']) {
      expect(refusalOf({ HEMTAG_MAIL_FROM: from })).toContain('HEMTAG_MAIL_FROM must be an e-mail address');
    }
  });

  it('knows the address that people reach it at, without a slash at its end', () => {
    expect(readConfig({ HEMTAG_URL: 'https://hemtag.example.se/' }).address).toBe('https://hemtag.example.se');
    for (const HEMTAG_URL of ['hemtag.example.se', 'ftp://hemtag.example.se', 'https://hemtag.example.se?x=1']) {
      expect(refusalOf({ HEMTAG_URL })).toContain('HEMTAG_URL must be an address such as https://');
    }
  });

  it('believes no proxy but those that are named', () => {
    for (const HEMTAG_TRUST_PROXY of ['10.0.0.4', '10.1.2.0/24, ::1', '2001:db8::/32']) {
      expect(readConfig({ HEMTAG_TRUST_PROXY }).trustProxy).toBe(HEMTAG_TRUST_PROXY);
    }
    for (const HEMTAG_TRUST_PROXY of [
      'on',
      'true',
      '1',
      'proxy.example',
      '10.0.0.0/33',
      '10.0.0.4,',
      '::/129',
      '1.2.3',
    ]) {
      expect(refusalOf({ HEMTAG_TRUST_PROXY })).toContain('HEMTAG_TRUST_PROXY must be off, or addresses such as');
    }
  });

  it.each(Object.entries(variables))('explains %s and its default to the reader of the README', (_name, variable) => {
    expect(variable.description).toMatch(/^[A-Z].+\.$/);
    expect('fallback' in variable || 'fallbackText' in variable).toBe(true);
  });
});
