import type { Fault } from '../../contracts/fault.ts';
import { isWithin, type Period } from '../../economy/period.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { compareMoney, subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { yearOf } from '../../values/year-month.ts';

/** Where the money comes from. EQUITY charges the region's own capital: a budgeted deficit, which council decides on. */
export const FundingSource = enumOf('OPERATING', 'INVESTMENT', 'EQUITY', 'GRANT');
export type FundingSource = EnumOf<typeof FundingSource>;

/** Money set aside for initiatives (utrymme): so much a year, within a window of months, perhaps for named ones only. */
export interface FundingFrame {
  readonly source: FundingSource;
  readonly window: Period;
  /** The most that may be decided for each year, SEK; a year without a cap has nothing. */
  readonly caps: ReadonlyMap<number, Money>;
  /** The initiatives that may use it; null when it is open to all. */
  readonly closedList: ReadonlySet<string> | null;
}

/** What an initiative takes of a frame, SEK by month; proposed and decided are never added to each other. */
export interface Charge {
  readonly initiative: string;
  readonly state: 'PROPOSED' | 'DECIDED';
  readonly months: readonly MonthAmount[];
}

/** A year of a frame, SEK. */
export interface FrameYear {
  readonly year: number;
  readonly cap: Money;
  readonly proposed: Money;
  readonly decided: Money;
  /** The cap minus what is decided; below zero when more is decided than there is. */
  readonly remaining: Money;
  /** What would be left if all that is proposed were decided too. */
  readonly remainingIfAll: Money;
}

/** Every year that has a cap or a charge, in order. */
export function frameYears(frame: FundingFrame, charges: readonly Charge[]): FrameYear[] {
  const years = new Set([
    ...frame.caps.keys(),
    ...charges.flatMap(({ months }) => months.map(({ month }) => yearOf(month))),
  ]);
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const sumOf = (state: Charge['state']) =>
        sumMoney(charges.filter((charge) => charge.state === state).map((charge) => amountIn(charge, year)));
      const cap = frame.caps.get(year) ?? ZERO_MONEY;
      const [proposed, decided] = [sumOf('PROPOSED'), sumOf('DECIDED')];
      const remaining = subtractMoney(cap, decided);
      return { year, cap, proposed, decided, remaining, remainingIfAll: subtractMoney(remaining, proposed) };
    });
}

/** Why an initiative's money may not be decided from a frame; `over` is how much it is too much, SEK. */
export type FundingRefusal = Fault<'NOT_ON_LIST' | 'OUT_OF_WINDOW' | 'NEGATIVE_AMOUNT' | 'ABOVE_CAP'> & {
  readonly year: number | null;
  readonly over: Money | null;
};

/**
 * Every reason not to decide the charge, none when it may be decided. The others are charges on the same frame, of which
 * those decided count; one of the same initiative is replaced. Source: Landstinget Blekinge 2018, an envelope "begränsad i
 * tid, åtgärder och med en tydlig ekonomisk plan".
 */
export function fundingRefusals(frame: FundingFrame, charge: Charge, others: readonly Charge[]): FundingRefusal[] {
  const { initiative, months } = charge;
  const refusals: FundingRefusal[] = [];
  if (frame.closedList && !frame.closedList.has(initiative)) {
    refusals.push({ field: ['initiative'], code: 'NOT_ON_LIST', year: null, over: null });
  }
  for (const [index, { month, amount }] of months.entries()) {
    const field = ['months', index, 'amount'];
    if (compareMoney(amount, ZERO_MONEY) < 0)
      refusals.push({ field, code: 'NEGATIVE_AMOUNT', year: yearOf(month), over: null });
    if (amount !== ZERO_MONEY && !isWithin(frame.window, month)) {
      refusals.push({ field: ['months', index, 'month'], code: 'OUT_OF_WINDOW', year: yearOf(month), over: null });
    }
  }
  const rest = others.filter((other) => other.initiative !== initiative);
  const decided: Charge = { ...charge, state: 'DECIDED' };
  for (const { year, remaining } of frameYears(frame, [...rest, decided])) {
    if (amountIn(charge, year) === ZERO_MONEY || compareMoney(remaining, ZERO_MONEY) >= 0) continue;
    refusals.push({ field: ['months'], code: 'ABOVE_CAP', year, over: subtractMoney(ZERO_MONEY, remaining) });
  }
  return refusals;
}

function amountIn({ months }: Charge, year: number): Money {
  return sumMoney(months.filter(({ month }) => yearOf(month) === year).map(({ amount }) => amount));
}
