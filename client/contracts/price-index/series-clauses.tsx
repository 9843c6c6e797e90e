import { Anchor, Stack, Table } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { usePart } from '../../records/use-part.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { contractPath } from '../addresses.ts';

const ClausesOfSeries = graphql(`
  query ClausesOfSeries($id: ID!, $after: String) {
    record: priceIndexSeries(id: $id) {
      id
      part: clauses(first: 50, after: $after) {
        totalCount
        nodes {
          id
          name
          share
          baseMonth
          firstAdjustment
          contract {
            id
            number
            name
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** The contracts whose clauses follow a series. */
export function SeriesClauses({ id }: { readonly id: string }) {
  const t = useT();
  const { percent, month, day } = useFormats();
  const list = usePart(ClausesOfSeries, id);
  if (list.total === 0) return <EmptyState icon={IconFileOff} title={t('contracts.index.series.noClauses')} />;
  return (
    <Stack gap="md">
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing={6} aria-label={t('contracts.index.series.clauses')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('contracts.index.contract')}</Table.Th>
              <Table.Th scope="col">{t('contracts.index.clause')}</Table.Th>
              <Table.Th scope="col">{t('contracts.index.field.baseMonth')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('contracts.index.field.share')}
              </Table.Th>
              <Table.Th scope="col">{t('contracts.index.field.firstAdjustment')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.nodes.map((clause) => (
              <Table.Tr key={clause.id}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} to={`${contractPath(clause.contract.number)}?tab=index`} inherit>
                    {clause.contract.number} {clause.contract.name}
                  </Anchor>
                </Table.Th>
                <Table.Td>{clause.name}</Table.Td>
                <Table.Td>{month(clause.baseMonth)}</Table.Td>
                <Table.Td ta="end">{percent(clause.share)}</Table.Td>
                <Table.Td>{day(clause.firstAdjustment)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <GrowingListEnd list={list} />
    </Stack>
  );
}
