import { useQuery } from '@apollo/client/react';
import { Stack, Table, Text } from '@mantine/core';
import { IconPigMoney } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { RealisedSavingQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Case } from './case-fields.ts';
import { ContractCosts } from './contract-costs.tsx';
import { Part } from './part.tsx';

const RealisedSavingDocument = graphql(`
  query RealisedSaving($id: ID!) {
    realisedSaving(id: $id) {
      fullYear
      thisYear
      planToDate
      realisedToDate
      deviationToDate
      forecast
      runRate
      degree
      months {
        month
        plan
        baseline
        actual
        realised
        deviation
      }
    }
  }
`);

type Saving = NonNullable<RealisedSavingQuery['realisedSaving']>;

/** What was to be saved month by month, and what has been, by what the contract has really cost. */
export function SavingFollowUp({ shown }: { readonly shown: Case }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(RealisedSavingDocument, {
    variables: { id: shown.id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={8} />;
  const saving = data.realisedSaving;
  if (!saving) {
    return (
      <EmptyState icon={IconPigMoney} title={t('renegotiation.saving.none')}>
        {t('renegotiation.saving.noneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <Part title={t('renegotiation.section.saving')}>
        <Stack gap="lg">
          <SavingFigures saving={saving} />
          <SavingChart saving={saving} />
          <SavingMonths saving={saving} />
        </Stack>
      </Part>
      <ContractCosts contract={shown.contract} months={saving.months.map(({ month }) => month)} />
    </Stack>
  );
}

function SavingFigures({ saving }: { readonly saving: Saving }) {
  const t = useT();
  const { moneyExact, percent } = useFormats();
  const { fullYear, thisYear, planToDate, realisedToDate, deviationToDate, forecast, runRate, degree } = saving;
  const notYet = t('renegotiation.saving.noCosts');
  return (
    <FieldList>
      <Field label={t('renegotiation.saving.fullYear')}>{moneyExact(fullYear)}</Field>
      <Field label={t('renegotiation.saving.thisYear')}>{moneyExact(thisYear)}</Field>
      <Field label={t('renegotiation.saving.planToDate')}>{moneyExact(planToDate)}</Field>
      <Field label={t('renegotiation.saving.realisedToDate')} reason={notYet}>
        {moneyExact(realisedToDate)}
      </Field>
      <Field label={t('renegotiation.saving.deviationToDate')} reason={notYet}>
        {moneyExact(deviationToDate, { signed: true })}
      </Field>
      <Field label={t('renegotiation.saving.degree')} reason={notYet}>
        {percent(degree ?? null)}
      </Field>
      <Field label={t('renegotiation.saving.forecast')}>{moneyExact(forecast)}</Field>
      <Field label={t('renegotiation.saving.runRate')} reason={notYet}>
        {moneyExact(runRate ?? null)}
      </Field>
    </FieldList>
  );
}

function SavingChart({ saving }: { readonly saving: Saving }) {
  const t = useT();
  const { money, month } = useFormats();
  const data = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      categories: saving.months.map((of) => ({ key: of.month, label: month(of.month).replace(' ', '\n') })),
      series: [
        {
          key: 'plan',
          label: t('renegotiation.saving.plan'),
          role: 'budget',
          values: saving.months.map(({ plan }) => Number(plan)),
        },
        {
          key: 'realised',
          label: t('renegotiation.saving.realised'),
          role: 'actual',
          values: saving.months.map(({ realised }) => (realised ? Number(realised) : null)),
        },
      ],
    }),
    [saving, month, t],
  );
  const format = useMemo(() => (value: number) => money(value.toFixed(2), { unit: 'kr' }), [money]);
  return (
    <Chart
      title={t('renegotiation.saving.chart')}
      categoryLabel={t('renegotiation.saving.month')}
      data={data}
      format={format}
      height={320}
    />
  );
}

function SavingMonths({ saving: { months } }: { readonly saving: Saving }) {
  const t = useT();
  const { moneyExact, month } = useFormats();
  const columns = ['plan', 'baseline', 'actual', 'realised', 'deviation'] as const;
  return (
    <Table.ScrollContainer minWidth={560} type="native" maw={860}>
      <Table verticalSpacing={4} aria-label={t('renegotiation.saving.months')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('renegotiation.saving.month')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta="end">
                {t(`renegotiation.saving.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((of) => (
            <Table.Tr key={of.month}>
              <Table.Th scope="row" fw={400}>
                {month(of.month)}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column} ta="end">
                  <Value reason={t('renegotiation.saving.noCost')}>
                    {moneyExact(of[column] ?? null, { signed: column === 'deviation' })}
                  </Value>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="xs">
        {t('renegotiation.saving.rule')}
      </Text>
    </Table.ScrollContainer>
  );
}
