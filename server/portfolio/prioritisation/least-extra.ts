import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { chooseSet, type ChosenSet } from './best-set.ts';
import { solveExactly } from './exact-solution.ts';
import { selectionModel, type Row, type Solve, type SolveLimits } from './milp.ts';
import { decimalOfWhole, prepare, usedBy } from './prepared-problem.ts';
import {
  keyText,
  withForced,
  withLimits,
  type ResourceKey,
  type ResourceLimit,
  type SelectionProblem,
} from './selection-problem.ts';
import { setDifference, type SetDifference } from './set-comparison.ts';

/** How much more there must be of a resource for an initiative to be in the best set, and what that set then is. */
export type LeastExtra =
  | { readonly extra: Decimal; readonly reason: null; readonly set: ChosenSet; readonly difference: SetDifference }
  | {
      readonly extra: null;
      /** More of it does not help: something else keeps it out, or it adds nothing; or time was up. */
      readonly reason: 'DOES_NOT_HELP' | 'NOT_FOUND_IN_TIME';
    };

/** Each step needs more than the one before; a hundred different sets on the way is more than anyone wants explained. */
const MOST_STEPS = 100;

/**
 * The least amount that, added to each of these limits (a frame in one year, or in all its years), brings the initiative
 * into a best set. With some amount, the best set with it is compared with the best set at all; if the latter is worth more,
 * the next amount is the least with which a set that has the initiative is worth as much. No smaller amount can do, as what
 * the best set is worth never falls when there is more; so the first amount that does is the least.
 */
export function leastExtra(
  problem: SelectionProblem,
  best: ChosenSet,
  code: string,
  keys: readonly ResourceKey[],
  solve: Solve,
  limits: SolveLimits,
): LeastExtra {
  let extra = decimalOf(exact(0), 0, 'DOWN');
  for (let step = 0; step < MOST_STEPS; step++) {
    const raised = raisedBy(problem, keys, extra);
    const all = chooseSet(raised, solve, limits);
    if (all.status !== 'OPTIMAL') return { extra: null, reason: 'NOT_FOUND_IN_TIME' };
    const withIt = chooseSet(withForced(raised, code, 'IN'), solve, limits);
    if ('set' in withIt && exact(withIt.set.value).gte(exact(all.set.value))) {
      return { extra, reason: null, set: withIt.set, difference: setDifference(best, withIt.set) };
    }
    const next = leastForValue(problem, code, keys, all.set.value, solve, limits);
    if (next === null) return { extra: null, reason: 'DOES_NOT_HELP' };
    if (exact(next).lte(exact(extra))) return { extra: null, reason: 'NOT_FOUND_IN_TIME' };
    extra = next;
  }
  return { extra: null, reason: 'NOT_FOUND_IN_TIME' };
}

/** The same problem with so much more of some resources; a frame's year without a limit, which has nothing, gets one. */
export function raisedBy(problem: SelectionProblem, keys: readonly ResourceKey[], extra: Decimal): SelectionProblem {
  const raised = new Set(keys.map(keyText));
  const known = new Set(problem.limits.map(keyText));
  const sum = (limit: ResourceLimit['limit']) => decimalOf(exact(limit).plus(exact(extra)), 20, 'HALF_AWAY_FROM_ZERO');
  const { limits, ...rest } = withLimits(problem, (each) => (raised.has(keyText(each)) ? sum(each.limit) : each.limit));
  const added = keys.filter((key) => key.kind === 'FRAME' && !known.has(keyText(key)));
  return { ...rest, limits: [...limits, ...added.map((key) => ({ ...key, limit: extra }))] };
}

/** The least amount with which some set that has the initiative is worth so much; null when none is, with any amount. */
function leastForValue(
  problem: SelectionProblem,
  code: string,
  keys: readonly ResourceKey[],
  value: Decimal,
  solve: Solve,
  limits: SolveLimits,
): Decimal | null {
  const prepared = prepare(withForced(problem, code, 'IN'));
  const model = selectionModel(prepared);
  const raised = new Set(keys.map(keyText));
  const isRaised = prepared.resources.map(({ key }) => raised.has(keyText(key)));
  const unit = Math.max(1, ...model.resourceScales.filter((_, place) => isRaised[place]));
  const scales = new Map(prepared.resources.map(({ key }, place) => [keyText(key), model.resourceScales[place] ?? 1]));
  const extraColumn = model.columns.length;
  const rows = model.rows.map((row): Row => {
    if (!row.constraint || !('resource' in row.constraint) || !raised.has(keyText(row.constraint))) return row;
    const coefficient = -unit / (scales.get(keyText(row.constraint)) ?? 1);
    return { ...row, constraint: null, entries: [...row.entries, [extraColumn, coefficient]] };
  });
  const worth: Row = {
    constraint: null,
    least: Number(exact(value).times(prepared.valueUnit.toString()).div(model.valueScale)),
    most: null,
    entries: model.columns.map((column, at) => [at, column.value] as const),
  };
  const columns = [
    ...model.columns.map((column) => ({ ...column, value: 0 })),
    { value: -1, isWhole: false, most: null },
  ];
  const solution = solveExactly(prepared, { ...model, columns }, solve, limits, [...rows, worth]);
  if (!('selection' in solution)) return null;
  const above = usedBy(prepared, solution.selection).map((used, place) =>
    isRaised[place] ? used - (prepared.resources[place]?.limit ?? 0n) : 0n,
  );
  return decimalOfWhole(
    above.reduce((most, each) => (each > most ? each : most), 0n),
    prepared.resourceUnit,
  );
}
