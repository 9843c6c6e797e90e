import { Button } from '@mantine/core';
import { IconHistoryOff, IconSearchOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ExportMenu } from '../records/export-menu.tsx';
import { listVariables } from '../records/list-variables.ts';
import { useListDefinition } from '../records/record-list.tsx';
import { useListFacets } from '../records/use-list-facets.ts';
import { useRecordNames } from '../records/use-record-names.ts';
import { useRecordRows } from '../records/use-record-rows.ts';
import { ColumnChooser } from '../ui/data-table/column-chooser.tsx';
import { shownColumns } from '../ui/data-table/data-column.ts';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import { withValues } from '../ui/list/list-state.ts';
import { SearchField } from '../ui/list/search-field.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { readEvent } from './audit-event.ts';
import { auditList } from './audit-list.tsx';
import { pageOf, recordWord } from './changed-record.ts';
import { EventPanel } from './event-panel.tsx';
import { useWrittenChanges } from './use-written-changes.ts';

const path = '/administration/audit-log';
const noFields: readonly [] = [];
const reader = { unmask: readEvent };

/** The log of all changes: searched, narrowed down, each event with what it changed. */
export function AuditLogPage() {
  const t = useT();
  const formats = useFormats();
  const written = useWrittenChanges();
  const list = useMemo(() => auditList(written), [written]);
  const { columns, filters, definition, fieldsOf } = useListDefinition(list, noFields);
  const { state, update } = useListState(definition);
  const variables = listVariables(state, filters);
  const { rows, count } = useRecordRows(reader, list, variables);
  const facets = useListFacets(list, filters, state.filters, variables);
  const nameOf = useRecordNames(state.filters, filters);
  const chips = filters.map((field) => ({ ...field, nameOf }));
  const shownIds = shownColumns(columns, state.columns).map(({ id }) => id);
  const isNarrowed = state.search !== '' || state.filters.length > 0;

  return (
    <ListLayout
      title={t('access.log')}
      search={
        <SearchField label={t(list.words.search)} value={state.search} onChange={(search) => update({ search })} />
      }
      filters={<FilterChips fields={chips} filters={state.filters} onChange={(next) => update({ filters: next })} />}
      tools={
        <>
          <ColumnChooser
            columns={columns}
            visible={state.columns}
            standard={definition.defaultColumns}
            onChange={(visible) => update({ columns: visible })}
          />
          <ExportMenu list={list.list} {...variables} fields={fieldsOf(shownIds)} />
        </>
      }
      summary={count === null ? t('ui.loading') : t(list.words.count, { count })}
      facets={
        facets && (
          <FacetList
            groups={facets}
            onChange={(field, values) => update({ filters: withValues(state.filters, field, values) })}
          />
        )
      }
      panel={
        state.open !== null && (
          <EventPanel
            id={state.open}
            written={written}
            onClose={() => update({ open: null })}
            onRecord={(id) => update({ search: '', filters: withValues([], 'record', [id]), open: null })}
          />
        )
      }
    >
      <DataTable
        label={t('access.log')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={(event) => recordWord(event, t, formats)}
        rowHref={(event) => pageOf(event) ?? `${path}?open=${event.id}`}
        visibleColumns={state.columns}
        sort={state.sort}
        onSortChange={(sort) => update({ sort })}
        openKey={state.open}
        onOpenChange={(open) => update({ open })}
        storageKey="AuditEvent"
        empty={
          <EmptyState
            icon={isNarrowed ? IconSearchOff : IconHistoryOff}
            title={t(isNarrowed ? 'ui.nothingFound' : list.words.empty)}
            action={
              isNarrowed && (
                <Button variant="default" onClick={() => update({ search: '', filters: [] })}>
                  {t('records.list.clear')}
                </Button>
              )
            }
          />
        }
      />
    </ListLayout>
  );
}
