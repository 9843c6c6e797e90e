/**
 * The load, in a process of its own: for each message it sends the bodies in turn over so many connections for so many
 * seconds, each connection the next as soon as the last is answered, and answers with what it saw.
 */
import http from 'node:http';
import { EACH_TIME } from '../questions/update.ts';

export interface LoadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadReport {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds that half, 95 and 99 of 100 requests were answered within. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly faults: number;
  /** What the first fault said. */
  readonly fault: string | null;
}

/** Requests since the process began. */
let sent = 0;

async function run({ url, headers, bodies, connections, seconds }: LoadOrder): Promise<LoadReport> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [next, bytes, faults] = [0, 0, 0];
  let fault: string | null = null;
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const body = (bodies[next++ % bodies.length] ?? '').replace(EACH_TIME, String((sent += 1)));
      const { status, text } = await post(agent, url, headers, body);
      times.push(performance.now() - start);
      bytes += text.length;
      if (status === 200 && !text.includes('"errors"')) continue;
      faults += 1;
      fault ??= `${status} ${text.subarray(0, 500).toString()}`;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const within = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  const percentiles = { p50: within(0.5), p95: within(0.95), p99: within(0.99) };
  return { requests: times.length, seconds: took, bytes: bytes / times.length, ...percentiles, faults, fault };
}

function post(agent: http.Agent, url: string, headers: LoadOrder['headers'], body: string) {
  return new Promise<{ status: number; text: Buffer }>((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
