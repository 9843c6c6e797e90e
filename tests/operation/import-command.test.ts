import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Runs the command on a file of this content. */
function importing(content: string, ...options: string[]) {
  const file = path.join(temporaryFolder(), 'file.csv');
  fs.writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/launcher/import.ts', file, ...options],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, DATABASE_URL: database.url } },
  );
  return { code: status, lines: stdout.trimEnd().split('\n'), stderr };
}

const SUPPLIERS = 'Namn;Organisationsnummer\nAtea AB;556265-1892\nDustin AB;\n';

describe('npm run import', () => {
  it('tells what it would do, does it, and then finds nothing left to do', () => {
    const dry = importing(SUPPLIERS, '--kind', 'suppliers', '--dry-run');
    expect(dry).toMatchObject({ code: 0, lines: ['Would be: 2 created, 0 changed, 0 unchanged, 0 rejected'] });
    expect(importing(SUPPLIERS, '--kind', 'suppliers').lines).toEqual([
      '2 created, 0 changed, 0 unchanged, 0 rejected',
    ]);
    expect(importing(SUPPLIERS, '--kind', 'suppliers').lines).toEqual([
      '0 created, 0 changed, 2 unchanged, 0 rejected',
    ]);
  });

  it('tells which rows it cannot take and why, writes nothing and ends with 1, unless it may take the valid ones', () => {
    const file = 'Namn;Organisationsnummer\nProact AB;\nFel AB;556735-56710\n';
    const rejected = 'line 3: Organisationsnummer: ';
    const refused = importing(file, '--kind', 'suppliers');
    expect(refused.code).toBe(1);
    expect(refused.lines[0]?.startsWith(rejected)).toBe(true);
    expect(refused.lines[1]).toBe('Nothing is written. Would be: 1 created, 0 changed, 0 unchanged, 1 rejected');
    const partly = importing(file, '--kind', 'suppliers', '--valid-only');
    expect(partly.code).toBe(1);
    expect(partly.lines[1]).toBe('1 created, 0 changed, 0 unchanged, 1 rejected');
  });

  it('says in a sentence what is wrong with a file or with what it was asked', () => {
    expect(importing('', '--kind', 'suppliers')).toMatchObject({ code: 1, lines: ['The file has no rows.'] });
    expect(importing('a;b\n1;2\n')).toMatchObject({ code: 1, lines: ['Say which kind of records the file has.'] });
    const unknown = importing(SUPPLIERS, '--kind', 'boats');
    expect([unknown.code, unknown.stderr.split('\n')[0]]).toEqual([1, 'There is no kind boats.']);
  });
});
