/**
 * Requests that come whether or not those before are answered, as those of many people do, in a process of its own: for
 * each message so many a second for so many seconds. Answers with what became of them.
 */
import http from 'node:http';

export interface Arrivals {
  readonly url: string;
  /** What is sent in turn; by several callers, as nobody is given all of a server. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly bodies: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
}

export interface ArrivalsReport {
  readonly seconds: number;
  readonly answered: Outcome;
  /** With 503 or 429. */
  readonly refused: Outcome;
  /** Refused without being told when to ask again. */
  readonly withoutRetryAfter: number;
  /** Neither answered nor refused, and what the first one was. */
  readonly failed: number;
  readonly fault: string | null;
}

/** How many there were, and milliseconds that half and 99 of 100 took. */
export interface Outcome {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

async function arrive({ url, headers, bodies, perSecond, seconds }: Arrivals): Promise<ArrivalsReport> {
  const agent = new http.Agent({ keepAlive: true });
  const answered: number[] = [];
  const refused: number[] = [];
  let [sent, withoutRetryAfter, failed] = [0, 0, 0];
  let fault: string | null = null;
  const send = async (at: number) => {
    const start = performance.now();
    try {
      const body = bodies[at % bodies.length] ?? '';
      const { status, retryAfter, text } = await post(agent, url, headers[at % headers.length] ?? {}, body);
      const took = performance.now() - start;
      if (status === 200 && !text.includes('"errors"')) return void answered.push(took);
      if (status !== 503 && status !== 429) throw new Error(`${status} ${text.slice(0, 500)}`);
      refused.push(took);
      if (!retryAfter) withoutRetryAfter += 1;
    } catch (error) {
      failed += 1;
      fault ??= String(error);
    }
  };
  const waiting: Promise<void>[] = [];
  const begin = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const passed = (performance.now() - begin) / 1000;
      while (sent < Math.min(passed, seconds) * perSecond) waiting.push(send(sent++));
      if (passed < seconds) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const took = (performance.now() - begin) / 1000;
  await Promise.all(waiting);
  agent.destroy();
  return { seconds: took, answered: outcome(answered), refused: outcome(refused), withoutRetryAfter, failed, fault };
}

function post(agent: http.Agent, url: string, headers: Record<string, string>, body: string) {
  return new Promise<{ status: number; retryAfter: string | undefined; text: string }>((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: told } = response;
        resolve({ status, retryAfter: told['retry-after'], text: Buffer.concat(chunks).toString() });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function outcome(times: number[]): Outcome {
  times.sort((a, b) => a - b);
  const within = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { count: times.length, p50: within(0.5), p99: within(0.99) };
}

process.on('message', (order: Arrivals) => {
  arrive(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
