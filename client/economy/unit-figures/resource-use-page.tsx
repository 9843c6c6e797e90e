import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconChartDots, IconRulerMeasure } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { singleMonthOfText } from '../../../server/values/month-text.ts';
import { shiftMonth, yearMonthOf } from '../../../server/values/year-month.ts';
import type { LocalDate } from '../../../server/values/local-date.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { figuresPath } from './addresses.ts';
import { readIndicator, type Indicator } from './indicator-kind.ts';
import { ResourceUseCharts } from './resource-use-charts.tsx';
import { ResourceUse, type Compared } from './resource-use-query.ts';
import { ResourceUseTable } from './resource-use-table.tsx';

const Indicators = graphql(`
  query ResourceUseIndicators {
    figureIndicators(first: 200, orderBy: [{ field: CODE }]) {
      nodes {
        ...IndicatorFields
      }
    }
  }
`);

/** Resource use set against outcome, per unit and period: choices, a table, and charts of units and of time. */
export function ResourceUsePage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(Indicators);
  const indicators = data?.figureIndicators.nodes.map(readIndicator);
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('figures.resourceUse')}
        subtitle={t('figures.resourceUse.text')}
        actions={
          <Button
            component={Link}
            to={figuresPath}
            variant="default"
            leftSection={<IconRulerMeasure size={16} aria-hidden />}
          >
            {t('figures')}
          </Button>
        }
      />
      {error && !indicators && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!indicators && !error && <TextSkeleton lines={8} />}
      {indicators && <Comparison indicators={indicators} />}
    </Stack>
  );
}

function Comparison({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const t = useT();
  const { language, today } = useFormats();
  const [params, setParams] = useSearchParams();
  const of = (kind: Indicator['kind']) => indicators.filter((indicator) => indicator.kind === kind);
  const chosen = (name: string, kind: Indicator['kind']) =>
    of(kind).find(({ code }) => code === params.get(name)) ?? of(kind)[0];
  const [resource, outcome] = [chosen('resource', 'RESOURCE'), chosen('outcome', 'OUTCOME')];
  const lastMonth = shiftMonth(yearMonthOf(today as LocalDate), -1);
  const last = singleMonthOfText(params.get('last') ?? '') ?? lastMonth;
  const first = singleMonthOfText(params.get('first') ?? '') ?? shiftMonth(last, -11);
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  if (!resource || !outcome) {
    return (
      <EmptyState icon={IconChartDots} title={t('figures.resourceUse.none')}>
        {t('figures.resourceUse.noneText')}
      </EmptyState>
    );
  }
  const options = (kind: Indicator['kind']) =>
    of(kind).map(({ code, name, nameEnglish }) => ({ value: code, label: language === 'sv' ? name : nameEnglish }));
  return (
    <>
      <Group gap="md" align="flex-end">
        <Select
          label={t('figures.kind.RESOURCE')}
          allowDeselect={false}
          data={options('RESOURCE')}
          value={resource.code}
          onChange={(code) => set('resource', code)}
        />
        <Select
          label={t('figures.kind.OUTCOME')}
          allowDeselect={false}
          data={options('OUTCOME')}
          value={outcome.code}
          onChange={(code) => set('outcome', code)}
        />
        <MonthInput label={t('figures.first')} month={first} onMonth={(month) => set('first', month)} />
        <MonthInput label={t('figures.last')} month={last} onMonth={(month) => set('last', month)} />
      </Group>
      <Outcome compared={{ resource, outcome }} first={first} last={last} />
    </>
  );
}

interface MonthInputProps {
  readonly label: string;
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

/** A month as people write it; what is none yet stays in the field, and counts when it is one. */
function MonthInput({ label, month, onMonth }: MonthInputProps) {
  const t = useT();
  return (
    <TextInput
      key={month}
      label={label}
      w={120}
      defaultValue={month}
      placeholder={t('figures.month.placeholder')}
      onBlur={(event) => {
        const written = singleMonthOfText(event.currentTarget.value);
        if (written && written !== month) onMonth(written);
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

interface OutcomeProps {
  readonly compared: Compared;
  readonly first: string;
  readonly last: string;
}

function Outcome({ compared, first, last }: OutcomeProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, previousData, error, refetch } = useQuery(ResourceUse, {
    variables: { resourceId: compared.resource.id, outcomeId: compared.outcome.id, period: { first, last } },
  });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  const use = (data ?? previousData)?.resourceUse;
  if (!use) return <TextSkeleton lines={8} />;
  if (use.units.length === 0) {
    return (
      <EmptyState icon={IconChartDots} title={t('figures.resourceUse.noUnits')}>
        {t('figures.resourceUse.noUnitsText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ResourceUseCharts use={use} compared={compared} />
      <ResourceUseTable use={use} compared={compared} />
      <Text size="sm" c="dimmed">
        {t('figures.resourceUse.how')}
      </Text>
    </>
  );
}
