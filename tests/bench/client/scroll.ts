import type { Browser } from 'playwright-core';
import { openSignedIn } from './visit.ts';

const SECONDS = 5;
const ROUNDS = 5;
/** Pixels that a frame moves on: some 8 rows, as when one turns a wheel fast. */
const STEP = 300;

export interface Scrolling {
  /** Frames a second that were drawn while scrolling, of the median round. */
  readonly framesPerSecond: number;
  /** Milliseconds that the 95th percentile of the frames took, of the median round. */
  readonly p95: number;
  /** Megabytes of live objects after each round. */
  readonly megabytes: readonly number[];
}

/** Scrolls a long list through many thousands of rows, round by round. */
export async function scroll(browser: Browser, url: string, cookie: string): Promise<Scrolling> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } });
  try {
    const page = await openSignedIn(context.newPage(), url, cookie);
    const devtools = await context.newCDPSession(page);
    await page.goto(url);
    await page.locator('[data-distance] a').first().waitFor();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const frames = await page.getByRole('grid').evaluate(scrollFor, { milliseconds: SECONDS * 1000, step: STEP });
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      const sorted = frames.toSorted((a, b) => a - b);
      rounds.push({
        framesPerSecond: (frames.length * 1000) / frames.reduce((sum, frame) => sum + frame, 0),
        p95: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
        megabytes: usedSize / 2 ** 20,
      });
    }
    const middle = rounds.toSorted((a, b) => a.framesPerSecond - b.framesPerSecond)[ROUNDS >> 1];
    return {
      framesPerSecond: middle?.framesPerSecond ?? NaN,
      p95: middle?.p95 ?? NaN,
      megabytes: rounds.map(({ megabytes }) => megabytes),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page: moves on with every frame, and gives the milliseconds that each took. */
function scrollFor(
  scroller: Element,
  { milliseconds, step }: { milliseconds: number; step: number },
): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const begin = performance.now();
    let last = begin;
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      scroller.scrollBy({ top: step });
      if (now - begin < milliseconds) requestAnimationFrame(next);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(next);
  });
}
