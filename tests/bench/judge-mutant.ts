import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { TestServer } from '../support/test-server.ts';

/** What the tests say of a mutant. */
export interface Verdict {
  /** CRASHED: something failed, but nothing that a test expected of the policy, so the mutant may be as good as missed. */
  outcome: 'FOUND' | 'MISSED' | 'CRASHED';
  /** The file that failed, the test and the first line of what it said; empty for MISSED. */
  by: string;
}

/** What the JSON reporter writes, as far as it is read here. */
interface Report {
  success: boolean;
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/**
 * Runs test files of the project in a folder, one after the other and each in a process of its own, until a test finds by
 * an assertion that something is wrong.
 */
export async function judge(folder: string, files: readonly string[], server: TestServer): Promise<Verdict> {
  let verdict: Verdict = { outcome: 'MISSED', by: '' };
  for (const file of files) {
    const { outcome, by } = verdictOf(await run(folder, file, server));
    if (outcome === 'FOUND') return { outcome, by: `${file}: ${by}` };
    if (outcome === 'CRASHED') verdict = { outcome, by: `${file}: ${by}` };
  }
  return verdict;
}

async function run(folder: string, file: string, server: TestServer): Promise<Report | null> {
  const output = path.join(folder, 'report.json');
  fs.rmSync(output, { force: true });
  const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs');
  const options = ['run', file, '--config', 'tests/bench/mutants.config.ts', '--outputFile', output];
  const env = { ...process.env, HEMTAG_TEST_SERVER: JSON.stringify(server) };
  await once(spawn(process.execPath, [vitest, ...options], { cwd: folder, stdio: 'ignore', env }), 'close');
  return fs.existsSync(output) ? (JSON.parse(fs.readFileSync(output, 'utf8')) as Report) : null;
}

function verdictOf(report: Report | null): Verdict {
  if (!report) return { outcome: 'CRASHED', by: 'the tests did not start' };
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  if (report.success && tests.length) return { outcome: 'MISSED', by: '' };
  const failed = tests.filter(({ status }) => status === 'failed');
  const found = failed.find(({ failureMessages: [message = ''] }) => isAssertion(message));
  const { fullName = '', failureMessages: [message = report.testResults[0]?.message ?? ''] = [] } =
    found ?? failed[0] ?? {};
  return { outcome: found ? 'FOUND' : 'CRASHED', by: `${fullName}: ${message.split('\n')[0]}` };
}

/** Whether a failure is an expectation's, and not of a mutant that made the server fall. */
function isAssertion(message: string): boolean {
  return message.startsWith('AssertionError') && !/\bINTERNAL\b/.test(message);
}
