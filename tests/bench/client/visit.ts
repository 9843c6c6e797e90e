import type { Browser, Page } from 'playwright-core';

/** A simulated line of 10 Mbit/s and 40 ms, and a processor four times as slow as this one. */
const LINE = { offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8 };
const SLOWER = 4;

export interface Visit {
  /** Milliseconds from the request of the page until what was waited for has been drawn. */
  readonly usable: number;
  /** Paths of the scripts that had been fetched by then, in order. */
  readonly scripts: readonly string[];
}

/** Opens a page as somebody does who has never been there, slowly, until an element is drawn. */
export async function visit(browser: Browser, url: string, cookie: string, awaited: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } });
  try {
    const page = await openSignedIn(context.newPage(), url, cookie);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript((selector) => {
      const look = () => {
        if (!document.querySelector(selector)) return void requestAnimationFrame(look);
        // What is there in one frame has been drawn by the next.
        requestAnimationFrame(() => performance.mark('usable'));
      };
      requestAnimationFrame(look);
    }, awaited);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    return await page.evaluate(() => {
      const usable = performance.getEntriesByName('usable')[0]?.startTime ?? NaN;
      const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0 && responseEnd <= usable)
        .map(({ name }) => new URL(name).pathname);
      return { usable, scripts };
    });
  } finally {
    await context.close();
  }
}

/** A page with the cookie of a session; without one for an empty text. */
export async function openSignedIn(opening: Promise<Page>, url: string, cookie: string): Promise<Page> {
  const page = await opening;
  // What tsx has put into the functions that the page is given.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const [name = '', value = ''] = cookie.split('=');
  if (value !== '') await page.context().addCookies([{ name, value, url: new URL(url).origin }]);
  return page;
}
