import { exact } from '../../values/exact.ts';
import { moneyOf, multiplyMoney, subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import type { Decimal } from '../../values/decimal.ts';
import { figure, percent, sek, type Step } from '../calculation.ts';

/** A saving of patient travel divided between who made it and the region, SEK; the two make the saving. */
export interface DividedSaving {
  readonly toCareGiver: Money;
  readonly keptCentrally: Money;
  /** Of the care giver's part; null when no visit was replaced. */
  readonly perReplacedVisit: Money | null;
  readonly steps: readonly Step<'TO_CARE_GIVER' | 'KEPT_CENTRALLY' | 'PER_REPLACED_VISIT'>[];
}

/** The incentive model: a share of the avoided travel cost moves to the care giver whose visits avoided it. */
export function divideSaving(saving: Money, share: Percent, replacedVisits: Decimal): DividedSaving {
  const toCareGiver = multiplyMoney(saving, ratioOf(share), 'HALF_AWAY_FROM_ZERO');
  const keptCentrally = subtractMoney(saving, toCareGiver);
  const visits = exact(replacedVisits);
  const perReplacedVisit = visits.isZero() ? null : moneyOf(exact(toCareGiver).div(visits), 'HALF_AWAY_FROM_ZERO');
  return {
    toCareGiver,
    keptCentrally,
    perReplacedVisit,
    steps: [
      { name: 'TO_CARE_GIVER', terms: [sek(saving), '×', percent(share)], result: sek(toCareGiver) },
      { name: 'KEPT_CENTRALLY', terms: [sek(saving), '-', sek(toCareGiver)], result: sek(keptCentrally) },
      ...(perReplacedVisit === null
        ? []
        : [
            {
              name: 'PER_REPLACED_VISIT' as const,
              terms: [sek(toCareGiver), '/' as const, figure(visits, 'VISITS')],
              result: sek(perReplacedVisit),
            },
          ]),
    ],
  };
}

/** What patients of a care giver travelled for in a period, SEK, against what they did before; null where not known. */
export interface CareGiverTravel {
  readonly careGiver: string;
  readonly baseline: Money | null;
  readonly actual: Money | null;
}

/** What a care giver is paid of its period; null with the reason, not zero, while a figure is missing. */
export type IncentivePayout =
  | { readonly careGiver: string; readonly payout: Money; readonly steps: readonly Step<'SAVED_TRAVEL' | 'PAYOUT'>[] }
  | { readonly careGiver: string; readonly payout: null; readonly reason: 'NO_BASELINE' | 'NO_ACTUAL' };

/** `share × max(0, baseline - actual)` for each care giver of a period: who costs more pays nothing back. */
export function incentivePayouts(rows: readonly CareGiverTravel[], share: Percent): IncentivePayout[] {
  return rows.map(({ careGiver, baseline, actual }) => {
    if (baseline === null) return { careGiver, payout: null, reason: 'NO_BASELINE' };
    if (actual === null) return { careGiver, payout: null, reason: 'NO_ACTUAL' };
    const difference = subtractMoney(baseline, actual);
    const saved = exact(difference).isNegative() ? ZERO_MONEY : difference;
    const payout = multiplyMoney(saved, ratioOf(share), 'HALF_AWAY_FROM_ZERO');
    return {
      careGiver,
      payout,
      steps: [
        {
          name: 'SAVED_TRAVEL',
          terms: ['max(', sek(ZERO_MONEY), ',', sek(baseline), '-', sek(actual), ')'],
          result: sek(saved),
        },
        { name: 'PAYOUT', terms: [sek(saved), '×', percent(share)], result: sek(payout) },
      ],
    };
  });
}

/** What is paid to all of them; those without a figure are left out, and `incentivePayouts` says which. */
export function totalPayout(payouts: readonly IncentivePayout[]): Money {
  return sumMoney(payouts.flatMap(({ payout }) => payout ?? []));
}
