import fs from 'node:fs';
import path from 'node:path';

/** What the pages at which most people begin are built from; every page of those who are signed in has the first two. */
const SIGNED_IN = ['app/signed-in.tsx', 'app/permitted.tsx'];
const PAGES: Readonly<Record<string, string>> = {
  '/': 'overview/overview-page.tsx',
  '/inventory/assets': 'inventory/asset-list-page.tsx',
  '/contracts': 'contracts/contract-list-page.tsx',
  '/services': 'services/service-list-page.tsx',
  '/portfolio/initiatives': 'portfolio/initiatives/initiative-list-page.tsx',
};

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Tags by which a browser fetches code at once that it would else ask for after the first had been read. */
export type FirstCode = (address: string) => string;

/**
 * Reads from a build (`.vite/manifest.json`) what a page of somebody who is signed in begins with.
 * @throws Error when the build has no chunk of a page named here
 */
export function readFirstCode(folder: string): FirstCode {
  const file = path.join(folder, '.vite/manifest.json');
  if (!fs.existsSync(file)) return () => '';
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Chunk>;
  const known = chunksOf(manifest, ['index.html']);
  const tagsOf = (sources: readonly string[]) =>
    [...chunksOf(manifest, sources)]
      .filter((chunk) => !known.has(chunk))
      .flatMap((chunk) => [
        `<link rel="modulepreload" crossorigin href="/${chunk.file}">`,
        ...(chunk.css ?? []).map((sheet) => `<link rel="stylesheet" crossorigin href="/${sheet}">`),
      ])
      .join('');
  const pages = new Map(Object.entries(PAGES).map(([address, page]) => [address, tagsOf([...SIGNED_IN, page])]));
  const others = tagsOf(SIGNED_IN);
  return (address) => pages.get(address) ?? others;
}

/** The chunks of some sources and all that these import. */
function chunksOf(manifest: Readonly<Record<string, Chunk>>, sources: readonly string[]): Set<Chunk> {
  const found = new Set<Chunk>();
  const add = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The client’s build has no chunk of ${source}.`);
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const source of sources) add(source);
  return found;
}
