import type { Translate } from '../../i18n/use-t.ts';
import type { ShownRow } from '../../economy/grid/month-grid.tsx';
import { cellKey, cellOf, sumOf, type Stored } from '../../economy/grid/typed-cells.ts';
import type { PlanBenefit, PlanCost, PlanStaffing } from './plan-lines.ts';

/** Which end of an estimate is shown and typed. */
export const ends = ['low', 'likely', 'high'] as const;
export type End = (typeof ends)[number];

/** A line as a row of the grid: its key is that of the line and the end that is typed. */
export interface PlanRow extends ShownRow {
  readonly lineId: string;
  readonly amountOf: (end: End) => readonly { readonly month: string; readonly amount: string }[];
}

type Estimated = Pick<PlanCost, 'id' | 'name' | 'months'>;

const estimated = ({ id, name, months }: Estimated, detail: string, group: string): PlanRow => ({
  key: id,
  lineId: id,
  label: name,
  detail,
  measured: 'money',
  group,
  amountOf: (end) => months.map((each) => ({ month: each.month, amount: each[end] })),
});

export const costRows = (lines: readonly PlanCost[], t: Translate): readonly PlanRow[] =>
  lines.map((line) => estimated(line, t(`plan.nature.${line.nature}`), 'cost'));

/** Lines that are not in kronor are in no sum. */
export const benefitRows = (lines: readonly PlanBenefit[], t: Translate): readonly PlanRow[] =>
  lines.map((line) =>
    estimated(line, line.figureUnit ?? t(`economy.certainty.${line.countsAs}`), line.figureUnit ? '' : 'benefit'),
  );

export const hourRows = (lines: readonly PlanStaffing[]): readonly PlanRow[] =>
  lines.map(({ id, role, months }) => ({
    key: id,
    lineId: id,
    label: role.name,
    measured: 'quantity',
    group: 'hours',
    amountOf: () => months.map(({ month, hours }) => ({ month, amount: hours })),
  }));

/** What rows hold by column: a month, or a year as the sum of its months. */
export function storedCells(rows: readonly PlanRow[], end: End, byYear: boolean): Stored {
  const cells: Record<string, string> = {};
  for (const { key, amountOf } of rows) {
    const columns = Map.groupBy(amountOf(end), ({ month }) => (byYear ? month.slice(0, 4) : month));
    for (const [column, each] of columns) {
      const sum = sumOf(each.map(({ amount }) => amount));
      if (sum !== null) cells[cellKey(key, column)] = sum;
    }
  }
  return cells;
}

/** The years that rows have something in, and those of the initiative's own months; this one when there are none. */
export function yearsOf(
  rows: readonly PlanRow[],
  months: readonly (string | null | undefined)[],
  today: string,
): string[] {
  const told = [...rows.flatMap((row) => row.amountOf('high').map(({ month }) => month)), ...months];
  const years = told.flatMap((month) => (month ? Number(month.slice(0, 4)) : []));
  const [first, last] = years.length ? [Math.min(...years), Math.max(...years)] : [Number(today), Number(today) + 4];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The cells of the API of what was typed, in the order of their keys. */
export function planCells(
  keys: readonly string[],
  what: 'costs' | 'benefits',
  end: End,
  valueIn: (key: string) => string | null,
) {
  return keys.map((key) => {
    const { row, month: column } = cellOf(key);
    const when = column.length === 4 ? { year: Number(column) } : { month: column };
    return { [what === 'costs' ? 'costId' : 'benefitId']: row, ...when, [end]: valueIn(key) };
  });
}
