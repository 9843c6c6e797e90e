import type { Fault } from '../../contracts/fault.ts';
import { allocateEvenly } from '../../values/allocation.ts';
import { exact } from '../../values/exact.ts';
import { subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';

/** A deficit is restored within so many years after its own. Source: KL 11:12. */
const YEARS_TO_RESTORE = 3;

/** What of a deficit is restored in a year, SEK. */
export interface RestoredYear {
  readonly year: number;
  readonly amount: Money;
}

/** The year whose budget is the last that may hold the decision on how a deficit is restored; also the last to restore it. */
export function lastYearToRestore(deficitYear: number): number {
  return deficitYear + YEARS_TO_RESTORE;
}

/** Equal parts over the years that there are: what a plan begins from. */
export function evenRestoringPlan(deficitYear: number, toRestore: Money): RestoredYear[] {
  return allocateEvenly(toRestore, YEARS_TO_RESTORE).map((amount, index) => ({
    year: deficitYear + 1 + index,
    amount,
  }));
}

/** `difference` is what the plan restores too little (above zero) or too much. */
export type RestoringFault = Fault<'YEAR_OUT_OF_RANGE' | 'YEAR_TWICE' | 'NEGATIVE_AMOUNT' | 'SUM_DIFFERS'> & {
  readonly difference: Money | null;
};

/** What is wrong with a plan: it restores the whole deficit, no more and no less, within the three following years. */
export function restoringFaults(
  deficitYear: number,
  toRestore: Money,
  plan: readonly RestoredYear[],
): RestoringFault[] {
  const faults = plan.flatMap(({ year, amount }, index): RestoringFault[] => {
    const isOut = year <= deficitYear || year > lastYearToRestore(deficitYear);
    const isTwice = plan.findIndex((each) => each.year === year) < index;
    const field = ['plan', index, 'year'];
    return [
      ...(isOut ? [{ field, code: 'YEAR_OUT_OF_RANGE' as const, difference: null }] : []),
      ...(isTwice ? [{ field, code: 'YEAR_TWICE' as const, difference: null }] : []),
      ...(exact(amount).isNegative()
        ? [{ field: ['plan', index, 'amount'], code: 'NEGATIVE_AMOUNT' as const, difference: null }]
        : []),
    ];
  });
  const difference = subtractMoney(toRestore, sumMoney(plan.map(({ amount }) => amount)));
  return difference === ZERO_MONEY ? faults : [...faults, { field: ['plan'], code: 'SUM_DIFFERS', difference }];
}
