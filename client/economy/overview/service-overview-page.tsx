import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { serviceListPath } from '../../services/addresses.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { Figure, Figures } from '../money/figure.tsx';
import { PeriodChoice } from '../period/period-choice.tsx';
import { periodBefore } from '../period/periods.ts';
import { ScenarioChoice } from '../period/scenario-choice.tsx';
import { useAsked } from '../period/use-period.ts';
import { OverviewBubbles } from './overview-bubbles.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { grouped, serviceMoneyPath } from './overview-rows.ts';
import { OverviewTable } from './overview-table.tsx';
import { UnallocatedNotice } from './unallocated-notice.tsx';
import { useOverviewChoices } from './use-overview-choices.ts';

const Overview = graphql(`
  query ServicesCompared(
    $period: PeriodInput
    $compareWith: PeriodInput
    $scenario: Scenario!
    $where: EHealthServiceWhere
  ) {
    serviceOverview(period: $period, compareWith: $compareWith, scenario: $scenario, where: $where) {
      months
      comparedFirstMonth
      comparedLastMonth
      kept
      green
      greenAndYellow
      services {
        ...OverviewRowFields
      }
    }
    unallocatedCost(period: $period, scenario: $scenario, first: 0) {
      ...UnallocatedNoticeFields
    }
  }
`);

/** All services beside each other: what they cost and give back, which way that goes, and what is at risk. */
export function ServiceOverviewPage() {
  const t = useT();
  const navigate = useNavigate();
  const faultOf = useFaultOf();
  const { money, month } = useFormats();
  const { period, scenario, compareWith, ask } = useAsked();
  const choices = useOverviewChoices();
  const { data, previousData, error, refetch } = useQuery(Overview, {
    variables: { period, compareWith, scenario, where: choices.where },
    fetchPolicy: 'cache-and-network',
  });
  const overview = (data ?? previousData)?.serviceOverview;
  const unallocated = (data ?? previousData)?.unallocatedCost;
  const { sort, groupBy } = choices;
  const groups = useMemo(() => overview && grouped(overview.services, groupBy, sort, t), [overview, groupBy, sort, t]);
  return (
    <Stack gap="lg">
      <PageHeader title={t('economy.nav.overview')} breadcrumbs={[{ label: t('services.nav'), to: serviceListPath }]} />
      <Group gap="lg" align="flex-start">
        <PeriodChoice label={t('economy.period')} value={period} onChange={(chosen) => ask({ period: chosen })} />
        <PeriodChoice
          label={t('economy.period.compare')}
          value={compareWith ?? periodBefore(period)}
          before={period}
          onChange={(chosen) => ask({ compareWith: chosen })}
        />
        <ScenarioChoice value={scenario} onChange={(chosen) => ask({ scenario: chosen })} />
      </Group>
      <OverviewFilters choices={choices} />
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!overview && !error && <TextSkeleton lines={12} />}
      {overview && groups && (
        <>
          <Figures label={t('economy.figures')}>
            <Figure
              label={t('economy.overview.kept')}
              value={money(overview.kept)}
              detail={t('economy.overview.kept.detail')}
            />
            <Figure label={t('economy.overview.green')} value={money(overview.green)} />
            <Figure label={t('economy.overview.greenAndYellow')} value={money(overview.greenAndYellow)} />
          </Figures>
          {unallocated && <UnallocatedNotice figures={unallocated} />}
          {overview.services.length === 0 && <Text size="sm">{t('ui.nothingFound')}</Text>}
          {overview.services.length > 0 && (
            <>
              <OverviewTable
                groups={groups}
                sums={overview}
                choices={choices}
                compared={`${month(overview.comparedFirstMonth)}–${month(overview.comparedLastMonth)}`}
                asked={{ period, scenario }}
              />
              <OverviewBubbles
                services={overview.services}
                onSelect={(code) => void navigate(serviceMoneyPath(code, { period, scenario }))}
              />
            </>
          )}
          <Text size="sm" c="dimmed">
            {t('economy.overview.note')}
          </Text>
        </>
      )}
    </Stack>
  );
}
