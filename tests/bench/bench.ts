/**
 * npm run bench [-- --short]: Hemtag beside what one would take instead, on the same data in one run. Worlds of three sizes
 * are made by COPY in a PostgreSQL of their own and kept for the next run; all answers are compared before anything is
 * measured. Writes README.md, results.json and growth.svg beside this file, or with --short or --no-write only says them.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { conditions } from './compare/conditions.ts';
import { startGenerator } from './compare/generator.ts';
import { importFigures } from './compare/import-figures.ts';
import { measure } from './compare/measure.ts';
import { readOptions, type Options } from './compare/options.ts';
import { startPeer, type Peer } from './compare/peers.ts';
import { growthPlot } from './compare/plot.ts';
import { CORES, pinFamily } from './compare/processor.ts';
import type { Results } from './compare/results.ts';
import { proveSameAnswers } from './compare/same-answers.ts';
import { tables } from './compare/tables.ts';
import { openWorld } from './compare/world.ts';
import { installApart } from './install-apart.ts';
import { questions as all } from './questions/questions.ts';

const IMPORTED_ROWS = 100_000;
const say = (text: string) => process.stderr.write(`${text}\n`);

const options = readOptions(process.argv.slice(2));
fs.mkdirSync(options.folder, { recursive: true });
installApart('peers', options.folder);
const worlds = [];
for (const assets of options.sizes) worlds.push(await measureWorld(assets, options));
if (options.import) say(`Importing ${IMPORTED_ROWS} rows.`);
const { rounds, seconds, connections } = options;
const results: Results = {
  ...conditions(options.folder, worlds[0]?.postgres ?? ''),
  pace: { rounds, seconds, connections },
  measured: worlds.flatMap(({ measured }) => measured),
  import: options.import ? await importFigures(IMPORTED_ROWS) : null,
};
fs.writeFileSync(path.join(options.folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
const text = tables(results, all);
process.stdout.write(`${text}\n`);
if (options.write) write(results, text);

/** All questions to all peers in a world of so many assets. */
async function measureWorld(assets: number, { folder, questions, peers: names, ...pace }: Options) {
  const world = await openWorld(folder, assets, say);
  const peers: Peer[] = [];
  const generator = startGenerator(CORES.database);
  try {
    pinFamily(world.postmaster, CORES.database);
    for (const name of names) peers.push(await startPeer(name, world, questions, folder));
    const asked = [];
    for (const question of questions) {
      const variables = await question.variables(world);
      await proveSameAnswers(peers, question, variables);
      say(`${assets} assets, ${question.name}: all give the same answers.`);
      asked.push({ question, variables });
    }
    return { postgres: world.version, measured: await measure(world, peers, asked, generator, pace) };
  } finally {
    generator.stop();
    for (const peer of peers) await peer.stop();
    await world.stop();
  }
}

/** Writes the run where readers of the repository find it: the README from its mark on, the figures and the plot. */
function write(run: Results, markdown: string): void {
  const file = (name: string) => path.join(import.meta.dirname, name);
  const [introduction] = fs.readFileSync(file('README.md'), 'utf8').split('<!-- the run -->');
  const plot = '![Processor time of server and database a request, by the number of assets](growth.svg)';
  fs.writeFileSync(file('README.md'), `${introduction}<!-- the run -->\n\n${markdown}\n\n### Growth\n\n${plot}\n`);
  fs.writeFileSync(file('results.json'), `${JSON.stringify(run, null, 2)}\n`);
  fs.writeFileSync(file('growth.svg'), growthPlot(run.measured, all));
}
