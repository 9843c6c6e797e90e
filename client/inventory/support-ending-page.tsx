import { useQuery } from '@apollo/client/react';
import { ScrollArea, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import type { ListDefinition } from '../ui/list/list-state.ts';
import { SearchField } from '../ui/list/search-field.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { AssetFacetColumn } from './asset-facet-column.tsx';
import { assetList } from './asset-list-definition.ts';
import { AssetSummary } from './asset-summary.tsx';
import { SupportEndChart } from './support-end-chart.tsx';
import { SupportEndTable } from './support-end-table.tsx';
import { figuresByPeriod } from './support-end-groups.ts';
import classes from './support-ending-page.module.css';
import { notDisposed, periodPath, supportConditions, type Period } from './support-ending.ts';
import { useAssetList } from './use-asset-list.ts';

const SupportEnding = graphql(`
  query SupportEnding($search: String, $scope: AssetWhere, $passed: AssetWhere, $present: AssetWhere) {
    ...SupportEndGroups
  }
`);

/** What the list's address can say, but of today. */
const presentAssets: ListDefinition = { ...assetList, hasPast: false };

/** When the makers' support ends, quarter by quarter, for the assets under the same filters as the list has. */
export function SupportEndingPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const navigate = useNavigate();
  const formats = useFormats();
  const today = parseLocalDate(formats.today);
  const { state, update } = useListState(presentAssets);
  const assets = useAssetList({ state, update }, notDisposed);
  const { search, where } = assets.query;
  const variables = useMemo(() => ({ search, ...supportConditions(where, today) }), [search, where, today]);
  const {
    data: current,
    previousData,
    error,
    refetch,
  } = useQuery(SupportEnding, { variables, fetchPolicy: 'no-cache' });
  const data = current ?? previousData;
  const figures = useMemo(() => data && figuresByPeriod(data, today), [data, today]);
  const pathOf = (period: Period) => periodPath(period, { search: search ?? '', filters: assets.filters, today });
  const facets = { ...assets.facets, groups: assets.facets.groups.filter(({ field }) => field !== 'supportQuarter') };

  const viewport = { tabIndex: 0, role: 'region', 'aria-label': t('inventory.support.chart') };

  return (
    <ListLayout
      title={t('inventory.nav.supportEnding')}
      search={
        <SearchField
          label={t('inventory.list.search')}
          value={state.search}
          onChange={(text) => update({ search: text })}
        />
      }
      filters={
        <FilterChips fields={assets.fields} filters={state.filters} onChange={(filters) => update({ filters })} />
      }
      summary={
        <>
          <AssetSummary totals={assets.totals} /> · {t('inventory.support.scope')}
        </>
      }
      facets={<AssetFacetColumn facets={facets} filters={state.filters} onChange={assets.changeFacet} />}
    >
      <ScrollArea type="auto" className={classes.content} viewportProps={viewport}>
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {figures ? (
          <Stack gap="lg" pr="md">
            <SupportEndChart figures={figures} onSelect={(period) => void navigate(pathOf(period))} />
            <SupportEndTable figures={figures} pathOf={pathOf} />
          </Stack>
        ) : (
          !error && <TextSkeleton lines={14} />
        )}
      </ScrollArea>
    </ListLayout>
  );
}
