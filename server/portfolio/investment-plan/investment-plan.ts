import type { LocalDate } from '../../values/local-date.ts';
import { submissionState, type SubmissionState } from '../submission.ts';
import {
  compile,
  submissionCounts,
  sumsOf,
  type Compilation,
  type CompiledSum,
  type ReadInitiative,
  type SubmissionCount,
} from './compilation.ts';
import { costYearsOf, effectYearsOf, type CostYearSum, type EffectYearSum } from './planned-years.ts';

/** An assignment of a plan, as it is read. */
export interface ReadAssignment<Initiative extends ReadInitiative> {
  /** 0 for the plan's own assignment, 1 for one that carries it further, and so on. */
  readonly depth: number;
  /** Whether others carry it further: then these are to propose, and not its own unit. */
  readonly isCarried: boolean;
  readonly dueOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  /** The initiatives of its unit and of those under it; null where nobody needs them. */
  readonly inUnit: readonly Initiative[] | null;
}

export type PlannedAssignment<Assignment, Initiative extends ReadInitiative> = Assignment & {
  readonly state: SubmissionState;
  /** Null when others carry it further. */
  readonly compilation: Compilation<Initiative> | null;
};

export interface InvestmentPlan<Assignment, Initiative extends ReadInitiative> {
  readonly assignments: readonly PlannedAssignment<Assignment, Initiative>[];
  /** The initiatives of the first assignment's unit and of those under it that are none of those who were asked. */
  readonly others: Compilation<Initiative>;
  /** Of those who were asked, how many have handed in. */
  readonly submissions: readonly SubmissionCount[];
  /** Of every initiative once, also where units lie in each other. */
  readonly sums: readonly CompiledSum[];
  readonly costYears: readonly CostYearSum[];
  readonly effectYears: readonly EffectYearSum[];
}

/**
 * An assignment with all that carry it further, and what has come in of it. Nothing is lost on the way down: what belongs to
 * the first unit and to none of those who were asked is told apart.
 * @param read the plan's own assignment first, then each right after the one that it carries
 */
export function investmentPlan<
  Initiative extends ReadInitiative & { readonly id: string },
  Assignment extends ReadAssignment<Initiative>,
>(read: readonly Assignment[], today: LocalDate): InvestmentPlan<Assignment, Initiative> {
  const assignments = read.map((each) => ({
    ...each,
    state: submissionState(each.dueOn, each.submittedOn, today),
    compilation: each.isCarried ? null : compile(each.inUnit ?? [], each.dueOn, today),
  }));
  const asked = assignments.flatMap(({ compilation }) => compilation?.initiatives ?? []);
  const theirs = new Set(asked.map(({ id }) => id));
  const top = assignments[0];
  const others = compile(
    (top?.inUnit ?? []).filter(({ id }) => !theirs.has(id)),
    top?.dueOn ?? today,
    today,
  );
  const once = [...new Map([...asked, ...others.initiatives].map((each) => [each.id, each])).values()];
  return {
    assignments,
    others,
    submissions: submissionCounts(assignments.filter(({ isCarried }) => !isCarried).map(({ state }) => state)),
    sums: sumsOf(once),
    costYears: costYearsOf(once),
    effectYears: effectYearsOf(once),
  };
}
