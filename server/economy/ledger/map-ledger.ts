import type { Money } from '../../values/money.ts';
import { moneyOfOre, oreOf, type Ore } from '../../values/ore.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import { bySpecificity, takes, type LedgerCodes, type LedgerRule } from './ledger-rule.ts';

/** A row of a ledger. Cost is above zero and income below it, SEK. */
export interface LedgerRow extends LedgerCodes {
  readonly month: YearMonth;
  readonly version: 'ACTUAL' | 'BUDGET';
  readonly amount: Money;
}

/** What rows of one month make of a record's cost in a category. */
export interface MappedCost {
  readonly target: string;
  readonly category: string | null;
  readonly month: YearMonth;
  readonly version: LedgerRow['version'];
  readonly amount: Money;
  readonly rows: number;
}

/** Rows with the same codes in a year that became no cost. */
export interface UnmappedRows extends LedgerCodes {
  readonly year: number;
  /** No rule takes them, or equally specific ones with different aims do: their ids. */
  readonly conflict: readonly string[];
  readonly amount: Money;
  readonly rows: number;
}

/** `in = mapped + leftOut + unmapped`, to the öre. */
export interface LedgerSums {
  readonly in: Money;
  readonly mapped: Money;
  readonly leftOut: Money;
  readonly unmapped: Money;
}

const KEY_BREAK = '\u0000';

/**
 * Reads rows of a ledger one after the other, gives each to the most specific rule of its year that takes it, and adds up.
 * What no rule takes, and what rules disagree on, is kept apart with its sum; nothing is lost and nothing is guessed.
 */
export class LedgerMapping {
  readonly #rules: Map<number, LedgerRule[]>;
  readonly #decided = new Map<string, readonly LedgerRule[]>();
  readonly #mapped = new Map<string, Sum<Omit<MappedCost, 'amount' | 'rows'>>>();
  readonly #unmapped = new Map<string, Sum<Omit<UnmappedRows, 'amount' | 'rows'>>>();
  readonly #ore = { in: 0n, mapped: 0n, leftOut: 0n, unmapped: 0n };

  constructor(rules: readonly LedgerRule[]) {
    this.#rules = Map.groupBy(rules.toSorted(bySpecificity), ({ year }) => year);
  }

  add(row: LedgerRow): void {
    const { account, costCentre, project, month, version } = row;
    const ore = oreOf(row.amount);
    this.#ore.in += ore;
    const codes = [yearOf(month), account, costCentre, project].join(KEY_BREAK);
    const rules = this.#rulesFor(codes, row);
    const [rule] = rules;
    if (rule === undefined || rules.length > 1) {
      const conflict = rules.map(({ id }) => id);
      this.#ore.unmapped += ore;
      count(this.#unmapped, codes, ore, { year: yearOf(month), account, costCentre, project, conflict });
    } else if (rule.target === null) {
      this.#ore.leftOut += ore;
    } else {
      const { target, category } = rule;
      this.#ore.mapped += ore;
      count(this.#mapped, [target, category, month, version].join(KEY_BREAK), ore, {
        target,
        category,
        month,
        version,
      });
    }
  }

  /** The costs that the rows make, in the order in which they first came. */
  mapped(): MappedCost[] {
    return summed(this.#mapped);
  }

  /** What made no cost, largest amount first. */
  unmapped(): UnmappedRows[] {
    return summed(this.#unmapped).toSorted((a, b) => Number(size(b.amount) - size(a.amount)));
  }

  sums(): LedgerSums {
    const { in: all, mapped, leftOut, unmapped } = this.#ore;
    return {
      in: moneyOfOre(all),
      mapped: moneyOfOre(mapped),
      leftOut: moneyOfOre(leftOut),
      unmapped: moneyOfOre(unmapped),
    };
  }

  /** One rule, none, or several that disagree. Rows repeat their codes, so each combination is decided once. */
  #rulesFor(codes: string, row: LedgerRow): readonly LedgerRule[] {
    const decided = this.#decided.get(codes);
    if (decided) return decided;
    const taking = (this.#rules.get(yearOf(row.month)) ?? []).filter((rule) => takes(rule, row));
    const first = taking[0];
    const equal = first ? taking.filter((rule) => bySpecificity(rule, first) === 0) : [];
    const agree = equal.every(({ target, category }) => target === first?.target && category === first.category);
    const rules = agree ? equal.slice(0, 1) : equal;
    this.#decided.set(codes, rules);
    return rules;
  }
}

type Sum<Of> = { readonly of: Of; ore: Ore; rows: number };

function count<Of>(sums: Map<string, Sum<Of>>, key: string, ore: Ore, of: Of): void {
  const sum = sums.get(key) ?? { of, ore: 0n, rows: 0 };
  sum.ore += ore;
  sum.rows += 1;
  sums.set(key, sum);
}

function summed<Of>(sums: ReadonlyMap<string, Sum<Of>>): (Of & { amount: Money; rows: number })[] {
  return [...sums.values()].map(({ of, ore, rows }) => ({ ...of, amount: moneyOfOre(ore), rows }));
}

function size(amount: Money): Ore {
  const ore = oreOf(amount);
  return ore < 0n ? -ore : ore;
}
