import type { CostClass } from '../../gql/graphql.ts';
import { cellKey, cellOf } from '../grid/typed-cells.ts';

/** A group of entries as the server sums them: by month, class and category. */
export interface EntryGroup {
  readonly keys: readonly { readonly field: string; readonly value?: string | null; readonly label?: string | null }[];
  readonly sum: { readonly amount?: string | null };
}

/** What a row of the grid holds: the costs of a class and a category in a scenario. */
export interface CostRow {
  readonly scenario: string;
  readonly costClass: CostClass;
  /** Null: nobody has said. */
  readonly categoryId: string | null;
}

const none = '-';

export const costRowKey = ({ scenario, costClass, categoryId }: CostRow): string =>
  [scenario, costClass, categoryId ?? none].join('/');

export function costRowOf(key: string): CostRow {
  const [scenario = '', costClass = '', categoryId = none] = key.split('/');
  return { scenario, costClass: costClass as CostClass, categoryId: categoryId === none ? null : categoryId };
}

const valueOf = ({ keys }: EntryGroup, field: string): string | null =>
  keys.find((key) => key.field === field)?.value ?? null;

/** The typed-in entries of a scenario as cells, and what their categories are called. */
export function storedCells(groups: readonly EntryGroup[], scenario: string) {
  const stored: Record<string, string> = {};
  const names: Record<string, string> = {};
  for (const group of groups) {
    const [month, costClass] = [valueOf(group, 'MONTH'), valueOf(group, 'COST_CLASS')];
    const category = group.keys.find(({ field }) => field === 'CATEGORY');
    const categoryId = category?.value ?? null;
    if (month === null || costClass === null) continue;
    if (categoryId !== null) names[categoryId] = category?.label ?? categoryId;
    const row = costRowKey({ scenario, costClass: costClass as CostClass, categoryId });
    stored[cellKey(row, month)] = group.sum.amount ?? '0.00';
  }
  return { stored, names };
}

/** What has come from elsewhere (the ledger, price lines), by where it came from and what it is for. */
export function cellsFromElsewhere(groups: readonly EntryGroup[]) {
  const stored: Record<string, string> = {};
  const rows = new Map<string, { readonly source: string; readonly category: string | null }>();
  for (const group of groups) {
    const month = valueOf(group, 'MONTH');
    const source = valueOf(group, 'SOURCE') ?? '';
    const category = group.keys.find(({ field }) => field === 'CATEGORY')?.label ?? null;
    const row = `elsewhere/${source}/${valueOf(group, 'CATEGORY') ?? none}`;
    if (month === null) continue;
    rows.set(row, { source, category });
    stored[cellKey(row, month)] = group.sum.amount ?? '0.00';
  }
  return { stored, rows };
}

/** The rows of a scenario that have something stored or typed, or that were asked for; never none. */
export function costRows(scenario: string, cells: readonly string[], added: readonly string[]): readonly string[] {
  const keys = new Set([...cells.map((key) => cellOf(key).row), ...added]);
  const rows = [...keys].filter((key) => costRowOf(key).scenario === scenario);
  return rows.length > 0 ? rows : [costRowKey({ scenario, costClass: 'RUN', categoryId: null })];
}
