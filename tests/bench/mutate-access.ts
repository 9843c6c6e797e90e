/**
 * npm run mutate:access [-- --only words …]: takes away, one at a time, each check that the policy makes, in a copy of the
 * project, and shows which the tests do not miss; with --only those whose file or name holds the words, which may be given
 * several times. Of the table it turns every cell over: what a role may, it may not, and the other way round.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { POLICY, ruleFor, type Kind } from '../../server/access/policy.ts';
import { ROLES } from '../../server/access/role.ts';
import type { Action } from '../../server/api/viewer.ts';
import { startTestServer } from '../support/test-server.ts';
import { MUTANTS, TESTS, type Mutant } from './access-mutants.ts';
import { judge, type Verdict } from './judge-mutant.ts';

const root = path.resolve(import.meta.dirname, '../..');
const COPIED = ['schema', 'server', 'tests', 'package.json', 'tsconfig.json', 'README.md'];
const TABLE = 'server/access/policy.ts';
const { only } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [''] } } }).values;

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
  return [...removals, ...cells].filter(({ file, name }) => only.some((words) => `${file} ${name}`.includes(words)));
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

const all = attempts();
const verdicts: (Verdict & { name: string })[] = [];
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-mutants-'));
fs.chmodSync(copy, 0o755);
for (const name of COPIED) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
os.setPriority(os.constants.priority.PRIORITY_LOW);
const server = await startTestServer();
try {
  for (const file of new Set(all.flatMap(({ tests }) => tests))) {
    const { outcome, by } = await judge(copy, [file], server);
    if (outcome !== 'MISSED') throw new Error(`There is a failure before anything is taken away: ${by}`);
  }
  for (const { name, file, changed, tests } of all) {
    const place = path.join(copy, file);
    const code = fs.readFileSync(place, 'utf8');
    fs.writeFileSync(place, changed(code));
    const verdict = await judge(copy, tests, server);
    fs.writeFileSync(place, code);
    verdicts.push({ name, ...verdict });
    process.stdout.write(`${verdicts.length} of ${all.length}: ${verdict.outcome}: ${name}: ${verdict.by}\n`);
  }
} finally {
  await server.stop();
  fs.rmSync(copy, { recursive: true, force: true });
}

const named = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
for (const outcome of ['MISSED', 'CRASHED'] as const) {
  for (const { name, by } of named(outcome)) process.stdout.write(`${outcome}: ${name}: ${by}\n`);
}
const [found, missed, crashed] = [named('FOUND'), named('MISSED'), named('CRASHED')].map(({ length }) => length);
process.stdout.write(`${all.length} checks taken away: ${found} found, ${missed} missed, ${crashed} only crashed\n`);
process.exit(found === all.length ? 0 : 1);
