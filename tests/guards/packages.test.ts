import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allImports } from './imports.ts';
import { root } from './sources.ts';

interface Package {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function read<T>(file: string): T {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as T;
}

const manifest = read<Package>('package.json');
const lock = read<{ packages: Record<string, Package> }>('package-lock.json').packages;
/** The folders of what the benchmarks compare and judge with, which have a package.json of their own. */
const APART = ['tests/bench/peers/', 'tests/bench/judge/'];

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

it('package.json names every package in one exact version', () => {
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose, 'write the exact version, such as 1.2.3').toEqual([]);
});

const isPackage = (name: string) => !/^(node:|server\/|client\/|tests\/|schema\/|package\.json$)/.test(name);

it('package.json names every package that the code imports', () => {
  const named = new Set(wanted.map(([name]) => name));
  const apart = APART.map((folder) => ({
    folder,
    names: new Set(Object.keys(read<Package>(`${folder}package.json`).dependencies ?? {})),
  }));
  const isNamed = (from: string, to: string) =>
    (apart.find(({ folder }) => from.startsWith(folder))?.names ?? named).has(to);
  const unnamed = allImports().filter(({ from, to }) => isPackage(to) && !isNamed(from, to));
  expect(
    unnamed.map(({ from, to }) => `${from} imports ${to}`),
    'it is here only because another package needs it: name it, in the version of package-lock.json',
  ).toEqual([]);
});

it('package-lock.json is in step with package.json', () => {
  const mend = 'npm install --package-lock-only brings it in step';
  for (const kind of kinds) expect(lock['']?.[kind], `${kind} in package-lock.json: ${mend}`).toEqual(manifest[kind]);
  const other = wanted.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version);
  expect(other, `another version is locked: ${mend}`).toEqual([]);
});

it('package-lock.json holds every package that its packages need, or npm ci would refuse it', () => {
  const holders = Object.entries(lock).flatMap(([folder, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).map((name) => ({ folder, name })),
  );
  const missing = holders.filter(({ folder, name }) => !isLocked(folder, name));
  expect(missing, 'a package of theirs is missing on the registry: choose another version').toEqual([]);
});

/** Whether Node finds the package from a folder: in its own node_modules or in one further out. */
function isLocked(folder: string, name: string): boolean {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/', at.length - 1)))) {
    if (lock[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}
