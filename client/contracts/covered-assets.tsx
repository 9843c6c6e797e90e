import { Table, Title } from '@mantine/core';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { AssetLink } from '../inventory/asset-link.tsx';
import { AssetStatusBadge } from '../inventory/asset-status-badge.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { usePart } from '../records/use-part.ts';

const AssetsOfContract = graphql(`
  query AssetsOfContract($id: ID!, $asOf: Date, $after: String) {
    record: contract(id: $id, asOf: $asOf) {
      id
      part: assets(first: 50, after: $after, orderBy: [{ field: TAG }]) {
        totalCount
        nodes {
          id
          tag
          name
          category
          status
          unit {
            id
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

/** The assets that a contract covers, whichever way. */
export function CoveredAssets({ id, asOf }: { readonly id: string; readonly asOf: LocalDate | null }) {
  const t = useT();
  const list = usePart(AssetsOfContract, id, asOf);
  return (
    <section aria-label={t('contracts.coverage.assets')}>
      <Title order={2} size="h3" mb="xs">
        {t('contracts.coverage.assets')}
      </Title>
      {list.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={560} type="native" mb="sm">
          <Table verticalSpacing={6} aria-label={t('contracts.coverage.assets')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('inventory.field.tag')}</Table.Th>
                <Table.Th scope="col">{t('inventory.field.name')}</Table.Th>
                <Table.Th scope="col">{t('inventory.field.category')}</Table.Th>
                <Table.Th scope="col">{t('inventory.field.unit')}</Table.Th>
                <Table.Th scope="col">{t('inventory.field.status')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.nodes.map((asset) => (
                <Table.Tr key={asset.id}>
                  <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
                    <AssetLink tag={asset.tag} />
                  </Table.Th>
                  <Table.Td>{asset.name}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{t(`inventory.category.${asset.category}`)}</Table.Td>
                  <Table.Td>{asset.unit.name}</Table.Td>
                  <Table.Td>
                    <AssetStatusBadge status={asset.status} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
    </section>
  );
}
