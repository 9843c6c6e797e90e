import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { nextSort, shownColumns, type DataColumn, type Sort } from './data-column.ts';

const standardWidth = 160;
const narrowest = 64;

export interface ColumnModelOptions<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly visible: readonly string[];
  readonly sort: readonly Sort[];
  readonly onSortChange: (sort: Sort[]) => void;
  /** Under which name the reader's own widths are kept. */
  readonly storageKey: string;
}

export type ColumnModel<Row> = ReturnType<typeof useColumnModel<Row>>;

/** The columns that a table shows, their widths in pixels and what they are ordered by. */
export function useColumnModel<Row>({ columns, visible, sort, onSortChange, storageKey }: ColumnModelOptions<Row>) {
  const [widths, setWidths] = useLocalStorage<Readonly<Record<string, number>>>({
    key: `hemtag.widths.${storageKey}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const shown = useMemo(() => shownColumns(columns, visible), [columns, visible]);
  const widthOf = ({ id, width = standardWidth }: DataColumn<Row>) => Math.max(narrowest, widths[id] ?? width);
  return {
    columns: shown,
    tracks: shown.map((column) => {
      const width = `${widthOf(column)}px`;
      return column.grow && widths[column.id] === undefined ? `minmax(${width}, 1fr)` : width;
    }),
    totalWidth: shown.reduce((sum, column) => sum + widthOf(column), 0),
    widthOf,
    setWidth: (id: string, width: number) => setWidths((before) => ({ ...before, [id]: Math.max(narrowest, width) })),
    resetWidth: (id: string) => setWidths(({ [id]: _forgotten, ...others }) => others),
    sortOf: (id: string) => sort.find(({ column }) => column === id)?.direction,
    /** Orders by a column, or by it after those that the table is ordered by already. */
    sortBy: (id: string, more: boolean) => onSortChange(nextSort(sort, id, more)),
  };
}
