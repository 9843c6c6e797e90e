import { ActionIcon, Button, Group, SegmentedControl, Select, Stack, Text, Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChartBar, IconPrinter, IconSearchOff, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { yearMonthOf } from '../../../server/values/year-month.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { FilterChips } from '../../ui/list/filter-chips.tsx';
import { ListLayout } from '../../ui/list/list-layout.tsx';
import { SearchField } from '../../ui/list/search-field.tsx';
import { useKeyDown } from '../../ui/use-key-down.ts';
import { MOST_DRAWN } from '../initiatives/use-all-pages.ts';
import { useNarrowedInitiatives } from '../initiatives/use-narrowed-initiatives.ts';
import { MoveDialog, type AskedMove } from './move-dialog.tsx';
import { barOf, groupings, roadGroups, type Grouping } from './road-rows.ts';
import { scales, spanOfMonths, type Scale } from './road-time.ts';
import { RoadmapChart } from './roadmap-chart.tsx';
import { RoadmapTable } from './roadmap-table.tsx';
import { Undated } from './undated.tsx';
import { useRoadInitiatives } from './use-road-initiatives.ts';
import classes from './roadmap.module.css';

/** A move that has been made, until what is read shows it. */
interface Moved extends AskedMove {
  readonly version: number;
}

/** Initiatives on one line of time, under the filters of their list: what comes when, what waits for what, and what is moved. */
export function RoadmapPage() {
  const t = useT();
  const { today, compare } = useFormats();
  const { state, update, chips, search, where } = useNarrowedInitiatives();
  const [grouping, group] = useLocalStorage<Grouping>({ key: 'hemtag.roadmap.grouping', defaultValue: 'UNIT' });
  const [scale, setScale] = useLocalStorage<Scale>({ key: 'hemtag.roadmap.scale', defaultValue: 'QUARTERS' });
  const [asTable, setAsTable] = useState(false);
  const [asked, ask] = useState<AskedMove | null>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  const list = useRoadInitiatives({ search, where }, grouping);
  const { initiatives } = list;
  const thisMonth = yearMonthOf(parseLocalDate(today));
  const groups = useMemo(() => roadGroups(initiatives, grouping, t, compare), [initiatives, grouping, t, compare]);
  const span = useMemo(() => {
    const bars = initiatives.flatMap((each) => barOf(each) ?? []);
    return spanOfMonths(
      bars.flatMap(({ first, last }) => [first, last]),
      thisMonth,
    );
  }, [initiatives, thisMonth]);
  const undated = initiatives.filter((each) => !barOf(each));
  const isRead = !initiatives.some(({ id, version }) => id === moved?.initiative.id && version === moved.version);
  const held = asked ?? (isRead ? null : moved);
  const toggle = t(asTable ? 'ui.chart.asChart' : 'ui.chart.asTable');
  const region = useKeyDown<HTMLDivElement>((event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') setAsTable(!asTable);
  });
  const common = { groups, onAsk: ask };
  return (
    <>
      <ListLayout
        title={t('portfolio.roadmap')}
        search={
          <SearchField
            label={t('portfolio.list.search')}
            value={state.search}
            onChange={(text) => update({ search: text })}
          />
        }
        filters={<FilterChips fields={chips} filters={state.filters} onChange={(filters) => update({ filters })} />}
        tools={
          <Group gap="xs" className={classes.tools}>
            <Select
              aria-label={t('portfolio.roadmap.grouping')}
              data={groupings.map((value) => ({ value, label: t(`portfolio.roadmap.grouping.${value}`) }))}
              value={grouping}
              onChange={(value) => value && group(value as Grouping)}
              allowDeselect={false}
              w={170}
            />
            <SegmentedControl
              aria-label={t('portfolio.roadmap.scale')}
              data={scales.map((value) => ({ value, label: t(`portfolio.roadmap.scale.${value}`) }))}
              value={scale}
              onChange={(value) => setScale(value)}
            />
            <Tooltip label={`${toggle} (T)`}>
              <ActionIcon
                size="lg"
                variant="default"
                aria-label={toggle}
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? <IconChartBar size={18} aria-hidden /> : <IconTable size={18} aria-hidden />}
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('portfolio.roadmap.print')}>
              <ActionIcon
                size="lg"
                variant="default"
                aria-label={t('portfolio.roadmap.print')}
                onClick={() => window.print()}
              >
                <IconPrinter size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        }
        summary={
          list.total === null
            ? t('ui.loading')
            : t('portfolio.roadmap.count', { count: list.total, undated: undated.length })
        }
      >
        <div ref={region} className={classes.region}>
          {list.fault && <FaultNotice fault={list.fault} onRetry={list.refresh} />}
          {list.total === null && !list.fault && <TextSkeleton lines={12} />}
          {list.total === 0 && (
            <EmptyState
              icon={IconSearchOff}
              title={t('ui.nothingFound')}
              action={
                <Button variant="default" onClick={() => update({ search: '', filters: [] })}>
                  {t('records.list.clear')}
                </Button>
              }
            />
          )}
          {list.total !== null && list.total > MOST_DRAWN && (
            <Text size="sm">{t('portfolio.board.part', { shown: initiatives.length, all: list.total })}</Text>
          )}
          {groups.length > 0 &&
            (asTable ? (
              <RoadmapTable {...common} />
            ) : (
              <RoadmapChart {...common} span={span} scale={scale} held={held} thisMonth={thisMonth} />
            ))}
          {undated.length > 0 && (
            <Stack gap={4} mt="md">
              <Undated initiatives={undated} />
            </Stack>
          )}
        </div>
      </ListLayout>
      {asked && (
        <MoveDialog
          key={asked.initiative.id}
          asked={asked}
          onTried={ask}
          onClose={() => ask(null)}
          onMoved={(by) => {
            setMoved({ ...asked, by, version: asked.initiative.version });
            ask(null);
            list.refresh();
          }}
        />
      )}
    </>
  );
}
