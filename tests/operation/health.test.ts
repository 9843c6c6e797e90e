import net from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { JOBS_SCHEMA } from '../../server/database/jobs.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { execute } from '../support/test-server.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('health', () => {
  it('is alive and ready when the database answers', async () => {
    expect(await (await fetch(`${app.url}/livez`)).json()).toEqual({ status: 'alive' });
    const ready = await fetch(`${app.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is alive but not ready when the database is gone', async () => {
    const lost = await startApp();
    expect((await fetch(`${lost.url}/readyz`)).status).toBe(200);
    // A job that ended this very moment could not be written down as done, which ends the process.
    await eventually(async () => (await lost.orm.em.fork().execute(`select from ${JOBS_SCHEMA}.jobs`)).length === 0);
    const database = new URL(lost.databaseUrl).pathname.slice(1);
    await execute(inject('testServer').url, `drop database ${database} with (force)`);
    expect((await fetch(`${lost.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${lost.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'the database does not answer' }]);
    await lost.close();
  });

  it('is not ready while it drains, and gives that answer during the time of notice', async () => {
    const draining = await startApp({ noticeSeconds: 1 });
    const closed = draining.close();
    const ready = await fetch(`${draining.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'shutting down' }]);
    expect(ready.headers.get('connection')).toBe('close');
    await closed;
    await expect(fetch(`${draining.url}/readyz`)).rejects.toThrow('fetch failed');
  });

  it('cuts requests off that are not done within the time to drain', async () => {
    const slow = await startApp({ drainSeconds: 0 });
    const request = net.connect(Number(new URL(slow.url).port), '127.0.0.1');
    onTestFinished(() => void request.destroy());
    let answer = '';
    request.on('data', (data) => {
      answer += data.toString();
    });
    request.write(
      `POST /graphql HTTP/1.1\r\nHost: hemtag\r\nAuthorization: Bearer ${slow.account.token}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
    );
    await eventually(() => answer.includes('100 Continue'));
    await slow.close();
    await eventually(() => request.closed);
    expect(answer).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  });
});

describe('metrics', () => {
  it('tell of the process, the event loop, requests by route and the database connections', async () => {
    await fetch(`${app.url}/readyz`);
    const text = await (await fetch(`${app.url}/metrics`)).text();
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).toMatch(/^http_request_duration_seconds_count\{method="GET",route="\/readyz",status="200"\} [1-9]/m);
    expect(text).toMatch(/^database_pool_connections\{pool="write",state="idle"\} [1-9]/m);
  });

  it('do not grow with the addresses that callers think up', async () => {
    await fetch(`${app.url}/thought-up`);
    expect(await (await fetch(`${app.url}/metrics`)).text()).not.toContain('thought-up');
  });
});
