import { enumOf, type EnumOf } from '../../../values/enum-of.ts';
import type { Decimal } from '../../../values/decimal.ts';
import type { Money } from '../../../values/money.ts';
import type { Percent } from '../../../values/rate.ts';
import type { BenefitKind } from '../../../economy/benefit-sums.ts';
import type { AppraisalView } from '../../appraisal/appraisal-views.ts';
import type { InitiativeStage } from '../../initiative-stage.ts';

/** What is maximised: net present value, weighted score, the present value of benefits of some kinds, or a blend of them. */
export const Objective = enumOf('NPV', 'SCORE', 'BENEFIT', 'BLEND');
export type Objective = EnumOf<typeof Objective>;

/** Stages in which it is not settled yet whether an initiative is done, and when. */
export const OPEN_STAGES = ['IDEA', 'PRE_STUDY', 'PROPOSED', 'DECIDED'] as const satisfies readonly InitiativeStage[];

/** A question to the lab with all its defaults filled in: the same question has the same answer. */
export interface AskedSet {
  readonly objective: Objective;
  readonly view: AppraisalView;
  /** Years in which initiatives may begin, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Percent. */
  readonly discountRate: Percent;
  readonly stages: readonly InitiativeStage[];
  /** Which of them; null for all. */
  readonly codes: readonly string[] | null;
  readonly withCapacity: boolean;
  /** Kinds that BENEFIT counts. */
  readonly benefitKinds: readonly BenefitKind[];
  /** Parts of a BLEND, percent. */
  readonly blend: { readonly npv: Percent; readonly score: Percent; readonly benefit: Percent } | null;
  /** Other weights than the criteria's own. */
  readonly weights: readonly { readonly criterion: string; readonly weight: Decimal }[];
  /** Other caps than the frames' own, SEK. */
  readonly caps: readonly { readonly frame: string; readonly year: number; readonly cap: Money }[];
  readonly forcedIn: readonly string[];
  readonly forcedOut: readonly string[];
}
