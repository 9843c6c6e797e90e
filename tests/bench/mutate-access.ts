/**
 * npm run mutate:access [-- part of a file's name]: takes away, one at a time, each check that the policy makes, in a copy
 * of the project, and shows which the tests do not miss. Of the table it turns every cell over: what a role may, it may not,
 * and the other way round.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { POLICY, ruleFor, type Kind } from '../../server/access/policy.ts';
import { ROLES } from '../../server/access/role.ts';
import type { Action } from '../../server/api/viewer.ts';
import { MUTANTS, TESTS, type Mutant } from './access-mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');
const COPIED = ['schema', 'server', 'tests', 'package.json', 'tsconfig.json', 'README.md'];
const TABLE = 'server/access/policy.ts';
const wanted = process.argv[2] ?? '';

/** One change of one file, and the tests that are run until one fails. */
interface Attempt {
  name: string;
  file: string;
  changed: (code: string) => string;
  tests: readonly string[];
}

function attempts(): Attempt[] {
  const cells = (Object.keys(POLICY) as Kind[]).flatMap((kind) =>
    (['READ', 'WRITE', 'SECRET'] as const)
      .filter((action) => action !== 'SECRET' || ruleFor(kind)?.SECRET)
      .flatMap((action) => ROLES.map((role) => turned(kind, action, role))),
  );
  const removals = MUTANTS.flatMap(([tests, mutants]) => mutants.map((mutant) => removed(mutant, tests.split(' '))));
  return [...cells, ...removals].filter(({ file, name }) => file.includes(wanted) || name.includes(wanted));
}

/** A cell of the table turned over. */
function turned(kind: Kind, action: Action, role: (typeof ROLES)[number]): Attempt {
  const held: readonly string[] = ruleFor(kind)?.[action] ?? [];
  const has = held.includes(role);
  const roles = has ? held.filter((each) => each !== role) : [...held, role];
  return {
    name: `${kind} ${action} ${has ? 'without' : 'with'} ${role}`,
    file: TABLE,
    changed: (code) => `${code}\nObject.assign(POLICY.${kind}, { ${action}: ${JSON.stringify(roles)} });\n`,
    tests: TESTS['rules'] ?? [],
  };
}

function removed({ file, text, without }: Mutant, tests: readonly string[]): Attempt {
  return {
    name: `${file}: ${text.trim()} → ${without.trim() || 'nothing'}`,
    file,
    changed: (code) => {
      if (code.split(text).length !== 2) throw new Error(`Not exactly once in ${file}: ${text}`);
      return code.replace(text, () => without);
    },
    tests: tests.flatMap((name) => TESTS[name] ?? []),
  };
}

/** Runs test files until one fails. */
async function isFound(vitest: Vitest, files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const specifications = await vitest.globTestSpecifications([file]);
    if (!specifications.length) throw new Error(`There is no test ${file}.`);
    // Failures of earlier runs count for `bail` until they are forgotten: this run would end before it has begun.
    vitest.state.filesMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    if (unhandledErrors.length || testModules.some((module) => !module.ok())) return file;
  }
  return null;
}

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-mutants-'));
fs.chmodSync(copy, 0o755);
for (const name of COPIED) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
process.chdir(copy);
os.setPriority(os.constants.priority.PRIORITY_LOW);

const vitest = await createVitest('test', {
  config: path.join(copy, 'tests/vitest.config.ts'),
  watch: false,
  maxWorkers: 1,
  bail: 1,
  silent: true,
  reporters: [{}],
});
const survivors: string[] = [];
const finders = new Set<string>();
const all = attempts();
try {
  const tests = [...new Set(all.flatMap((attempt) => attempt.tests))];
  const failing = await isFound(vitest, tests);
  if (failing) throw new Error(`${failing} fails before anything is taken away.`);
  for (const [index, { name, file, changed, tests: files }] of all.entries()) {
    const place = path.join(copy, file);
    const code = fs.readFileSync(place, 'utf8');
    fs.writeFileSync(place, changed(code));
    vitest.invalidateFile(place);
    const found = await isFound(vitest, files);
    fs.writeFileSync(place, code);
    vitest.invalidateFile(place);
    if (found) finders.add(found);
    else survivors.push(name);
    process.stdout.write(`${index + 1} of ${all.length}: ${found ?? 'NOT MISSED'}: ${name}\n`);
  }
  // They failed for what was taken away: with all back in its place the same tests pass.
  const broken = await isFound(vitest, [...finders]);
  if (broken) throw new Error(`${broken} fails with nothing taken away: what it found counts for nothing.`);
} finally {
  await vitest.close();
  fs.rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(
  `${all.length} checks taken away, ${survivors.length} of them not missed:\n${survivors.join('\n')}\n`,
);
process.exit(survivors.length ? 1 : 0);
