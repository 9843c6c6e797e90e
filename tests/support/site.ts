import { afterAll, onTestFinished } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { startBrowser, type OpenedPage, type PageOptions, type TestBrowser } from './browser.ts';
import { World } from './world.ts';

export interface Site {
  readonly app: TestApp;
  readonly world: World;
  /** Opens a page of the application in a session of its own. */
  openPage(options?: PageOptions): Promise<OpenedPage>;
}

let browser: Promise<TestBrowser> | undefined;
afterAll(async () => (await browser)?.close());

/** The whole application over a world that the test builds, for the one browser of the test's file. */
export async function startSite(build: (world: World) => Promise<unknown>): Promise<Site> {
  const app = await startApp();
  onTestFinished(() => app.close());
  const world = new World(app.orm);
  await build(world);
  browser ??= startBrowser(app.url);
  const { openPage } = await browser;
  return { app, world, openPage: (options) => openPage({ session: app.account.session, ...options, url: app.url }) };
}
