import { selectionOfSet, type ChosenSet, type Found } from './best-set.ts';
import { codeAt, prepare } from './prepared-problem.ts';
import type { SelectionProblem } from './selection-problem.ts';

/** What puts an initiative in a set whatever it is worth; `by` is the code of the chosen one that needs it. */
export type Claim =
  { readonly code: 'MANDATORY' | 'FORCED_IN' | 'SEARCH_STOPPED' } | { readonly code: 'NEEDED_BY'; readonly by: string };

/**
 * Of each that is chosen, what puts it there beside its worth; none of one that is there for its worth alone. One that is
 * worth less than nothing without any claim is in a set that the search had no time to make better.
 */
export function claimsOf(
  problem: SelectionProblem,
  set: ChosenSet,
  status: Found['status'],
): Map<string, readonly Claim[]> {
  const prepared = prepare(problem);
  const selection = selectionOfSet(prepared, set);
  return new Map(
    prepared.candidates.flatMap(({ candidate, forced, options }, place) => {
      const option = options[selection[place] ?? -1];
      if (!option) return [];
      const needing = prepared.candidates.flatMap(({ dependsOn }, other) =>
        selection[other] !== null && dependsOn.some((need) => need.place === place) ? [codeAt(prepared, other)] : [],
      );
      const claims: Claim[] = [
        ...(candidate.mandatory ? [{ code: 'MANDATORY' as const }] : []),
        ...(forced === 'IN' ? [{ code: 'FORCED_IN' as const }] : []),
        ...needing.map((by) => ({ code: 'NEEDED_BY' as const, by })),
      ];
      const isUnclaimed = claims.length === 0 && option.value < 0n && status === 'STOPPED_EARLY';
      return [[candidate.code, isUnclaimed ? [{ code: 'SEARCH_STOPPED' as const }] : claims] as const];
    }),
  );
}
