import type { Decimal } from '../../../values/decimal.ts';
import type { Percent } from '../../../values/rate.ts';
import type { YearMonth } from '../../../values/year-month.ts';
import type { FrameYearPlan } from '../../funding/funding-frame.entity.ts';
import type { InitiativeBond } from '../../initiative-kind.ts';
import type { InitiativeStage } from '../../initiative-stage.ts';
import type { Estimate } from '../../planning/estimate.ts';
import type { BenefitLine, CostLine } from '../../planning/plan-line.ts';
import type { QuarterHours } from '../../planning/staff-role.entity.ts';
import type { Criterion, Score } from '../weighted-score.ts';

/** What a line of a plan is in a year, SEK: the region's own part, each month rounded to the öre. */
export interface PlanYear extends Estimate {
  readonly year: number;
}

export interface PortfolioInitiative {
  readonly code: string;
  readonly name: string;
  readonly stage: InitiativeStage;
  /** Whether it is of the unit that is asked about; others are there for what binds them to those that are. */
  readonly isAskedAbout: boolean;
  readonly firstMonth: YearMonth | null;
  readonly isMandatory: boolean;
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly variantOf: string | null;
  readonly costs: readonly (Omit<CostLine, 'months'> & {
    /** Code of the frame that pays; null for the ordinary budget. */
    readonly frame: string | null;
    readonly firstMonth: YearMonth;
    readonly lastMonth: YearMonth;
    readonly years: readonly PlanYear[];
  })[];
  /** In money. */
  readonly benefits: readonly (Omit<BenefitLine, 'months'> & { readonly years: readonly PlanYear[] })[];
  readonly hours: readonly { readonly role: string; readonly month: YearMonth; readonly hours: Decimal }[];
  readonly scores: readonly Score[];
  readonly bonds: readonly { readonly bond: InitiativeBond; readonly other: string; readonly years: number }[];
}

export interface PortfolioFrame {
  readonly code: string;
  readonly name: string;
  readonly firstMonth: YearMonth;
  readonly lastMonth: YearMonth;
  readonly years: readonly FrameYearPlan[];
  /** Codes of those on its closed list; null for an open frame. */
  readonly closedList: readonly string[] | null;
}

/** What a best set is chosen from, as it is recorded. */
export interface Portfolio {
  readonly initiatives: readonly PortfolioInitiative[];
  readonly frames: readonly PortfolioFrame[];
  readonly roles: readonly {
    readonly code: string;
    readonly name: string;
    readonly capacity: readonly QuarterHours[];
  }[];
  readonly criteria: readonly (Criterion & { readonly name: string })[];
  /** The discount rate that holds today, percent; null when none is recorded. */
  readonly discountRate: Percent | null;
}
