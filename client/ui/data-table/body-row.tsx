/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import { memo, type ReactNode } from 'react';
import { TickBox } from '../tick-box.tsx';
import { CardCell } from './card-cell.tsx';
import type { DataColumn } from './data-column.ts';
import classes from './data-table.module.css';
import { TitleLink } from './title-link.tsx';

export interface BodyRowProps<Row> {
  readonly row: Row | undefined;
  readonly columns: readonly DataColumn<Row>[];
  /** Rows from the anchored end of the list. */
  readonly distance: number;
  /** The row's number as read aloud, the head being 1; undefined while it cannot be known. */
  readonly number: number | undefined;
  readonly top: number;
  readonly height: number;
  readonly name: string;
  readonly href: string;
  readonly tabbable: boolean;
  readonly selected: boolean | undefined;
  readonly open: boolean;
  readonly card: boolean;
  readonly selectLabel: string;
}

function BodyRowPlain<Row>(props: BodyRowProps<Row>) {
  const { row, columns, distance, number, top, height, tabbable, selected, open, card, name, selectLabel } = props;
  return (
    <div
      role="row"
      data-distance={distance}
      data-open={open || undefined}
      data-card={card || undefined}
      aria-rowindex={number}
      aria-selected={selected}
      aria-busy={row === undefined || undefined}
      tabIndex={tabbable ? 0 : -1}
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {selected !== undefined && (
        <div role="gridcell" className={classes.selectCell} data-select>
          <TickBox tabIndex={-1} checked={selected} readOnly aria-label={`${selectLabel} ${name}`} />
        </div>
      )}
      {card ? (
        <CardCell {...props} />
      ) : (
        columns.map((column) => <TableCell key={column.id} {...props} column={column} />)
      )}
    </div>
  );
}

/** A row is drawn again only when something of its own has changed. */
export const BodyRow = memo(BodyRowPlain) as typeof BodyRowPlain;

function TableCell<Row>({ row, column, href }: BodyRowProps<Row> & { column: DataColumn<Row> }) {
  return (
    <div role="gridcell" data-align={column.align} data-title={column.title || undefined} className={classes.cell}>
      {row === undefined ? (
        <div className={classes.awaited} />
      ) : column.title ? (
        <TitleLink href={href}>{column.cell(row)}</TitleLink>
      ) : (
        <CutShort>{column.cell(row)}</CutShort>
      )}
    </div>
  );
}

/** Words alone stand in an element of their own, so that dots show where they are cut short. */
const CutShort = ({ children }: { readonly children: ReactNode }) =>
  typeof children === 'string' ? <span title={children}>{children}</span> : children;
