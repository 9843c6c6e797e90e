import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import type { DataColumn, Sort } from './data-column.ts';
import classes from './card.module.css';

interface SortBarProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sort: readonly Sort[];
  readonly onSortChange: (sort: Sort[]) => void;
}

/** The order of the rows, chosen where there are no column heads to click. */
export function SortBar<Row>({ columns, sort, onSortChange }: SortBarProps<Row>) {
  const t = useT();
  const [first] = sort;
  const options = columns.filter((column) => column.sortable).map(({ id, label }) => ({ value: id, label }));
  const descending = first?.direction === 'desc';
  return (
    <div className={classes.sortBar}>
      <NativeSelect
        flex={1}
        aria-label={t('ui.table.sortBy')}
        data={[{ value: '', label: t('ui.table.ownOrder') }, ...options]}
        value={first?.column ?? ''}
        onChange={({ currentTarget: { value } }) => onSortChange(value ? [{ column: value, direction: 'asc' }] : [])}
      />
      {first && (
        <ActionIcon
          aria-label={descending ? t('ui.table.sortAscending') : t('ui.table.sortDescending')}
          onClick={() => onSortChange([{ column: first.column, direction: descending ? 'asc' : 'desc' }])}
        >
          {descending ? <IconArrowDown size={18} /> : <IconArrowUp size={18} />}
        </ActionIcon>
      )}
    </div>
  );
}
