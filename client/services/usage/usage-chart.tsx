import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { monthRange, shiftMonth, yearMonthOf } from '../../../server/values/year-month.ts';
import { graphql } from '../../gql/gql.ts';
import type { UsageMeasure } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Service } from '../service-kind.ts';

/** So many months are drawn, the last of them this one. */
const monthsShown = 24;

const UsageByMonth = graphql(`
  query UsageByMonth($id: ID!, $first: YearMonth!) {
    service(id: $id) {
      id
      usages(where: { month: { gte: $first } }) {
        groupBy(by: [MEASURE, MONTH]) {
          keys {
            field
            value
          }
          sum {
            quantity
          }
        }
      }
    }
  }
`);

/** How much all units used a service in each of the last months, by one measure at a time. */
export function UsageChart({ service }: { readonly service: Pick<Service, 'id' | 'name' | 'usageMeasure'> }) {
  const t = useT();
  const { today, month, number } = useFormats();
  const faultOf = useFaultOf();
  const last = yearMonthOf(parseLocalDate(today));
  const first = shiftMonth(last, 1 - monthsShown);
  const { data, error, refetch } = useQuery(UsageByMonth, {
    variables: { id: service.id, first },
    fetchPolicy: 'no-cache',
  });
  const groups = data?.service?.usages.groupBy;
  const sums = useMemo(() => sumsOf(groups ?? []), [groups]);
  const [chosen, choose] = useState<string | null>(null);
  const measures = [...sums.keys()];
  const measure = [chosen, service.usageMeasure, measures[0]].find((one) => one && sums.has(one)) as
    UsageMeasure | undefined;
  const chart = useMemo<ChartData>(() => {
    const ofMeasure = measure && sums.get(measure);
    const months = monthRange(first, last);
    const begins = months.findIndex((one) => ofMeasure?.has(one));
    const shown = months.slice(Math.max(0, begins));
    return {
      kind: 'bar',
      categories: shown.map((key) => ({ key, label: month(key) })),
      series: [
        { key: 'used', label: t('services.usage.quantity'), values: shown.map((one) => ofMeasure?.get(one) ?? null) },
      ],
    };
  }, [sums, measure, first, last, month, t]);
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={6} />;
  if (!measure) return null;
  return (
    <Stack gap="xs">
      {measures.length > 1 && (
        <div>
          <SegmentedControl
            aria-label={t('services.usage.measure')}
            value={measure}
            onChange={choose}
            data={measures.map((value) => ({ value, label: t(`services.usageMeasure.${value as UsageMeasure}`) }))}
          />
        </div>
      )}
      <Chart
        title={t('services.usage.chart', { measure: t(`services.usageMeasure.${measure}`) })}
        categoryLabel={t('services.usage.month')}
        data={chart}
        format={number as (value: number) => string}
      />
    </Stack>
  );
}

interface UsageGroup {
  readonly keys: readonly { readonly field: string; readonly value?: string | null }[];
  readonly sum: { readonly quantity?: string | null };
}

/** How many by month, by measure, in the order of the API: the measure with the largest group first. */
function sumsOf(groups: readonly UsageGroup[]): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const { keys, sum } of groups) {
    const valueOf = (field: string) => keys.find((key) => key.field === field)?.value ?? '';
    const ofMeasure = sums.get(valueOf('MEASURE')) ?? new Map<string, number>();
    sums.set(valueOf('MEASURE'), ofMeasure.set(valueOf('MONTH'), Number(sum.quantity ?? 0)));
  }
  return sums;
}
