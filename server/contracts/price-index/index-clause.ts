import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact } from '../../values/exact.ts';
import { addMonths, type LocalDate } from '../../values/local-date.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { shiftMonth, yearMonthOf, type YearMonth } from '../../values/year-month.ts';
import type { Fault } from '../fault.ts';
import type { PublishedStatus } from './index-series.ts';

/**
 * What cap and floor limit. SINCE_BASE: the whole change since the base price. PER_ADJUSTMENT: the change of one
 * adjustment from the price before it. PER_YEAR: the change from the price that applied a year earlier.
 */
export const LimitBasis = enumOf('SINCE_BASE', 'PER_ADJUSTMENT', 'PER_YEAR');
export type LimitBasis = EnumOf<typeof LimitBasis>;

/** A series' part of what the price follows. What the parts leave of 100 percent is fixed. */
export interface BasketPart {
  /** Code of the series. */
  readonly series: string;
  readonly weight: Percent;
}

/** How a contract's prices follow an index. The functions here take it that it is without `indexClauseFaults`. */
export interface IndexClause {
  readonly basket: readonly BasketPart[];
  /** The month whose index values the agreed prices stand on. */
  readonly baseMonth: YearMonth;
  /** The published values that count. */
  readonly status: PublishedStatus;
  /** How much of the index change reaches the price, above 0 to 100 percent. */
  readonly share: Percent;
  /** The largest and smallest change of the price, in percent; '0' as floor keeps it from falling. Null for no limit. */
  readonly cap: Percent | null;
  readonly floor: Percent | null;
  readonly limitBasis: LimitBasis;
  /** The index change, up or down and before the share, from which there is an adjustment at all. */
  readonly trigger: Percent | null;
  /** The first day with an adjusted price; the others follow every so many months. */
  readonly firstAdjustment: LocalDate;
  readonly everyMonths: number;
  /** How many months before the adjustment the index month lies: 3 for the October value on 1 January. */
  readonly lagMonths: number;
}

/** The days up to one, itself included, on which the clause adjusts prices. */
export function adjustmentDays({ firstAdjustment, everyMonths }: IndexClause, until: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = firstAdjustment; day <= until; day = addMonths(firstAdjustment, days.length * everyMonths)) {
    days.push(day);
  }
  return days;
}

/** The month whose index values an adjustment day goes by. */
export function indexMonthFor({ lagMonths }: IndexClause, adjustmentDay: LocalDate): YearMonth {
  return shiftMonth(yearMonthOf(adjustmentDay), -lagMonths);
}

export type IndexClauseFault = Fault<
  | 'EMPTY'
  | 'UNKNOWN_SERIES'
  | 'SERIES_TWICE'
  | 'OUT_OF_RANGE'
  | 'WEIGHTS_ABOVE_100'
  | 'FLOOR_ABOVE_CAP'
  | 'NOT_A_WHOLE_NUMBER'
  | 'FIRST_ADJUSTMENT_NOT_AFTER_BASE'
>;

/**
 * Everything that is wrong with a clause, given the codes of the series that there are. Share and weights lie above 0 and
 * up to 100 percent, the trigger from 0 and a floor above -100; adjustments are 1 to 120 months apart, the lag up to 24.
 */
export function indexClauseFaults(clause: IndexClause, knownSeries: ReadonlySet<string>): IndexClauseFault[] {
  const { share, cap, floor, trigger, everyMonths, lagMonths } = clause;
  const faults = basketFaults(clause, knownSeries);
  const check = (field: keyof IndexClause, code: IndexClauseFault['code'], isRight: boolean) => {
    if (!isRight) faults.push({ field: [field], code });
  };
  check('share', 'OUT_OF_RANGE', isShare(share));
  check('floor', 'OUT_OF_RANGE', floor === null || ratioOf(floor).gt(-1));
  check('floor', 'FLOOR_ABOVE_CAP', floor === null || cap === null || ratioOf(floor).lte(ratioOf(cap)));
  check('trigger', 'OUT_OF_RANGE', trigger === null || !ratioOf(trigger).isNegative());
  check('everyMonths', 'NOT_A_WHOLE_NUMBER', Number.isInteger(everyMonths) && everyMonths >= 1 && everyMonths <= 120);
  const hasLag = Number.isInteger(lagMonths) && lagMonths >= 0 && lagMonths <= 24;
  check('lagMonths', 'NOT_A_WHOLE_NUMBER', hasLag);
  const isAfterBase = !hasLag || indexMonthFor(clause, clause.firstAdjustment) > clause.baseMonth;
  check('firstAdjustment', 'FIRST_ADJUSTMENT_NOT_AFTER_BASE', isAfterBase);
  return faults;
}

function basketFaults({ basket }: IndexClause, knownSeries: ReadonlySet<string>): IndexClauseFault[] {
  if (basket.length === 0) return [{ field: ['basket'], code: 'EMPTY' }];
  const faults = basket.flatMap(({ series, weight }, index): IndexClauseFault[] => {
    const isFirst = basket.findIndex((part) => part.series === series) === index;
    return [
      ...(knownSeries.has(series) ? [] : [{ field: ['basket', index, 'series'], code: 'UNKNOWN_SERIES' as const }]),
      ...(isFirst ? [] : [{ field: ['basket', index, 'series'], code: 'SERIES_TWICE' as const }]),
      ...(isShare(weight) ? [] : [{ field: ['basket', index, 'weight'], code: 'OUT_OF_RANGE' as const }]),
    ];
  });
  const total = basket.reduce((sum, { weight }) => sum.plus(ratioOf(weight)), exact(0));
  return total.gt(1) ? [...faults, { field: ['basket'], code: 'WEIGHTS_ABOVE_100' }] : faults;
}

function isShare(percent: Percent): boolean {
  return ratioOf(percent).gt(0) && ratioOf(percent).lte(1);
}
