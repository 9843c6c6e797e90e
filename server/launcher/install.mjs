import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs `npm ci` when node_modules is not what package-lock.json says; one process at a time. */
export async function installIfNeeded() {
  if (isInStep()) return;
  await withLock('install', () => {
    if (isInStep()) return;
    process.stderr.write('Installing what is missing. This takes about a minute, once.\n');
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' };
    const { status } = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
    if (status !== 0) process.exit(status ?? 1);
  });
}

/**
 * Whether node_modules holds every package of the lock file, in its version. npm writes its own list of what it has
 * installed at the very end, so an interrupted installation has none.
 */
function isInStep() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([folder, { version, ...entry }]) => {
    if (folder === '') return true;
    if (!installed[folder]) return entry.optional && !isForThisPlatform(entry);
    return installed[folder].version === version;
  });
}

function packagesIn(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {};
}

/** npm leaves out optional packages of other platforms, and with them what only they need. */
function isForThisPlatform({ os, cpu, libc }) {
  if (!os || !cpu || libc) return false;
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}
