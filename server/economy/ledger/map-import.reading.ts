import type { EntityManager } from '@mikro-orm/postgresql';
import type { Money } from '../../values/money.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import { Scenario } from '../scenario.ts';
import { LedgerFigure } from './ledger-figure.ts';
import type { LedgerImport } from './ledger-import.entity.ts';
import { ruleOf } from './ledger-rule.commands.ts';
import { LedgerRule } from './ledger-rule.entity.ts';
import { LedgerMapping } from './map-ledger.ts';

/** Months of a scenario that an import has rows of: what an earlier import of the same ledger had in them is replaced. */
export interface LedgerSpan {
  readonly scenario: Scenario;
  readonly first: YearMonth;
  readonly last: YearMonth;
  readonly rows: number;
}

/** The source of the cost entries of a ledger. */
export const sourceOf = ({ ledger }: LedgerImport): string => `LEDGER ${ledger}`;

/** What of a file counts, as its user has chosen: the scenario of each figure that does. */
function countedFigures({ actualFrom, withBudget, tableScenario }: LedgerImport): Map<LedgerFigure, Scenario> {
  const counted = new Map<LedgerFigure, Scenario>();
  if (actualFrom) counted.set(actualFrom, actualFrom === LedgerFigure.TABLE ? tableScenario : Scenario.ACTUAL);
  if (withBudget) counted.set(LedgerFigure.PERIOD_BUDGET, Scenario.BUDGET);
  return counted;
}

export function spansOf(ledger: LedgerImport): LedgerSpan[] {
  const counted = countedFigures(ledger);
  return ledger.contents.flatMap(({ figure, first, last, rows }) => {
    const scenario = counted.get(figure);
    return scenario ? [{ scenario, first, last, rows }] : [];
  });
}

interface SumRow {
  readonly figure: LedgerFigure;
  readonly account: string;
  readonly cost_centre: string | null;
  readonly project: string | null;
  readonly month: YearMonth;
  readonly amount: Money;
  readonly rows: number;
}

/** Tries the rules, as they are now, on what an import has read. */
export async function mapImport(em: EntityManager, ledger: LedgerImport): Promise<LedgerMapping> {
  const counted = countedFigures(ledger);
  const sums = await em.execute<SumRow[]>(
    `select figure, account, cost_centre, project, month, amount, rows from ledger_sum
     where import_id = ? and figure = any(?::text[]) order by number`,
    [ledger.id, `{${[...counted.keys()].join()}}`],
  );
  const years = [...new Set(sums.map(({ month }) => yearOf(month)))];
  const rules = await em.find(LedgerRule, { year: { $in: years } }, { orderBy: { id: 1 } });
  const mapping = new LedgerMapping(rules.map(ruleOf));
  for (const { figure, account, cost_centre: costCentre, project, month, amount, rows } of sums) {
    const scenario = counted.get(figure);
    if (scenario) mapping.add({ account, costCentre, project, month, scenario, amount, rows });
  }
  return mapping;
}
