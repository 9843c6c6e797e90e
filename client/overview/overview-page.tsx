import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import type { OverviewQuery } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { CreateAsset } from '../inventory/create-asset.tsx';
import { SupportEndChart } from '../inventory/support-end-chart.tsx';
import { figuresByPeriod } from '../inventory/support-end-groups.ts';
import { notDisposed, periodPath } from '../inventory/support-ending.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { RecordSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { figuresOfAll } from './asset-groups.ts';
import { Breakdown } from './breakdown.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LatestChanges } from './latest-changes.tsx';
import { MoneyFigures } from './money-figures.tsx';
import { NextDecisions } from './next-decisions.tsx';
import { overviewVariables } from './overview-scopes.ts';
import classes from './overview.module.css';
import { Section } from './section.tsx';
import { UnsupportedAssets } from './unsupported-assets.tsx';

const Overview = graphql(`
  query Overview(
    $search: String
    $scope: AssetWhere
    $passed: AssetWhere
    $present: AssetWhere
    $unsupported: AssetWhere
    $unclassified: AssetWhere
    $classifiable: AssetWhere
    $seesMoney: Boolean!
  ) {
    ...AssetGroups
    ...KeyFigures
    ...SupportEndGroups
    ...UnsupportedAssets
    ...LatestChanges
    ...NextDecisions
    ...MoneyFigures @include(if: $seesMoney)
  }
`);

/** What an IT manager wants to know first, answered by one question. */
export function OverviewPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { today } = useFormats();
  const seesMoney = useViewer().mayRead('CostEntry');
  const variables = useMemo(() => ({ ...overviewVariables(parseLocalDate(today)), seesMoney }), [today, seesMoney]);
  const { data: answer, error, refetch } = useQuery(Overview, { variables, fetchPolicy: 'no-cache' });
  const data = useDeferredValue(answer);
  return (
    <Stack gap="lg">
      <PageHeader title={t('overview.nav')} />
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <RecordSkeleton />}
      {data && (figuresOfAll(data).count === 0 ? <NothingYet /> : <OverviewContent data={data} />)}
    </Stack>
  );
}

function OverviewContent({ data }: { data: OverviewQuery }) {
  const t = useT();
  const seesMoney = useViewer().mayRead('CostEntry');
  const navigate = useNavigate();
  const formats = useFormats();
  const today = parseLocalDate(formats.today);
  const figures = useMemo(() => figuresByPeriod(data, today), [data, today]);
  return (
    <>
      <KeyFigures answer={data} />
      {seesMoney && <MoneyFigures answer={data} />}
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section>
            <SupportEndChart
              figures={figures}
              onSelect={(period) => void navigate(periodPath(period, { search: '', filters: notDisposed, today }))}
            />
          </Section>
          <Section title={t('overview.breakdown')}>
            <Breakdown answer={data} />
          </Section>
        </div>
        <div className={classes.column}>
          <Section title={t('contracts.overview.next')}>
            <NextDecisions answer={data} />
          </Section>
          <Section title={t('overview.unsupported')}>
            <UnsupportedAssets answer={data} />
          </Section>
          <Section title={t('overview.changes')}>
            <LatestChanges answer={data} />
          </Section>
        </div>
      </div>
    </>
  );
}

function NothingYet() {
  const t = useT();
  return (
    <EmptyState icon={IconDeviceDesktop} title={t('inventory.list.empty.title')} action={<CreateAsset />}>
      {t('inventory.list.empty.text')}
    </EmptyState>
  );
}
