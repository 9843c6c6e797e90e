import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconDice } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Figure, Figures } from '../../economy/money/figure.tsx';
import { AppraisalView, type InitiativeUncertaintyQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { InitiativeUncertainty } from './appraisal-query.ts';
import classes from './appraisal.module.css';
import type { AskedAppraisal } from './appraisal-controls.tsx';

type Initiative = NonNullable<InitiativeUncertaintyQuery['initiative']>;

/** What the net present value hangs on, and how it falls out when all that is uncertain is drawn many times. */
export function Uncertainty({ id, asked }: { readonly id: string; readonly asked: AskedAppraisal }) {
  const t = useT();
  const faultOf = useFaultOf();
  const [view, setView] = useState<AppraisalView>(AppraisalView.FINANCIAL);
  const [seed, setSeed] = useState(1);
  const { doNothing: _doNothing, ...variables } = asked;
  const { data, previousData, error, refetch } = useQuery(InitiativeUncertainty, {
    variables: { id, ...variables, view, seed },
    fetchPolicy: 'cache-and-network',
  });
  const { sensitivity, simulation } = (data ?? previousData)?.initiative ?? {};
  return (
    <Stack gap="md" component="section" aria-label={t('plan.uncertainty')}>
      <Title order={2} size="h4">
        {t('plan.uncertainty')}
      </Title>
      <Group align="flex-end">
        <Select
          label={t('plan.uncertainty.view')}
          data={Object.values(AppraisalView).map((value) => ({ value, label: t(`plan.view.${value}`) }))}
          value={view}
          allowDeselect={false}
          w={300}
          onChange={(value) => setView(value as AppraisalView)}
        />
        <Button variant="default" leftSection={<IconDice size={16} aria-hidden />} onClick={() => setSeed(seed + 1)}>
          {t('plan.simulation.again')}
        </Button>
      </Group>
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!sensitivity || !simulation ? (
        !error && <TextSkeleton lines={6} />
      ) : (
        <>
          <SimulationFigures simulation={simulation} />
          <div className={classes.charts}>
            <Tornado sensitivity={sensitivity} />
            <Histogram simulation={simulation} />
          </div>
          <RateNotice sensitivity={sensitivity} />
        </>
      )}
    </Stack>
  );
}

type Sensitivity = NonNullable<Initiative['sensitivity']>;
type Simulation = NonNullable<Initiative['simulation']>;

function SimulationFigures({ simulation }: { readonly simulation: Simulation }) {
  const t = useT();
  const { money, percent, number } = useFormats();
  const { positive, p10, p50, p90, draws, seed } = simulation;
  return (
    <Figures label={t('plan.simulation')}>
      <Figure
        label={t('plan.simulation.positive')}
        value={percent(positive)}
        detail={t('plan.simulation.draws', { draws: number(draws), seed })}
      />
      <Figure label={t('plan.simulation.p10')} value={money(p10)} />
      <Figure label={t('plan.simulation.p50')} value={money(p50)} />
      <Figure label={t('plan.simulation.p90')} value={money(p90)} />
    </Figures>
  );
}

/** By how much each line moves the net present value from what is likely, down at its worst and up at its best. */
function Tornado({ sensitivity }: { readonly sensitivity: Sensitivity }) {
  const t = useT();
  const { money } = useFormats();
  const data = useMemo<ChartData>(() => {
    const from = Number(sensitivity.npv);
    // The largest swing is drawn at the top.
    const swings = sensitivity.swings.toReversed();
    const moved = (value: string) => Number(value) - from;
    return {
      kind: 'bar',
      horizontal: true,
      stacked: true,
      categories: swings.map(({ name }) => ({ key: name, label: name })),
      series: [
        { key: 'worst', label: t('plan.tornado.worst'), values: swings.map(({ worst }) => moved(worst)) },
        { key: 'best', label: t('plan.tornado.best'), values: swings.map(({ best }) => moved(best)) },
      ],
    };
  }, [sensitivity, t]);
  const format = useMemo(() => (value: number) => money(String(value), { signed: true }), [money]);
  return <Chart title={t('plan.tornado')} categoryLabel={t('plan.line')} data={data} format={format} height={340} />;
}

function Histogram({ simulation }: { readonly simulation: Simulation }) {
  const t = useT();
  const { money, number } = useFormats();
  const data = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      categories: simulation.histogram.map(({ from }) => ({ key: from, label: money(from) })),
      series: [
        { key: 'draws', label: t('plan.simulation.count'), values: simulation.histogram.map(({ draws }) => draws) },
      ],
    }),
    [simulation, money, t],
  );
  const format = useMemo(() => (value: number) => number(value), [number]);
  return (
    <Chart
      title={t('plan.simulation')}
      categoryLabel={t('plan.simulation.from')}
      data={data}
      format={format}
      height={340}
    />
  );
}

function RateNotice({ sensitivity }: { readonly sensitivity: Sensitivity }) {
  const t = useT();
  const { money, percent } = useFormats();
  const { lowRate, highRate, atLowRate, atHighRate } = sensitivity;
  const rates = { lowRate: percent(lowRate), highRate: percent(highRate) };
  return (
    <Text size="sm">
      {t('plan.tornado.rates', { ...rates, atLowRate: money(atLowRate), atHighRate: money(atHighRate) })}
    </Text>
  );
}
