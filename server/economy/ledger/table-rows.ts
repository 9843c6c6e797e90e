import { mappedColumns, type RecognisedColumn } from '../../exchange/columns/mapping.ts';
import { rowReader } from '../../exchange/columns/read-row.ts';
import { FileProblem } from '../../exchange/problem.ts';
import type { TableRow } from '../../exchange/reading/table.ts';
import { parseLocalDate } from '../../values/local-date.ts';
import { parseMoney, type Money } from '../../values/money.ts';
import { moneyOfOre, oreOf } from '../../values/ore.ts';
import { isYearMonth, yearMonthOf, type YearMonth } from '../../values/year-month.ts';
import { ledgerTable } from './ledger-columns.ts';
import type { LedgerRow } from './map-ledger.ts';

/** What a row of a table says; whether its amount is actual or budget is said of the whole file. */
export type TableLedgerRow = Omit<LedgerRow, 'scenario'>;

type Values = Readonly<Record<string, unknown>>;

/**
 * Makes the reader of a table's rows.
 * @throws FileProblem with the line of a row that lacks something or has what cannot be read: nothing of the file counts then
 */
export function ledgerRowReader(columns: readonly RecognisedColumn[]): (row: TableRow) => TableLedgerRow {
  const read = rowReader(ledgerTable, mappedColumns(columns));
  const used = columns.filter(({ field, position }) => field !== null && position !== null);
  const headerOf = (...fields: string[]) =>
    used.find(({ field }) => fields.includes(field ?? ''))?.header ?? fields.join(' / ');
  return ({ line, cells }) => {
    const refuse = (header: string, text: string): never => {
      if (text.trim() === '') throw new FileProblem('ledger.emptyCell', { line, header });
      throw new FileProblem('ledger.badCell', { line, header, text: text.slice(0, 60) });
    };
    for (const { position, header } of used) {
      const cell = cells[position ?? 0];
      if (cell?.fault) refuse(header, cell.text || cell.fault.key);
    }
    const { values, problems } = read(cells.map(({ text }) => text));
    const [problem] = problems;
    if (problem) {
      const at = used.find(({ position }) => position === problem.position);
      refuse(at?.header ?? problem.field, cells[problem.position ?? -1]?.text ?? '');
    }
    const month = monthOf(values);
    if (!month) return refuse(headerOf('month', 'date'), textOf(values['month']) ?? '');
    const amount = amountOf(values);
    if (!amount) return refuse(headerOf('amount', 'debit', 'credit'), '');
    const account = textOf(values['account']) ?? '';
    return { account, costCentre: textOf(values['costCentre']), project: textOf(values['project']), month, amount };
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function monthOf({ month, date }: Values): YearMonth | null {
  if (isYearMonth(month)) return month;
  const day = month === undefined || month === null ? textOf(date) : null;
  return day === null ? null : yearMonthOf(parseLocalDate(day));
}

/** Costs above zero: debit less credit, where they are in two columns. */
function amountOf({ amount, debit, credit }: Values): Money | null {
  const [whole, up, down] = [textOf(amount), textOf(debit), textOf(credit)];
  if (whole !== null) return parseMoney(whole);
  if (up === null && down === null) return null;
  const ore = (text: string | null) => (text === null ? 0n : oreOf(parseMoney(text)));
  return moneyOfOre(ore(up) - ore(down));
}
