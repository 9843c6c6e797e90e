import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS, type PeerName } from './peers.ts';
import { questions } from '../questions/questions.ts';
import type { Question } from '../questions/question.ts';

export const USAGE = `Usage: npm run bench -- [--short] [--sizes 10000,100000,1000000] [--peers ${PEERS.join()}]
  [--questions ${questions.map(({ name }) => name).join()}]
  [--rounds 3] [--seconds 3] [--connections 16] [--no-import] [--no-write]
Worlds and peers are kept in HEMTAG_BENCH, a folder of the system's for temporary files when unset.`;

export interface Options {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly peers: readonly PeerName[];
  readonly questions: readonly Question[];
  readonly rounds: number;
  /** How long each peer is asked each question in each round. */
  readonly seconds: number;
  /** How many requests are under way at once. */
  readonly connections: number;
  /** Whether the import of 100 000 rows is measured too. */
  readonly import: boolean;
  /** Whether the tables in this folder are written anew; else they are only shown. */
  readonly write: boolean;
}

/** Where worlds and peers are kept. */
export const benchFolder = () => process.env['HEMTAG_BENCH'] ?? path.join(os.tmpdir(), 'hemtag-bench');

/** @throws Error with the usage, for what is not known */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      short: flag,
      import: flag,
      write: flag,
      sizes: text,
      peers: text,
      questions: text,
      rounds: text,
      seconds: text,
      connections: text,
    },
  });
  const short = values.short ?? false;
  const list = (given: string | undefined, usual: readonly string[]) => given?.split(',') ?? usual;
  const number = (given: string | undefined, usual: number) => {
    const value = Number(given ?? usual);
    if (!(value > 0)) throw new Error(`${given} is no number above 0.\n${USAGE}`);
    return value;
  };
  return {
    folder: benchFolder(),
    sizes: list(values.sizes, short ? ['10000'] : ['10000', '100000', '1000000']).map((size) => number(size, 0)),
    peers: list(values.peers, PEERS).map((name) => known(PEERS, (peer) => peer, name)),
    questions: list(values.questions, short ? ['asset-page', 'contract'] : questions.map(({ name }) => name)).map(
      (name) => known(questions, (question) => question.name, name),
    ),
    rounds: number(values.rounds, short ? 2 : 3),
    seconds: number(values.seconds, short ? 2 : 3),
    connections: number(values.connections, 16),
    import: values.import ?? !short,
    write: values.write ?? !short,
  };
}

function known<T>(all: readonly T[], nameOf: (each: T) => string, name: string): T {
  const found = all.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`There is no ${name}.\n${USAGE}`);
  return found;
}
