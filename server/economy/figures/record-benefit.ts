import { sumMoney, type Money } from '../../values/money.ts';
import { monthRange, type YearMonth } from '../../values/year-month.ts';
import { benefitSums, BenefitKind, Certainty, netBenefit, type NetBenefit } from '../benefit-sums.ts';
import type { Period } from '../period.ts';
import type { Percent } from '../../values/rate.ts';

/** The stored sum of a record's benefits of a kind and certainty in a month, SEK. */
export interface StoredBenefit {
  readonly month: YearMonth;
  readonly kind: BenefitKind;
  readonly certainty: Certainty;
  readonly amount: Money;
}

/** Sums of benefits by how certain they are, SEK; nulls where nothing is entered. RED is in no total. */
export interface CertaintySums {
  readonly green: Money | null;
  readonly greenAndYellow: Money | null;
  readonly red: Money | null;
}

/** What a record gives back in a period: of the period by kind and certainty, and of every month of it. */
export interface RecordBenefit extends CertaintySums {
  /** Green and yellow of FINANCIAL alone, and the green of it. */
  readonly financial: Money | null;
  readonly financialGreen: Money | null;
  readonly cells: readonly { readonly kind: BenefitKind; readonly certainty: Certainty; readonly amount: Money }[];
  readonly months: readonly (CertaintySums & { readonly month: YearMonth })[];
}

export function recordBenefit({ first, last }: Period, stored: readonly StoredBenefit[]): RecordBenefit {
  const sums = benefitSums(stored);
  const byMonth = Map.groupBy(stored, ({ month }) => month);
  const isEntered = (kind: BenefitKind, certainty: Certainty) =>
    stored.some((each) => each.kind === kind && each.certainty === certainty);
  return {
    ...certaintySums(stored),
    financial: stored.length ? sums.financial : null,
    financialGreen: stored.length ? sums.financialGreen : null,
    cells: Object.values(BenefitKind).flatMap((kind) =>
      Object.values(Certainty)
        .filter((certainty) => isEntered(kind, certainty))
        .map((certainty) => ({ kind, certainty, amount: sums.table[kind][certainty] })),
    ),
    months: monthRange(first, last).map((month) => ({ month, ...certaintySums(byMonth.get(month) ?? []) })),
  };
}

function certaintySums(stored: readonly StoredBenefit[]): CertaintySums {
  if (!stored.length) return { green: null, greenAndYellow: null, red: null };
  const { green, greenAndYellow, table } = benefitSums(stored);
  return { green, greenAndYellow, red: sumMoney(Object.values(table).map(({ RED }) => RED)) };
}

/** Why there is no net: no cost is known, or no benefit is entered. */
export type NoNet = 'NO_COST' | 'NO_BENEFIT';

/** Benefit minus full cost, SEK; null with the reason where one of them is not known. */
export type RecordNet =
  | { readonly cost: Money | null; readonly net: NetBenefit; readonly reason: null }
  | { readonly cost: Money | null; readonly net: null; readonly reason: NoNet };

export function recordNet(
  cost: Money | null,
  { green, greenAndYellow }: CertaintySums,
  yellowRealised: Percent,
): RecordNet {
  if (cost === null) return { cost, net: null, reason: 'NO_COST' };
  if (green === null || greenAndYellow === null) return { cost, net: null, reason: 'NO_BENEFIT' };
  return { cost, net: netBenefit({ green, greenAndYellow }, cost, yellowRealised), reason: null };
}
