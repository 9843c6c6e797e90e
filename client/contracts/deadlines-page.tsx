import { Button, ScrollArea, Stack } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { whereOf } from '../records/record-where.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import type { Filter } from '../ui/list/list-state.ts';
import { SearchField } from '../ui/list/search-field.tsx';
import { CreateContract } from './create-contract.tsx';
import { useDeadlines } from './deadline-row.ts';
import { DeadlineTable } from './deadline-table.tsx';
import { furtherThan, scopeOf, windowConditions, windowOf, withWindow } from './deadline-windows.ts';
import classes from './deadlines.module.css';
import { useContractList } from './use-contract-list.ts';
import { useDeadlineFigures, WindowChoice, type DeadlineFigures } from './window-choice.tsx';

const inForce = (filters: readonly Filter[]) => withWindow(filters, windowOf(filters));

/** The deadline cockpit: what must be decided of contracts in the time ahead, nearest first; the address holds the state. */
export function DeadlinesPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { today } = useFormats();
  const { state, update, variables, facets, chips, changeFacet, filters } = useContractList({ inForce });
  const window = windowOf(state.filters);
  const scope = scopeOf(state.filters);
  const asked = JSON.stringify(whereOf(scope, filters));
  const conditions = useMemo(
    () => windowConditions(JSON.parse(asked) as ReturnType<typeof whereOf>, window, parseLocalDate(today)),
    [asked, window, today],
  );
  const { figures, error, refresh } = useDeadlineFigures(variables.search, conditions);
  const list = useDeadlines(variables);
  const further = furtherThan(window);
  const viewport = { tabIndex: 0, role: 'region', 'aria-label': t('contracts.nav.deadlines') };

  return (
    <ListLayout
      title={t('contracts.nav.deadlines')}
      actions={<CreateContract />}
      search={
        <SearchField
          label={t('contracts.list.search')}
          value={state.search}
          onChange={(search) => update({ search })}
        />
      }
      filters={
        <FilterChips
          fields={chips.filter(({ id }) => id !== 'decideWithin')}
          filters={scope}
          onChange={(next) => update({ filters: window === windowOf([]) ? next : withWindow(next, window) })}
        />
      }
      summary={figures ? <DeadlineSummary figures={figures} window={window} /> : t('ui.loading')}
      facets={<FacetList groups={facets.filter(({ field }) => field !== 'phase')} onChange={changeFacet} />}
    >
      <ScrollArea type="auto" className={classes.content} viewportProps={viewport}>
        <Stack gap="sm" pr="md" pb="lg">
          {error && <FaultNotice fault={faultOf(error)} onRetry={refresh} />}
          <WindowChoice
            figures={figures}
            chosen={window}
            onChange={(days) => update({ filters: withWindow(state.filters, days) })}
          />
          {list.total === 0 && (
            <EmptyState
              icon={IconCalendarCheck}
              title={t('contracts.deadlines.none.title', { days: window })}
              action={
                further && (
                  <Button variant="default" onClick={() => update({ filters: withWindow(state.filters, further) })}>
                    {t('contracts.deadlines.further', { days: further })}
                  </Button>
                )
              }
            >
              {t('contracts.deadlines.none.text')}
            </EmptyState>
          )}
          {list.total === null && !list.fault && <TextSkeleton lines={12} />}
          {list.nodes.length > 0 && <DeadlineTable rows={list.nodes} />}
          <GrowingListEnd list={list} />
        </Stack>
      </ScrollArea>
    </ListLayout>
  );
}

function DeadlineSummary({ figures, window }: { figures: DeadlineFigures; window: ReturnType<typeof windowOf> }) {
  const t = useT();
  const { money } = useFormats();
  const { count, sum } = figures[`in${window}`].aggregate;
  const parts = [
    t('contracts.deadlines.summary', { count, days: window, cost: money(sum.annualCost ?? '0') }),
    ...(figures.overdue.totalCount > 0
      ? [t('contracts.deadlines.overdueCount', { count: figures.overdue.totalCount })]
      : []),
    ...(figures.orphaned.totalCount > 0
      ? [t('contracts.deadlines.orphanedCount', { count: figures.orphaned.totalCount })]
      : []),
  ];
  return <>{parts.join(' · ')}</>;
}
