import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { withLock } from './lock.mjs';
import { root, run } from './programs.ts';

const output = path.join(root, 'client/dist');

/** Holds the hash of the sources that the output was built from; written last, so half a build has none. */
const stamp = path.join(output, '.sources');

/** All that the built client depends on. */
const sources = ['client', 'schema/examples', 'server/values', 'package-lock.json', 'tsconfig.json'];

/** Builds the client into client/dist, unless its sources are those of the last build. Returns an exit code. */
export async function buildClient(): Promise<number> {
  if (isBuilt()) return 0;
  return withLock('client', async () => {
    if (isBuilt()) return 0;
    process.stderr.write('Building the client.\n');
    const hash = hashOfSources();
    const code = await run('vite', 'build', 'client', '--logLevel', 'warn');
    if (code !== 0) return code;
    await compressOutput();
    fs.writeFileSync(stamp, hash);
    return 0;
  });
}

function isBuilt(): boolean {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashOfSources();
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(path.join(root, source)))) {
    const content = fs.readFileSync(file);
    hash.update(`${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(entry: string): string[] {
  if (entry === output) return [];
  if (!fs.statSync(entry).isDirectory()) return [entry];
  const names = fs.readdirSync(entry).toSorted();
  return names.flatMap((name) => filesIn(path.join(entry, name)));
}

/** Puts a brotli and a gzip file beside each text that the server may then send as it is. */
async function compressOutput(): Promise<void> {
  const brotli = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } };
  const names = fs.readdirSync(output, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(js|css|svg|json)$/.test(name)).map((name) => path.join(output, name));
  await Promise.all(
    texts.map(async (file) => {
      const content = fs.readFileSync(file);
      fs.writeFileSync(`${file}.br`, await promisify(zlib.brotliCompress)(content, brotli));
      fs.writeFileSync(`${file}.gz`, await promisify(zlib.gzip)(content));
    }),
  );
}
