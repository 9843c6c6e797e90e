import http from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { analyses } from '../../../server/portfolio/prioritisation/solver/analyses-of-process.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { ranked } from '../../rules/portfolio/prioritisation/ranked.ts';
import { LabWorld } from './lab-world.ts';

let app: TestApp;
let lab: LabWorld;

beforeAll(async () => {
  app = await startApp();
  lab = new LabWorld(app);
  const frameId = await lab.frame('U', { 2027: '100.00' });
  // What has been solved is not solved again: these amounts are no other test's.
  await lab.initiative({ code: 'A', cost: '80.17', benefit: '300.71', frameId });
});
afterAll(() => app.close());

/** Asks for the best set; gives the way to leave before it is told. */
function begin(): () => void {
  const headers = { 'content-type': 'application/json', ...app.cookie };
  const request = http.request(`${app.url}/graphql`, { method: 'POST', headers });
  request.on('error', () => undefined);
  const query = '{ bestSet(input: { firstYear: 2027, lastYear: 2028, discountRate: "4" }) { found { status } } }';
  request.end(JSON.stringify({ query }));
  return () => void request.destroy();
}

it('a solve that nobody waits for any more is ended, and the next question is answered', async () => {
  // In the place of the solve: half an hour of work, given up by the signal that the solve has.
  const run = analyses.run.bind(analyses);
  const ends: unknown[] = [];
  const draws = { distribution: 'PERT', draws: 1_000_000, seed: 1, seconds: 3600 } as const;
  const limits = { seconds: 60, gap: 0 };
  const taken = vi.spyOn(analyses, 'run').mockImplementationOnce((_name, _input, signal) => {
    const work = run('stability', { problem: ranked, ranges: [], draws, limits }, signal);
    work.catch((reason: unknown) => ends.push(reason));
    return work as never;
  });
  const leave = begin();
  await eventually(() => taken.mock.calls.length === 1);
  expect(ends).toEqual([]);
  leave();
  await eventually(() => ends.length === 1);
  // What runs out of time by itself ends with a TimeoutError.
  expect(ends).toEqual([expect.objectContaining({ name: 'AbortError' })]);
  const { found } = await lab.bestSet<{ found: { status: string } }>({}, 'found { status }');
  expect(found.status).toBe('OPTIMAL');
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
