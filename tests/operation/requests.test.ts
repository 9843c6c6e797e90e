import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything, makeAccount } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

function loggedFor(id: string): readonly Record<string, unknown>[] {
  return app.log.filter((line) => line.reqId === id);
}

async function idSentBack(id: string): Promise<string | null> {
  const answer = await fetch(`${app.url}/livez`, { headers: { 'x-request-id': id } });
  return answer.headers.get('x-request-id');
}

describe('every request', () => {
  it('has an id that is sent back and stands in its log line', async () => {
    const id = (await fetch(`${app.url}/livez`)).headers.get('x-request-id')!;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(loggedFor(id)).toEqual([expect.objectContaining({ method: 'GET', path: '/livez', status: 200 })]);
  });

  it('keeps the id that a caller gave, if it is harmless', async () => {
    expect(await idSentBack('trace:12.3-4')).toBe('trace:12.3-4');
    expect(await idSentBack('<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idSentBack('x'.repeat(101))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves neither query string, nor headers, nor body in the log', async () => {
    const id = 'secrets';
    await fetch(`${app.url}/livez?token=hush`, {
      headers: { 'x-request-id': id, authorization: 'Bearer hush', cookie: 'hush' },
    });
    expect(loggedFor(id)).toHaveLength(1);
    expect(JSON.stringify(app.log)).not.toContain('hush');
  });
});

describe('security headers', () => {
  it('let an answer that is no page load nothing and stand in no frame', async () => {
    const { headers } = await fetch(`${app.url}/livez`);
    expect(headers.get('content-security-policy')).toBe(`default-src 'none';frame-ancestors 'none';base-uri 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.has('x-powered-by')).toBe(false);
  });
});

describe('faults outside GraphQL', () => {
  it('answer an unknown address to a program with 404 and the request id', async () => {
    const answer = await fetch(`${app.url}/nothing`, { headers: { 'x-request-id': 'lost' } });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      message: 'There is nothing at this address.',
      code: 'NOT_FOUND',
      requestId: 'lost',
    });
  });

  it('refuse a body of more than nine megabytes', async () => {
    const answer = await app.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'large' },
      body: JSON.stringify({ query: ' '.repeat(9 * 1024 * 1024) }),
    });
    expect(answer.status).toBe(413);
  });
});

describe('answers of JSON', () => {
  const ask = async (query: string, encoding: string) => {
    const { session } = await makeAccount(app.orm, 'reader', everything);
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding, cookie: `hemtag=${session}` },
      body: JSON.stringify({ query }),
    });
    return {
      encoding: answer.headers.get('content-encoding'),
      vary: answer.headers.get('vary'),
      body: await answer.text(),
    };
  };
  const long = '{ __schema { types { name } } }';

  it('are compressed when they are long, for those who can read them so, and are the same to all', async () => {
    const packed = await ask(long, 'br, gzip');
    const plain = await ask(long, 'identity');
    expect(plain.body.length).toBeGreaterThan(1400);
    expect([packed.encoding, plain.encoding]).toEqual(['gzip', null]);
    expect(packed.vary).toContain('accept-encoding');
    expect(JSON.parse(packed.body)).toEqual(JSON.parse(plain.body));
    expect((await ask('{ viewer { name } }', 'gzip')).encoding).toBeNull();
  });
});
