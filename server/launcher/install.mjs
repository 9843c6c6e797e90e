import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endOf } from './child.mjs';
import { withLock } from './lock.mjs';

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs `npm ci` when node_modules is not what package-lock.json says; one process at a time. Returns its exit code. */
export async function installIfNeeded() {
  if (isInStep()) return 0;
  return withLock('install', async (passTo) => {
    if (isInStep()) return 0;
    process.stderr.write('Installing what is missing. This takes about a minute, once.\n');
    const npm = npmCi();
    // npm takes back what it has done when it is interrupted, and outlives this process if that is killed.
    if (npm.pid) passTo(npm.pid);
    return endOf(npm);
  });
}

function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Whether node_modules has every package of the lock file, in its version. npm writes its own list of what it has
 * installed at the very end, so an interrupted installation has none.
 */
function isInStep() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([folder, { version, ...entry }]) => {
    if (folder === '') return true;
    if (!installed[folder]) return entry.optional && !isForThisPlatform(entry);
    return installed[folder].version === version && fs.existsSync(path.join(root, folder));
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
