import { useQuery } from '@apollo/client/react';
import { Stack, Table, Text, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { FrameMoneyQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import type { FundingFrame } from './frame-kind.tsx';

const FrameMoneyOf = graphql(`
  query FrameMoney($id: ID!) {
    fundingFrame(id: $id) {
      id
      members {
        totalCount
      }
      charges {
        initiativeId
        code
        name
        state
        total
        refusals {
          code
          year
          over
        }
      }
    }
  }
`);

type Money = NonNullable<FrameMoneyQuery['fundingFrame']>;

/** A frame's years: cap, decided and proposed beside each other, what is left, and who takes of it. */
export function FrameMoney({ frame }: { readonly frame: FundingFrame }) {
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(FrameMoneyOf, { variables: { id: frame.id } });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  const money = data?.fundingFrame;
  if (!money) return <TextSkeleton lines={8} />;
  return (
    <Stack gap="xl">
      <UsableBy frame={frame} listed={money.members.totalCount} />
      <Years years={frame.years} />
      <Charges charges={money.charges} />
    </Stack>
  );
}

/** When the frame may be used, and by whom. */
function UsableBy({ frame, listed }: { readonly frame: FundingFrame; readonly listed: number }) {
  const t = useT();
  const { month } = useFormats();
  const [first, last] = [month(frame.firstMonth), month(frame.lastMonth)];
  return (
    <Text maw={640}>
      {t('funding.usable', { first, last })}{' '}
      {frame.isClosed ? t('funding.usable.closed', { count: listed }) : t('funding.usable.open')}
    </Text>
  );
}

/** An amount of a year, with words where it is below zero. */
export function Left({ amount }: { readonly amount: string }) {
  const t = useT();
  const { money } = useFormats();
  if (!amount.startsWith('-')) return money(amount);
  return (
    <Text inherit c="var(--mantine-color-error)">
      {money(amount)}
      <Text span display="block" size="xs">
        {t('funding.exceeded')}
      </Text>
    </Text>
  );
}

function Years({ years }: Pick<FundingFrame, 'years'>) {
  const t = useT();
  const { money } = useFormats();
  const format = useCallback((value: number) => money(value.toFixed(2)), [money]);
  const data = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      categories: years.map(({ year }) => ({ key: String(year), label: String(year) })),
      series: [
        { key: 'cap', label: t('funding.cap'), role: 'budget', values: years.map(({ cap }) => Number(cap)) },
        {
          key: 'decided',
          label: t('funding.decided'),
          role: 'actual',
          values: years.map(({ decided }) => Number(decided)),
        },
        {
          key: 'proposed',
          label: t('funding.proposed'),
          role: 'forecast',
          values: years.map(({ proposed }) => Number(proposed)),
        },
      ],
    }),
    [years, t],
  );
  if (years.length === 0) return <Text c="dimmed">{t('funding.years.none')}</Text>;
  return (
    <Stack gap="md">
      <Chart title={t('funding.years')} categoryLabel={t('funding.year')} data={data} format={format} />
      <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={t('funding.years')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('funding.year')}</Table.Th>
              {(['cap', 'decided', 'proposed', 'remaining', 'remainingIfAll'] as const).map((name) => (
                <Table.Th key={name} scope="col" ta="end">
                  {t(`funding.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map((each) => (
              <Table.Tr key={each.year}>
                <Table.Th scope="row">{each.year}</Table.Th>
                <Table.Td ta="end">
                  <Value reason={t('funding.cap.none')}>{each.hasCap && money(each.cap)}</Value>
                </Table.Td>
                <Table.Td ta="end">{money(each.decided)}</Table.Td>
                <Table.Td ta="end">{money(each.proposed)}</Table.Td>
                <Table.Td ta="end">
                  <Left amount={each.remaining} />
                </Table.Td>
                <Table.Td ta="end">
                  <Left amount={each.remainingIfAll} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function Charges({ charges }: Pick<Money, 'charges'>) {
  const t = useT();
  const { money } = useFormats();
  if (charges.length === 0) return <Text c="dimmed">{t('funding.charges.none')}</Text>;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('funding.charges')}
      </Title>
      <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={t('funding.charges')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('funding.initiative')}</Table.Th>
              <Table.Th scope="col">{t('funding.state')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('funding.total')}
              </Table.Th>
              <Table.Th scope="col">{t('funding.refusals')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {charges.map(({ initiativeId, code, name, state, total, refusals }) => (
              <Table.Tr key={initiativeId ?? state}>
                <Table.Th scope="row" fw={400}>
                  {code ? <InitiativeLink code={code} name={`${code} ${name}`} /> : t('funding.hidden')}
                </Table.Th>
                <Table.Td>{t(`funding.state.${state}`)}</Table.Td>
                <Table.Td ta="end">{money(total)}</Table.Td>
                <Table.Td>
                  {refusals.length === 0
                    ? t('funding.fits')
                    : refusals.map(({ code: why, year, over }) => (
                        <Text key={`${why}${year}`} size="sm" c="var(--mantine-color-error)">
                          {t(`funding.refusal.${why}`, { year: String(year ?? ''), over: money(over ?? '0.00') })}
                        </Text>
                      ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
