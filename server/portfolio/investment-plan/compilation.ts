import { addMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { CHARGE_STATE } from '../funding/charge-state.ts';
import type { ChargeState } from '../funding/funding.enums.ts';
import type { InitiativeKind } from '../initiative-kind.ts';
import type { InitiativeStage } from '../initiative-stage.ts';
import { proposalGaps } from '../proposal.ts';
import { SubmissionState, submissionState } from '../submission.ts';
import { fundingOf, type CostYear, type EffectYear, type Funding } from './planned-years.ts';

/** An initiative as a compilation reads it; amounts are the region's own part, SEK. */
export interface ReadInitiative {
  readonly kind: InitiativeKind;
  readonly stage: InitiativeStage;
  readonly firstMonth: YearMonth | null;
  readonly lastMonth: YearMonth | null;
  readonly organisationalOutcome: string | null;
  readonly economicOutcome: string | null;
  readonly isAdditional: boolean | null;
  readonly submittedOn: LocalDate | null;
  /** Whether it has a line of costs at all. */
  readonly hasCosts: boolean;
  readonly costs: readonly CostYear[];
  readonly effects: readonly EffectYear[];
}

/** What a kind of initiatives come to in one state; neither kinds nor states are added to each other. */
export interface CompiledSum {
  readonly kind: InitiativeKind;
  readonly state: ChargeState;
  readonly count: number;
  readonly cost: Money;
  readonly effect: Money;
}

export type Compiled<Initiative extends ReadInitiative> = Initiative & {
  /** Null while it is an idea or in its pre-study. */
  readonly state: ChargeState | null;
  readonly submission: SubmissionState;
  /** Which of the four mandatory parts it lacks, and whether it says if it is on top of the action plan. */
  readonly missing: readonly string[];
  /** Null when it has no line of costs at all. */
  readonly cost: Money | null;
  readonly effect: Money;
  readonly funding: readonly Funding[];
};

/** How many stand in a state to the due day. */
export interface SubmissionCount {
  readonly state: SubmissionState;
  readonly count: number;
}

export interface Compilation<Initiative extends ReadInitiative> {
  readonly initiatives: readonly Compiled<Initiative>[];
  readonly sums: readonly CompiledSum[];
  readonly submissions: readonly SubmissionCount[];
  /** How many lack something. */
  readonly incompleteCount: number;
}

/** What units have handed in on an assignment: each initiative against the four mandatory parts and the due day. */
export function compile<Initiative extends ReadInitiative>(
  read: readonly Initiative[],
  dueOn: LocalDate,
  today: LocalDate,
): Compilation<Initiative> {
  const initiatives = read.map((each): Compiled<Initiative> => {
    const cost = each.hasCosts ? sumMoney(each.costs.map(({ amount }) => amount)) : null;
    const gaps = proposalGaps({ ...each, cost, additional: each.isAdditional });
    return {
      ...each,
      state: CHARGE_STATE[each.stage],
      submission: submissionState(dueOn, each.submittedOn, today),
      missing: [...new Set(gaps.map(({ field }) => String(field[0])))],
      cost,
      effect: sumMoney(each.effects.map(({ amount }) => amount)),
      funding: fundingOf(each.costs),
    };
  });
  return {
    initiatives,
    sums: sumsOf(initiatives),
    submissions: submissionCounts(initiatives.map(({ submission }) => submission)),
    incompleteCount: initiatives.filter(({ missing }) => missing.length > 0).length,
  };
}

/** How many there are in each state, also those that nobody is in. */
export function submissionCounts(states: readonly SubmissionState[]): SubmissionCount[] {
  return Object.values(SubmissionState).map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  }));
}

/** What initiatives come to by kind and state; those that are no proposals yet are left out. */
export function sumsOf(
  initiatives: readonly Pick<Compiled<ReadInitiative>, 'kind' | 'state' | 'cost' | 'effect'>[],
): CompiledSum[] {
  const sums = new Map<string, CompiledSum>();
  for (const { kind, state, cost, effect } of initiatives) {
    if (state === null) continue;
    const before = sums.get(`${kind} ${state}`) ?? { kind, state, count: 0, cost: ZERO_MONEY, effect: ZERO_MONEY };
    sums.set(`${kind} ${state}`, {
      ...before,
      count: before.count + 1,
      cost: addMoney(before.cost, cost ?? ZERO_MONEY),
      effect: addMoney(before.effect, effect),
    });
  }
  return [...sums].toSorted(([a], [b]) => a.localeCompare(b)).map(([, sum]) => sum);
}
