/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { DataColumn } from './data-column.ts';
import classes from './data-table.module.css';
import type { ColumnModel } from './use-column-model.ts';

const widthStep = 16;
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The column heads: one tab stop, arrows between them, Enter sorts, Shift with an arrow changes the width. */
export function HeaderRow<Row>({ model, selectAll }: { model: ColumnModel<Row>; selectAll: ReactNode }) {
  const t = useT();
  const hint = useId();
  const [current, setCurrent] = useState(0);
  const pulled = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const focused = Math.min(current, model.columns.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, column: DataColumn<Row>, index: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      if (column.sortable) model.sortBy(column.id, event.shiftKey);
    } else if (step && event.shiftKey) model.setWidth(column.id, model.widthOf(column) + step * widthStep);
    else if (step) {
      const next = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[data-header]')[index + step];
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div role="row" aria-rowindex={1} className={classes.headerRow}>
      {selectAll && (
        <div role="columnheader" className={classes.selectCell}>
          {selectAll}
        </div>
      )}
      {model.columns.map((column, index) => {
        const sorted = model.sortOf(column.id);
        return (
          <div
            key={column.id}
            role="columnheader"
            data-header
            data-align={column.align}
            data-title={column.title || undefined}
            data-sortable={column.sortable || undefined}
            aria-sort={sorted ? ariaSort[sorted] : column.sortable ? 'none' : undefined}
            aria-describedby={hint}
            tabIndex={index === focused ? 0 : -1}
            className={classes.headerCell}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, column, index)}
            onClick={(event) => column.sortable && model.sortBy(column.id, event.shiftKey)}
          >
            <span className={classes.headerLabel}>{column.label}</span>
            {sorted === 'asc' && <IconArrowUp size={14} aria-hidden />}
            {sorted === 'desc' && <IconArrowDown size={14} aria-hidden />}
            <span
              aria-hidden
              className={classes.resizer}
              onPointerDown={({ currentTarget, pointerId, clientX }) => {
                currentTarget.setPointerCapture(pointerId);
                pulled.current = { from: clientX, width: currentTarget.parentElement?.offsetWidth ?? 0 };
              }}
              onPointerMove={({ clientX }) => {
                if (pulled.current) model.setWidth(column.id, pulled.current.width + clientX - pulled.current.from);
              }}
              onLostPointerCapture={() => (pulled.current = null)}
              onClick={(event) => event.stopPropagation()}
              onDoubleClick={() => model.resetWidth(column.id)}
            />
          </div>
        );
      })}
      <span id={hint} hidden>
        {t('ui.table.resizeHint')}
      </span>
    </div>
  );
}
