import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseYearMonth, shiftMonth, yearMonthOf, type YearMonth } from '../../../server/values/year-month.ts';
import { graphql } from '../../gql/gql.ts';
import type { AdoptionCurveQuery } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Service } from '../service-kind.ts';

const AdoptionCurveDocument = graphql(`
  query AdoptionCurve($id: ID!, $period: PeriodInput!) {
    service(id: $id) {
      id
      adoption(period: $period) {
        months {
          month
          unitShare
          populationShare
          target
        }
      }
    }
  }
`);

type Months = NonNullable<AdoptionCurveQuery['service']>['adoption']['months'];

/** So many months are drawn before this one, and at most so many after it, as far as there are targets. */
const monthsBefore = 24;
const monthsAfter = 36;

/** How far a service has come month by month, against its targets: what has been, and the targets that lie ahead. */
export function AdoptionCurve({ service }: { readonly service: Pick<Service, 'id' | 'adoptionTargets'> }) {
  const t = useT();
  const { today, month, percent } = useFormats();
  const faultOf = useFaultOf();
  const { id, adoptionTargets } = service;
  const now = yearMonthOf(parseLocalDate(today));
  const period = { first: shiftMonth(now, -monthsBefore), last: lastMonthOf(adoptionTargets, now) };
  const { data, error, refetch } = useQuery(AdoptionCurveDocument, {
    variables: { id, period },
    fetchPolicy: 'no-cache',
  });
  const months = data?.service?.adoption.months;
  const chart = useMemo(() => months && chartOf(months, now, month, t), [months, now, month, t]);
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!chart) return <TextSkeleton lines={6} />;
  return (
    <Chart
      title={t('services.adoption.chart')}
      categoryLabel={t('services.usage.month')}
      data={chart}
      format={percent as (value: number) => string}
    />
  );
}

function lastMonthOf(targets: Service['adoptionTargets'], now: YearMonth): YearMonth {
  const last = parseYearMonth(targets.at(-1)?.month ?? now);
  const most = shiftMonth(now, monthsAfter);
  return last < now ? now : last > most ? most : last;
}

/** Of the months ahead only the targets are drawn: who has begun by then is not known. */
function chartOf(months: Months, now: YearMonth, write: (month: string) => string, t: Translate): ChartData {
  const figure = (value: string | null | undefined) => (value ? Number(value) : null);
  const been = (value: string | null | undefined, month: string) => (month <= now ? figure(value) : null);
  const hasPeople = months.some(({ populationShare }) => populationShare);
  return {
    kind: 'line',
    categories: months.map(({ month }) => ({ key: month, label: write(month) })),
    series: [
      {
        key: 'units',
        label: t('services.adoption.unitShare'),
        role: 'actual',
        values: months.map(({ unitShare, month }) => been(unitShare, month)),
      },
      {
        key: 'target',
        label: t('services.adoption.target'),
        role: 'budget',
        values: months.map(({ target }) => figure(target)),
      },
      ...(hasPeople
        ? [
            {
              key: 'people',
              label: t('services.adoption.populationShare'),
              values: months.map(({ populationShare, month }) => been(populationShare, month)),
            },
          ]
        : []),
    ],
  };
}
