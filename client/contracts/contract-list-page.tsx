import { Button } from '@mantine/core';
import { IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { AsOfPicker } from '../records/as-of-picker.tsx';
import { ExportMenu } from '../records/export-menu.tsx';
import { useRecordRows } from '../records/use-record-rows.ts';
import { ColumnChooser } from '../ui/data-table/column-chooser.tsx';
import { shownColumns } from '../ui/data-table/data-column.ts';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import { SavedViews } from '../ui/list/saved-views.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { contractPath } from './addresses.ts';
import { ContractPanel } from './contract-panel.tsx';
import { readRow } from './contract-row.ts';
import { CreateContract } from './create-contract.tsx';
import { useContractList } from './use-contract-list.ts';
import { useContractTotals } from './use-contract-totals.ts';
import { useContractViews } from './use-contract-views.ts';

const rowKind = { unmask: readRow };

/** All contracts: searched, narrowed, sorted and summed; the address holds the state. */
export function ContractListPage() {
  const t = useT();
  const { money, day } = useFormats();
  const { list, columns, definition, fieldsOf, state, update, query, variables, facets, chips, changeFacet } =
    useContractList({ hasPast: true });
  const { rows } = useRecordRows(rowKind, list, variables);
  const totals = useContractTotals(variables);
  const views = useContractViews(definition);
  const { asOf } = state;
  const isNarrowed = state.search !== '' || state.filters.length > 0;
  const empty = isNarrowed ? (
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
    <EmptyState icon={IconPlus} title={t('contracts.list.empty')} action={!asOf && <CreateContract />} />
  );
  return (
    <ListLayout
      title={t('contracts.nav')}
      actions={!asOf && <CreateContract />}
      views={<SavedViews list="contracts" query={query} builtIn={views} />}
      search={
        <SearchField
          label={t('contracts.list.search')}
          value={state.search}
          onChange={(search) => update({ search })}
        />
      }
      filters={<FilterChips fields={chips} filters={state.filters} onChange={(filters) => update({ filters })} />}
      tools={
        <>
          <AsOfPicker value={asOf ?? null} onChange={(past) => update({ asOf: past ?? undefined, open: null })} />
          <ColumnChooser
            columns={columns}
            visible={state.columns}
            standard={definition.defaultColumns}
            onChange={(visible) => update({ columns: visible })}
          />
          {/* Files are of the present. */}
          {!asOf && (
            <ExportMenu
              list="contracts"
              {...variables}
              fields={fieldsOf(shownColumns(columns, state.columns).map(({ id }) => id))}
            />
          )}
        </>
      }
      summary={
        <>
          {asOf && `${t('records.asOf.day', { day: day(asOf) })} · `}
          <ContractSummary totals={totals} />
        </>
      }
      facets={<FacetList groups={facets} onChange={changeFacet} />}
      panel={
        state.open && (
          <ContractPanel key={state.open} id={state.open} asOf={asOf} onClose={() => update({ open: null })} />
        )
      }
    >
      <DataTable
        label={t('contracts.nav')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ number, name }) => `${number} ${name}`}
        rowHref={({ number }) => contractPath(number, asOf)}
        visibleColumns={state.columns}
        sort={state.sort}
        onSortChange={(sort) => update({ sort })}
        openKey={state.open}
        onOpenChange={(open) => update({ open })}
        sums={{ annualCost: totals.annualCost === null ? null : <span>{money(totals.annualCost)}</span> }}
        empty={empty}
        storageKey="contracts"
      />
    </ListLayout>
  );
}

/** What the list shows, in a sentence: '128 avtal · årskostnad 41,3 mnkr'. */
function ContractSummary({ totals }: { totals: ReturnType<typeof useContractTotals> }) {
  const t = useT();
  const { money } = useFormats();
  const { count, annualCost, error, refresh } = totals;
  if (error) {
    return (
      <>
        {t('contracts.list.totalsFailed')}{' '}
        <Button variant="subtle" size="compact-xs" onClick={refresh}>
          {t('ui.action.retry')}
        </Button>
      </>
    );
  }
  if (count === null) return <>{t('ui.loading')}</>;
  const cost = annualCost === null ? [] : [t('contracts.list.annualCost', { cost: money(annualCost) })];
  return <>{[t('contracts.list.count', { count }), ...cost].join(' · ')}</>;
}
