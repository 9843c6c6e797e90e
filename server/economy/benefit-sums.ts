import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { exact } from '../values/exact.ts';
import { addMoney, multiplyMoney, subtractMoney, sumMoney, type Money } from '../values/money.ts';
import { percentOf, ratioOf, type Percent } from '../values/rate.ts';

/** What a benefit is. Only FINANCIAL may be taken out of a budget frame; REDISTRIBUTIVE is freed time. Source: Inera. */
export const BenefitKind = enumOf('FINANCIAL', 'REDISTRIBUTIVE', 'QUALITY', 'ENVIRONMENTAL');
export type BenefitKind = EnumOf<typeof BenefitKind>;

/** How certain its value is (PENG): GREEN affects the result, YELLOW is freed time and the like, RED is not counted. */
export const Certainty = enumOf('GREEN', 'YELLOW', 'RED');
export type Certainty = EnumOf<typeof Certainty>;

export interface Benefit {
  readonly kind: BenefitKind;
  readonly certainty: Certainty;
  /** SEK; null where no value has been put on it. */
  readonly amount: Money | null;
}

/** Sums of benefits, SEK. RED is in its own cells of the table, and in no total. */
export interface BenefitSums {
  readonly table: { readonly [Kind in BenefitKind]: { readonly [Level in Certainty]: Money } };
  readonly green: Money;
  readonly greenAndYellow: Money;
  /** Green and yellow of FINANCIAL alone: what may count towards a frame, of which only the green is certain. */
  readonly financial: Money;
  readonly financialGreen: Money;
  /** How many have no value. */
  readonly unvalued: number;
}

/** Of benefits of one version (budget, forecast or actual), which are never added to those of another. */
export function benefitSums(benefits: readonly Benefit[]): BenefitSums {
  const of = (kind: BenefitKind, certainty: Certainty) =>
    sumMoney(benefits.flatMap((each) => (each.kind === kind && each.certainty === certainty && each.amount) || []));
  const row = (kind: BenefitKind) => ({ GREEN: of(kind, 'GREEN'), YELLOW: of(kind, 'YELLOW'), RED: of(kind, 'RED') });
  const table = {
    FINANCIAL: row('FINANCIAL'),
    REDISTRIBUTIVE: row('REDISTRIBUTIVE'),
    QUALITY: row('QUALITY'),
    ENVIRONMENTAL: row('ENVIRONMENTAL'),
  };
  const green = sumMoney(Object.values(table).map(({ GREEN }) => GREEN));
  return {
    table,
    green,
    greenAndYellow: addMoney(green, sumMoney(Object.values(table).map(({ YELLOW }) => YELLOW))),
    financial: addMoney(table.FINANCIAL.GREEN, table.FINANCIAL.YELLOW),
    financialGreen: table.FINANCIAL.GREEN,
    unvalued: benefits.filter(({ amount }) => amount === null).length,
  };
}

/** Why there is no net: no cost is known, or no benefit is entered. */
export const NoNet = enumOf('NO_COST', 'NO_BENEFIT');
export type NoNet = EnumOf<typeof NoNet>;

/** Benefit minus cost, by how much of the uncertain benefit is counted, SEK. The first is always shown beside the others. */
export interface NetBenefit {
  readonly green: Money;
  readonly greenAndYellow: Money;
  /** With so many percent of the yellow. */
  readonly realised: Money;
  /** How many percent of the yellow it takes to cover the cost, with two decimals: '0' when the green does. */
  readonly yellowNeeded: Percent | null;
  /** Why that is null: there is no yellow, or all of it is too little. */
  readonly notCovered: 'NO_YELLOW' | 'TOO_LITTLE' | null;
}

export function netBenefit(
  { green, greenAndYellow }: Pick<BenefitSums, 'green' | 'greenAndYellow'>,
  cost: Money,
  yellowRealised: Percent,
): NetBenefit {
  const yellow = subtractMoney(greenAndYellow, green);
  const realised = addMoney(green, multiplyMoney(yellow, ratioOf(yellowRealised), 'HALF_AWAY_FROM_ZERO'));
  const nets = {
    green: subtractMoney(green, cost),
    greenAndYellow: subtractMoney(greenAndYellow, cost),
    realised: subtractMoney(realised, cost),
  };
  const lacking = exact(cost).minus(exact(green));
  if (lacking.lte(0)) return { ...nets, yellowNeeded: percentOf(exact(0), 2, 'CEILING'), notCovered: null };
  if (exact(yellow).lte(0)) return { ...nets, yellowNeeded: null, notCovered: 'NO_YELLOW' };
  if (lacking.gt(exact(yellow))) return { ...nets, yellowNeeded: null, notCovered: 'TOO_LITTLE' };
  return {
    ...nets,
    yellowNeeded: percentOf(lacking.div(exact(yellow)), 2, 'HALF_AWAY_FROM_ZERO'),
    notCovered: null,
  };
}
