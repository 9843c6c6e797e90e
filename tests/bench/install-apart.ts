import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Installs what a folder here with a package.json of its own is made of, in the benchmark's folder and not in the checkout,
 * if it is not there. Returns where.
 */
export function installApart(name: 'peers' | 'judge', folder: string): string {
  const here = path.join(import.meta.dirname, name);
  const target = path.join(folder, name);
  const lock = 'package-lock.json';
  const installed = path.join(target, 'node_modules', '.package-lock.json');
  const same = (a: string, b: string) => fs.existsSync(b) && fs.readFileSync(a, 'utf8') === fs.readFileSync(b, 'utf8');
  const isThere = fs.existsSync(installed) && same(path.join(here, lock), path.join(target, lock));
  fs.cpSync(here, target, { recursive: true });
  if (isThere) return target;
  const args = ['ci', '--prefix', target, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return target;
}
