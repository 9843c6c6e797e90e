import { useQuery } from '@apollo/client/react';
import { Anchor, Button, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { BenchmarkBasis, type UnitCostOfQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { unitPath } from '../../organisation/addresses.ts';
import { HowComputed } from '../../records/how-computed.tsx';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Asked } from '../period/use-period.ts';
import { Figure, Figures } from './figure.tsx';

const UnitCostOf = graphql(`
  query UnitCostOf($id: ID!, $period: PeriodInput, $scenario: Scenario!, $divideBy: BenchmarkBasis!) {
    service(id: $id) {
      id
      unitCost(period: $period, scenario: $scenario) {
        measure
        cost
        usage
        unitCost
        reason
        leftOut
        months {
          month
          cost
          usage
          unitCost
          reason
        }
      }
      unitBenchmark(period: $period, scenario: $scenario, divideBy: $divideBy) {
        median
        average
        units {
          unitId
          name
          cost
          usage
          unitCost
          reason
          rank
          aboveMedian
          aboveMedianPercent
        }
      }
    }
  }
`);

type Answer = NonNullable<UnitCostOfQuery['service']>;

interface UnitCostSectionProps {
  readonly id: string;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

/** What one visit, booking or login costs: in all, month by month, and unit by unit. */
export function UnitCostSection({ id, asked: { period, scenario } }: UnitCostSectionProps) {
  const faultOf = useFaultOf();
  const [divideBy, setDivideBy] = useState<BenchmarkBasis>(BenchmarkBasis.EQUAL);
  const { data, previousData, error, refetch } = useQuery(UnitCostOf, {
    variables: { id, period, scenario, divideBy },
    fetchPolicy: 'cache-and-network',
  });
  const service = (data ?? previousData)?.service;
  if (error && !service) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!service) return <TextSkeleton lines={8} />;
  return (
    <Stack gap="lg">
      <UnitCost figure={service.unitCost} />
      {service.unitBenchmark && (
        <Benchmark benchmark={service.unitBenchmark} divideBy={divideBy} onDivideBy={setDivideBy} />
      )}
    </Stack>
  );
}

function UnitCost({ figure }: { readonly figure: Answer['unitCost'] }) {
  const t = useT();
  const { month, moneyExact, number } = useFormats();
  const measure = figure.measure ? t(`services.usageMeasure.${figure.measure}`) : null;
  const data = useMemo<ChartData>(
    () => ({
      kind: 'line',
      categories: figure.months.map((each) => ({ key: each.month, label: month(each.month) })),
      series: [
        {
          key: 'unitCost',
          label: t('economy.unitCost'),
          values: figure.months.map(({ unitCost }) => (unitCost ? Number(unitCost) : null)),
        },
      ],
    }),
    [figure, month, t],
  );
  const format = useMemo(() => (value: number) => moneyExact(value.toFixed(2)), [moneyExact]);
  return (
    <>
      <Figures label={t('economy.unitCost')}>
        <Figure
          label={measure ? t('economy.unitCost.of', { measure }) : t('economy.unitCost')}
          value={moneyExact(figure.unitCost ?? null)}
          reason={figure.reason ? t(`economy.noUnitCost.${figure.reason}`) : undefined}
          detail={
            <HowComputed
              of={t('economy.unitCost')}
              rule={t('economy.unitCost.rule')}
              steps={[
                { label: t('economy.fullCost'), value: moneyExact(figure.cost) },
                { label: measure ?? t('economy.usage'), value: number(figure.usage) },
                {
                  label: t('economy.unitCost'),
                  value: moneyExact(figure.unitCost ?? null),
                  holds: true,
                  ...(figure.reason && { reason: t(`economy.noUnitCost.${figure.reason}`) }),
                },
              ]}
            />
          }
        />
        <Figure label={t('economy.usage')} value={number(figure.usage)} detail={measure} />
      </Figures>
      {figure.leftOut.length > 0 && (
        <Text size="sm">
          {t('economy.unitCost.leftOut', { months: figure.leftOut.map((one) => month(one)).join(', ') })}
        </Text>
      )}
      <Chart title={t('economy.unitCost.months')} categoryLabel={t('economy.month')} data={data} format={format} />
    </>
  );
}

/** So many units are shown until one asks for the rest. */
const shownFirst = 15;

interface BenchmarkProps {
  readonly benchmark: NonNullable<Answer['unitBenchmark']>;
  readonly divideBy: BenchmarkBasis;
  readonly onDivideBy: (basis: BenchmarkBasis) => void;
}

function Benchmark({ benchmark: { units, median, average }, divideBy, onDivideBy }: BenchmarkProps) {
  const t = useT();
  const { moneyExact, number, percent } = useFormats();
  const [all, showAll] = useDisclosure(false);
  const shown = all ? units : units.slice(0, shownFirst);
  return (
    <Stack gap="sm" component="section" aria-label={t('economy.benchmark')}>
      <Title order={2} size="h3">
        {t('economy.benchmark')}
      </Title>
      <div>
        <SegmentedControl
          aria-label={t('economy.benchmark.divideBy')}
          data={Object.values(BenchmarkBasis).map((value) => ({ value, label: t(`economy.benchmark.${value}`) }))}
          value={divideBy}
          onChange={(value) => onDivideBy(value as BenchmarkBasis)}
        />
      </div>
      {units.length === 0 && <Text size="sm">{t('economy.benchmark.none')}</Text>}
      {units.length > 0 && (
        <>
          <Text size="sm">
            {t('economy.benchmark.middle', {
              median: moneyExact(median ?? null) ?? '–',
              average: moneyExact(average ?? null) ?? '–',
            })}
          </Text>
          <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
            <Table verticalSpacing={4} aria-label={t('economy.benchmark')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('economy.benchmark.rank')}</Table.Th>
                  <Table.Th scope="col">{t('economy.benchmark.unit')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.cost')}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.usage')}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.unitCost')}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.benchmark.aboveMedian')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((unit) => (
                  <Table.Tr key={unit.unitId}>
                    <Table.Td>
                      <Value>{unit.rank ?? null}</Value>
                    </Table.Td>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component={Link} to={unitPath(unit.unitId)} size="sm">
                        {unit.name}
                      </Anchor>
                    </Table.Th>
                    <Table.Td ta="end">
                      <Value reason={t('economy.benchmark.noCost')}>{moneyExact(unit.cost ?? null)}</Value>
                    </Table.Td>
                    <Table.Td ta="end">
                      <Value reason={t('economy.noUnitCost.NO_USAGE')}>{number(unit.usage ?? null)}</Value>
                    </Table.Td>
                    <Table.Td ta="end">
                      <Value reason={unit.reason ? t(`economy.noUnitCost.${unit.reason}`) : undefined}>
                        {moneyExact(unit.unitCost ?? null)}
                      </Value>
                    </Table.Td>
                    <Table.Td ta="end">
                      <Value reason={unit.reason ? t(`economy.noUnitCost.${unit.reason}`) : undefined}>
                        {unit.aboveMedian &&
                          [
                            moneyExact(unit.aboveMedian, { signed: true }),
                            percent(unit.aboveMedianPercent ?? null, { signed: true }),
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                      </Value>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {shown.length < units.length && (
            <div>
              <Button variant="default" size="xs" onClick={showAll.open}>
                {t('economy.benchmark.all', { count: units.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </Stack>
  );
}
