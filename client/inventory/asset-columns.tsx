import { useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { DataColumn } from '../ui/data-table/data-column.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import { isSortable, type AssetColumnId } from './asset-list-definition.ts';
import { AssetStatusBadge } from './asset-status-badge.tsx';
import { ClassLevels } from './class-levels.tsx';
import { SupportEndDay } from './support-end-day.tsx';
import type { AssetRow } from './use-asset-rows.ts';

type Column = Omit<DataColumn<AssetRow>, 'id' | 'label' | 'sortable'>;

/** The list's columns, in the order that people are offered them. */
export function useAssetColumns(): readonly DataColumn<AssetRow>[] {
  const t = useT();
  const { money, day, dateTime } = useFormats();
  return useMemo(() => {
    const columns: Record<AssetColumnId, Column> = {
      tag: { width: 152, title: true, cell: ({ tag }) => tag },
      name: { width: 188, grow: true, card: 'line', cell: ({ name }) => <span title={name}>{name}</span> },
      category: {
        width: 124,
        card: 'none',
        cell: ({ category }) => <span>{t(`inventory.category.${category}`)}</span>,
      },
      status: { width: 138, card: 'badge', cell: ({ status }) => <AssetStatusBadge status={status} /> },
      model: { width: 200, cell: ({ model }) => <Text>{model && `${model.manufacturer} ${model.name}`}</Text> },
      serialNumber: { width: 140, cell: ({ serialNumber }) => <Text>{serialNumber}</Text> },
      unit: { width: 190, cell: ({ unit }) => <Text>{unit.name}</Text> },
      site: { width: 170, cell: ({ site }) => <Text>{site?.name}</Text> },
      supplier: { width: 180, cell: ({ supplier }) => <Text>{supplier?.name}</Text> },
      custodian: { width: 160, cell: ({ custodian }) => <Text>{custodian?.name}</Text> },
      systemOwner: { width: 160, cell: ({ systemOwner }) => <Text>{systemOwner?.name}</Text> },
      orderNumber: { width: 130, cell: ({ orderNumber }) => <Text>{orderNumber}</Text> },
      purchaseDate: { width: 120, cell: ({ purchaseDate }) => <Text>{day(purchaseDate)}</Text> },
      purchaseCost: {
        width: 144,
        align: 'end',
        cell: ({ purchaseCost }) => <Value>{purchaseCost && <span>{money(purchaseCost)}</span>}</Value>,
      },
      warrantyEnd: { width: 120, cell: ({ warrantyEnd }) => <Text>{day(warrantyEnd)}</Text> },
      supportEnd: { width: 172, cell: ({ supportEnd, status }) => <SupportEndDay day={supportEnd} status={status} /> },
      supportEndSource: {
        width: 180,
        cell: ({ supportEndSource: source }) => <Text>{source && t(`inventory.supportEndSource.${source}`)}</Text>,
      },
      classes: { width: 90, cell: (row) => <ClassLevels {...row} /> },
      updatedAt: { width: 150, cell: ({ updatedAt }) => <Text>{dateTime(updatedAt)}</Text> },
    };
    return Object.entries(columns).map(([key, column]): DataColumn<AssetRow> => {
      const id = key as AssetColumnId;
      return { ...column, id, label: t(`inventory.field.${id}`), sortable: isSortable(id) };
    });
  }, [t, money, day, dateTime]);
}

/** A text that is cut where it has no room, and read whole by pointing at it. */
function Text({ children }: { children: string | null | undefined }) {
  return <Value>{children && <span title={children}>{children}</span>}</Value>;
}
