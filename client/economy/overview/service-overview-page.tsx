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
import { lastDayOf } from './nearest-end.ts';
import { grouped, serviceMoneyPath } from './overview-rows.ts';
import { OverviewTable } from './overview-table.tsx';
import { UnallocatedNotice } from './unallocated-notice.tsx';
import { UnlinkedRows } from './unlinked-rows.tsx';
import { useOverviewChoices } from './use-overview-choices.ts';

const Overview = graphql(`
  query ServicesCompared(
    $period: PeriodInput
    $compareWith: PeriodInput
    $scenario: Scenario!
    $where: EHealthServiceWhere
    $beneficiaries: [Beneficiary!]
    $endsBy: Date
  ) {
    serviceOverview(
      period: $period
      compareWith: $compareWith
      scenario: $scenario
      where: $where
      beneficiaries: $beneficiaries
      endsBy: $endsBy
    ) {
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
  const { money, month, today } = useFormats();
  const { period, scenario, compareWith, ask } = useAsked();
  const choices = useOverviewChoices();
  const { data, previousData, error, refetch } = useQuery(Overview, {
    variables: {
      period,
      compareWith,
      scenario,
      where: choices.where,
      beneficiaries: choices.beneficiaries.length > 0 ? choices.beneficiaries : null,
      endsBy: choices.ends && lastDayOf(choices.ends, today),
    },
    fetchPolicy: 'cache-and-network',
    // What ends beneath services may take too long in a very large region: their costs are shown all the same.
    errorPolicy: 'all',
  });
  const overview = (data ?? previousData)?.serviceOverview;
  const unallocated = (data ?? previousData)?.unallocatedCost;
  const { sort, groupBy } = choices;
  const services = overview?.services;
  const groups = useMemo(() => services && grouped(services, groupBy, sort, t), [services, groupBy, sort, t]);
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
      {overview && services && groups && (
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
          {services.length === 0 && !choices.unlinked && <Text size="sm">{t('ui.nothingFound')}</Text>}
          {(services.length > 0 || choices.unlinked) && (
            <>
              <OverviewTable
                groups={groups}
                sums={overview}
                choices={choices}
                compared={`${month(overview.comparedFirstMonth)}–${month(overview.comparedLastMonth)}`}
                asked={{ period, scenario }}
                further={choices.unlinked && <UnlinkedRows {...{ period, scenario, compareWith }} />}
              />
              <OverviewBubbles
                services={services}
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
