import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { cellAfter } from './cell-move.ts';
import classes from './grid.module.css';
import {
  cellKey,
  clipboardCells,
  pasteCells,
  readCell,
  sumOf,
  valueOf,
  type GridRow,
  type Stored,
  type Typed,
} from './typed-cells.ts';

export interface ShownRow extends GridRow {
  readonly label: string;
  /** The page of what the row is about. */
  readonly to?: string;
  /** What it is besides its name, in smaller letters. */
  readonly detail?: string;
  /** Cannot be typed in: it comes from elsewhere. */
  readonly fixed?: boolean;
  /** Rows of one group add up; '' for rows of no sum. */
  readonly group: string;
}

interface MonthGridProps {
  readonly label: string;
  /** What the rows are: 'Kostnadsslag'. */
  readonly rowHeading: string;
  readonly rows: readonly ShownRow[];
  readonly months: readonly string[];
  /** How a column is called, where the columns are not months. */
  readonly columnName?: (column: string) => string;
  /** What a column is besides its name, in smaller letters. */
  readonly columnDetail?: (column: string) => string;
  /** What the sums to the right are called; of the year when left out. */
  readonly totalLabel?: string;
  /** What stands to the right of a row, where that is not its sum. */
  readonly total?: (row: string) => ReactNode;
  /** What is told under a cell besides what is typed in it. */
  readonly beneath?: (row: string, column: string) => ReactNode;
  readonly typed: Typed;
  readonly stored: Stored;
  readonly editable: boolean;
  /** What the server refused, by cell. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onType: (cells: Typed) => void;
  /** Told how many pasted cells had no place. */
  readonly onPasted: (outside: number) => void;
  /** What the line of sums is called; without it there is none. */
  readonly sumLabel?: string;
}

/** Rows by the months of a year, typed in as in a spreadsheet: arrows move, a block is pasted, sums follow. */
export function MonthGrid(props: MonthGridProps) {
  const { label, rowHeading, rows, months, typed, stored, editable, faults, onType, onPasted, sumLabel } = props;
  const { columnDetail, total, beneath } = props;
  const t = useT();
  const id = useId();
  const formats = useFormats();
  const { number } = formats;
  const writeMonth = props.columnName ?? ((column: string) => formats.month(column));
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const typedRows = editable ? rows.filter(({ fixed }) => !fixed) : [];
  const written = (value: string | null) =>
    value === null ? null : number(value, { decimals: /\.(?!0+$)/.test(value) ? 2 : 0 });
  const value = ({ key, measured }: GridRow, month: string) => valueOf(cellKey(key, month), measured, typed, stored);

  const placeOf = (input: HTMLInputElement) => ({
    row: typedRows.findIndex(({ key }) => key === input.dataset['row']),
    column: months.indexOf(input.dataset['month'] ?? ''),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const caret = { start: input.selectionStart, end: input.selectionEnd, length: input.value.length };
    const to = cellAfter(event, placeOf(input), caret, typedRows.length, months.length);
    if (!to) return;
    event.preventDefault();
    const inputs = table.current?.querySelectorAll<HTMLInputElement>('input');
    inputs?.[to.row * months.length + to.column]?.focus();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const cells = clipboardCells(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const rowKeys = typedRows.map(({ key }) => key);
    const pasted = pasteCells(cells, placeOf(event.currentTarget), rowKeys, months);
    onType(pasted.typed);
    onPasted(pasted.outside);
  };
  const onFocus = (event: FocusEvent<HTMLInputElement>) => setActive(event.currentTarget.name);
  // What is typed next takes the place of what is there; that is first known once the cell shows it as it was typed.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (active !== null && focused instanceof HTMLInputElement && table.current?.contains(focused)) focused.select();
  }, [active]);

  const cell = (row: ShownRow, month: string): ReactNode => {
    const key = cellKey(row.key, month);
    if (!editable || row.fixed) return <Value reason={t('economy.grid.nothing')}>{written(value(row, month))}</Value>;
    const text = typed[key];
    const reading = text === undefined ? null : readCell(text, row.measured);
    const fault = reading && 'fault' in reading ? t(`economy.grid.${reading.fault}`) : faults[key];
    const shown = active === key || (reading && 'fault' in reading) ? text : undefined;
    return (
      <>
        <input
          type="text"
          autoComplete="off"
          className={classes.input}
          name={key}
          data-row={row.key}
          data-month={month}
          data-typed={text === undefined ? undefined : true}
          aria-label={`${[row.label, row.detail].filter(Boolean).join(', ')}, ${writeMonth(month)}`}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-${key}`}
          title={fault}
          value={shown ?? written(value(row, month)) ?? ''}
          onChange={(event) => onType({ [key]: event.currentTarget.value })}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFocus={onFocus}
          onBlur={() => setActive(null)}
        />
        {fault !== undefined && (
          <span id={`${id}-${key}`} className={classes.fault}>
            {fault}
          </span>
        )}
      </>
    );
  };

  const summed = rows.filter(({ group }) => group !== '');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by the keyboard
    <div className={classes.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.grid} ref={table}>
        <caption className={classes.hidden}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {writeMonth(month)}
                {columnDetail && <span className={classes.beneath}>{columnDetail(month)}</span>}
              </th>
            ))}
            <th scope="col">{props.totalLabel ?? t('economy.grid.year')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-fixed={row.fixed || undefined}>
              <th scope="row">
                {row.to ? (
                  <Anchor component={Link} to={row.to} inherit>
                    {row.label}
                  </Anchor>
                ) : (
                  row.label
                )}
                {row.detail && <span className={classes.detail}>{row.detail}</span>}
              </th>
              {months.map((month) => (
                <td key={month}>
                  {cell(row, month)}
                  {beneath && <span className={classes.beneath}>{beneath(row.key, month)}</span>}
                </td>
              ))}
              <td className={classes.sum}>
                {total ? total(row.key) : <Value>{written(sumOf(months.map((month) => value(row, month))))}</Value>}
              </td>
            </tr>
          ))}
        </tbody>
        {sumLabel && summed.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{sumLabel}</th>
              {months.map((month) => (
                <td key={month}>
                  <Value>{written(sumOf(summed.map((row) => value(row, month))))}</Value>
                </td>
              ))}
              <td className={classes.sum}>
                <Value>{written(sumOf(months.flatMap((month) => summed.map((row) => value(row, month)))))}</Value>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
