import { sek, type Step } from '../../services/calculation.ts';
import { exact } from '../../values/exact.ts';
import { addMoney, multiplyMoney, negateMoney, subtractMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';

/** A year's result and what the law takes out of it, SEK. Amounts are zero or more where nothing else is said. */
export interface YearResult {
  /** The year's result (årets resultat); below zero is a deficit. */
  readonly result: Money;
  /** Gains on what was sold (realisationsvinster). */
  readonly realisationGains: Money;
  /** Other adjustments, such as unrealised losses put back; either side of zero. */
  readonly otherAdjustments: Money;
  readonly toReserve: Money;
  readonly fromReserve: Money;
  /** Costs for which exceptional reasons (synnerliga skäl) are claimed, such as an envelope that charges equity. */
  readonly exceptional: Money;
  /** Deficits of earlier years that are still to be restored. */
  readonly toRestoreBefore: Money;
}

/** The calculation of the balance requirement (balanskravsutredning), SEK, in the law's order. */
export interface BalanceRequirement {
  readonly afterAdjustments: Money;
  /** Balanskravsresultat. */
  readonly balanceRequirementResult: Money;
  readonly afterExceptional: Money;
  readonly inclPrior: Money;
  /** What is to be restored within three years; '0.00' when nothing is. */
  readonly toRestore: Money;
  readonly steps: readonly Step<
    'AFTER_ADJUSTMENTS' | 'BALANCE_REQUIREMENT_RESULT' | 'AFTER_EXCEPTIONAL' | 'INCL_PRIOR' | 'TO_RESTORE'
  >[];
}

/** Source: KL 11:5, 11:12–13; LKBR 11:10; layout of Malmö's annual report 2015. */
export function balanceRequirement(year: YearResult): BalanceRequirement {
  const { result, realisationGains, otherAdjustments, toReserve, fromReserve, exceptional, toRestoreBefore } = year;
  const afterAdjustments = addMoney(subtractMoney(result, realisationGains), otherAdjustments);
  const balanceRequirementResult = addMoney(subtractMoney(afterAdjustments, toReserve), fromReserve);
  const afterExceptional = addMoney(balanceRequirementResult, exceptional);
  const inclPrior = subtractMoney(afterExceptional, toRestoreBefore);
  const toRestore = exact(inclPrior).isNegative() ? negateMoney(inclPrior) : ZERO_MONEY;
  return {
    afterAdjustments,
    balanceRequirementResult,
    afterExceptional,
    inclPrior,
    toRestore,
    steps: [
      {
        name: 'AFTER_ADJUSTMENTS',
        terms: [sek(result), '-', sek(realisationGains), '+', sek(otherAdjustments)],
        result: sek(afterAdjustments),
      },
      {
        name: 'BALANCE_REQUIREMENT_RESULT',
        terms: [sek(afterAdjustments), '-', sek(toReserve), '+', sek(fromReserve)],
        result: sek(balanceRequirementResult),
      },
      {
        name: 'AFTER_EXCEPTIONAL',
        terms: [sek(balanceRequirementResult), '+', sek(exceptional)],
        result: sek(afterExceptional),
      },
      { name: 'INCL_PRIOR', terms: [sek(afterExceptional), '-', sek(toRestoreBefore)], result: sek(inclPrior) },
      {
        name: 'TO_RESTORE',
        terms: ['max(', sek(ZERO_MONEY), ',', sek(ZERO_MONEY), '-', sek(inclPrior), ')'],
        result: sek(toRestore),
      },
    ],
  };
}

/** A budget and how far from it the year is forecast to end; both below zero when they are deficits. */
export function forecastResult(budget: Money, deviation: Money): Money {
  return addMoney(budget, deviation);
}

/** What a region may put in its result reserve, of a dated row: percent of taxes and general grants. */
export interface ReserveRule {
  /** The result above which anything may be reserved. */
  readonly limit: Percent;
  /** The same where equity, with pension obligations, is below zero. */
  readonly limitWithNegativeEquity: Percent;
  /** The most that the reserve may hold. */
  readonly most: Percent;
}

export interface ReserveRoom {
  readonly limit: Money;
  /** The result above the limit. */
  readonly room: Money;
  /** What the reserve still has room for. */
  readonly capRoom: Money;
  readonly mostToReserve: Money;
}

/** At most the lower of the result and the result after adjustments, above the limit. Source: KL 11:14. */
export function reserveRoom(
  year: {
    readonly result: Money;
    readonly afterAdjustments: Money;
    readonly taxesAndGrants: Money;
    readonly isEquityNegative: boolean;
    readonly reserve: Money;
  },
  rule: ReserveRule,
): ReserveRoom {
  const share = (percent: Percent) => multiplyMoney(year.taxesAndGrants, ratioOf(percent), 'HALF_AWAY_FROM_ZERO');
  const limit = share(year.isEquityNegative ? rule.limitWithNegativeEquity : rule.limit);
  const room = notBelowZero(subtractMoney(lower(year.result, year.afterAdjustments), limit));
  const capRoom = notBelowZero(subtractMoney(share(rule.most), year.reserve));
  return { limit, room, capRoom, mostToReserve: lower(room, capRoom) };
}

function lower(one: Money, other: Money): Money {
  return exact(one).lte(exact(other)) ? one : other;
}

function notBelowZero(amount: Money): Money {
  return exact(amount).isNegative() ? ZERO_MONEY : amount;
}
