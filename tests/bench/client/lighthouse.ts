import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const PATIENCE = 60_000;

export interface Marks {
  readonly performance: number;
  readonly accessibility: number;
  /** What was found wrong, by Lighthouse's names. */
  readonly faults: readonly string[];
}

/** Lighthouse's marks of pages, url by url, in a browser of its own: Playwright stops pages that it has not opened. */
export async function marksOf(
  judge: string,
  chromium: string,
  flags: readonly string[],
  asked: { readonly cookie: string; readonly urls: readonly string[] },
): Promise<Readonly<Record<string, Marks>>> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-judge-'));
  const port = await freePort();
  const own = ['--headless=new', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`];
  const browser = spawn(chromium, [...flags, ...own, 'about:blank'], { stdio: 'ignore' });
  const ended = once(browser, 'exit');
  try {
    await answering(`http://127.0.0.1:${port}/json/version`);
    const order = JSON.stringify({ port, ...asked });
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(judge, 'judge.mjs'), order]);
    return JSON.parse(stdout) as Record<string, Marks>;
  } finally {
    browser.kill();
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function answering(url: string): Promise<void> {
  const begin = performance.now();
  while (performance.now() - begin < PATIENCE) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error('The browser for Lighthouse did not start.');
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
