import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { AsOfPicker } from '../records/as-of-picker.tsx';
import { useMayChange } from '../records/use-writable.ts';
import { ExportMenu } from '../records/export-menu.tsx';
import { ColumnChooser } from '../ui/data-table/column-chooser.tsx';
import { shownColumns } from '../ui/data-table/data-column.ts';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { nothingSelected, type Selection } from '../ui/data-table/selection.ts';
import { deferred } from '../ui/deferred.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import { SavedViews } from '../ui/list/saved-views.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { assetPath } from './addresses.ts';
import { useAssetColumns } from './asset-columns.tsx';
import { AssetFacetColumn } from './asset-facet-column.tsx';
import { AssetListEmpty } from './asset-list-empty.tsx';
import { assetFields, assetList, assetOrder } from './asset-list-definition.ts';
import { AssetSelectionBar } from './asset-selection-bar.tsx';
import { AssetSummary } from './asset-summary.tsx';
import { CreateAsset } from './create-asset.tsx';
import { useAssetList } from './use-asset-list.ts';
import { useAssetRows } from './use-asset-rows.ts';
import { useAssetViews } from './use-asset-views.ts';

const AssetPanel = deferred(async () => (await import('./asset-panel.tsx')).AssetPanel, null);

/** All assets: searched, narrowed, sorted, summed and chosen; the address holds the state. */
export function AssetListPage() {
  const t = useT();
  const { money, day } = useFormats();
  const { state, update, query } = useListState(assetList);
  const assets = useAssetList({ state, update });
  const { totals } = assets;
  const columns = useAssetColumns();
  const views = useAssetViews();
  const { asOf } = state;
  // Nobody changes what was.
  const mayEdit = useMayChange('Asset') && !asOf;
  const rows = useAssetRows(assets.query, assetOrder(state.sort), totals.count);
  // What is chosen is chosen among the rows of one filter: under another it is forgotten.
  const [chosen, setChosen] = useState({ under: assets.query, selection: nothingSelected });
  const selection = chosen.under === assets.query ? chosen.selection : nothingSelected;
  const setSelection = (next: Selection) => setChosen({ under: assets.query, selection: next });

  return (
    <ListLayout
      title={t('inventory.nav.assets')}
      actions={!asOf && <CreateAsset />}
      views={<SavedViews list="assets" query={query} builtIn={views} />}
      search={
        <SearchField
          label={t('inventory.list.search')}
          value={state.search}
          onChange={(search) => update({ search })}
        />
      }
      filters={
        <FilterChips fields={assets.fields} filters={state.filters} onChange={(filters) => update({ filters })} />
      }
      tools={
        <>
          <AsOfPicker value={asOf ?? null} onChange={(past) => update({ asOf: past ?? undefined, open: null })} />
          <ColumnChooser
            columns={columns}
            visible={state.columns}
            standard={assetList.defaultColumns}
            onChange={(visible) => update({ columns: visible })}
          />
          {/* Files are of the present. */}
          {!asOf && (
            <ExportMenu
              list="assets"
              {...assets.query}
              orderBy={assetOrder(state.sort)}
              fields={assetFields(shownColumns(columns, state.columns).map(({ id }) => id))}
            />
          )}
        </>
      }
      summary={
        <>
          {asOf && `${t('records.asOf.day', { day: day(asOf) })} · `}
          <AssetSummary totals={totals} />
        </>
      }
      facets={<AssetFacetColumn facets={assets.facets} filters={state.filters} onChange={assets.changeFacet} />}
      panel={
        state.open && <AssetPanel key={state.open} id={state.open} asOf={asOf} onClose={() => update({ open: null })} />
      }
      selection={
        <AssetSelectionBar
          selection={selection}
          onChange={setSelection}
          query={assets.query}
          total={totals.count}
          onSaved={() => {
            rows.refresh();
            totals.refresh();
            assets.facets.refresh();
          }}
        />
      }
    >
      <DataTable
        label={t('inventory.nav.assets')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ tag, name }) => `${tag} ${name}`}
        rowHref={({ tag }) => assetPath(tag, asOf)}
        visibleColumns={state.columns}
        sort={state.sort}
        onSortChange={(sort) => update({ sort })}
        {...(mayEdit && { selection, onSelectionChange: setSelection })}
        openKey={state.open}
        onOpenChange={(open) => update({ open })}
        sums={{ purchaseCost: totals.cost === null ? null : <span>{money(totals.cost)}</span> }}
        empty={<AssetListEmpty all={totals.all} onClear={() => update({ search: '', filters: [] })} />}
        storageKey="assets"
      />
    </ListLayout>
  );
}
