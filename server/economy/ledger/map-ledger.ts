import type { Money } from '../../values/money.ts';
import { moneyOfOre, oreOf, type Ore } from '../../values/ore.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import type { CostClass } from '../costs/cost-class.ts';
import type { Scenario } from '../scenario.ts';
import { bySpecificity, takes, type LedgerCodes, type LedgerRule } from './ledger-rule.ts';

/** A row of a ledger. Cost is above zero and income below it, SEK. */
export interface LedgerRow extends LedgerCodes {
  readonly month: YearMonth;
  readonly scenario: Scenario;
  readonly amount: Money;
  /** How many rows of the file it sums; one where it says nothing. */
  readonly rows?: number;
}

/** What rows of one month and account make of a record's cost in a category. */
export interface MappedCost {
  readonly target: string;
  readonly category: string | null;
  readonly costClass: CostClass;
  readonly account: string;
  readonly month: YearMonth;
  readonly scenario: Scenario;
  readonly amount: Money;
  readonly rows: number;
}

/** What a rule took, whether it makes a cost or is left out. */
export interface TakenByRule {
  readonly rule: string;
  readonly scenario: Scenario;
  readonly amount: Money;
  readonly rows: number;
}

/** Rows with the same codes in a year that became no cost. */
export interface UnmappedRows extends LedgerCodes {
  readonly year: number;
  readonly scenario: Scenario;
  /** No rule takes them, or equally specific ones with different aims do: their ids. */
  readonly conflict: readonly string[];
  readonly amount: Money;
  readonly rows: number;
}

/** `in = mapped + leftOut + unmapped`, to the öre: of one scenario, because budget and actual are never added. */
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
  readonly #taken = new Map<string, Sum<Omit<TakenByRule, 'amount' | 'rows'>>>();
  readonly #ore = new Map<Scenario, Record<keyof LedgerSums, Ore>>();

  constructor(rules: readonly LedgerRule[]) {
    this.#rules = Map.groupBy(rules.toSorted(bySpecificity), ({ year }) => year);
  }

  add(row: LedgerRow): void {
    const { account, costCentre, project, month, scenario, rows: many = 1 } = row;
    const year = yearOf(month);
    const ore = oreOf(row.amount);
    const sums = this.#sumsOf(scenario);
    sums.in += ore;
    const codes = [year, account, costCentre, project].join(KEY_BREAK);
    const rules = this.#rulesFor(codes, row);
    const [rule] = rules;
    if (rule === undefined || rules.length > 1) {
      const conflict = rules.map(({ id }) => id);
      sums.unmapped += ore;
      const of = { year, account, costCentre, project, scenario, conflict };
      count(this.#unmapped, `${scenario}${KEY_BREAK}${codes}`, ore, many, of);
      return;
    }
    const { id, target, category, costClass } = rule;
    count(this.#taken, `${scenario}${KEY_BREAK}${id}`, ore, many, { rule: id, scenario });
    if (target === null) {
      sums.leftOut += ore;
      return;
    }
    sums.mapped += ore;
    const key = [target, category, costClass, account, month, scenario].join(KEY_BREAK);
    count(this.#mapped, key, ore, many, { target, category, costClass, account, month, scenario });
  }

  /** The costs that the rows make, in the order in which they first came. */
  mapped(): MappedCost[] {
    return summed(this.#mapped);
  }

  /** What made no cost, largest amount first. */
  unmapped(): UnmappedRows[] {
    return summed(this.#unmapped).toSorted((a, b) => Number(size(b.amount) - size(a.amount)));
  }

  /** What each rule took, in the order in which they first did. */
  taken(): TakenByRule[] {
    return summed(this.#taken);
  }

  /** The scenarios that have rows, in the order in which they first came. */
  scenarios(): Scenario[] {
    return [...this.#ore.keys()];
  }

  sums(scenario: Scenario): LedgerSums {
    const { in: all, mapped, leftOut, unmapped } = this.#ore.get(scenario) ?? NOTHING;
    return {
      in: moneyOfOre(all),
      mapped: moneyOfOre(mapped),
      leftOut: moneyOfOre(leftOut),
      unmapped: moneyOfOre(unmapped),
    };
  }

  #sumsOf(scenario: Scenario): Record<keyof LedgerSums, Ore> {
    const known = this.#ore.get(scenario) ?? { ...NOTHING };
    this.#ore.set(scenario, known);
    return known;
  }

  /** One rule, none, or several that disagree. Rows repeat their codes, so each combination is decided once. */
  #rulesFor(codes: string, row: LedgerRow): readonly LedgerRule[] {
    const decided = this.#decided.get(codes);
    if (decided) return decided;
    const taking = (this.#rules.get(yearOf(row.month)) ?? []).filter((rule) => takes(rule, row));
    const first = taking[0];
    const equal = first ? taking.filter((rule) => bySpecificity(rule, first) === 0) : [];
    const rules = first && equal.every((rule) => saySame(rule, first)) ? equal.slice(0, 1) : equal;
    this.#decided.set(codes, rules);
    return rules;
  }
}

const NOTHING = { in: 0n, mapped: 0n, leftOut: 0n, unmapped: 0n };

/** Whether two rules make the same of a row. What is left out has neither category nor class. */
function saySame(one: LedgerRule, other: LedgerRule): boolean {
  if (one.target !== other.target) return false;
  return one.target === null || (one.category === other.category && one.costClass === other.costClass);
}

type Sum<Of> = { readonly of: Of; ore: Ore; rows: number };

function count<Of>(sums: Map<string, Sum<Of>>, key: string, ore: Ore, rows: number, of: Of): void {
  const sum = sums.get(key) ?? { of, ore: 0n, rows: 0 };
  sum.ore += ore;
  sum.rows += rows;
  sums.set(key, sum);
}

function summed<Of>(sums: ReadonlyMap<string, Sum<Of>>): (Of & { amount: Money; rows: number })[] {
  return [...sums.values()].map(({ of, ore, rows }) => ({ ...of, amount: moneyOfOre(ore), rows }));
}

function size(amount: Money): Ore {
  const ore = oreOf(amount);
  return ore < 0n ? -ore : ore;
}
