import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Question, Variables, Way } from '../questions/question.ts';
import { CORES, pin } from './processor.ts';
import type { World } from './world.ts';

export const PEERS = ['hemtag', 'limit', 'mercurius', 'postgraphile'] as const;
export type PeerName = (typeof PEERS)[number];

/** A server that is asked. */
export interface Peer {
  readonly name: PeerName;
  readonly pid: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PATIENCE = 120_000;

/** The requests' body by which a peer is asked a question; null when it cannot be. */
export function bodyOf(peer: PeerName, question: Question, variables: Variables): string | null {
  if (peer === 'limit') return JSON.stringify({ question: question.name, variables });
  const way = question[peer];
  return way ? JSON.stringify({ query: way.document, variables: way.variables?.(variables) ?? variables }) : null;
}

/** What a peer's answer says, as the question has it. */
export function readAnswer(peer: PeerName, question: Question, variables: Variables, text: string): unknown {
  const answer: unknown = JSON.parse(text);
  if (peer === 'limit') return answer;
  return (question[peer] as Way).answer((answer as { data: never }).data, variables);
}

/** Starts a peer on a world, on a processor of its own, and waits until it answers. */
export async function startPeer(name: PeerName, world: World, asked: readonly Question[], folder: string) {
  const port = await freePort();
  const statements = path.join(folder, 'statements.json');
  fs.writeFileSync(statements, JSON.stringify(Object.fromEntries(asked.map((each) => [each.name, each.limit]))));
  const options = `${world.url}?options=${encodeURIComponent('-c jit=off')}`;
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: String(port) };
  const log = fs.openSync(path.join(folder, `${name}.log`), 'w');
  const child =
    name === 'hemtag'
      ? spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
          cwd: ROOT,
          env: { ...env, DATABASE_URL: world.url, HEMTAG_DEMO: 'off' },
          stdio: ['ignore', log, log],
        })
      : spawn(process.execPath, [path.join(folder, 'peers', `${name}.mjs`)], {
          env: { ...env, DATABASE_URL: options, STATEMENTS: statements },
          stdio: ['ignore', log, log],
        });
  fs.closeSync(log);
  const pid = child.pid ?? 0;
  pin(pid, CORES.server);
  const url = `http://127.0.0.1:${port}${name === 'limit' ? '/' : '/graphql'}`;
  await answering(child, name, `http://127.0.0.1:${port}/`);
  if (name === 'hemtag') await startJobsOver(world);
  const headers = { 'content-type': 'application/json', ...(name === 'hemtag' && bearer(world)) };
  return { name, pid, url, headers, stop: () => end(child) } satisfies Peer;
}

const bearer = ({ token }: World) => ({ authorization: `Bearer ${token}` });

/** Waits until a server answers anything at all. */
async function answering(child: ChildProcess, name: string, url: string): Promise<void> {
  const begin = performance.now();
  while (performance.now() - begin < PATIENCE) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => null);
    if (answer) return void (await answer.text());
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${name} did not start: ${name}.log says why.`);
}

/** Until the server has given the reminders of the day, as it does when it starts: that is not what is measured. */
async function startJobsOver({ client }: World): Promise<void> {
  const left = async () =>
    (await client.query('select from hemtag_jobs._private_jobs where attempts < max_attempts')).rowCount;
  while (await left()) await sleep(100);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
