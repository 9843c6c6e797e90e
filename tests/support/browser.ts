import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject, onTestFailed, TestRunner } from 'vitest';

const screenshots = path.resolve(import.meta.dirname, '../.output');

/**
 * No sandbox, since tests may run as root; nothing that calls home; no host but this machine has an address. To stop
 * requests one by one would take the cache away too, and to load the program anew is most of what a page takes.
 */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
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
  /** Whether the tests of the file after this one use the page too. */
  kept?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong unseen: uncaught errors, errors in the console, refusals by the content security policy. */
  readonly problems: readonly string[];
}

export interface TestBrowser {
  /** Opens a page in a session of its own, with its own cookies and storage. A failing test leaves a picture of it. */
  openPage(options?: PageOptions): Promise<OpenedPage>;
}

/** Milliseconds that a page is waited for; less than a test has, so that a test that waits in vain tells for what. */
const patience = 30_000;

const timezoneId = 'Europe/Stockholm';

/** A window in a session of its own, and the test that it is lent to. */
interface Lent {
  readonly page: Page;
  readonly baseURL: string;
  readonly locale: string;
  /** The file instead, for what is kept; none for what is opened outside tests, which stays open. */
  to: object | undefined;
}

/** Starts Chromium for the application at this address; it ends with the process. */
export async function startBrowser(url: string): Promise<TestBrowser> {
  // By a machine’s own locale, Chromium may not be able to name a file with å, ä or ö.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: flags, env });
  const lent: Lent[] = [];
  return {
    openPage: async (options = {}) => {
      const address = options.url ?? url;
      return show(await emptyPage(browser, lent, address, options), address, options);
    },
  };
}

/**
 * A window with nothing in it, in a session that knows of nothing but the program: one that a test before this one has
 * had, if there is any. Until then that stays as it was, for the picture of a test that fails.
 */
async function emptyPage(
  browser: Browser,
  lent: Lent[],
  baseURL: string,
  { locale = 'sv-SE', kept = false }: PageOptions,
): Promise<Page> {
  const test = TestRunner.getCurrentTest();
  const to = kept ? test?.file : test;
  const isOver = ({ to: other }: Lent) => other && other !== test && other !== test?.file;
  const idle = lent.find(
    (each) => isOver(each) && each.locale === locale && each.baseURL === baseURL && !each.page.isClosed(),
  );
  if (idle) {
    idle.to = to;
    await empty(idle.page);
    return idle.page;
  }
  const context = await browser.newContext({ baseURL, locale, timezoneId, reducedMotion: 'reduce' });
  const page = await context.newPage();
  lent.push({ page, baseURL, locale, to });
  return page;
}

/** Takes away all that a test has left in a session, but not the cache. */
async function empty(page: Page): Promise<void> {
  const context = page.context();
  for (const event of ['pageerror', 'console', 'request']) page.removeAllListeners(event);
  await page.unrouteAll();
  await Promise.all(context.pages().map((each) => each !== page && each.close()));
  await context.clearCookies();
  await context.clearPermissions();
  await page.mouse.move(0, 0);
  await page.goto('/favicon.svg');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}

async function show(page: Page, url: string, options: PageOptions): Promise<OpenedPage> {
  const { path: address = '/', colorScheme = 'light', width = 1280, height = 800, session: value } = options;
  if (value) await page.context().addCookies([{ name: 'hemtag', value, url, httpOnly: true }]);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) problems.push(`asked for ${request.url()}`);
  });
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
