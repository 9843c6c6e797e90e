/**
 * npm run bench:portfolio: how long the best set of a portfolio takes, for 40, 100 and 300 initiatives that may begin in up
 * to three years, under three frames a year and four roles a quarter. With `-- --prove 60` it may take so many seconds for
 * the proof that there is no better set, instead of one second, or five for 300. Then what a screen asks of 100 and of 300
 * over the API, on a database of its own that is thrown away; with `-- --api` only that.
 */
import { parseArgs } from 'node:util';
import { measureApi } from './portfolio-api.ts';
import { randomFrom, type Random } from '../../server/portfolio/appraisal/random.ts';
import { bestSet } from '../../server/portfolio/prioritisation/best-set.ts';
import { leftOutReasons } from '../../server/portfolio/prioritisation/left-out.ts';
import {
  keyText,
  type Candidate,
  type ResourceLimit,
  type ResourceUse,
  type SelectionProblem,
  type StartOption,
} from '../../server/portfolio/prioritisation/selection-problem.ts';
import { loadSolver } from '../../server/portfolio/prioritisation/solver/highs.ts';
import { parseDecimal } from '../../server/values/decimal.ts';

const SIZES = [
  [40, 1],
  [100, 1],
  [300, 5],
] as const;
const SEEDS = [1, 2, 3, 4, 5];
const FRAMES = ['OPERATING', 'INVESTMENT', 'EQUITY'];
const ROLES = ['developer', 'architect', 'trainer', 'project leader'];

const { values: options } = parseArgs({ options: { prove: { type: 'string' }, api: { type: 'boolean' } } });
const whole = (number: number) => parseDecimal(String(Math.round(number)));

/** Money for not half of what is wanted, and time for four fifths of it. */
function portfolio(count: number, seed: number): SelectionProblem {
  const random = randomFrom(seed);
  const candidates = Array.from({ length: count }, (_, at) => candidate(at, random));
  const wanted = new Map<string, { use: ResourceUse; sum: number }>();
  for (const { options: starts } of candidates) {
    for (const [delay, { uses }] of starts.entries()) {
      for (const use of uses) {
        const sum = wanted.get(keyText(use))?.sum ?? 0;
        wanted.set(keyText(use), { use, sum: sum + (delay === 0 ? Number(use.amount) : 0) });
      }
    }
  }
  const limits = [...wanted.values()].map(({ use: { kind, resource, period }, sum }): ResourceLimit => {
    const limit = kind === 'FRAME' ? 0.45 * sum + 2_000_000 : 0.8 * sum + 400;
    return { kind, resource, period, limit: whole(limit) };
  });
  return { candidates, limits, excludes: [], forced: [] };
}

/** From 50 000 SEK to 2.7 million over one to three years; one in ten depends on another, one in ten is a variant. */
function candidate(at: number, random: Random): Candidate {
  const size = 50_000 * Math.exp(4 * random());
  const years = 1 + Math.floor(random() * 3);
  const worth = size * (0.2 + 1.6 * random());
  const frame = FRAMES[Math.floor(random() * FRAMES.length)] ?? '';
  const role = ROLES[Math.floor(random() * ROLES.length)] ?? '';
  const first = 2026 + Math.floor(random() * 3);
  const hours = size / years / 20_000 + 20;
  const begun = (delay: number): StartOption => ({
    start: first + delay,
    value: whole(worth * 0.97 ** delay),
    uses: Array.from({ length: years }, (_, year) => String(first + delay + year)).flatMap((year): ResourceUse[] => [
      { kind: 'FRAME', resource: frame, period: year, amount: whole(size / years) },
      ...[1, 2, 3, 4].map((quarter): ResourceUse => ({
        kind: 'CAPACITY',
        resource: role,
        period: `${year}-Q${quarter}`,
        amount: whole(hours),
      })),
    ]),
  });
  const earlier = Math.floor(random() * at);
  return {
    code: codeOf(at),
    options: Array.from({ length: 1 + Math.floor(random() * 3) }, (_, delay) => begun(delay)),
    mandatory: false,
    earliest: null,
    latest: null,
    dependsOn: at > 0 && random() < 0.1 ? [{ code: codeOf(earlier), years: 0 }] : [],
    variantOf: at % 20 < 2 ? `V${Math.floor(at / 20)}` : null,
  };
}

function codeOf(at: number): string {
  return `I${String(at).padStart(3, '0')}`;
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const cpu = () => process.cpuUsage().user / 1000;

async function measureRules(): Promise<void> {
  const solve = await loadSolver();
  bestSet(portfolio(40, 0), solve, { seconds: 5, gap: 0 });
  print('| initiatives | portfolio | answer | gap, % | left out | ms | ms of the processor | ms for the reasons |');
  print('| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [count, limit] of SIZES) {
    for (const seed of SEEDS) {
      const problem = portfolio(count, seed);
      const [start, startCpu] = [performance.now(), cpu()];
      const answer = bestSet(problem, solve, { seconds: options.prove ? Number(options.prove) : limit, gap: 0 });
      const [ms, msCpu] = [performance.now() - start, cpu() - startCpu];
      const explaining = performance.now();
      const leftOut = 'set' in answer ? leftOutReasons(problem, answer.set).length : 0;
      const cells = [count, seed, answer.status, 'gap' in answer ? (answer.gap ?? '') : '', leftOut];
      const times = [ms, msCpu, performance.now() - explaining].map((time) => time.toFixed(0));
      print(`| ${[...cells, ...times].join(' | ')} |`);
    }
  }
}

if (!options.api) await measureRules();
await measureApi(print);
