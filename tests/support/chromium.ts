import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge', 'microsoft-edge'];

/** Where macOS and Windows keep browsers, which are not in the PATH there. */
function standardPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const browsers = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => (root ? browsers.map((browser) => path.join(root, browser)) : []));
  }
  return [];
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...inPath, ...standardPlaces()].find((file) => fs.existsSync(file));
}

/**
 * The browser for the tests: the one of HEMTAG_CHROMIUM, else an installed one, else one installed now, which only
 * root on Debian may. Without any it throws: browser tests are never left out in silence.
 */
export function chromium(): string {
  const chosen = process.env.HEMTAG_CHROMIUM;
  if (chosen) {
    if (fs.existsSync(chosen)) return chosen;
    throw new Error(`HEMTAG_CHROMIUM is ${chosen}, but there is no such file.`);
  }
  const found = findChromium() ?? (mayInstall() ? install() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install Chromium, Chrome or Edge, or set HEMTAG_CHROMIUM to the path of one.',
  );
}

function mayInstall(): boolean {
  const system = '/etc/os-release';
  const isDebian = fs.existsSync(system) && /^ID=debian$/m.test(fs.readFileSync(system, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

function install(): string | undefined {
  process.stderr.write('Installing Chromium for the browser tests (apt-get install chromium).\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Two test runs may meet here: the second waits for the first one's lock.
  const command = 'apt-get -qq update && apt-get -qq -y -o DPkg::Lock::Timeout=300 install chromium';
  spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return findChromium();
}
