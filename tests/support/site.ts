import net from 'node:net';
import { beforeAll, onTestFinished } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { pictureIfTestFails, startBrowser, type OpenedPage, type PageOptions, type TestBrowser } from './browser.ts';
import { World } from './world.ts';

export interface Site {
  readonly app: TestApp;
  readonly world: World;
  /** Opens a page of the application in a session of its own. */
  openPage(options?: PageOptions): Promise<OpenedPage>;
}

/** One for all files that the process runs: it has the program in its cache, and ends with the process. */
let browser: Promise<TestBrowser> | undefined;

/** Where the last site was: the browser has the program of an address that it knows in its cache. */
let lastPort = 0;

/** The whole application over a world that the test builds, for the one browser of the test's file. */
export async function startSite(build: (world: World, app: TestApp) => Promise<unknown>): Promise<Site> {
  const site = await openSite(build);
  onTestFinished(() => site.app.close());
  return site;
}

export interface SharedSite<Built> extends Site {
  readonly built: Built;
  /** Goes to an address with the one page that all tests use; `problems` are those from then on. */
  visit(path: string, width?: number): Promise<OpenedPage>;
}

/** The same for all tests of a file; none of them may change what another looks at. */
export function shareSite<Built>(build: (world: World, app: TestApp) => Promise<Built>): () => SharedSite<Built> {
  let current: SharedSite<Built> | undefined;
  beforeAll(async () => {
    let built: Built | undefined;
    const site = await openSite(async (world, app) => (built = await build(world, app)));
    current = { ...site, built: built as Built, visit: visitor(site) };
    return () => site.app.close();
  });
  return () => {
    if (!current) throw new Error('The site is there once the tests run.');
    return current;
  };
}

async function openSite(build: (world: World, app: TestApp) => Promise<unknown>): Promise<Site> {
  const app = await startApp({ port: await knownPort() });
  lastPort = Number(new URL(app.url).port);
  const world = new World(app.orm);
  await build(world, app);
  const { openPage } = await (browser ??= startBrowser(app.url));
  return { app, world, openPage: (options) => openPage({ session: app.account.session, ...options, url: app.url }) };
}

/** The port of the last site if that is closed, else 0 for any that is free. */
async function knownPort(): Promise<number> {
  const server = net.createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(lastPort, '127.0.0.1', () => resolve(true));
  });
  if (isFree) await new Promise((resolve) => void server.close(resolve));
  return isFree ? lastPort : 0;
}

/** One page, in the light theme, for one address after the other: much of what a new one takes is to load the program. */
function visitor({ openPage }: Site): SharedSite<unknown>['visit'] {
  let opened: OpenedPage | undefined;
  return async (path, width = 1280) => {
    if (!opened) return (opened = await openPage({ path, width, kept: true }));
    const { page, problems } = opened;
    const before = problems.length;
    pictureIfTestFails(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    return {
      page,
      get problems() {
        return problems.slice(before);
      },
    };
  };
}
