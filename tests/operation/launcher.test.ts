import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const launcher = path.join(root, 'server/launcher');

function launch(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [path.join(launcher, 'run.mjs'), ...args], { encoding: 'utf8', cwd: '/' });
}

describe('npm run', () => {
  it('passes arguments and the exit code through, from any folder', () => {
    const { status, stderr } = launch('test', 'no-such-file.test.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-file.test.ts');
  });

  it('names the commands there are when it is asked for another', () => {
    const { status, stderr } = launch('nonsense');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no command "nonsense"\. The commands are: start, .*test.*\.\n$/);
  });
});

/** A project of one package, with an npm that only notes that it was called, and installs if it is told that it works. */
function project(): { folder: string; npm: string; calls(): number; wants(version: string): void } {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'server/launcher'), { recursive: true });
  for (const file of ['install.mjs', 'child.mjs', 'lock.mjs']) {
    fs.copyFileSync(path.join(launcher, file), path.join(folder, 'server/launcher', file));
  }
  const npm = path.join(folder, 'npm-cli.js');
  fs.writeFileSync(
    npm,
    `const fs = require('node:fs');
    fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
    if (process.env.NPM_BREAKS) process.exit(7);
    fs.mkdirSync('node_modules/some', { recursive: true });
    const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
    delete lock.packages['node_modules/foreign'];
    fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));`,
  );
  const wants = (version: string) => {
    const foreign = { version: '1.0.0', optional: true, os: ['none'], cpu: [process.arch] };
    const packages = { '': {}, 'node_modules/some': { version }, 'node_modules/foreign': foreign };
    fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  };
  wants('1.0.0');
  const log = path.join(folder, 'calls');
  const calls = () => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().split('\n').length : 0);
  return { folder, npm, calls, wants };
}

/** What run.mjs does first, in a process of its own; resolves to its exit code. */
function install({ folder, npm }: { folder: string; npm: string }, environment = {}): Promise<number | null> {
  const script = `import('./server/launcher/install.mjs').then((module) => module.installIfNeeded()).then(process.exit)`;
  const child = spawn(process.execPath, ['--eval', script], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, npm_execpath: npm, ...environment },
  });
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

describe('installation', () => {
  it('happens when there is nothing, and not again while only packages of other platforms are missing', async () => {
    const fresh = project();
    expect(await install(fresh)).toBe(0);
    expect(await install(fresh)).toBe(0);
    expect(fresh.calls()).toBe(1);
  });

  it('happens again when the lock file asks for another version', async () => {
    const changed = project();
    await install(changed);
    changed.wants('1.0.1');
    await install(changed);
    expect(changed.calls()).toBe(2);
  });

  it('happens again when a package has gone', async () => {
    const damaged = project();
    await install(damaged);
    fs.rmSync(path.join(damaged.folder, 'node_modules/some'), { recursive: true });
    await install(damaged);
    expect(damaged.calls()).toBe(2);
  });

  it('passes on that npm failed, and is tried again at the next start', async () => {
    const broken = project();
    expect(await install(broken, { NPM_BREAKS: 'yes' })).toBe(7);
    expect(await install(broken)).toBe(0);
    expect(broken.calls()).toBe(2);
  });

  it('is done by one of two that start at once, and the other waits for it', async () => {
    const shared = project();
    expect(await Promise.all([install(shared), install(shared)])).toEqual([0, 0]);
    expect(shared.calls()).toBe(1);
  });

  it('is not held up by one that was killed in the middle', async () => {
    const abandoned = project();
    const noProcess = 2 ** 31 - 2;
    fs.mkdirSync(path.join(abandoned.folder, '.hemtag'));
    fs.writeFileSync(path.join(abandoned.folder, '.hemtag/install.lock'), String(noProcess));
    expect(await install(abandoned)).toBe(0);
    expect(abandoned.calls()).toBe(1);
  });
});
