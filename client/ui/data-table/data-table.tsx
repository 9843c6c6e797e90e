/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import { useElementSize } from '@mantine/hooks';
import { useDeferredValue, useRef, type CSSProperties, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { deferred } from '../deferred.tsx';
import { FaultNotice } from '../feedback/fault-notice.tsx';
import { useFaultOf } from '../feedback/fault.ts';
import { BodyRow } from './body-row.tsx';
import { cardParts } from './card-cell.tsx';
import type { DataColumn, Sort } from './data-column.ts';
import cardClasses from './card.module.css';
import classes from './data-table.module.css';
import { HeaderRow } from './header-row.tsx';
import { SelectAllBox } from './select-all-box.tsx';
import { isSelected, type Selection } from './selection.ts';
import { SumRow } from './sum-row.tsx';
import { useColumnModel } from './use-column-model.ts';
import { useGrid } from './use-grid.ts';
import { useRowSlots } from './use-row-slots.ts';
import type { WindowedRows } from './use-windowed-rows.ts';

const SortBar = deferred(async () => (await import('./sort-bar.tsx')).SortBar, <div className={cardClasses.sortBar} />);

const headHeight = 36;
const rowHeight = 36;
const selectWidth = 44;
const narrowBelow = 560;
const cardHeight = (lines: number) => 20 + 24 + lines * 22 + 1;

export interface DataTableProps<Row> {
  /** What the rows are, for those who hear the table: 'Tillgångar'. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: WindowedRows<Row>;
  readonly rowKey: (row: Row) => string;
  /** What a row is called, for those who hear it. */
  readonly rowName: (row: Row) => string;
  readonly rowHref: (row: Row) => string;
  readonly visibleColumns: readonly string[];
  readonly sort: readonly Sort[];
  readonly onSortChange: (sort: Sort[]) => void;
  readonly selection?: Selection;
  readonly onSelectionChange?: (selection: Selection) => void;
  /** The row whose side panel is open; without `onOpenChange` a click opens the row's page. */
  readonly openKey?: string | null;
  readonly onOpenChange?: (key: string | null) => void;
  /** Sums under the same filter, by column. */
  readonly sums?: Readonly<Record<string, ReactNode>>;
  /** What stands where there are no rows: says why, and the one action that helps. */
  readonly empty: ReactNode;
  readonly storageKey: string;
}

/** An endless list as a table: virtual rows, sortable and resizable columns, keyboard throughout, cards when narrow. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowName, rowHref, visibleColumns, sort, onSortChange, storageKey } = props;
  const { selection, onSelectionChange, openKey, onOpenChange, sums, empty } = props;
  const t = useT();
  const faultOf = useFaultOf();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { ref: sizeRef, width } = useElementSize();
  const card = width > 0 && width < narrowBelow;

  const model = useColumnModel({ columns, visible: visibleColumns, sort, onSortChange, storageKey });
  const grid = useGrid({ rows, rowKey, rowHref, selection, onSelectionChange, openKey, onOpenChange, body });
  const height = card ? cardHeight(cardParts(model.columns).lines.length) : rowHeight;
  const covered = (card ? 0 : headHeight) + (sums ? headHeight : 0);
  const slots = useRowSlots({ rows, scroller, rowHeight: height, covered, active: grid.active });

  const { window, total, updating } = rows;
  // The first rows are drawn piece by piece, so that the browser stays awake meanwhile.
  const settled = useDeferredValue(window.settled);
  const isEmpty = window.complete && window.reached === 0;
  const failed = window.error !== null;
  const known = total ?? (window.complete ? window.reached : null);
  const numberOf = (distance: number) => {
    if (!slots.fromEnd) return distance + 2;
    return known === null ? undefined : known - distance + 1;
  };
  const style = {
    '--table-columns': [...(selection ? [`${selectWidth}px`] : []), ...model.tracks].join(' '),
    '--title-left': selection ? `${selectWidth}px` : '0',
    '--table-width': card ? '100%' : `${model.totalWidth + (selection ? selectWidth : 0)}px`,
  } as CSSProperties;

  return (
    <div className={classes.root} data-updating={updating || undefined} ref={sizeRef}>
      {card && <SortBar columns={model.columns} sort={sort} onSortChange={onSortChange} />}
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={known === null ? -1 : known + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={updating || !settled}
        className={classes.scroller}
        style={style}
        onFocus={grid.onFocus}
        onKeyDown={(event) => grid.onKeyDown(event, slots)}
        onClick={(event) => grid.onClick(event, !card)}
      >
        {!card && (
          <div role="rowgroup" className={classes.head}>
            <HeaderRow
              model={model}
              selectAll={
                selection && (
                  <SelectAllBox selection={selection} total={known} onChange={(next) => onSelectionChange?.(next)} />
                )
              }
            />
          </div>
        )}
        <div ref={body} role="rowgroup" className={classes.body} style={{ height: slots.height }}>
          {slots.drawn.map((index) => {
            const distance = slots.distanceOf(index);
            const row = settled ? window.rowAt(distance) : undefined;
            const key = row === undefined ? null : rowKey(row);
            return (
              <BodyRow
                key={distance}
                row={row}
                columns={model.columns}
                distance={distance}
                number={numberOf(distance)}
                top={index * height}
                height={height}
                name={row === undefined ? '' : rowName(row)}
                href={row === undefined ? '' : rowHref(row)}
                tabbable={distance === grid.active}
                selected={selection && (key === null ? false : isSelected(selection, key))}
                open={key !== null && key === openKey}
                card={card}
                selectLabel={t('ui.table.selectRow')}
              />
            );
          })}
        </div>
        {sums && window.reached > 0 && (
          <SumRow columns={model.columns} sums={sums} selectable={selection !== undefined} card={card} />
        )}
      </div>
      {isEmpty && <div className={classes.instead}>{empty}</div>}
      {failed && (
        <div className={window.reached === 0 ? classes.instead : classes.below}>
          <FaultNotice fault={faultOf(window.error)} onRetry={() => window.retry()} />
        </div>
      )}
    </div>
  );
}
