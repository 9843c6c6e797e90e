import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

/** What a tool of the project complains of; nothing when it ends well. */
async function complaints(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return code === 0 ? '' : `${stdout}${stderr}` || `ended with ${code}`;
}

describe('the tools find nothing to complain of', { timeout: 120_000 }, () => {
  it('tsc: every type fits', async () => {
    const found = await complaints('node_modules/typescript/bin/tsc', '--noEmit');
    expect(found, 'mend these by hand; npm run check shows them again').toBe('');
  });

  it('oxlint: every rule of .oxlintrc.json is kept', async () => {
    const found = await complaints('node_modules/oxlint/bin/oxlint', '--format=unix');
    expect(found, 'npm run fix mends some of these, the rest is by hand').toBe('');
  });

  it('prettier: every file is formatted', async () => {
    const found = await complaints('node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.');
    expect(found, 'npm run fix formats them').toBe('');
  });
});
