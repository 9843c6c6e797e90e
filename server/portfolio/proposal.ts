import type { Fault } from '../contracts/fault.ts';
import { exact } from '../values/exact.ts';
import type { Money } from '../values/money.ts';
import { ratioOf, type Percent } from '../values/rate.ts';
import type { YearMonth } from '../values/year-month.ts';

/** What an investment plan must say of an initiative, as far as it is filled in. */
export interface Proposal {
  /** All planned cost, as likely, SEK. An initiative that costs nothing says '0.00'. */
  readonly cost: Money | null;
  readonly firstMonth: YearMonth | null;
  readonly lastMonth: YearMonth | null;
  readonly organisationalOutcome: string | null;
  readonly economicOutcome: string | null;
  /** Whether it comes on top of the unit's action plan; false when it is one of its measures. */
  readonly additional: boolean | null;
}

export type ProposalGap = Fault<'MISSING' | 'NEGATIVE' | 'END_BEFORE_START'>;

/**
 * What is missing of the four mandatory parts: cost, time, expected organisational outcome and expected economic outcome;
 * and whether it is additional. All gaps at once, none when it may be proposed.
 * Source: Landstinget Blekinge 2018-03-26, measures are presented as an investment plan with these four.
 */
export function proposalGaps(proposal: Proposal): ProposalGap[] {
  const { cost, firstMonth, lastMonth } = proposal;
  const gaps: ProposalGap[] = (
    ['cost', 'firstMonth', 'lastMonth', 'organisationalOutcome', 'economicOutcome', 'additional'] as const
  )
    .filter((field) => isMissing(proposal[field]))
    .map((field) => ({ field: [field], code: 'MISSING' }));
  if (cost !== null && exact(cost).isNegative()) gaps.push({ field: ['cost'], code: 'NEGATIVE' });
  if (firstMonth !== null && lastMonth !== null && lastMonth < firstMonth) {
    gaps.push({ field: ['lastMonth'], code: 'END_BEFORE_START' });
  }
  return gaps;
}

function isMissing(value: string | boolean | null): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** What a partner organisation, such as a municipality, pays and has of it, in percent of the whole. */
export interface PartnerShare {
  readonly cost: Percent;
  readonly benefit: Percent;
}

/** Shares below zero, and those that together are more than the whole; what is left is the region's own. */
export function partnerShareFaults(partners: readonly PartnerShare[]): Fault<'NEGATIVE' | 'ABOVE_WHOLE'>[] {
  return (['cost', 'benefit'] as const).flatMap((side): Fault<'NEGATIVE' | 'ABOVE_WHOLE'>[] => {
    let soFar = exact(0);
    return partners.flatMap((partner, index): Fault<'NEGATIVE' | 'ABOVE_WHOLE'>[] => {
      const share = ratioOf(partner[side]);
      if (share.isNegative()) return [{ field: ['partners', index, side], code: 'NEGATIVE' }];
      const isBefore = soFar.lte(1);
      soFar = soFar.plus(share);
      return isBefore && soFar.gt(1) ? [{ field: ['partners', index, side], code: 'ABOVE_WHOLE' }] : [];
    });
  });
}
