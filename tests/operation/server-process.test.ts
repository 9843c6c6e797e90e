import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { commandLine } from '../../server/database/embedded/process.ts';
import { dataFolder, endDataFolders } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { startFakePostgres } from '../support/fake-postgres.ts';
import { startServerProcess } from '../support/server-process.ts';
import { addressOf } from '../support/test-server.ts';

/** A connection to the embedded database of a data folder, closed when the test has finished. */
async function connectTo(folder: string): Promise<Client> {
  const read = (name: string) => fs.readFileSync(path.join(folder, 'postgres', name), 'utf8');
  const port = Number(read('data/postmaster.pid').split('\n')[3]);
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'hemtag',
    database: 'hemtag',
    password: read('password'),
  });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
}

function postmaster(folder: string): number {
  return Number.parseInt(fs.readFileSync(path.join(folder, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

/** Writes 42 into a new table of the embedded database. */
async function leaveMark(folder: string): Promise<void> {
  const client = await connectTo(folder);
  await client.query('create table mark as select 42 as answer');
  await client.end();
}

async function findMark(folder: string): Promise<unknown> {
  const { rows } = await (await connectTo(folder)).query('select answer from mark');
  return rows;
}

const mark = [{ answer: 42 }];

/** A port that something listens on until the test has finished. */
async function takenPort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return (server.address() as net.AddressInfo).port;
}

async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await startServerProcess(environment).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr;
}

afterAll(endDataFolders);

describe('after kill -9 of the server, the next start', () => {
  it('takes over the database that was left running', async () => {
    const HEMTAG_DATA = await dataFolder();
    const first = startServerProcess({ HEMTAG_DATA });
    await first.ready;
    await leaveMark(HEMTAG_DATA);
    const orphan = postmaster(HEMTAG_DATA);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = startServerProcess({ HEMTAG_DATA });
    const url = await second.ready;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(postmaster(HEMTAG_DATA)).toBe(orphan);
    expect(await findMark(HEMTAG_DATA)).toEqual(mark);
    second.process.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    await eventually(() => !commandLine(orphan));
  });

  it('starts the database again if that was killed too', async () => {
    const HEMTAG_DATA = await dataFolder();
    const first = startServerProcess({ HEMTAG_DATA });
    await first.ready;
    await leaveMark(HEMTAG_DATA);
    const orphan = postmaster(HEMTAG_DATA);
    first.process.kill('SIGKILL');
    process.kill(orphan, 'SIGKILL');
    await startServerProcess({ HEMTAG_DATA }).ready;
    expect(postmaster(HEMTAG_DATA)).not.toBe(orphan);
    expect(await findMark(HEMTAG_DATA)).toEqual(mark);
  });

  it('waits for a database that is just ending, and starts it again', async () => {
    const HEMTAG_DATA = await dataFolder();
    const first = startServerProcess({ HEMTAG_DATA });
    await first.ready;
    await leaveMark(HEMTAG_DATA);
    const lastClient = await connectTo(HEMTAG_DATA);
    const orphan = postmaster(HEMTAG_DATA);
    first.process.kill('SIGKILL');
    await first.ended;
    process.kill(orphan, 'SIGTERM'); // lets the last client finish, and takes in no new one
    await eventually(() =>
      connectTo(HEMTAG_DATA).then(
        () => false,
        () => true,
      ),
    );
    const second = startServerProcess({ HEMTAG_DATA });
    await lastClient.end();
    await second.ready;
    expect(postmaster(HEMTAG_DATA)).not.toBe(orphan);
    expect(await findMark(HEMTAG_DATA)).toEqual(mark);
  });
});

describe('a start that cannot succeed ends with code 1 and one clear sentence, without a stack trace:', () => {
  it('the port is taken', async () => {
    const PORT = String(await takenPort());
    const { url, drop } = await freshDatabase();
    onTestFinished(drop);
    expect(await refusal({ PORT, DATABASE_URL: url })).toBe(
      `Port ${PORT} on 127.0.0.1 is taken by another program: stop that one, or set PORT.\n`,
    );
  });

  it('DATABASE_URL is no address', async () => {
    expect(await refusal({ DATABASE_URL: 'localhost' })).toBe(
      'DATABASE_URL must be an address such as postgresql://user:password@host:5432/database.\n',
    );
  });

  it('nothing listens at DATABASE_URL', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://hemtag:hush@127.0.0.1:1/hemtag' })).toBe(
      'No PostgreSQL server answers at 127.0.0.1:1, the address in DATABASE_URL (ECONNREFUSED).\n',
    );
  });

  it('something else than PostgreSQL listens at DATABASE_URL', async () => {
    const server = net.createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void server.close());
    const { port } = server.address() as net.AddressInfo;
    const said = await refusal({ DATABASE_URL: `postgresql://hemtag:hush@127.0.0.1:${port}/hemtag` });
    expect(said).toMatch(/^No PostgreSQL server answers at 127\.0\.0\.1:\d+, the address in DATABASE_URL \(.+\)\.\n$/);
    expect(said).not.toContain('hush');
  });

  it('there is no such database', async () => {
    const DATABASE_URL = addressOf(inject('testServer').url, 'hemtag_no_such');
    const { host } = new URL(DATABASE_URL);
    expect(await refusal({ DATABASE_URL })).toBe(
      `The PostgreSQL server of DATABASE_URL, ${host}, refuses: database "hemtag_no_such" does not exist.\n`,
    );
  });

  it('PostgreSQL is too old', async () => {
    const DATABASE_URL = await startFakePostgres('14.19 (Debian 14.19-1)');
    expect(await refusal({ DATABASE_URL })).toBe(
      'The server of DATABASE_URL is PostgreSQL 14.19 (Debian 14.19-1): Hemtag needs 15 or later.\n',
    );
  });

  it('another Hemtag uses the data folder', async () => {
    const HEMTAG_DATA = await dataFolder();
    const first = startServerProcess({ HEMTAG_DATA });
    const url = await first.ready;
    expect(await refusal({ HEMTAG_DATA })).toBe(
      `The data folder ${HEMTAG_DATA} is in use by another Hemtag (process ${first.process.pid}): stop that one, or set HEMTAG_DATA to another folder.\n`,
    );
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

describe('SIGTERM', () => {
  it('lets a request under way finish, refuses new ones, and leaves no process behind', async () => {
    const HEMTAG_DATA = await dataFolder();
    const server = startServerProcess({ HEMTAG_DATA, HEMTAG_DRAIN_SECONDS: '20' });
    const url = await server.ready;
    const database = postmaster(HEMTAG_DATA);
    const body = JSON.stringify({ username: 'anna', password: 'nobody has this one' });
    const request = net.connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    request.on('data', (data) => {
      answer += data.toString();
    });
    request.write(
      `POST /session HTTP/1.1\r\nHost: hemtag\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    );
    await eventually(() => answer.includes('100 Continue')); // the server has the request, but not yet its body
    server.process.kill('SIGTERM');
    await eventually(() =>
      fetch(`${url}/livez`).then(
        () => false,
        () => true,
      ),
    );
    request.write(body);
    await eventually(() => request.readableEnded);
    expect(answer).toContain('HTTP/1.1 401 Unauthorized');
    expect(answer).toMatch(/connection: close/i);
    expect(JSON.parse(answer.split('\r\n\r\n').at(-1)!)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await server.ended).toEqual({ code: 0, stdout: `Hemtag is ready: ${url}\n`, stderr: '' });
    await eventually(() => !commandLine(database));
  });

  it('in the middle of a start leaves no process behind either', async () => {
    const HEMTAG_DATA = await dataFolder();
    const lock = path.join(HEMTAG_DATA, 'postgres/data/postmaster.pid');
    const server = startServerProcess({ HEMTAG_DATA });
    await eventually(() => fs.existsSync(lock) && postmaster(HEMTAG_DATA) > 0);
    const database = postmaster(HEMTAG_DATA);
    server.process.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    await eventually(() => !commandLine(database));
  });
});
