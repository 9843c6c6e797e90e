import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconDevicesOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';

const breakdown = graphql(`
  query AssetBreakdown($where: AssetWhere!) {
    assets(where: $where) {
      totalCount
      aggregate {
        sum {
          purchaseCost
        }
      }
      byStatus: groupBy(by: [STATUS]) {
        count
        keys {
          value
        }
      }
      byCategory: groupBy(by: [CATEGORY]) {
        count
        keys {
          value
        }
      }
    }
  }
`);

interface AssetBreakdownProps {
  readonly id: string;
  /** The filter of the list of assets that takes ids of such records. */
  readonly filter: 'supplier' | 'site' | 'custodian' | 'systemOwner' | 'model' | 'unitWithin';
}

/** The assets that hang on a record: how many and for how much, by status and category, each the way into the list. */
export function AssetBreakdown({ id, filter }: AssetBreakdownProps) {
  const t = useT();
  const { money } = useFormats();
  const faultOf = useFaultOf();
  const where = filter === 'unitWithin' ? { unitWithin: [id] } : { [filter]: { id: { eq: id } } };
  const { data, error, refetch } = useQuery(breakdown, { variables: { where }, fetchPolicy: 'no-cache' });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={6} />;
  const { assets } = data;
  if (assets.totalCount === 0) return <EmptyState icon={IconDevicesOff} title={t('organisation.assets.none')} />;
  const base = `/inventory/assets?f=${filter}:in:${id}`;
  const cost = assets.aggregate.sum.purchaseCost ?? null;
  return (
    <Stack gap="md">
      <Text>
        {t('organisation.assets.count', { count: assets.totalCount })}
        {cost !== null && ` · ${t('organisation.assets.cost', { cost: money(cost) })}`}
        {' · '}
        <Anchor component={Link} to={base} inherit>
          {t('organisation.assets.open')}
        </Anchor>
      </Text>
      <Group align="flex-start" gap="xl">
        <CountTable base={base} field="status" groups={assets.byStatus} />
        <CountTable base={base} field="category" groups={assets.byCategory} />
      </Group>
    </Stack>
  );
}

interface CountTableProps {
  readonly base: string;
  readonly field: 'status' | 'category';
  readonly groups: readonly { readonly count: number; readonly keys: readonly { readonly value?: string | null }[] }[];
}

function CountTable({ base, field, groups }: CountTableProps) {
  const t = useT();
  const { number } = useFormats();
  return (
    <Table w="auto" miw={260} verticalSpacing={6} horizontalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(`inventory.field.${field}`)}</Table.Th>
          <Table.Th ta="end">{t('organisation.field.assets')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map(({ count, keys: [key] }) => (
          <Table.Tr key={key?.value}>
            <Table.Td>
              <Anchor component={Link} to={`${base}&f=${field}:in:${key?.value ?? ''}`} inherit>
                {t(`inventory.${field}.${key?.value ?? ''}` as MessageKey)}
              </Anchor>
            </Table.Td>
            <Table.Td ta="end">{number(count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
