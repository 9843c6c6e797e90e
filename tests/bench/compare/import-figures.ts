import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';
import type { ImportFigures } from './results.ts';

/** Imports so many assets in a process and a database of their own, as npm run bench:import does. */
export async function importFigures(rows: number): Promise<ImportFigures> {
  const script = path.resolve(import.meta.dirname, '../import.ts');
  const args = ['--import', 'tsx', script, String(rows), '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as ImportFigures;
}
