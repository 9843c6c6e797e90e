import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_FOLDER } from '../../../server/app.ts';
import { newSecret, SecretKind } from '../../../server/accounts/secret.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { codesIn, wrongIn, requestOf, sendBytes } from '../../support/attack.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await new World(app.orm).asset({ tag: 'HEMLIG-1' });
});
afterAll(() => app.close());

const QUERY = JSON.stringify({ query: '{ assets { nodes { tag } } }' });
const JSON_TYPE = 'Content-Type: application/json';
const length = (body: string | Uint8Array) => `Content-Length: ${Buffer.byteLength(body)}`;

const post = (headers: readonly string[], body: string | Uint8Array, to = '/graphql') =>
  sendBytes(app, requestOf(app, `POST ${to}`, [...headers, length(body)], body));

describe('bytes that are no request of HTTP', () => {
  it.each<[string, string]>([
    ['no HTTP at all', 'GARBAGE\r\n\r\n'],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['chunks in disguise', 'POST /graphql HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
    ['a length that is negative', 'POST /graphql HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n'],
    ['a space before the colon', 'GET /livez HTTP/1.1\r\nHost : h\r\n\r\n'],
    ['a header that goes on in the next line', 'GET /livez HTTP/1.1\r\nHost: h\r\n x: y\r\n\r\n'],
    ['headers of seventy kilobytes', `GET /livez HTTP/1.1\r\nHost: h\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`],
    ['a NUL in a header', 'GET /livez HTTP/1.1\r\nHost: h\r\nX: a\u0000b\r\n\r\n'],
    ['an address that cannot be decoded', 'GET /%E0%A4%A HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'],
    ['an export that cannot be decoded', 'GET /export/%E0%A4%A HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'],
  ])('%s: is refused, and the connection ends', async (_about, bytes) => {
    const told = await sendBytes(app, bytes);
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(wrongIn(told)).toBeNull();
  });

  it('without a host is refused', async () => {
    expect((await sendBytes(app, 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400);
  });

  it('that come behind another request are not taken for a part of it', async () => {
    const smuggled = 'GET /export/assets.csv HTTP/1.1\r\nHost: h\r\n\r\n';
    const told = await post([JSON_TYPE], `${QUERY}${smuggled}`);
    expect(wrongIn(told), 'smuggled').toBeNull();
    expect(told.text).not.toContain('HEMLIG-1');
  });
});

describe('a body that is not what it says', () => {
  const badUtf8 = Buffer.concat([
    Buffer.from('{"query":"{ assets(search: \\"V'),
    Buffer.from([0xe4]),
    Buffer.from('xel\\") { totalCount } }"}'),
  ]);

  it.each<[string, readonly string[], string | Uint8Array]>([
    ['JSON without a type', [], QUERY],
    ['plain text', ['Content-Type: text/plain'], QUERY],
    ['a form', ['Content-Type: application/x-www-form-urlencoded'], 'query={assets{totalCount}}'],
    [
      'a form with files',
      ['Content-Type: multipart/form-data; boundary=x'],
      '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    ],
    ['GraphQL as it is', ['Content-Type: application/graphql'], '{ assets { totalCount } }'],
    ['two types', ['Content-Type: text/plain, application/json'], QUERY],
    ['UTF-16', ['Content-Type: application/json; charset=utf-16'], Buffer.from(QUERY, 'utf16le')],
    ['UTF-7', ['Content-Type: application/json; charset=utf-7'], QUERY.replaceAll('"', '+ACI-')],
    ['letters of Latin-1, as if they were UTF-8', [JSON_TYPE], badUtf8],
    [
      'a surrogate as UTF-8',
      [JSON_TYPE],
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ],
    [
      'a letter in more bytes than it has',
      [JSON_TYPE],
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
    ],
    ['something compressed', [JSON_TYPE, 'Content-Encoding: gzip'], Buffer.from('1f8b0800000000000003', 'hex')],
    ['a prototype', [JSON_TYPE], '{"query":"{ __typename }","__proto__":{"admin":true}}'],
    ['a constructor', [JSON_TYPE], '{"query":"{ __typename }","constructor":{"prototype":{"admin":true}}}'],
    ['half a body', [JSON_TYPE], QUERY.slice(0, 12)],
    ['two bodies', [JSON_TYPE], QUERY + QUERY],
    ['ten megabytes', [JSON_TYPE], Buffer.alloc(10_000_000, ' ')],
  ])('%s: is refused unread', async (about, headers, body) => {
    const told = await post(headers, body);
    expect([400, 413, 415], `${about}: ${told.text}`).toContain(told.status);
    expect(wrongIn(told)).toBeNull();
    expect(told.text).not.toContain('totalCount');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is refused at the door for signing in, too, in the form that the page reads', async () => {
    for (const to of ['/session', '/session/link', '/session/oidc/region']) {
      for (const body of [badUtf8, '{', '{"__proto__":{"admin":true}}', 'x'.repeat(9_000)]) {
        const told = await post([JSON_TYPE], body, to);
        expect(wrongIn(told), `${to}`).toBeNull();
        expect(JSON.parse(told.text), `${to}`).toHaveProperty('errors');
        expect(told.headers.get('set-cookie')).toBeNull();
      }
    }
  });

  it('is not waited for when it is announced and nobody known announces it', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: h\r\n${JSON_TYPE}\r\nContent-Length: 9000000\r\nConnection: close\r\n\r\n`;
    const told = await sendBytes(app, head);
    expect([told.status, codesIn(told.text)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

describe('a method or address that there is not', () => {
  it.each(['TRACE', 'PROPFIND', 'LOCK', 'OPTIONS', 'PATCH', 'DELETE', 'PUT'])(
    '%s is answered by nothing that is ours',
    async (method) => {
      for (const to of ['/', '/livez', '/graphql', '/session/ways', '/export/assets.csv', '/metrics']) {
        const told = await sendBytes(app, requestOf(app, `${method} ${to}`));
        expect([404, 405], `${method} ${to}`).toContain(told.status);
        expect(wrongIn(told), `${method} ${to}`).toBeNull();
        expect([...told.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    },
  );

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/....//....//package.json',
    '//etc/passwd',
    '/%00/etc/passwd',
    '/assets/%00.js',
    '/.env',
    '/.git/config',
    '/index.html%00.js',
    '/node_modules/pg/package.json',
    '/server/main.ts',
    `/${'a'.repeat(10_000)}`,
    `/${'../'.repeat(2_000)}etc/passwd`,
  ])('%s leads to no file', async (to) => {
    const told = await sendBytes(app, requestOf(app, `GET ${to}`));
    expect([400, 403, 404, 414], `${to}: ${told.text}`).toContain(told.status);
    expect(wrongIn(told), `${to}`).toBeNull();
    expect(told.text).not.toMatch(/root:|"dependencies"|import /);
  });

  it('is the page for a browser, whatever the address, and never a file beside the pages', async () => {
    const told = await sendBytes(app, requestOf(app, 'GET /graphiql.html', ['Accept: text/html']));
    const built = fs.existsSync(path.join(CLIENT_FOLDER, 'index.html'));
    expect(told.status).toBe(built ? 200 : 503);
  });
});

describe('headers that say who or where somebody is', () => {
  const spoofed = [
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: https',
    'Forwarded: for=127.0.0.1;host=evil.example;proto=https',
    'X-Real-IP: 127.0.0.1',
    'X-Original-URL: /metrics',
    'X-Rewrite-URL: /metrics',
    'X-HTTP-Method-Override: DELETE',
  ];

  it('say nothing where no proxy is trusted: neither address, nor host, nor path, nor method', async () => {
    const told = await sendBytes(app, requestOf(app, 'GET /livez', spoofed));
    expect([told.status, JSON.parse(told.text)]).toEqual([200, { status: 'alive' }]);
    const seen = await post([JSON_TYPE, ...spoofed], QUERY);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(app.log)).not.toContain('evil.example');
  });

  it('do not make a foreign page one of ours', async () => {
    const headers = ['Origin: https://evil.example', ...spoofed, `Cookie: hemtag=${app.account.session}`, JSON_TYPE];
    const bytes = requestOf(app, 'POST /graphql', [...headers, length(QUERY)], QUERY)
      .toString()
      .replace(/Authorization: .*\r\n/, '');
    expect((await sendBytes(app, bytes)).status).toBe(401);
  });

  it('do not open /metrics to those behind a proxy that is not trusted, which opens it to this machine alone', async () => {
    const metrics = (headers: readonly string[] = []) => sendBytes(app, requestOf(app, 'GET /metrics', headers));
    expect((await metrics()).text).toContain('process_resident_memory_bytes');
    for (const header of ['X-Forwarded-For: 127.0.0.1', 'Forwarded: for=127.0.0.1']) {
      const told = await metrics([header]);
      expect([told.status, codesIn(told.text)]).toEqual([404, ['NOT_FOUND']]);
    }
  });

  it('of a host that is not ours get nothing that names it', async () => {
    for (const host of ['evil.example', 'a<script>alert(1)</script>', 'evil.example:1', '[::1]:99999', 'a\u007fb']) {
      for (const to of ['/', '/livez', '/nothing', '/session/ways', '/session/oidc/nothing']) {
        const told = await sendBytes(
          app,
          `GET ${to} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
        );
        expect(told.text + (told.headers.get('location') ?? ''), `${host} ${to}`).not.toContain(host);
      }
    }
  });
});

