import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFailed, TestRunner } from 'vitest';

const screenshots = path.resolve(import.meta.dirname, '../.output');

/** No sandbox, since tests may run as root; nothing that calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PageOptions {
  /** Address of the application, if it is another than the browser was started for. */
  url?: string;
  /** Secret of the session that the page is signed in with; signed out if not given. */
  session?: string;
  /** Path and query at the application's address; `/` if not given. */
  path?: string;
  locale?: 'sv-SE' | 'en-GB';
  colorScheme?: 'light' | 'dark';
  /** Of the window, in CSS pixels; 1280 × 800 if not given. */
  width?: number;
  height?: number;
}

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong unseen: uncaught errors, errors in the console, refusals by the content security policy. */
  readonly problems: readonly string[];
}

export interface TestBrowser {
  /** Opens a page in a session of its own, with its own cookies and storage. A failing test leaves a picture of it. */
  openPage(options?: PageOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Milliseconds that a page is waited for; less than a test has, so that a test that waits in vain tells for what. */
const patience = 15_000;

/** Starts Chromium for the application at this address; pages can reach no other. */
export async function startBrowser(url: string): Promise<TestBrowser> {
  // By a machine’s own locale, Chromium may not be able to name a file with å, ä or ö.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: flags, env });
  return { openPage: (options) => openPage(browser, options?.url ?? url, options ?? {}), close: () => browser.close() };
}

async function openPage(browser: Browser, url: string, options: PageOptions): Promise<OpenedPage> {
  const { path: address = '/', locale = 'sv-SE', colorScheme = 'light', width = 1280, height = 800 } = options;
  const settings: BrowserContextOptions = {
    baseURL: url,
    locale,
    colorScheme,
    viewport: { width, height },
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  };
  const context = await browser.newContext(settings);
  if (options.session) await context.addCookies([{ name: 'hemtag', value: options.session, url, httpOnly: true }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.route(
    (target) => target.origin !== url,
    (route) => {
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  pictureIfTestFails(page);
  await page.goto(address);
  return { page, problems };
}

/** Leaves a picture of the page if the test that runs now fails. */
export function pictureIfTestFails(page: Page): void {
  const test = TestRunner.getCurrentTest();
  if (!test) return;
  const name = test.name.replaceAll(/\W+/g, '-').slice(0, 80);
  onTestFailed(async () => {
    await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
  });
}
