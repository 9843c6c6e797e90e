import { Group, Title } from '@mantine/core';
import { IconAffiliate } from '@tabler/icons-react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { yearMonthOf } from '../../../server/values/year-month.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { usePart, type PartDocument } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Formats } from '../../ui/format/formats.ts';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { DependencyForm, type Anchor } from './dependency-form.tsx';
import { endOf } from './dependency-ends.ts';
import { dependencyKind, readDependency, type Dependency, type DependencyFields } from './dependency-kind.ts';
import { EndLink } from './end-link.tsx';
import { shareWords } from './share-words.ts';

interface DependencyTableProps {
  readonly anchor: Anchor;
  /** A page of the dependencies of the record. */
  readonly document: PartDocument<DependencyFields>;
  readonly words: {
    readonly title: string;
    readonly add: string;
    readonly none: string;
    readonly noneText: string;
  };
  readonly onChanged?: () => void;
}

/** What a record stands on, or what stands on it: months and shares, added, changed and taken away here. */
export function DependencyTable({ anchor, document, words, onChanged }: DependencyTableProps) {
  const t = useT();
  const formats = useFormats();
  const thisMonth = yearMonthOf(parseLocalDate(formats.today));
  const mayAdd = useMayChange(dependencyKind.type);
  const list = usePart(document, anchor.id);
  const rows = useMemo(() => list.nodes.map(readDependency), [list.nodes]);
  const otherSide = anchor.side === 'dependent' ? 'on' : 'dependent';
  const columns = useMemo(() => columnsOf(otherSide, t, formats), [otherSide, t, formats]);
  return (
    <section aria-label={words.title}>
      <Title order={2} size="h3" mb="sm">
        {words.title}
      </Title>
      <PartTable
        kind={dependencyKind}
        list={list}
        rows={rows}
        renderForm={({ shown, ...frame }) => (
          <DependencyForm
            key={shown?.id ?? 'new'}
            anchor={anchor}
            dependency={shown ?? null}
            firstMonth={thisMonth}
            {...frame}
          />
        )}
        mayAdd={mayAdd}
        icon={IconAffiliate}
        words={{ ...words, table: words.title, edit: t('services.dependency.edit') }}
        onChanged={onChanged}
        columns={columns}
      />
    </section>
  );
}

/** In which months something stands on something: 'från jan 2025'. */
function Months({ firstMonth, lastMonth }: Pick<Dependency, 'firstMonth' | 'lastMonth'>) {
  const t = useT();
  const { month, today } = useFormats();
  const isPast = Boolean(lastMonth && lastMonth < today.slice(0, 7));
  return (
    <Group gap={6}>
      {lastMonth
        ? t('services.months.between', { first: month(firstMonth), last: month(lastMonth) })
        : t('services.months.from', { first: month(firstMonth) })}
      {isPast && <StatusBadge tone="neutral">{t('services.dependency.past')}</StatusBadge>}
    </Group>
  );
}

const columnsOf = (
  otherSide: 'on' | 'dependent',
  t: Translate,
  formats: Formats,
): readonly PartColumn<Dependency>[] => [
  {
    id: 'record',
    label: t('services.dependency.record'),
    cell: (row) => <EndLink end={endOf(row, otherSide)} />,
  },
  {
    id: 'months',
    label: t('services.dependency.months'),
    cell: (row) => <Months {...row} />,
  },
  {
    id: 'share',
    label: t('services.dependency.share'),
    cell: (row) => <Value reason={t('services.dependency.share.none')}>{shareWords(row, t, formats)}</Value>,
  },
  {
    id: 'isCritical',
    label: t('services.dependency.isCritical.column'),
    cell: ({ isCritical }) =>
      isCritical ? <StatusBadge tone="warning">{t('services.dependency.critical')}</StatusBadge> : t('ui.no'),
  },
  { id: 'note', label: t('services.field.note'), cell: ({ note }) => note ?? '' },
];
