import {
  monthOfYear,
  monthRange,
  monthsBetween,
  quarterOf,
  shiftMonth,
  yearOf,
  type YearMonth,
} from '../../../server/values/year-month.ts';

export const scales = ['MONTHS', 'QUARTERS', 'YEARS'] as const;
/** How closely time is drawn. */
export type Scale = (typeof scales)[number];

/** How wide a month is, in pixels. */
export const monthWidth: Readonly<Record<Scale, number>> = { MONTHS: 34, QUARTERS: 16, YEARS: 6 };

/** The months that are drawn, from the first to the last. */
export interface RoadSpan {
  readonly first: YearMonth;
  readonly last: YearMonth;
}

/** Whole years around all months there are, this month among them, with a quarter of air so that a bar can be moved out. */
export function spanOfMonths(months: readonly YearMonth[], thisMonth: YearMonth): RoadSpan {
  const all = [...months, thisMonth].toSorted();
  const [from, to] = [shiftMonth(all[0] ?? thisMonth, -3), shiftMonth(all.at(-1) ?? thisMonth, 12)];
  return { first: `${from.slice(0, 4)}-01` as YearMonth, last: `${to.slice(0, 4)}-12` as YearMonth };
}

export const monthsIn = ({ first, last }: RoadSpan): number => monthsBetween(first, last) + 1;

/** How many months after the beginning of the span a month begins. */
export const placeIn = ({ first }: RoadSpan, month: YearMonth): number => monthsBetween(first, month);

/** A part of the axis: where it begins and how long it is, in months. */
export interface AxisPart {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly year: number;
  /** The quarter or month of the year; null for the year itself. */
  readonly part: number | null;
}

/** The years of the span, and under them what the scale tells: months, quarters or nothing. */
export function axisOf(span: RoadSpan, scale: Scale): { readonly years: AxisPart[]; readonly parts: AxisPart[] } {
  const months = monthRange(span.first, span.last);
  const stepped = (step: number, partOf: (month: YearMonth) => number | null) =>
    months.flatMap((month, start): AxisPart[] =>
      start % step === 0 ? [{ key: month, start, length: step, year: yearOf(month), part: partOf(month) }] : [],
    );
  const parts = { MONTHS: () => stepped(1, monthOfYear), QUARTERS: () => stepped(3, quarterOf), YEARS: () => [] };
  return { years: stepped(12, () => null), parts: parts[scale]() };
}

/** How many whole months a drag of so many pixels is. */
export const draggedMonths = (pixels: number, scale: Scale): number => Math.round(pixels / monthWidth[scale]) || 0;
