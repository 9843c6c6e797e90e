import type { Fault } from '../../contracts/fault.ts';
import { wayBetween } from '../../inventory/way-between.ts';
import { exact } from '../../values/exact.ts';
import { keyText, type Candidate, type SelectionProblem } from './selection-problem.ts';

/** `path` has the initiatives that depend on each other in a circle, the first again at the end; else it is empty. */
export type ProblemFault = Fault<
  | 'DUPLICATE'
  | 'UNKNOWN_CODE'
  | 'DEPENDS_ON_ITSELF'
  | 'CYCLE'
  | 'NO_START'
  | 'START_TWICE'
  | 'LATEST_BEFORE_EARLIEST'
  | 'NEGATIVE_AMOUNT'
  | 'AMOUNT_TOO_LARGE'
  | 'FORCED_TWICE'
> & { readonly path: readonly string[] };

/** A million million SEK is more than any region has; beyond it the solver's numbers lose the öre. */
const LARGEST = exact(10).pow(12);

/** Everything wrong with a problem as it is stated; that its constraints conflict is for the solver to find. */
export function problemFaults(problem: SelectionProblem): ProblemFault[] {
  const codes = new Set(problem.candidates.map(({ code }) => code));
  const faults: ProblemFault[] = [];
  const add = (field: ProblemFault['field'], code: ProblemFault['code'], path: readonly string[] = []) =>
    faults.push({ field, code, path });
  const known = (code: string, field: ProblemFault['field']) => codes.has(code) || add(field, 'UNKNOWN_CODE');

  for (const [at, candidate] of problem.candidates.entries()) {
    const field = ['candidates', at];
    if (problem.candidates.findIndex(({ code }) => code === candidate.code) < at) add([...field, 'code'], 'DUPLICATE');
    optionFaults(candidate, (more, code) => add([...field, ...more], code));
    for (const [index, { code }] of candidate.dependsOn.entries()) {
      known(code, [...field, 'dependsOn', index]);
      if (code === candidate.code) add([...field, 'dependsOn', index], 'DEPENDS_ON_ITSELF');
    }
  }
  const cycle = dependencyCycle(problem.candidates);
  if (cycle)
    add(['candidates', problem.candidates.findIndex(({ code }) => code === cycle[0]), 'dependsOn'], 'CYCLE', cycle);
  for (const [index, pair] of problem.excludes.entries()) {
    for (const [side, code] of pair.entries()) known(code, ['excludes', index, side]);
  }
  for (const [index, { code }] of problem.forced.entries()) {
    known(code, ['forced', index, 'code']);
    if (problem.forced.findIndex((each) => each.code === code) < index) add(['forced', index, 'code'], 'FORCED_TWICE');
  }
  for (const [index, limit] of problem.limits.entries()) {
    if (problem.limits.findIndex((each) => keyText(each) === keyText(limit)) < index)
      add(['limits', index], 'DUPLICATE');
    const fault = amountFault(limit.limit);
    if (fault) add(['limits', index, 'limit'], fault);
  }
  return faults;
}

function optionFaults(
  { options, earliest, latest }: Candidate,
  add: (field: ProblemFault['field'], code: ProblemFault['code']) => void,
): void {
  if (options.length === 0) add(['options'], 'NO_START');
  if (earliest !== null && latest !== null && latest < earliest) add(['latest'], 'LATEST_BEFORE_EARLIEST');
  for (const [index, { start, value, uses }] of options.entries()) {
    if (options.findIndex((each) => each.start === start) < index) add(['options', index, 'start'], 'START_TWICE');
    if (exact(value).abs().gt(LARGEST)) add(['options', index, 'value'], 'AMOUNT_TOO_LARGE');
    for (const [use, { amount }] of uses.entries()) {
      const fault = amountFault(amount);
      if (fault) add(['options', index, 'uses', use, 'amount'], fault);
    }
  }
}

function amountFault(amount: Parameters<typeof exact>[0]): 'NEGATIVE_AMOUNT' | 'AMOUNT_TOO_LARGE' | null {
  if (exact(amount).isNegative()) return 'NEGATIVE_AMOUNT';
  return exact(amount).gt(LARGEST) ? 'AMOUNT_TOO_LARGE' : null;
}

/** Initiatives that depend on each other in a circle, the first again at the end; null when there are none. */
function dependencyCycle(candidates: readonly Candidate[]): string[] | null {
  const edges = candidates.flatMap(({ code, dependsOn }) => dependsOn.map((on) => ({ from: code, to: on.code })));
  for (const { from, to } of edges) {
    const way = from === to ? null : wayBetween(edges, to, from);
    if (way) return [from, ...way];
  }
  return null;
}
