import { headerRowOf, headersOf } from '../../exchange/columns/header-row.ts';
import { columnsByHeader } from '../../exchange/columns/kind-columns.ts';
import type { RecognisedColumn } from '../../exchange/columns/mapping.ts';
import { settleColumns } from '../../exchange/columns/settle-columns.ts';
import { columnsBelow, type SurveySummary } from '../../exchange/columns/survey.ts';
import type { FileKind } from '../../exchange/exchange-kind.ts';
import { singleMonthOfText } from '../../values/month-text.ts';

/** What the columns of a ledger can be that comes as a table, a row for each posting or sum. */
export const ledgerTable: FileKind = {
  kind: 'LEDGER',
  columns: [
    {
      field: 'account',
      sets: 'account',
      label: { sv: 'Konto', en: 'Account' },
      aliases: ['Kontonr', 'Kontonummer', 'Kontokod', 'Account no', 'Account number'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'costCentre',
      sets: 'costCentre',
      label: { sv: 'Kostnadsställe', en: 'Cost centre' },
      aliases: ['Kst', 'Kstnr', 'Kostnadsställenr', 'Ansvar', 'Resultatenhet', 'Enhet', 'Cost center'],
      value: { type: 'text' },
    },
    {
      field: 'project',
      sets: 'project',
      label: { sv: 'Projekt', en: 'Project' },
      aliases: ['Proj', 'Projektnr', 'Projektkod', 'Projektnummer', 'Project no'],
      value: { type: 'text' },
    },
    {
      field: 'month',
      sets: 'month',
      label: { sv: 'Månad', en: 'Month' },
      aliases: ['Period', 'Bokföringsperiod', 'År-månad', 'ÅrMån', 'Year-month'],
      value: { type: 'text', canonical: (text) => singleMonthOfText(text) ?? text },
    },
    {
      field: 'date',
      sets: 'date',
      label: { sv: 'Datum', en: 'Date' },
      aliases: ['Bokföringsdatum', 'Bokföringsdag', 'Verifikationsdatum', 'Verdatum', 'Transdatum', 'Posting date'],
      value: { type: 'date' },
    },
    {
      field: 'amount',
      sets: 'amount',
      label: { sv: 'Belopp', en: 'Amount' },
      aliases: ['Utfall', 'Kronor', 'Kr', 'Saldo', 'Summa', 'Budget', 'Nettobelopp'],
      value: { type: 'money' },
    },
    { field: 'debit', sets: 'debit', label: { sv: 'Debet', en: 'Debit' }, value: { type: 'money' } },
    { field: 'credit', sets: 'credit', label: { sv: 'Kredit', en: 'Credit' }, value: { type: 'money' } },
  ],
};

/** The header row of a table and what its columns are, as far as their headers and texts tell. */
export function recogniseLedger(summary: SurveySummary): { headerRow: number; columns: RecognisedColumn[] } {
  const header = headerRowOf(summary.head, [ledgerTable]);
  if (!header) return { headerRow: 0, columns: [] };
  const [headers, below] = [headersOf(header), columnsBelow(summary, header.line)];
  const positions = Array.from({ length: Math.max(headers.length, below.length) }, (_, position) => position);
  const choices = positions
    .filter((position) => headers[position] || below[position]?.filled)
    .map((position) => ({ position, field: columnsByHeader(ledgerTable).get(headers[position] ?? '')?.field ?? null }));
  const columns = settleColumns({ summary, headerRow: header.line, kind: ledgerTable, preset: null }, choices);
  return { headerRow: header.line, columns };
}

/** Whether nothing is left to ask: an account, a month or a day, and an amount in one column or in two. */
export function isWhole(columns: readonly RecognisedColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const has = (...names: string[]) => names.every((name) => fields.has(name));
  return (
    columns.every(({ question }) => question === null) &&
    has('account') &&
    (has('month') || has('date')) &&
    (has('amount') || has('debit', 'credit'))
  );
}
