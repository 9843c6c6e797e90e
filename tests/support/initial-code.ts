import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that the code of a first page may weigh with its texts, compressed by gzip; decision 40 says why a list's is more. */
export const SIGN_IN_BUDGET = 250_000;
export const LIST_BUDGET = 258_000;

const dist = path.resolve(import.meta.dirname, '../../client/dist');

/** Bytes of built scripts, given by their addresses, compressed by gzip. */
export function initialCode(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => sum + gzipSync(fs.readFileSync(path.join(dist, address))).length, 0);
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Addresses of the scripts that a page begins with: the entry's, those of the sources, and all that these import. */
export function scriptsOf(sources: readonly string[]): string[] {
  const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const found = new Set<string>();
  const add = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`${source} is no source that the build makes a chunk of.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const source of ['index.html', ...sources]) add(source);
  return [...found].map((file) => `/${file}`);
}
