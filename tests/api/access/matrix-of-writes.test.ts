import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { sendEach } from './asking.ts';
import { Matrix } from './matrix.ts';
import { literal, MUTATIONS } from './mutation-rights.ts';
import { buildRegion, type Region } from './region.ts';

let app: TestApp;
let region: Region;

beforeAll(async () => {
  app = await startApp();
  region = await buildRegion(app);
});
afterAll(() => app.close());

let cells = 0;

describe('whoever asks does what the table says, and nothing else', () => {
  it.each(Object.keys(MUTATIONS))('by %s', async (mutation) => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      const calls = MUTATIONS[mutation]?.(asker, region) ?? [];
      const parts = calls.map(
        ({ input }) => `${mutation}(input: ${literal({ dryRun: true, reason: 'matrix', ...input })}) { __typename }`,
      );
      const answers = await sendEach(app, asker, parts);
      calls.forEach(({ expected, about }, index) => {
        const answer = answers[index] as { code?: string; message?: string };
        const isMissing =
          answer.code === 'BAD_USER_INPUT' && /^There is no \w+ with that id\.$/.test(answer.message ?? '');
        const code = isMissing ? 'REFERENCE_MISSING' : (answer.code ?? 'ALLOWED');
        // A rule that speaks only once the write is known to be allowed.
        const got = code === 'RULE_VIOLATION' && expected === 'ALLOWED' ? 'ALLOWED' : code;
        matrix.check(asker, mutation, `${about} (${answer.message ?? ''})`, got, expected);
      });
    }
    cells += matrix.cells;
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(region.askers.length - 1);
  });

  it('and all of it was asked', () => {
    expect(cells).toBeGreaterThan(4_000);
  });

  it('and what is rehearsed changes nothing', async () => {
    const [found] = await app.orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::integer as count from audit_event where reason = 'matrix'`);
    expect(found?.count).toBe(0);
  });
});
