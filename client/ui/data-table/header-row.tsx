/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are laid out by themselves cannot be a <table>'s: it would lay them out again */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import classes from './data-table.module.css';
import type { ColumnModel } from './use-column-model.ts';

const widthStep = 16;
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The column heads: one tab stop, arrows between them, Enter sorts, Shift with an arrow changes the width. */
export function HeaderRow<Row>({ model, selectAll }: { model: ColumnModel<Row>; selectAll: ReactNode }) {
  const t = useT();
  const hint = useId();
  const [current, setCurrent] = useState(0);
  const focused = Math.min(current, model.headers.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, index: number) => {
    const header = model.headers[index];
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!header) return;
    if (event.key === 'Enter' || event.key === ' ') header.column.getToggleSortingHandler()?.(event);
    else if (step && event.shiftKey) model.setWidth(header.id, header.getSize() + step * widthStep);
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
      {model.headers.map((header, index) => {
        const column = model.columns[index];
        const sorted = header.column.getIsSorted();
        const sortable = header.column.getCanSort();
        return (
          <div
            key={header.id}
            role="columnheader"
            data-header
            data-align={column?.align}
            data-title={column?.title || undefined}
            data-sortable={sortable || undefined}
            aria-sort={sorted ? ariaSort[sorted] : sortable ? 'none' : undefined}
            aria-describedby={hint}
            tabIndex={index === focused ? 0 : -1}
            className={classes.headerCell}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={header.column.getToggleSortingHandler()}
          >
            <span className={classes.headerLabel}>{column?.label}</span>
            {sorted === 'asc' && <IconArrowUp size={14} aria-hidden />}
            {sorted === 'desc' && <IconArrowDown size={14} aria-hidden />}
            <span
              aria-hidden
              className={classes.resizer}
              onMouseDown={header.getResizeHandler()}
              onTouchStart={header.getResizeHandler()}
              onClick={(event) => event.stopPropagation()}
              onDoubleClick={() => model.resetWidth(header.id)}
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
