import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../.hemtag');

/**
 * Does the work while no other process does work of the same name in this checkout. The work is given a function that
 * passes the lock to another process: one that goes on even when this one is killed.
 */
export async function withLock(name, work) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.lock`);
  for (let told = false; !take(file); told = true) {
    if (!told) process.stderr.write(`Waiting for another process that does the same (${file}).\n`);
    await sleep(200);
  }
  let holder = process.pid;
  const passTo = (pid) => {
    holder = pid;
    fs.writeFileSync(file, String(pid));
  };
  try {
    return await work(passTo);
  } finally {
    if (holderOf(file) === holder) fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (holderLives(file)) return false;
  fs.rmSync(file, { force: true });
  return take(file);
}

function holderLives(file) {
  try {
    process.kill(holderOf(file), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The id of the process that holds the lock; 0, which always lives, while it is being written or released. */
function holderOf(file) {
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
}
