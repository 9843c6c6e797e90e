import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '../../../../server/portfolio/appraisal/monte-carlo.ts';
import { bestSet, type ChosenSet } from '../../../../server/portfolio/prioritisation/best-set.ts';
import { forcingEffect } from '../../../../server/portfolio/prioritisation/forcing.ts';
import { frontier } from '../../../../server/portfolio/prioritisation/frontier.ts';
import { leastExtra } from '../../../../server/portfolio/prioritisation/least-extra.ts';
import { marginalValues } from '../../../../server/portfolio/prioritisation/marginal-value.ts';
import type { Solve } from '../../../../server/portfolio/prioritisation/milp.ts';
import { AnalysisThread } from '../../../../server/portfolio/prioritisation/solver/analysis-thread.ts';
import { loadSolver } from '../../../../server/portfolio/prioritisation/solver/highs.ts';
import { stability } from '../../../../server/portfolio/prioritisation/stability.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { flow } from '../appraisal/flows.ts';
import { EQUITY_2019, ranked } from './ranked.ts';

const limits = { seconds: 60, gap: 0 };
const thread = new AnalysisThread();
let solve: Solve;
let best: ChosenSet;

beforeAll(async () => {
  solve = await loadSolver();
  const answer = bestSet(ranked, solve, limits);
  if (!('set' in answer)) throw new Error(answer.status);
  best = answer.set;
});
afterAll(() => thread.close());

describe('the thread of analyses', () => {
  it('gives what each analysis gives in this thread, several at once', async () => {
    const raises = [{ name: 'one', keys: [EQUITY_2019], amount: parseDecimal('1') }];
    const levels = ['50', '100'].map(parsePercent);
    const draws = { distribution: 'PERT', draws: 5, seed: 1, seconds: 60 } as const;
    const driver = { name: 'cost', worst: flow(-3), likely: flow(-2), best: flow(-1) };
    const simulation = {
      drivers: [driver],
      rate: parsePercent('3'),
      draws: 100,
      seed: 4,
      distribution: 'PERT',
    } as const;
    const answers = await Promise.all([
      thread.run('bestSet', { problem: ranked, limits }),
      thread.run('forcingEffect', { problem: ranked, best, code: 'B', into: 'IN', limits }),
      thread.run('leastExtra', { problem: ranked, best, code: 'B', keys: [EQUITY_2019], limits }),
      thread.run('marginalValues', { problem: ranked, best, raises, limits }),
      thread.run('frontier', { problem: ranked, keys: [EQUITY_2019], levels, limits }),
      thread.run('stability', { problem: ranked, ranges: [], draws, limits }),
      thread.run('simulate', simulation),
    ]);
    expect(answers).toEqual([
      bestSet(ranked, solve, limits),
      forcingEffect(ranked, best, 'B', 'IN', solve, limits),
      leastExtra(ranked, best, 'B', [EQUITY_2019], solve, limits),
      marginalValues(ranked, best, raises, solve, limits),
      frontier(ranked, [EQUITY_2019], levels, solve, limits),
      stability(ranked, [], draws, solve, limits),
      simulate(simulation),
    ]);
  });

  it('tells what went wrong, and goes on', async () => {
    const simulation = { drivers: [], rate: parsePercent('3'), draws: 0, seed: 4, distribution: 'PERT' } as const;
    await expect(thread.run('simulate', simulation)).rejects.toThrow('0 draws');
    await expect(thread.run('bestSet', { problem: ranked, limits })).resolves.toMatchObject({ status: 'OPTIMAL' });
  });

  it('leaves what is given up, and does what else waits', async () => {
    const giveUp = new AbortController();
    const draws = { distribution: 'PERT', draws: 1_000_000, seed: 1, seconds: 60 } as const; // half an hour
    const given = thread.run('stability', { problem: ranked, ranges: [], draws, limits }, giveUp.signal);
    const waiting = thread.run('bestSet', { problem: ranked, limits });
    giveUp.abort(new Error('the request was cancelled'));
    await expect(given).rejects.toThrow('the request was cancelled');
    await expect(waiting).resolves.toMatchObject({ status: 'OPTIMAL' });
    await expect(thread.run('bestSet', { problem: ranked, limits }, giveUp.signal)).rejects.toThrow('cancelled');
  });

  it('rejects what waits when it is closed, and may be begun anew', async () => {
    const other = new AnalysisThread();
    const waiting = other.run('bestSet', { problem: ranked, limits });
    await Promise.all([expect(waiting).rejects.toThrow('closed'), other.close()]);
    await expect(other.run('bestSet', { problem: ranked, limits })).resolves.toMatchObject({ status: 'OPTIMAL' });
    await other.close();
  });
});
