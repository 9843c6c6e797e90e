import { useQuery } from '@apollo/client/react';
import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import type { CostOriginsFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { costEntryPath } from '../addresses.ts';
import type { FigureOwner } from '../figure-owner.ts';
import { OwnerLink } from '../owner-link.tsx';
import type { Asked } from '../period/use-period.ts';
import classes from './money.module.css';

const fragment = graphql(`
  fragment CostOriginsFields on CostOrigins {
    full
    notShown
    origins {
      amount
      share
      record {
        kind
        id
        key
        name
      }
      entries(first: 20) {
        moreCount
        more
        capital
        notShown
        entries {
          id
          month
          whole
          amount
          category
          source
          account
        }
      }
    }
  }
`);

const CostOriginsOf = graphql(`
  query CostOriginsOf($id: ID!, $period: PeriodInput, $scenario: Scenario!) {
    node(id: $id) {
      id
      ... on EHealthService {
        costOrigins(period: $period, scenario: $scenario) {
          ...CostOriginsFields
        }
      }
      ... on Contract {
        costOrigins(period: $period, scenario: $scenario) {
          ...CostOriginsFields
        }
      }
      ... on Asset {
        costOrigins(period: $period, scenario: $scenario) {
          ...CostOriginsFields
        }
      }
    }
  }
`);

interface CostOriginsProps {
  readonly owner: FigureOwner;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

type Origin = CostOriginsFieldsFragment['origins'][number];

/** Where a full cost was first spent, all the way down: record by record, and entry by entry. */
export function CostOrigins({ owner, asked: { period, scenario } }: CostOriginsProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const { moneyExact } = useFormats();
  const { data, error, refetch } = useQuery(CostOriginsOf, {
    variables: { id: owner.id, period, scenario },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={6} />;
  const { node } = data;
  const found = node && 'costOrigins' in node ? getFragmentData(fragment, node.costOrigins) : null;
  if (!found) return <Text size="sm">{t('records.missing.text')}</Text>;
  const { origins, notShown, full } = found;
  if (Number(full) === 0) return <Text size="sm">{t('economy.sources.none')}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('economy.origins.about', { full: moneyExact(full) })}</Text>
      {origins.map((origin) => (
        <OriginDetails key={origin.record.id} origin={origin} />
      ))}
      {Number(notShown) !== 0 && (
        <Text size="sm">
          {t('economy.sources.hidden')}: {moneyExact(notShown)}
        </Text>
      )}
    </Stack>
  );
}

function OriginDetails({ origin }: { readonly origin: Origin }) {
  const t = useT();
  const { moneyExact, month, percent } = useFormats();
  const { record, amount, share, entries: below } = origin;
  const { entries, moreCount, more, capital, notShown } = below;
  const rest = [
    ...(moreCount > 0 ? [[t('economy.origins.more', { count: moreCount }), more] as const] : []),
    ...(Number(capital) !== 0 ? [[t('economy.sources.capital'), capital] as const] : []),
    ...(Number(notShown) !== 0 ? [[t('economy.origins.hidden'), notShown] as const] : []),
  ];
  return (
    <details className={classes.origin}>
      <summary>
        <Text span size="sm" fw={550}>
          {record.name}
        </Text>{' '}
        <Text span size="sm">
          {moneyExact(amount)}
          {share && ` · ${percent(share)}`}
        </Text>
      </summary>
      <Text size="sm" mt={4}>
        <OwnerLink owner={record} />
      </Text>
      <Table.ScrollContainer minWidth={520} type="native" tabIndex={0}>
        <Table verticalSpacing={4} aria-label={t('economy.origins.entriesOf', { name: record.name })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('economy.origins.entry')}</Table.Th>
              <Table.Th scope="col">{t('economy.origins.source')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('economy.origins.whole')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('economy.origins.held')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={entry.id}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} to={costEntryPath(entry.id)} size="sm">
                    {month(entry.month)} · {entry.category ?? t('economy.category.unsaid')}
                  </Anchor>
                </Table.Th>
                <Table.Td>{[entry.source, entry.account].filter(Boolean).join(' · ')}</Table.Td>
                <Table.Td ta="end">{moneyExact(entry.whole)}</Table.Td>
                <Table.Td ta="end">{moneyExact(entry.amount)}</Table.Td>
              </Table.Tr>
            ))}
            {rest.map(([words, sum]) => (
              <Table.Tr key={words}>
                <Table.Th scope="row" fw={400} colSpan={3}>
                  {words}
                </Table.Th>
                <Table.Td ta="end">{moneyExact(sum)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
