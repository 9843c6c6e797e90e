import { parseMoney, sumMoney } from '../../../server/values/money.ts';

interface YearAmount {
  readonly year: number;
  readonly amount: string;
}

/** What has one heading, year by year. */
export interface YearRow<Entry> {
  readonly key: string;
  /** The first of its entries, which tells what it is about. */
  readonly of: Entry;
  /** An amount for each year that any row has; null where it has none. */
  readonly amounts: readonly (string | null)[];
  readonly total: string;
}

/** Amounts as a table with the same years in every row. */
export function yearRows<Entry extends YearAmount>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): { readonly years: readonly number[]; readonly rows: readonly YearRow<Entry>[] } {
  const years = [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => a - b);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  const rows = [...groups].flatMap(([key, same]) => {
    const [of] = same;
    if (!of) return [];
    const amounts = years.map((year) => same.find((entry) => entry.year === year)?.amount ?? null);
    return [{ key, of, amounts, total: sumMoney(same.map(({ amount }) => parseMoney(amount))) }];
  });
  return { years, rows };
}
