import { useQuery } from '@apollo/client/react';
import { Stack, Table, Text, Title } from '@mantine/core';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { shareWords } from '../../services/dependencies/share-words.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { ownerName, type FigureOwner } from '../figure-owner.ts';
import { OwnerLink } from '../owner-link.tsx';
import type { Asked } from '../period/use-period.ts';

const fragment = graphql(`
  fragment CostTakersFields on CostTakers {
    kept
    notShown
    takers {
      dependencyId
      basis
      value
      amount
      record {
        kind
        id
        key
        name
      }
    }
  }
`);

const CostTakersOf = graphql(`
  query CostTakersOf($id: ID!, $period: PeriodInput, $scenario: Scenario!) {
    node(id: $id) {
      id
      ... on EHealthService {
        costTakers(period: $period, scenario: $scenario) {
          ...CostTakersFields
        }
      }
      ... on Contract {
        costTakers(period: $period, scenario: $scenario) {
          ...CostTakersFields
        }
      }
      ... on Asset {
        costTakers(period: $period, scenario: $scenario) {
          ...CostTakersFields
        }
      }
    }
  }
`);

interface CostTakersProps {
  readonly owner: FigureOwner;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

/** Who takes over a record's cost and by what share, and what stays on it. */
export function CostTakers({ owner, asked: { period, scenario } }: CostTakersProps) {
  const t = useT();
  const formats = useFormats();
  const { moneyExact } = formats;
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(CostTakersOf, {
    variables: { id: owner.id, period, scenario },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={6} />;
  const answer = data.node && 'costTakers' in data.node ? getFragmentData(fragment, data.node.costTakers) : null;
  if (!answer) return <Text size="sm">{t('records.missing.text')}</Text>;
  const { takers, kept, notShown } = answer;
  return (
    <Stack gap="sm" component="section" aria-label={t('economy.takers')}>
      <Title order={2} size="h3">
        {t('economy.takers')}
      </Title>
      <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} maw={900}>
        <Table verticalSpacing={6} aria-label={t('economy.takers.table', { name: ownerName(owner) })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('economy.takers.to')}</Table.Th>
              <Table.Th scope="col">{t('services.dependency.share')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('economy.amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {takers.map(({ dependencyId, record, basis, value, amount }) => (
              <Table.Tr key={dependencyId}>
                <Table.Th scope="row" fw={400}>
                  <OwnerLink owner={record} />
                </Table.Th>
                <Table.Td>
                  <Value reason={t('economy.sources.noShare')}>
                    {shareWords({ basis: basis ?? null, value: value ?? null }, t, formats)}
                  </Value>
                </Table.Td>
                <Table.Td ta="end">{moneyExact(amount)}</Table.Td>
              </Table.Tr>
            ))}
            {Number(notShown) !== 0 && (
              <Table.Tr>
                <Table.Th scope="row" fw={400}>
                  {t('economy.takers.hidden')}
                </Table.Th>
                <Table.Td />
                <Table.Td ta="end">{moneyExact(notShown)}</Table.Td>
              </Table.Tr>
            )}
            <Table.Tr>
              <Table.Th scope="row" fw={600}>
                {t('economy.takers.kept')}
              </Table.Th>
              <Table.Td />
              <Table.Td ta="end" fw={600}>
                {moneyExact(kept)}
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
