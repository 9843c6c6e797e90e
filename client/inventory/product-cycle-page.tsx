import { Stack, Table } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconBoxOff } from '@tabler/icons-react';
import { graphql } from '../gql/gql.ts';
import type { ProductCycleFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { RecordPage } from '../records/record-page.tsx';
import { useGrowingList } from '../records/use-growing-list.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { modelKind, modelName, readModel } from './model-kind.tsx';
import { productCycleKind } from './product-cycle-kind.ts';

const cycleHistory = graphql(`
  query ProductCycleHistory($id: ID!, $after: String) {
    record: productCycle(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const cycleModels = graphql(`
  query ProductCycleModels($id: ID!, $after: String) {
    assetModels(where: { productCycle: { id: { eq: $id } } }, first: 50, after: $after) {
      totalCount
      nodes {
        ...AssetModelFields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const sections = ({ id }: ProductCycleFieldsFragment, t: Translate): readonly Section[] => [
  { id: 'models', label: t('inventory.models'), content: <CycleModels id={id} /> },
];

/** The page of a product's release cycle: the days that its maker publishes, and the models that follow it. */
export function ProductCyclePage() {
  return (
    <RecordPage
      kind={productCycleKind}
      history={cycleHistory}
      head={['supportEnd', 'extendedSupportEnd', 'latestRelease']}
      sections={sections}
    />
  );
}

function CycleModels({ id }: { id: string }) {
  const t = useT();
  const { number } = useFormats();
  const client = useApolloClient();
  const list = useGrowingList(id, async (after, signal) => {
    const { data } = await client.query({
      query: cycleModels,
      variables: { id, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return data?.assetModels ?? { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
  });
  if (list.total === 0) return <EmptyState icon={IconBoxOff} title={t('inventory.cycle.noModels')} />;
  return (
    <Stack gap="md">
      <Table maw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inventory.field.model')}</Table.Th>
            <Table.Th ta="end">{t('organisation.field.assets')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.nodes.map((node) => {
            const model = readModel(node);
            return (
              <Table.Tr key={model.id}>
                <Table.Td>
                  <KindLink kind={modelKind} id={model.id}>
                    {modelName(model)}
                  </KindLink>
                </Table.Td>
                <Table.Td ta="end">{number(model.assets.totalCount)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <GrowingListEnd list={list} />
    </Stack>
  );
}
