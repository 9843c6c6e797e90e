import { Button } from '@mantine/core';
import { IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useT, type Translate } from '../i18n/use-t.ts';
import { ColumnChooser } from '../ui/data-table/column-chooser.tsx';
import { shownColumns } from '../ui/data-table/data-column.ts';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { deferred } from '../ui/deferred.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { withValues, writeListState, type ListDefinition, type ListState } from '../ui/list/list-state.ts';
import { SavedViews } from '../ui/list/saved-views.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { ExportMenu } from './export-menu.tsx';
import { listVariables, type ListVariables } from './list-variables.ts';
import { RecordDrawer } from './record-drawer.tsx';
import { pageOf, type RecordKind, type Versioned } from './record-kind.ts';
import { useListDefinition, type RecordList } from './record-list.tsx';
import { useListFacets, withFacetOptions } from './use-list-facets.ts';
import { useRecordNames } from './use-record-names.ts';
import { useRecordRows } from './use-record-rows.ts';
import { useWritable } from './use-writable.ts';

const RecordPanel = deferred(async () => (await import('./record-panel.tsx')).RecordPanel, null);

/** In place of a record's id in the address: the form for a new one is open. */
const newRecord = 'new';

interface RecordListPageProps<Masked, Shown extends Versioned> {
  readonly kind: RecordKind<Masked, Shown>;
  readonly list: RecordList<Masked, Shown>;
  /** What else can be done here, before making a new record. */
  readonly actions?: ReactNode;
  /** The views that everyone has, by what they change in the list as it begins; without them there are none to save. */
  readonly views?: (t: Translate, today: string) => readonly ListedView[];
  /** What is shown, where it is more than how many there are. */
  readonly Summary?: ComponentType<ListVariables>;
}

interface ListedView extends Partial<Pick<ListState, 'filters' | 'sort'>> {
  readonly name: string;
}

/** The list of a kind of record: searched, sorted, narrowed down, with a record beside it and a form for new ones. */
export function RecordListPage<Masked, Shown extends Versioned>(props: RecordListPageProps<Masked, Shown>) {
  const { kind, list, actions, views, Summary } = props;
  const t = useT();
  const fields = useMemo(() => kind.fields(t), [kind, t]);
  const { columns, filters, definition, fieldsOf } = useListDefinition(list, fields);
  const { today } = useFormats();
  const { state, update, query } = useListState(definition);
  const variables = listVariables(state, filters);
  const { rows, count } = useRecordRows(kind, list, variables);
  const facets = useListFacets(list, filters, state.filters, variables);
  const nameOf = useRecordNames(state.filters, filters);
  const chips = withFacetOptions(filters, facets).map((field) => ({ ...field, nameOf }));
  const shownIds = shownColumns(columns, state.columns).map(({ id }) => id);
  const open = (id: string | null) => update({ open: id });
  const shown = state.open === newRecord ? null : state.open;
  const editable = useWritable(kind);
  const createButton = { leftSection: <IconPlus size={16} aria-hidden /> };
  const create =
    editable &&
    (editable.pages ? (
      <Button {...createButton} component={Link} to={editable.pages.create}>
        {t(editable.writes.words.create)}
      </Button>
    ) : (
      <Button {...createButton} onClick={() => open(newRecord)}>
        {t(editable.writes.words.create)}
      </Button>
    ));
  const empty =
    state.search !== '' || state.filters.length > 0 ? (
      <EmptyState
        icon={IconSearchOff}
        title={t('ui.nothingFound')}
        action={
          <Button variant="default" onClick={() => update({ search: '', filters: [] })}>
            {t('records.list.clear')}
          </Button>
        }
      />
    ) : (
      <EmptyState icon={IconPlus} title={t(list.words.empty)} action={create} />
    );

  return (
    <ListLayout
      title={t(kind.heading)}
      actions={
        <>
          {actions}
          {create}
        </>
      }
      views={
        views && (
          <SavedViews
            list={list.list}
            query={query}
            builtIn={views(t, today).map(({ name, ...changes }) => ({
              name,
              query: writeListState({ ...beginning(definition), ...changes }, definition),
            }))}
          />
        )
      }
      search={
        <SearchField label={t(list.words.search)} value={state.search} onChange={(search) => update({ search })} />
      }
      filters={
        filters.length > 0 && (
          <FilterChips fields={chips} filters={state.filters} onChange={(next) => update({ filters: next })} />
        )
      }
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
      summary={Summary ? <Summary {...variables} /> : count === null ? t('ui.loading') : t(list.words.count, { count })}
      facets={
        facets && (
          <FacetList
            groups={facets}
            onChange={(field, values) => update({ filters: withValues(state.filters, field, values) })}
          />
        )
      }
      panel={shown !== null && <RecordPanel kind={kind} id={shown} onClose={() => open(null)} onSaved={rows.refresh} />}
    >
      <DataTable
        label={t(kind.heading)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={kind.name}
        rowHref={(row) => pageOf(kind, row)}
        visibleColumns={state.columns}
        sort={state.sort}
        onSortChange={(sort) => update({ sort })}
        openKey={shown}
        onOpenChange={open}
        storageKey={kind.type}
        empty={empty}
      />
      {editable && !editable.pages && (
        <RecordDrawer
          kind={editable}
          opened={state.open === newRecord}
          shown={null}
          onClose={() => open(null)}
          onSaved={({ id }) => {
            rows.refresh();
            open(id);
          }}
        />
      )}
    </ListLayout>
  );
}

/** The list as it is before anything is chosen. */
const beginning = ({ defaultSort, defaultColumns }: ListDefinition): ListState => ({
  search: '',
  filters: [],
  sort: defaultSort,
  columns: defaultColumns,
  open: null,
});
