import type { Results } from './results.ts';
import type { Measured } from './measure.ts';
import type { PeerName } from './peers.ts';

/** A figure that is held against a bound; null: this run did not measure what it takes. */
export interface Target {
  readonly title: string;
  readonly figure: number | null;
  /** The most that is good; of `least` targets the least. */
  readonly bound: number;
  readonly least?: boolean;
}

/** Answers over so many bytes are large: what a server does besides passing them on matters less. */
const LARGE = 10_000;
const WRITES = ['update', 'update-with-audit'];
/** Questions that are asked of one or two peers only, as a yardstick for the others. */
const YARDSTICKS = ['overview-of-entries', 'update-with-audit'];
const FLAT = ['asset-page', 'contract', 'notices', 'update'];

export const isMet = ({ figure, bound, least }: Target) =>
  figure !== null && (least ? figure >= bound : figure <= bound);

/** What the run says about every target, at its largest size. */
export function targetsOf({ measured, import: imported }: Results): Target[] {
  const sizes = [...new Set(measured.map(({ assets }) => assets))].toSorted((a, b) => a - b);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const at = (assets: number, question: string, peer: PeerName) =>
    measured.find((each) => each.assets === assets && each.question === question && each.peer === peer);
  const of = (question: string, peer: PeerName = 'hemtag') => at(largest, question, peer);
  const asked = [...new Set(measured.map(({ question }) => question))].filter((name) => !YARDSTICKS.includes(name));
  const reads = asked.filter((name) => !WRITES.includes(name));

  const readTargets = reads.flatMap((question): Target[] => {
    const [hemtag, limit, postgraphile] = [of(question), of(question, 'limit'), of(question, 'postgraphile')];
    const isLarge = (limit?.bytes ?? 0) > LARGE;
    return [
      {
        title: `${question}: server, against the limit`,
        bound: isLarge ? 1.6 : 2,
        figure: ratio(server, hemtag, limit),
      },
      { title: `${question}: server, against PostGraphile`, bound: 1 / 3, figure: ratio(server, hemtag, postgraphile) },
      { title: `${question}: server and database, against the limit`, bound: 1.5, figure: ratio(both, hemtag, limit) },
      { title: `${question}: database, against the limit`, bound: 1.2, figure: ratio(database, hemtag, limit) },
    ];
  });
  const searches = reads.filter((name) => name.startsWith('search-'));
  const others: Target[] = [
    {
      title: 'overview: database, against the limit without kept sums',
      bound: 0.2,
      figure: ratio(database, of('overview'), of('overview-of-entries', 'limit')),
    },
    ...searches.map((question) => ({
      title: `${question}: time of half the requests, against the limit`,
      bound: 1,
      figure: ratio(({ p50 }) => p50, of(question), of(question, 'limit')),
    })),
    {
      title: 'update with audit: server and database, against the limit’s bare update',
      bound: 3,
      figure: ratio(both, of('update'), of('update', 'limit')),
    },
    { title: 'import: rows per second, against a bare COPY', bound: 0.75, least: true, figure: importRatio(imported) },
  ];
  if (smallest === largest) return [...readTargets, ...others];
  const growth = asked
    .filter((question) => FLAT.includes(question))
    .map((question) => ({
      title: `${question}: server and database at ${largest} assets, against ${smallest}`,
      bound: 1.3,
      figure: ratio(both, of(question), at(smallest, question, 'hemtag')),
    }));
  return [...readTargets, ...others, ...growth];
}

type Figure = (measured: Measured) => number | null;
const server: Figure = (measured) => measured.server;
const database: Figure = (measured) => measured.database;
const both: Figure = (measured) =>
  measured.server === null || measured.database === null ? null : measured.server + measured.database;

function ratio(figure: Figure, one: Measured | undefined, other: Measured | undefined): number | null {
  const [a, b] = [one && figure(one), other && figure(other)];
  return a && b ? a / b : null;
}

const importRatio = (imported: Results['import']) => imported && imported.copySeconds / imported.importSeconds;
