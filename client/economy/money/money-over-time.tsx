import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { useT } from '../../i18n/use-t.ts';
import type { ChartData, ChartSeries } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';

export const CostMonths = graphql(`
  fragment CostMonths on RecordCost {
    full
    months {
      month
      full
    }
  }
`);

export const BenefitMonthsFields = graphql(`
  fragment BenefitMonthsFields on RecordBenefit {
    green
    greenAndYellow
    months {
      month
      greenAndYellow
    }
  }
`);

const roles = ['budget', 'forecast', 'actual'] as const;
const scenarioOf = { budget: 'BUDGET', forecast: 'FORECAST', actual: 'ACTUAL' } as const;
type ByRole<Value> = { readonly [Role in (typeof roles)[number]]: Value };

interface OverTimeProps<Masked> {
  readonly figures: ByRole<Masked>;
  readonly onSelect?: (month: string, scenario: 'BUDGET' | 'FORECAST' | 'ACTUAL') => void;
}

/** Full cost month by month: what was budgeted, what is expected, what it came to. */
export function CostOverTime({ figures, onSelect }: OverTimeProps<FragmentType<typeof CostMonths>>) {
  const t = useT();
  const values = useMemo(() => {
    const of = (role: (typeof roles)[number]) =>
      getFragmentData(CostMonths, figures[role]).months.map(({ month, full }) => ({ month, amount: full ?? null }));
    return { budget: of('budget'), forecast: of('forecast'), actual: of('actual') };
  }, [figures]);
  return <OverTime title={t('economy.overTime.cost')} values={values} onSelect={onSelect} />;
}

/** Certain and indirect benefit month by month: planned, expected, realised. */
export function BenefitOverTime({ figures, onSelect }: OverTimeProps<FragmentType<typeof BenefitMonthsFields>>) {
  const t = useT();
  const values = useMemo(() => {
    const of = (role: (typeof roles)[number]) =>
      getFragmentData(BenefitMonthsFields, figures[role]).months.map(({ month, greenAndYellow }) => ({
        month,
        amount: greenAndYellow ?? null,
      }));
    return { budget: of('budget'), forecast: of('forecast'), actual: of('actual') };
  }, [figures]);
  return <OverTime title={t('economy.overTime.benefit')} values={values} onSelect={onSelect} />;
}

interface Shown {
  readonly title: string;
  readonly values: ByRole<readonly { readonly month: string; readonly amount: string | null }[]>;
  readonly onSelect: OverTimeProps<unknown>['onSelect'];
}

function OverTime({ title, values, onSelect }: Shown) {
  const t = useT();
  const { month, money } = useFormats();
  const data = useMemo<ChartData>(() => {
    const some = roles.filter((role) => values[role].some(({ amount }) => amount !== null));
    const given = some.length > 0 ? some : roles;
    return {
      kind: 'bar',
      categories: values.actual.map((each) => ({ key: each.month, label: month(each.month) })),
      series: given.map((role): ChartSeries => ({
        key: role,
        label: t(`economy.scenario.${scenarioOf[role]}`),
        role,
        values: values[role].map(({ amount }) => (amount === null ? null : Number(amount))),
      })),
    };
  }, [values, month, t]);
  const format = useMemo(() => (value: number) => money(String(value)), [money]);
  return (
    <Chart
      title={title}
      categoryLabel={t('economy.month')}
      data={data}
      format={format}
      {...(onSelect && {
        onSelect: ({ category, series }) => onSelect(category, scenarioOf[series as keyof typeof scenarioOf]),
      })}
    />
  );
}
