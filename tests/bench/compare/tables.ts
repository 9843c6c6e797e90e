import type { Question } from '../questions/question.ts';
import type { Results } from './results.ts';
import { isMet, targetsOf, type Target } from './targets.ts';

/** The run as Markdown: what was measured, question by question; then the targets. */
export function tables(results: Results, questions: readonly Question[]): string {
  const sizes = [...new Set(results.measured.map(({ assets }) => assets))];
  return [
    conditions(results),
    ...sizes.map((assets) => sizeTable(results, questions, assets)),
    importTable(results),
    targetTable(targetsOf(results)),
  ].join('\n\n');
}

function conditions({ day, machine, versions, pace }: Results): string {
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${day}; ${machine}; ${used.join(', ')}. ${pace.connections} requests under way at once, ${pace.rounds} rounds of ${pace.seconds} s.`;
}

function sizeTable({ measured }: Results, questions: readonly Question[], assets: number): string {
  const rows = questions.flatMap(({ name, title }) =>
    measured
      .filter((each) => each.assets === assets && each.question === name)
      .map(({ peer, perSecond, p50, p95, p99, server, database, bytes }, at) => {
        const times = [p50, p95, p99].map(short);
        const kilobytes = (bytes / 1000).toFixed(1);
        return [at ? '' : title, peer, perSecond.toFixed(0), ...times, short(server), short(database), kilobytes];
      }),
  );
  const heads = ['question', 'peer', 'per second', 'p50', 'p95', 'p99', 'server', 'database', 'kB'];
  return `### ${spaced(assets)} assets\n\n${table(heads, rows)}`;
}

function importTable({ import: imported }: Results): string {
  if (!imported) return 'The import was not measured.';
  const { rows, importSeconds, copySeconds, validationSeconds } = imported;
  return `### Import of ${spaced(rows)} rows\n\n${table(
    ['what', 'seconds', 'rows per second'],
    [
      ['import: read, validated for the preview, validated again and written', importSeconds],
      ['bare COPY of the same rows into an equal table with its indexes and keys', copySeconds],
      ['validation alone', validationSeconds],
    ].map(([what, seconds]) => [String(what), short(Number(seconds)), (rows / Number(seconds)).toFixed(0)]),
  )}`;
}

function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const bound = `${target.least ? 'at least' : 'at most'} ${target.bound.toFixed(2)}`;
    if (target.figure === null) return [target.title, '', bound, 'not measured'];
    return [target.title, target.figure.toFixed(2), bound, isMet(target) ? 'met' : '**missed**'];
  });
  const known = targets.filter(({ figure }) => figure !== null);
  const met = known.filter(isMet).length;
  return `### Targets\n\n${met} of ${known.length} are met. Ratios of processor time a request unless said otherwise, at the largest size.\n\n${table(['target', 'ratio', 'bound', 'outcome'], rows)}`;
}

/** Heads of columns that hold no numbers. */
const TEXTS = new Set(['peer', 'bound', 'outcome']);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_, at) => (at && !TEXTS.has(heads[at] ?? '') ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** Three digits of a number of milliseconds or seconds. */
const short = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(3))));
const spaced = (value: number) => value.toLocaleString('sv-SE').replaceAll(' ', ' ');
