import { Button, ScrollArea, Stack } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconSearchOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { addMonths, parseLocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { useGrowingList, type GrowingPage } from '../records/use-growing-list.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { FilterChips } from '../ui/list/filter-chips.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { contractPath } from './addresses.ts';
import { readDays, type ContractDays } from './contract-days.ts';
import { LineBody, LineLegend } from './days-line.tsx';
import { placeOf, yearsOn, type LineSpan } from './days-on-line.ts';
import { useContractList } from './use-contract-list.ts';
import { useContractTotals } from './use-contract-totals.ts';
import classes from './timeline.module.css';

const TimelineRows = graphql(`
  query ContractTimeline($search: String, $where: ContractWhere, $after: String) {
    contracts(search: $search, where: $where, orderBy: [{ field: SAFE_DATE }], first: 50, after: $after) {
      totalCount
      nodes {
        id
        number
        name
        supplier {
          id
          name
        }
        ...ContractDays
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface TimelineRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly supplier: { readonly name: string };
  readonly days: ContractDays;
}

const nothing: GrowingPage<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
const kinds = new Set(['term', 'renewal', 'option', 'lapsed', 'window'] as const);

/** All contracts on one line of time, under the filters of their list, nearest decision first. */
export function TimelinePage() {
  const t = useT();
  const client = useApolloClient();
  const { today, money } = useFormats();
  const { state, update, variables, facets, chips, changeFacet } = useContractList();
  const { search, where } = variables;
  const totals = useContractTotals(variables);
  const day = parseLocalDate(today);
  const span: LineSpan = { from: addMonths(day, -12), to: addMonths(day, 48) };
  const list = useGrowingList<TimelineRow>(JSON.stringify({ search, where }), async (after, signal) => {
    const { data } = await client.query({
      query: TimelineRows,
      variables: { search, where, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data) return nothing;
    const { nodes, ...page } = data.contracts;
    return { ...page, nodes: nodes.map((node) => ({ ...node, days: readDays(node) })) };
  });
  const viewport = { tabIndex: 0, role: 'region', 'aria-label': t('contracts.timeline.label') };
  return (
    <ListLayout
      title={t('contracts.nav.timeline')}
      search={
        <SearchField
          label={t('contracts.list.search')}
          value={state.search}
          onChange={(text) => update({ search: text })}
        />
      }
      filters={<FilterChips fields={chips} filters={state.filters} onChange={(filters) => update({ filters })} />}
      summary={
        totals.count === null
          ? t('ui.loading')
          : [
              t('contracts.list.count', { count: totals.count }),
              ...(totals.annualCost === null
                ? []
                : [t('contracts.list.annualCost', { cost: money(totals.annualCost) })]),
            ].join(' · ')
      }
      facets={<FacetList groups={facets} onChange={changeFacet} />}
    >
      <ScrollArea type="auto" className={classes.content} viewportProps={viewport}>
        <Stack gap="sm" pr="md" pb="lg">
          <LineLegend kinds={kinds} />
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
          {list.total === null && !list.fault && <TextSkeleton lines={12} />}
          {list.nodes.length > 0 && <Rows rows={list.nodes} span={span} />}
          <GrowingListEnd list={list} />
        </Stack>
      </ScrollArea>
    </ListLayout>
  );
}

function Rows({ rows, span }: { readonly rows: readonly TimelineRow[]; readonly span: LineSpan }) {
  const t = useT();
  return (
    <div>
      <div className={classes.axis} aria-hidden>
        <div className={classes.years}>
          {yearsOn(span).map((year) => (
            <span key={year} style={{ insetInlineStart: `${placeOf(`${year}-01-01`, span)}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <ul className={classes.rows} aria-label={t('contracts.timeline.label')}>
        {rows.map((row) => (
          <TimelineItem key={row.id} row={row} span={span} />
        ))}
      </ul>
    </div>
  );
}

function TimelineItem({ row, span }: { readonly row: TimelineRow; readonly span: LineSpan }) {
  const t = useT();
  const { day } = useFormats();
  const { number, name, supplier, days } = row;
  const words = [
    days.currentEnd
      ? `${t('contracts.field.currentEnd')}: ${day(days.currentEnd)}`
      : t('contracts.field.currentEnd.none'),
    ...(days.safeDate ? [`${t('contracts.field.safeDate')}: ${day(days.safeDate)}`] : []),
    ...(days.renewsTo ? [`${t('contracts.field.renewsTo')}: ${day(days.renewsTo)}`] : []),
  ].join(' · ');
  return (
    <li>
      <Link to={contractPath(number)} className={classes.row}>
        <span className={classes.name}>
          <span title={`${number} ${name}`}>
            {number} {name}
          </span>
          <span className={classes.supplier}>{supplier.name}</span>
        </span>
        <span className={classes.line} title={words}>
          <span className={classes.words}>{words}</span>
          <LineBody days={days} span={span} />
        </span>
      </Link>
    </li>
  );
}
