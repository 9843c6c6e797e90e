import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { temporaryFolder } from './temporary-folder.ts';

let original: Promise<string> | undefined;

async function makeOriginal(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-original-'));
  await (await startEmbeddedPostgres({ dataFolder: folder, durable: false })).stop();
  return folder;
}

/** A data folder with an embedded database that has been stopped: a copy, which is quicker than making each anew. */
export async function dataFolder(): Promise<string> {
  original ??= makeOriginal();
  const copy = temporaryFolder();
  fs.cpSync(await original, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

afterAll(async () => {
  if (original) fs.rmSync(await original, { recursive: true, force: true });
});
