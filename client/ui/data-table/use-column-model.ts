import { useLocalStorage } from '@mantine/hooks';
import {
  columnResizingFeature,
  columnSizingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnSizingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { shownColumns, type DataColumn, type Sort } from './data-column.ts';

const features = tableFeatures({ columnSizingFeature, columnResizingFeature, rowSortingFeature });
const noRows: never[] = [];
const standardWidth = 160;
export const narrowest = 64;

export interface ColumnModelOptions<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly visible: readonly string[];
  readonly sort: readonly Sort[];
  readonly onSortChange: (sort: Sort[]) => void;
  /** Under which name the reader's own widths are kept. */
  readonly storageKey: string;
}

export type ColumnModel<Row> = ReturnType<typeof useColumnModel<Row>>;

/**
 * The columns of a table as TanStack Table keeps them: width, resizing and order of rows. The rows themselves stay
 * outside it, because it would want them all in memory.
 */
export function useColumnModel<Row>({ columns, visible, sort, onSortChange, storageKey }: ColumnModelOptions<Row>) {
  const [columnSizing, setColumnSizing] = useLocalStorage<ColumnSizingState>({
    key: `hemtag.widths.${storageKey}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const shown = useMemo(() => shownColumns(columns, visible), [columns, visible]);
  const definitions = useMemo(
    () =>
      shown.map(({ id, label, width = standardWidth, sortable = false }) => ({
        id,
        header: label,
        // Only a column with values can be sorted; the server has them.
        accessorFn: () => null,
        size: width,
        minSize: narrowest,
        enableSorting: sortable,
      })),
    [shown],
  );
  const sorting = useMemo(
    () => sort.map(({ column, direction }) => ({ id: column, desc: direction === 'desc' })),
    [sort],
  );

  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    columnResizeMode: 'onChange',
    manualSorting: true,
    sortDescFirst: false,
    state: { columnSizing, sorting },
    onColumnSizingChange: setColumnSizing,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      onSortChange(next.map(({ id, desc }) => ({ column: id, direction: desc ? 'desc' : 'asc' })));
    },
  });

  const headers = table.getLeafHeaders();
  const tracks = headers.map((header, index) => {
    const grows = shown[index]?.grow && columnSizing[header.id] === undefined;
    return grows ? `minmax(${header.getSize()}px, 1fr)` : `${header.getSize()}px`;
  });
  const setWidth = (id: string, width: number) =>
    setColumnSizing((widths) => ({ ...widths, [id]: Math.max(narrowest, width) }));
  const resetWidth = (id: string) => setColumnSizing(({ [id]: _forgotten, ...widths }) => widths);

  return { columns: shown, headers, tracks, totalWidth: table.getTotalSize(), setWidth, resetWidth };
}
