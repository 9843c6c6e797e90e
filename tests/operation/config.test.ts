import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, variables } from '../../server/config.ts';
import { Refusal } from '../../server/operation/refusal.ts';

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
      poolSize: 8,
      importMib: 200,
      logLevel: 'info',
      trustProxy: false,
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

  it.each(Object.entries(variables))('explains %s and its default to the reader of the README', (_name, variable) => {
    expect(variable.description).toMatch(/^[A-Z].+\.$/);
    expect('fallback' in variable || 'fallbackText' in variable).toBe(true);
  });
});
