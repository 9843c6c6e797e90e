import { useQuery } from '@apollo/client/react';
import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { UnallocatedQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { serviceOverviewPath } from '../addresses.ts';
import { Figure, Figures } from '../money/figure.tsx';
import { OwnerLink } from '../owner-link.tsx';
import { PeriodChoice } from '../period/period-choice.tsx';
import { ScenarioChoice } from '../period/scenario-choice.tsx';
import { useAsked } from '../period/use-period.ts';

const Unallocated = graphql(`
  query Unallocated($period: PeriodInput, $scenario: Scenario!) {
    unallocatedCost(period: $period, scenario: $scenario, first: 100) {
      amount
      recordCount
      region {
        spent
        allocated
        unallocated
      }
      parts {
        kind
        reason
        records
        amount
      }
      months {
        month
        amount
      }
      records {
        reason
        full
        kept
        record {
          kind
          id
          key
          name
        }
      }
    }
  }
`);

type Answer = NonNullable<UnallocatedQuery['unallocatedCost']>;

/** What contracts and assets cost that has come to no service: how much, why, and which. */
export function UnallocatedPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { period, scenario, ask } = useAsked();
  const { data, previousData, error, refetch } = useQuery(Unallocated, {
    variables: { period, scenario },
    fetchPolicy: 'cache-and-network',
  });
  const figures = (data ?? previousData)?.unallocatedCost;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('economy.unallocated')}
        breadcrumbs={[{ label: t('economy.nav.overview'), to: serviceOverviewPath }]}
      />
      <Text size="sm" maw={820}>
        {t('economy.unallocated.about')}
      </Text>
      <Group gap="lg" align="flex-start">
        <PeriodChoice label={t('economy.period')} value={period} onChange={(chosen) => ask({ period: chosen })} />
        <ScenarioChoice value={scenario} onChange={(chosen) => ask({ scenario: chosen })} />
      </Group>
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!figures && !error && <TextSkeleton lines={10} />}
      {figures && <UnallocatedFigures figures={figures} />}
    </Stack>
  );
}

function UnallocatedFigures({ figures }: { readonly figures: Answer }) {
  const t = useT();
  const { money, moneyExact, month, number } = useFormats();
  const { region, parts, records, months, recordCount } = figures;
  const chart = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      categories: months.map((each) => ({ key: each.month, label: month(each.month) })),
      series: [{ key: 'kept', label: t('economy.unallocated'), values: months.map(({ amount }) => Number(amount)) }],
    }),
    [months, month, t],
  );
  const format = useMemo(() => (value: number) => money(String(value)), [money]);
  return (
    <>
      <Figures label={t('economy.figures')}>
        <Figure
          label={t('economy.unallocated')}
          value={money(figures.amount)}
          detail={t('economy.unallocated.records', { count: recordCount })}
        />
        {region && (
          <>
            <Figure label={t('economy.unallocated.allocated')} value={money(region.allocated)} />
            <Figure
              label={t('economy.unallocated.spent')}
              value={money(region.spent)}
              detail={`${moneyExact(region.allocated)} + ${moneyExact(region.unallocated)}`}
            />
          </>
        )}
      </Figures>
      {parts.length > 0 && (
        <Stack gap="xs" component="section" aria-label={t('economy.unallocated.why')}>
          <Title order={2} size="h3">
            {t('economy.unallocated.why')}
          </Title>
          <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} maw={860}>
            <Table verticalSpacing={6} aria-label={t('economy.unallocated.why')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('economy.unallocated.reason')}</Table.Th>
                  <Table.Th scope="col">{t('services.dependency.otherKind')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.unallocated.count')}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.amount')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {parts.map(({ kind, reason, records: count, amount }) => (
                  <Table.Tr key={`${kind} ${reason}`}>
                    <Table.Th scope="row" fw={400}>
                      {t(`economy.kept.${reason}`)}
                    </Table.Th>
                    <Table.Td>{t(`services.end.${kind}`)}</Table.Td>
                    <Table.Td ta="end">{number(count)}</Table.Td>
                    <Table.Td ta="end">{money(amount)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Stack>
      )}
      <Chart title={t('economy.unallocated.months')} categoryLabel={t('economy.month')} data={chart} format={format} />
      {records.length > 0 && (
        <Stack gap="xs" component="section" aria-label={t('economy.unallocated.which')}>
          <Title order={2} size="h3">
            {t('economy.unallocated.which')}
          </Title>
          <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
            <Table verticalSpacing={6} aria-label={t('economy.unallocated.which')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('economy.of')}</Table.Th>
                  <Table.Th scope="col">{t('economy.unallocated.reason')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.fullCost')}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.unallocated.kept')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {records.map(({ record, reason, full, kept }) => (
                  <Table.Tr key={record.id}>
                    <Table.Th scope="row" fw={400}>
                      <OwnerLink owner={record} />
                    </Table.Th>
                    <Table.Td>{t(`economy.kept.${reason}`)}</Table.Td>
                    <Table.Td ta="end">{money(full)}</Table.Td>
                    <Table.Td ta="end">{money(kept)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {recordCount > records.length && (
            <Text size="sm">{t('economy.unallocated.more', { count: recordCount - records.length })}</Text>
          )}
        </Stack>
      )}
    </>
  );
}
