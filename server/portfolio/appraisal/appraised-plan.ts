import type { Beneficiary } from '../../services/service-kind.ts';
import type { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import type { CostClass } from '../../economy/costs/cost-class.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { yearOf } from '../../values/year-month.ts';
import type { InitiativePartner } from '../initiative-parts.ts';
import { scaleEstimate } from '../planning/estimate.ts';
import { spanOf, type Span } from '../planning/flows.ts';
import type { Baseline, BenefitLine, CostLine, CostNature, MonthEstimate } from '../planning/plan-line.ts';
import type { Named } from './drivers.ts';

/** Whose cost and benefit is appraised: the whole initiative's, or what is left for the region when partners have theirs. */
export const AppraisedPart = enumOf('OWN', 'WHOLE');
export type AppraisedPart = EnumOf<typeof AppraisedPart>;

/** An initiative's plan as it is read: each line by year, in the year's first month. Lines that are not in SEK are left out. */
export interface ReadPlan {
  readonly costs: readonly {
    readonly name: string;
    readonly costClass: CostClass;
    readonly nature: CostNature;
    readonly category: string;
    readonly months: readonly MonthEstimate[];
  }[];
  readonly benefits: readonly {
    readonly name: string;
    readonly kind: BenefitKind;
    readonly certainty: Certainty;
    readonly beneficiary: Beneficiary;
    readonly baseline: Baseline | null;
    readonly months: readonly MonthEstimate[];
  }[];
  readonly partners: readonly InitiativePartner[];
}

/** A plan as it is appraised. */
export interface AppraisedPlan {
  readonly costs: readonly Named<CostLine>[];
  readonly benefits: readonly Named<BenefitLine>[];
  readonly span: Span;
}

/** The years of a plan that are asked for, its first so many; null for a plan without any amount. */
export function appraisedSpan({ costs, benefits }: ReadPlan, horizonYears: number | null): Span | null {
  const whole = spanOf(costs, benefits);
  if (whole === null) return null;
  const last = horizonYears === null ? whole.last : Math.min(whole.last, whole.first + horizonYears - 1);
  return { first: whole.first, last };
}

/** The part of a plan that is asked for, in some years; each year's amounts are multiplied by a factor, such as of prices. */
export function appraisedPlan(
  plan: ReadPlan,
  part: AppraisedPart,
  span: Span,
  factorIn: (year: number) => Exact,
): AppraisedPlan {
  const costs = plan.costs.map((line) => ({ name: line.name, line }));
  const benefits = plan.benefits.map((line) => ({ name: line.name, line }));
  const ownOf = (share: 'costShare' | 'benefitShare') => (part === 'WHOLE' ? exact(1) : ownShare(plan.partners, share));
  return {
    costs: within(costs, span, ownOf('costShare'), factorIn),
    benefits: within(benefits, span, ownOf('benefitShare'), factorIn),
    span,
  };
}

export function linesOf<Line>(named: readonly Named<Line>[]): Line[] {
  return named.map(({ line }) => line);
}

/** What is left when partners have theirs, 0 to 1. */
function ownShare(partners: readonly InitiativePartner[], share: 'costShare' | 'benefitShare'): Exact {
  return partners.reduce((left, partner) => left.minus(ratioOf(partner[share] as Percent)), exact(1));
}

function within<Line extends { readonly months: readonly MonthEstimate[] }>(
  named: readonly Named<Line>[],
  { last }: Span,
  share: Exact,
  factorIn: (year: number) => Exact,
): Named<Line>[] {
  return named.map(({ name, line }) => {
    const months = line.months
      .filter(({ month }) => yearOf(month) <= last)
      .map((each) => ({ month: each.month, ...scaleEstimate(each, share.times(factorIn(yearOf(each.month)))) }));
    return { name, line: { ...line, months } };
  });
}
