import type { Question, Variables } from '../questions/question.ts';
import type { Generator } from './generator.ts';
import type { LoadOrder } from './load.ts';
import { bodyOf, type Peer, type PeerName } from './peers.ts';
import { countChildren, processorTime } from './processor.ts';
import type { World } from './world.ts';

/** What one peer did with one question in a world. Times are milliseconds. */
export interface Measured {
  readonly assets: number;
  readonly question: string;
  readonly peer: PeerName;
  /** Of the median round. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time a request, of the round that was disturbed least; null where the system does not tell. */
  readonly server: number | null;
  readonly database: number | null;
  /** Mean size of an answer. */
  readonly bytes: number;
  /** Requests that were answered, in all rounds. */
  readonly requests: number;
}

type Round = Omit<Measured, 'assets' | 'question' | 'peer'>;

interface Asked {
  readonly question: Question;
  readonly variables: readonly Variables[];
}

interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** A question to a peer, and how it went. */
interface Talk {
  readonly peer: Peer;
  readonly question: string;
  readonly order: Omit<LoadOrder, 'seconds'>;
  readonly rounds: Round[];
}

/** Seconds that a peer is asked before the first round, since code becomes fast by running. */
const COMPILING = 2;
/** Seconds that a peer is asked before it is measured, since what was idle has lost its memory. */
const WARMING = 1;

/**
 * Asks every peer every question in every round, so that whatever else the machine does disturbs them alike.
 * @throws Error when a request is refused or fails
 */
export async function measure(
  world: World,
  peers: readonly Peer[],
  asked: readonly Asked[],
  generator: Generator,
  pace: Pace,
): Promise<Measured[]> {
  const talks = asked.map(({ question, variables }) =>
    peers.flatMap((peer): Talk[] => {
      const bodies = variables.flatMap((each) => bodyOf(peer.name, question, each) ?? []);
      const order = { url: peer.url, headers: peer.headers, bodies, connections: pace.connections };
      return bodies.length ? [{ peer, question: question.name, order, rounds: [] }] : [];
    }),
  );
  for (const { order } of talks.flat()) await generator.load({ ...order, seconds: COMPILING });
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const sameQuestion of talks) {
      for (const talk of round % 2 ? sameQuestion.toReversed() : sameQuestion) {
        await generator.load({ ...talk.order, seconds: WARMING });
        talk.rounds.push(await measureRound(world, talk, generator, pace.seconds));
      }
    }
  }
  return talks.flat().map(({ peer, question, rounds }) => ({
    assets: world.assets,
    question,
    peer: peer.name,
    ...together(rounds),
  }));
}

async function measureRound(world: World, { peer, question, order }: Talk, generator: Generator, seconds: number) {
  const [server, databaseTime] = [processorTime(peer.pid), countChildren(world.postmaster)];
  const { seconds: took, fault, faults, ...report } = await generator.load({ ...order, seconds });
  if (fault) throw new Error(`${peer.name} failed ${faults} times at ${question}: ${fault}`);
  const each = (time: number) => (Number.isNaN(time) ? null : time / report.requests);
  return {
    ...report,
    perSecond: report.requests / took,
    server: each(processorTime(peer.pid) - server),
    database: each(databaseTime()),
  };
}

/** The rounds as one: the median of what passed on the clock, the least of the processor's time. */
function together(rounds: readonly Round[]): Round {
  const all = (pick: (round: Round) => number | null) =>
    rounds
      .map(pick)
      .filter((value) => value !== null)
      .toSorted((a, b) => a - b);
  const median = (pick: (round: Round) => number) => all(pick)[(rounds.length - 1) >> 1] ?? NaN;
  return {
    perSecond: median((round) => round.perSecond),
    p50: median((round) => round.p50),
    p95: median((round) => round.p95),
    p99: median((round) => round.p99),
    bytes: median((round) => round.bytes),
    server: all((round) => round.server)[0] ?? null,
    database: all((round) => round.database)[0] ?? null,
    requests: rounds.reduce((sum, round) => sum + round.requests, 0),
  };
}
