import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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

/** Removes what was copied from; for the end of a file that has asked for a data folder, as the next may share its process. */
export async function endDataFolders(): Promise<void> {
  const made = original;
  original = undefined;
  if (made) fs.rmSync(await made, { recursive: true, force: true });
}