describe('a secret in an address', () => {
  it('lets nobody in, and stands in no line of the log', async () => {
    const { token, session } = app.account;
    for (const secret of [token, session, newSecret(SecretKind.TOKEN)]) {
      for (const name of ['access_token', 'token', 'api_key', 'authorization', 'hemtag', 'session']) {
        const query = `?${name}=${secret}`;
        for (const to of [`/graphql${query}`, `/export/assets.csv${query}`, `/imports/import_x/file${query}`]) {
          const method = to.startsWith('/graphql') ? 'POST' : to.startsWith('/imports') ? 'PUT' : 'GET';
          const body = method === 'GET' ? {} : { body: QUERY, headers: { 'content-type': 'application/json' } };
          const response = await fetch(app.url + to, { method, ...body });
          expect([to, response.status]).toEqual([to, 401]);
          expect(codesIn(await response.text())).toEqual(['UNAUTHENTICATED']);
        }
      }
      expect(JSON.stringify(app.log)).not.toContain(secret);
    }
  });
});

describe('every answer', () => {
  it.each([
    ['a fault', 'GET /nothing'],
    ['a health check', 'GET /livez'],
    ['a refusal', 'GET /export/nothing.csv'],
    ['an address that is wrong', 'GET /%E0%A4%A'],
    ['a method that is wrong', 'PUT /graphql'],
    ['a page', 'GET /'],
  ])('may be kept by nobody, read by no other site and stand in no frame: %s', async (_what, line) => {
    const { headers } = await sendBytes(app, requestOf(app, line, ['Origin: https://evil.example']));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control') || name === 'server')).toEqual([]);
  });
});
