import { compareMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import { yearOf } from '../../values/year-month.ts';
import { balanceRequirement, type BalanceRequirement } from './balanced-budget.ts';
import { equityEnvelope, type EnvelopeOutcome, type EquityEnvelope } from './equity-envelope.ts';
import type { FrameYearPlan } from './funding-frame.entity.ts';
import type { Charge } from './funding-frame.ts';
import {
  evenRestoringPlan,
  lastYearToRestore,
  restoringFaults,
  type RestoredYear,
  type RestoringFault,
} from './restoring-plan.ts';

/** A frame that charges equity, and what its initiatives cost and give. */
export interface ChargedEnvelope {
  readonly openingEquity: Money;
  /** In order and without gaps. */
  readonly years: readonly (FrameYearPlan & { readonly resultWithout: Money })[];
  readonly charges: readonly Charge[];
  readonly effects: readonly Charge[];
  /** Whether exceptional reasons are claimed for what is charged. */
  readonly isExceptional: boolean;
}

export interface FrameEnvelope extends Omit<EquityEnvelope, 'years'> {
  readonly years: readonly (EnvelopeOutcome & { readonly balance: BalanceRequirement })[];
  /** What is to be restored once the frame's last year with a cap has ended; null when nothing is. */
  readonly restoring: {
    readonly deficitYear: number;
    readonly amount: Money;
    readonly lastYear: number;
    readonly faults: readonly RestoringFault[];
    /** Equal parts: what a plan may begin from. */
    readonly even: readonly RestoredYear[];
  } | null;
}

/**
 * An envelope with its balance requirement year by year: what a year leaves to restore is carried to the next. The plan that
 * restores it is of what is left after the last year with a cap.
 */
export function frameEnvelope({
  openingEquity,
  years,
  charges,
  effects,
  isExceptional,
}: ChargedEnvelope): FrameEnvelope {
  const planned = years.flatMap(({ year, toRestore }) => (toRestore === null ? [] : [{ year, amount: toRestore }]));
  const envelope = equityEnvelope(
    openingEquity,
    years.map(({ year, resultWithout }) => ({
      year,
      resultWithout,
      charged: inYear(charges, year),
      effect: inYear(effects, year),
    })),
    planned,
  );
  let toRestoreBefore = ZERO_MONEY;
  const outcomes = envelope.years.map((year) => {
    const balance = balanceRequirement({
      result: year.resultWith,
      realisationGains: ZERO_MONEY,
      otherAdjustments: ZERO_MONEY,
      toReserve: ZERO_MONEY,
      fromReserve: ZERO_MONEY,
      exceptional: isExceptional ? year.charged : ZERO_MONEY,
      toRestoreBefore,
    });
    toRestoreBefore = balance.toRestore;
    return { ...year, balance };
  });
  return { ...envelope, years: outcomes, restoring: restoringOf(years, outcomes, planned) };
}

function restoringOf(
  years: readonly FrameYearPlan[],
  outcomes: FrameEnvelope['years'],
  planned: readonly RestoredYear[],
): FrameEnvelope['restoring'] {
  const deficitYear = years.findLast(({ cap }) => cap !== null)?.year;
  const amount = outcomes.find(({ year }) => year === deficitYear)?.balance.toRestore ?? ZERO_MONEY;
  if (deficitYear === undefined || compareMoney(amount, ZERO_MONEY) === 0) return null;
  return {
    deficitYear,
    amount,
    lastYear: lastYearToRestore(deficitYear),
    faults: restoringFaults(deficitYear, amount, planned),
    even: evenRestoringPlan(deficitYear, amount),
  };
}

/** What charges come to in a year, SEK. */
export function inYear(charges: readonly Charge[], year: number): Money {
  return sumMoney(
    charges.flatMap(({ months }) => months.filter(({ month }) => yearOf(month) === year).map(({ amount }) => amount)),
  );
}
