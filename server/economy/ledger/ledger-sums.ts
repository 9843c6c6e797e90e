import { moneyOfOre, oreOf, type Ore } from '../../values/ore.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import type { LedgerContent } from './ledger-import.entity.ts';
import type { LedgerRow } from './map-ledger.ts';

/** A row of a file, by the figure that it is of. */
export type FigureRow = Omit<LedgerRow, 'scenario' | 'rows'> & { readonly figure: LedgerFigure };

interface Sum extends Omit<FigureRow, 'amount'> {
  ore: Ore;
  rows: number;
}

/** Adds up the rows of a file that have the same figure, codes and month, as they are read. */
export class LedgerSums {
  readonly #sums = new Map<string, Sum>();

  add({ amount, ...of }: FigureRow): void {
    const key = `${of.figure}\u0000${of.account}\u0000${of.costCentre}\u0000${of.project}\u0000${of.month}`;
    const sum = this.#sums.get(key);
    const ore = oreOf(amount);
    if (sum) {
      sum.ore += ore;
      sum.rows += 1;
    } else this.#sums.set(key, { ...of, ore, rows: 1 });
  }

  /** The sums, in the order in which they first came. */
  all(): (FigureRow & { readonly rows: number })[] {
    return [...this.#sums.values()].map(({ ore, ...of }) => ({ ...of, amount: moneyOfOre(ore) }));
  }

  /** What there is of each figure. */
  contents(): LedgerContent[] {
    const byFigure = Map.groupBy(this.#sums.values(), ({ figure }) => figure);
    return [...byFigure].map(([figure, sums]) => {
      const months = sums.map(({ month }) => month).toSorted();
      const [first, last] = [months[0], months.at(-1)] as [YearMonth, YearMonth];
      const rows = sums.reduce((total, sum) => total + sum.rows, 0);
      const ore = sums.reduce((total, sum) => total + sum.ore, 0n);
      return { figure, rows, amount: moneyOfOre(ore), first, last };
    });
  }
}
