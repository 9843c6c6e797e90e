import type { Fault } from '../../contracts/fault.ts';
import { exact } from '../../values/exact.ts';
import type { Money } from '../../values/money.ts';
import { MOST_AMOUNT } from '../planning/plan-months.ts';
import type { FrameYearPlan } from './funding-frame.entity.ts';
import type { FundingSource } from './funding-frame.ts';

const YEARS = { first: 2000, last: 2099 } as const;

/** What is said of the years of a frame; amounts zero or more but for results, which may be below, and a thousand milliards at most. */
export interface FramePlan {
  readonly source: FundingSource;
  readonly openingEquity: Money | null;
  readonly years: readonly FrameYearPlan[];
}

export type FramePlanFault = Fault<
  'OUTSIDE' | 'TWICE' | 'NEGATIVE' | 'TOO_LARGE' | 'ONLY_EQUITY' | 'EQUITY_MISSING' | 'RESULT_MISSING' | 'YEAR_SKIPPED'
>;

/**
 * What is wrong with the years of a frame, in their order. One that charges equity tells its equity before, and each year's
 * result without it, without gaps: equity is carried from year to year. Others tell neither.
 */
export function framePlanFaults({ source, openingEquity, years }: FramePlan): FramePlanFault[] {
  const chargesEquity = source === 'EQUITY';
  const faults = years.flatMap((each, index) => [
    ...yearFaults(years, index),
    ...(chargesEquity ? resultFaults(years, index) : ofOthers(each, index)),
  ]);
  if (isTooLarge(openingEquity)) faults.push({ field: ['openingEquity'], code: 'TOO_LARGE' });
  if (chargesEquity && openingEquity === null) faults.push({ field: ['openingEquity'], code: 'EQUITY_MISSING' });
  if (!chargesEquity && openingEquity !== null) faults.push({ field: ['openingEquity'], code: 'ONLY_EQUITY' });
  return faults;
}

function yearFaults(years: readonly FrameYearPlan[], index: number): FramePlanFault[] {
  const { year, ...amounts } = years[index] as FrameYearPlan;
  const isOutside = year < YEARS.first || year > YEARS.last;
  const isTwice = years.findIndex((other) => other.year === year) < index;
  return [
    ...(isOutside ? [{ field: ['years', index, 'year'], code: 'OUTSIDE' as const }] : []),
    ...(isTwice ? [{ field: ['years', index, 'year'], code: 'TWICE' as const }] : []),
    ...(['cap', 'toRestore'] as const)
      .filter((name) => exact(amounts[name] ?? 0).isNegative())
      .map((name) => ({ field: ['years', index, name], code: 'NEGATIVE' as const })),
    ...(['cap', 'resultWithout', 'toRestore'] as const)
      .filter((name) => isTooLarge(amounts[name]))
      .map((name) => ({ field: ['years', index, name], code: 'TOO_LARGE' as const })),
  ];
}

function resultFaults(years: readonly FrameYearPlan[], index: number): FramePlanFault[] {
  const { year, resultWithout } = years[index] as FrameYearPlan;
  const isAlone = !years.some((other) => other.year === year - 1) && years.some((other) => other.year < year);
  return [
    ...(resultWithout === null ? [{ field: ['years', index, 'resultWithout'], code: 'RESULT_MISSING' as const }] : []),
    ...(isAlone ? [{ field: ['years', index, 'year'], code: 'YEAR_SKIPPED' as const }] : []),
  ];
}

function ofOthers(year: FrameYearPlan, index: number): FramePlanFault[] {
  return (['resultWithout', 'toRestore'] as const)
    .filter((name) => year[name] !== null)
    .map((name) => ({ field: ['years', index, name], code: 'ONLY_EQUITY' }));
}

/** Either side of zero: sums of such amounts can still be told. */
function isTooLarge(amount: Money | null): boolean {
  return exact(amount ?? 0)
    .abs()
    .gt(MOST_AMOUNT);
}
