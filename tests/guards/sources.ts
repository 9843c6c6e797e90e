import fs from 'node:fs';
import path from 'node:path';

/** The folder of package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A file that people wrote: its path from the root, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const generated = ['client/dist', 'client/gql', 'tests/.output'];

const isGenerated = (name: string) => generated.includes(name.split(path.sep).join('/'));

/** The files under these patterns, in the order of their paths, without those that programs made. */
export function sources(...patterns: string[]): Source[] {
  return fs
    .globSync(patterns, { cwd: root, exclude: isGenerated })
    .map((name) => name.split(path.sep).join('/'))
    .toSorted()
    .map((name) => ({ path: name, text: fs.readFileSync(path.join(root, name), 'utf8') }));
}

/** Every TypeScript and JavaScript file of ours. */
export function allCode(): Source[] {
  return sources('{server,client,tests}/**/*.{ts,tsx,mjs}');
}

/** `path:line` of every match of a pattern. */
export function placesOf(pattern: RegExp, files: readonly Source[]): string[] {
  return files.flatMap(({ path: file, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}
