import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { AppraisalControls, asItHolds, type AskedAppraisal } from './appraisal-controls.tsx';
import { InitiativeAppraisal, readSteps, type Appraisal } from './appraisal-query.ts';
import { AppraisalSteps } from './appraisal-steps.tsx';
import { PriceTable } from './price-table.tsx';
import { PengTable } from './peng-table.tsx';
import { Uncertainty } from './uncertainty.tsx';
import { ViewsTable } from './views-table.tsx';

/** What an initiative is worth: the views side by side, year by year, and how sure that is. */
export function AppraisalSection({ id }: { readonly id: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { percent } = useFormats();
  const [asked, setAsked] = useState<AskedAppraisal>(asItHolds);
  const { data, previousData, error, refetch } = useQuery(InitiativeAppraisal, {
    variables: { id, ...asked },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  if (!answer && !error) return <TextSkeleton lines={8} />;
  const appraisal = answer?.initiative?.appraisal;
  return (
    <Stack gap="lg" component="section" aria-label={t('plan.appraisal')}>
      <AppraisalControls asked={asked} rate={appraisal ? percent(appraisal.fixedRate) : undefined} onAsk={setAsked} />
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {answer && !appraisal && (
        <EmptyState icon={IconCalculator} title={t('plan.appraisal.none')}>
          {t('plan.appraisal.noneText')}
        </EmptyState>
      )}
      {appraisal && (
        <>
          <Text size="sm" c="dimmed">
            {t('plan.appraisal.basis', {
              rate: percent(appraisal.rate),
              first: String(appraisal.firstYear),
              last: String(appraisal.lastYear),
              prices:
                appraisal.priceYear == null
                  ? t('plan.prices.nominal')
                  : t('plan.prices.ofYear', { year: String(appraisal.priceYear) }),
            })}{' '}
            <AppraisalSteps of={t('plan.prices.rate')} steps={readSteps(appraisal.rateSteps)} />
          </Text>
          <ViewsTable views={appraisal.views} />
          <YearChart years={appraisal.years} />
          <PengTable peng={appraisal.peng} />
          <PriceTable planYear={appraisal.planPriceYear} years={appraisal.priceYears} />
          <Uncertainty id={id} asked={asked} />
        </>
      )}
    </Stack>
  );
}

function YearChart({ years }: { readonly years: Appraisal['years'] }) {
  const t = useT();
  const { money } = useFormats();
  const data = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      categories: years.map(({ year }) => ({ key: String(year), label: String(year) })),
      series: [
        { key: 'cost', label: t('plan.flow.cost'), values: years.map(({ cost }) => -Number(cost.likely)) },
        { key: 'benefit', label: t('plan.flow.benefit'), values: years.map(({ benefit }) => Number(benefit.likely)) },
        { key: 'net', label: t('plan.flow.net'), values: years.map(({ net }) => Number(net.likely)) },
      ],
    }),
    [years, t],
  );
  const format = useMemo(() => (value: number) => money(String(value)), [money]);
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('plan.flow')}
      </Title>
      <Chart title={t('plan.flow')} categoryLabel={t('plan.year')} data={data} format={format} />
    </Stack>
  );
}
