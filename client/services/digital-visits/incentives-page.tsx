import { useApolloClient, useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Group, Popover, Stack, Table, Text, Title } from '@mantine/core';
import { IconMathFunction, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { IncentiveSumsQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { RecordDrawer } from '../../records/record-drawer.tsx';
import { useGrowingList } from '../../records/use-growing-list.ts';
import { useWritable } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { Value } from '../../ui/record/value.tsx';
import { readSteps } from './calculation.ts';
import { CalculationSteps } from './calculation-steps.tsx';
import { incentiveKind, readIncentive, type Incentive } from './incentive-kind.ts';

const IncentiveList = graphql(`
  query IncentiveList($after: String) {
    travelIncentives(first: 100, after: $after) {
      totalCount
      nodes {
        ...IncentiveFields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const IncentiveSums = graphql(`
  query IncentiveSums {
    travelIncentives {
      groupBy(by: [FIRST_MONTH, LAST_MONTH]) {
        keys {
          value
        }
        sum {
          baseline
          actual
          payout
        }
      }
    }
  }
`);

type Sums = IncentiveSumsQuery['travelIncentives']['groupBy'][number]['sum'];

/** What care givers are paid of the travel that they saved, a table for each period with its sums. */
export function IncentivesPage() {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { compare } = useFormats();
  const editable = useWritable(incentiveKind);
  const [edited, setEdited] = useState<Incentive | 'new' | null>(null);
  const sums = useQuery(IncentiveSums, { fetchPolicy: 'network-only' });
  const list = useGrowingList('incentives', async (after, signal) => {
    const { data } = await client.query({
      query: IncentiveList,
      variables: { after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return data?.travelIncentives ?? { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
  });
  const changed = () => {
    setEdited(null);
    list.refresh();
    void sums.refetch();
  };
  const byUnit = list.nodes.map(readIncentive).toSorted((a, b) => compare(a.unit.name, b.unit.name));
  const periods = Map.groupBy(byUnit, ({ firstMonth, lastMonth }) => `${firstMonth} ${lastMonth}`);
  const sumsOf = new Map(
    (sums.data?.travelIncentives.groupBy ?? []).map(({ keys, sum }) => [keys.map(({ value }) => value).join(' '), sum]),
  );
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('digitalVisits.incentives')}
        subtitle={t('digitalVisits.incentives.advice')}
        actions={
          editable && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
              {t('digitalVisits.incentives.create')}
            </Button>
          )
        }
      />
      {sums.error && <FaultNotice fault={faultOf(sums.error)} onRetry={() => void sums.refetch()} />}
      {list.total === 0 && <Text>{t('digitalVisits.incentives.none')}</Text>}
      {[...periods]
        .toSorted(([a], [b]) => (a < b ? 1 : -1))
        .map(([period, incentives]) => (
          <PeriodTable
            key={period}
            incentives={incentives}
            sums={sumsOf.get(period)}
            onEdit={setEdited}
            onDeleted={changed}
          />
        ))}
      <GrowingListEnd list={list} />
      {editable && (
        <RecordDrawer
          key={edited === null || edited === 'new' ? 'new' : edited.id}
          kind={editable}
          opened={edited !== null}
          shown={edited === 'new' ? null : edited}
          given={{ share: '50' }}
          onClose={() => setEdited(null)}
          onSaved={changed}
        />
      )}
    </Stack>
  );
}

interface PeriodTableProps {
  readonly incentives: readonly Incentive[];
  readonly sums: Sums | undefined;
  readonly onEdit: (incentive: Incentive) => void;
  readonly onDeleted: () => void;
}

function PeriodTable({ incentives, sums, onEdit, onDeleted }: PeriodTableProps) {
  const t = useT();
  const { month, moneyExact } = useFormats();
  const [first] = incentives;
  if (!first) return null;
  const period = t('digitalVisits.period', { first: month(first.firstMonth), last: month(first.lastMonth) });
  return (
    <section aria-label={period}>
      <Title order={2} size="h3" mb="xs">
        {period}
      </Title>
      <Table.ScrollContainer minWidth={760} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={period}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('digitalVisits.incentive.unit')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('digitalVisits.incentive.baseline')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('digitalVisits.incentive.actual')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('digitalVisits.incentive.share')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('digitalVisits.incentive.payout')}
              </Table.Th>
              <Table.Td w={200} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {incentives.map((incentive) => (
              <IncentiveRow key={incentive.id} incentive={incentive} onEdit={onEdit} onDeleted={onDeleted} />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('digitalVisits.incentives.sum')}</Table.Th>
              <Table.Th ta="end">{moneyExact(sums?.baseline ?? null)}</Table.Th>
              <Table.Th ta="end">{moneyExact(sums?.actual ?? null)}</Table.Th>
              <Table.Td />
              <Table.Th ta="end">{moneyExact(sums?.payout ?? null)}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

interface IncentiveRowProps {
  readonly incentive: Incentive;
  readonly onEdit: (incentive: Incentive) => void;
  readonly onDeleted: () => void;
}

function IncentiveRow({ incentive, onEdit, onDeleted }: IncentiveRowProps) {
  const t = useT();
  const { moneyExact, percent } = useFormats();
  const { unit, baseline = null, actual = null, share, payout = null, steps, calculation } = incentive;
  const unknown = t('digitalVisits.incentive.unknown');
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {unit.name}
        {calculation && (
          <Text size="xs" c="dimmed">
            {t('digitalVisits.incentive.filledIn', { name: calculation.name })}
          </Text>
        )}
      </Table.Th>
      <Table.Td ta="end">
        <Value reason={unknown}>{moneyExact(baseline)}</Value>
      </Table.Td>
      <Table.Td ta="end">
        <Value reason={unknown}>{moneyExact(actual)}</Value>
      </Table.Td>
      <Table.Td ta="end">{percent(share)}</Table.Td>
      <Table.Td ta="end" fw={600}>
        <Value reason={t('digitalVisits.incentive.payout.unknown')}>{moneyExact(payout)}</Value>
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          {steps.length > 0 && (
            <Popover width={420} position="bottom-end" trapFocus returnFocus>
              <Popover.Target>
                <ActionIcon aria-label={t('records.howComputed.of', { of: unit.name })}>
                  <IconMathFunction size={16} />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown aria-label={t('records.howComputed.of', { of: unit.name })}>
                <Text size="sm" mb="xs" tabIndex={-1} data-autofocus>
                  {t('digitalVisits.incentives.rule')}
                </Text>
                <CalculationSteps steps={readSteps(steps)} label={t('records.howComputed')} />
              </Popover.Dropdown>
            </Popover>
          )}
          {incentive.mayChange && (
            <>
              <ActionIcon
                aria-label={t('digitalVisits.incentives.editOf', { name: unit.name })}
                onClick={() => onEdit(incentive)}
              >
                <IconPencil size={16} />
              </ActionIcon>
              <DeleteRecord kind={incentiveKind} shown={incentive} onDeleted={onDeleted} />
            </>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
