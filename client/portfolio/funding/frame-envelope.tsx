import { useQuery } from '@apollo/client/react';
import { Group, Stack, Switch, Table, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { FrameEnvelopeQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { HowComputed } from '../../records/how-computed.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';

const FrameEnvelopeOf = graphql(`
  query FrameEnvelope($id: ID!, $withProposed: Boolean!) {
    fundingFrame(id: $id) {
      id
      motive
      envelope(withProposed: $withProposed) {
        breakEvenYear
        balancedFrom
        years {
          year
          resultWithout
          charged
          effect
          resultWith
          equityWithout
          equityWith
          accumulated
          afterRestoring
          balance {
            toRestore
            steps {
              name
              result {
                value
              }
            }
          }
        }
        restoring {
          deficitYear
          amount
          lastYear
          faults {
            code
            difference
          }
        }
      }
    }
  }
`);

type Envelope = NonNullable<NonNullable<FrameEnvelopeQuery['fundingFrame']>['envelope']>;

const COLUMNS = [
  'resultWithout',
  'charged',
  'effect',
  'resultWith',
  'equityWithout',
  'equityWith',
  'accumulated',
  'afterRestoring',
] as const;

/** What a frame that charges equity does to result and equity, with and without it, year by year. */
export function FrameEnvelope({ id }: { readonly id: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const [withProposed, setWithProposed] = useState(false);
  const { data, previousData, error, refetch } = useQuery(FrameEnvelopeOf, { variables: { id, withProposed } });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  const frame = (data ?? previousData)?.fundingFrame;
  if (!frame) return <TextSkeleton lines={8} />;
  if (!frame.envelope) return <Text c="dimmed">{t('funding.envelope.none')}</Text>;
  return (
    <Stack gap="lg">
      <Switch
        label={t('funding.envelope.withProposed')}
        checked={withProposed}
        onChange={(event) => setWithProposed(event.currentTarget.checked)}
      />
      <Findings envelope={frame.envelope} />
      <EquityChart envelope={frame.envelope} />
      <Years envelope={frame.envelope} />
    </Stack>
  );
}

function Findings({ envelope: { breakEvenYear, balancedFrom, restoring } }: { readonly envelope: Envelope }) {
  const t = useT();
  const { money } = useFormats();
  const year = (of: number | null | undefined) => String(of ?? '');
  return (
    <Stack gap={4}>
      <Text>
        {breakEvenYear
          ? t('funding.envelope.breakEven', { year: year(breakEvenYear) })
          : t('funding.envelope.breakEven.none')}
      </Text>
      <Text>
        {balancedFrom
          ? t('funding.envelope.balanced', { year: year(balancedFrom) })
          : t('funding.envelope.balanced.none')}
      </Text>
      {restoring && (
        <Text>
          {t('funding.envelope.restoring', {
            amount: money(restoring.amount),
            year: year(restoring.deficitYear),
            last: year(restoring.lastYear),
          })}
        </Text>
      )}
      {restoring?.faults.map(({ code, difference }) => (
        <Text key={code} c="var(--mantine-color-error)">
          {t(`funding.restoring.${code}`, { difference: money(difference ?? '0.00') })}
        </Text>
      ))}
    </Stack>
  );
}

function EquityChart({ envelope: { years } }: { readonly envelope: Envelope }) {
  const t = useT();
  const { money } = useFormats();
  const format = useCallback((value: number) => money(value.toFixed(2)), [money]);
  const data = useMemo<ChartData>(
    () => ({
      kind: 'line',
      categories: years.map(({ year }) => ({ key: String(year), label: String(year) })),
      series: (['equityWithout', 'equityWith'] as const).map((name) => ({
        key: name,
        label: t(`funding.envelope.${name}`),
        values: years.map((each) => Number(each[name])),
      })),
    }),
    [years, t],
  );
  return <Chart title={t('funding.envelope.equity')} categoryLabel={t('funding.year')} data={data} format={format} />;
}

function Years({ envelope: { years } }: { readonly envelope: Envelope }) {
  const t = useT();
  const { money } = useFormats();
  return (
    <Table.ScrollContainer minWidth={980} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={t('funding.section.envelope')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('funding.year')}</Table.Th>
            {COLUMNS.map((name) => (
              <Table.Th key={name} scope="col" ta="end">
                {t(`funding.envelope.${name}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="end">
              {t('funding.envelope.toRestore')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map((each) => (
            <Table.Tr key={each.year}>
              <Table.Th scope="row">{each.year}</Table.Th>
              {COLUMNS.map((name) => (
                <Table.Td key={name} ta="end" c={Number(each[name]) < 0 ? 'var(--mantine-color-error)' : undefined}>
                  {money(each[name])}
                </Table.Td>
              ))}
              <Table.Td ta="end">
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {money(each.balance.toRestore)}
                  <HowComputed
                    of={`${t('funding.envelope.toRestore')} ${each.year}`}
                    rule={t('funding.envelope.rule')}
                    steps={each.balance.steps.map(({ name, result }) => ({
                      label: t(`funding.balance.${name}`),
                      value: money(result.value),
                    }))}
                  />
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
