import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ assets { totalCount } }' });

function send(init: RequestInit & { path?: string }): Promise<Response> {
  return app.fetch(`/graphql${init.path ?? ''}`, init);
}

describe('GraphQL over HTTP', () => {
  it('passes the audits of graphql-http without an error or a warning; what it may leave out is GET alone', async () => {
    const asAccount = (url: string, init: RequestInit) => app.fetch(url.slice(app.url.length), init);
    const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: asAccount });
    const results = [];
    for (const audit of audits) results.push(await audit.fn());
    expect(results.length).toBeGreaterThan(50);
    const remarks = results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`);
    expect(remarks).toEqual([
      'notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and says what to send instead', async (method) => {
    const path = '?query=%7B__typename%7D';
    const response = await send({ method, path, headers: { 'apollo-require-preflight': 'true' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses what a page elsewhere can make a browser send: %s',
    async (type) => {
      const response = await send({ method: 'POST', headers: { 'content-type': type }, body: query });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toContain('totalCount');
    },
  );

  it('refuses several operations in one request', async () => {
    const response = await send({ method: 'POST', headers: json, body: `[${query},${query}]` });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses a body that is no JSON, and one of more than 9 MiB', async () => {
    expect((await send({ method: 'POST', headers: json, body: '{"query":' })).status).toBe(400);
    const large = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(9 * 1024 * 1024) } });
    expect((await send({ method: 'POST', headers: json, body: large })).status).toBe(413);
  });

  it('gives back the request id of the caller, and makes one where there is none', async () => {
    const given = await send({ method: 'POST', headers: { ...json, 'x-request-id': 'my-request.1' }, body: query });
    expect(given.headers.get('x-request-id')).toBe('my-request.1');
    const made = await send({ method: 'POST', headers: json, body: query });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers faults of the request by 200 as application/json and by 400 as application/graphql-response+json', async () => {
    const body = JSON.stringify({ query: '{ nothing }' });
    const old = await send({ method: 'POST', headers: { ...json, accept: 'application/json' }, body });
    expect([old.status, old.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const accept = 'application/graphql-response+json';
    const today = await send({ method: 'POST', headers: { ...json, accept }, body });
    expect([today.status, today.headers.get('content-type')]).toEqual([400, `${accept}; charset=utf-8`]);
  });
});
