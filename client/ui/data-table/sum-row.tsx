/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { DataColumn } from './data-column.ts';
import classes from './data-table.module.css';

interface SumRowProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sums: Readonly<Record<string, ReactNode>>;
  readonly selectable: boolean;
  readonly card: boolean;
}

/** The sums of all rows under the filter, at the foot of the table. */
export function SumRow<Row>({ columns, sums, selectable, card }: SumRowProps<Row>) {
  const t = useT();
  const shown = card ? columns.filter((column) => column.title || sums[column.id] !== undefined) : columns;
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.sumRow} data-card-sum={card || undefined}>
        {selectable && !card && <div role="presentation" />}
        {shown.map((column) => (
          <div
            key={column.id}
            role="gridcell"
            data-align={column.align}
            data-title={column.title || undefined}
            className={classes.cell}
          >
            {column.title ? t('ui.table.sum') : card && sums[column.id] !== undefined ? `${column.label}:` : null}
            {sums[column.id]}
          </div>
        ))}
      </div>
    </div>
  );
}
