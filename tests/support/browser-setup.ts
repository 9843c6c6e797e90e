import type { TestProject } from 'vitest/node';
import { buildClient } from '../../server/launcher/client-build.ts';
import { chromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's program. */
    chromium: string;
  }
}

/** Runs before the first browser test: finds or installs the browser, and builds the client that it will open. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', chromium());
  if ((await buildClient()) !== 0) throw new Error('The client cannot be built, so its browser tests cannot run.');
}
