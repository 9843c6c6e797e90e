import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useDisclosure } from '@mantine/hooks';
import { IconAffiliate, IconPlus } from '@tabler/icons-react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetFieldsFragment, RelationFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { useGrowingList, type GrowingList, type GrowingPage } from '../records/use-growing-list.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { AssetLink } from './asset-link.tsx';
import { AssetStatusBadge } from './asset-status-badge.tsx';
import { RelationForm } from './relation-form.tsx';
import {
  directedKinds,
  partsOf,
  readRelation,
  relationKind,
  type DirectedKind,
  type Direction,
} from './relation-kind.ts';

const relationPage = graphql(`
  fragment RelationPage on AssetRelationConnection {
    totalCount
    nodes {
      ...RelationFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

const relationsFrom = graphql(`
  query RelationsFrom($id: ID!, $asOf: Date, $after: String) {
    asset(id: $id, asOf: $asOf) {
      id
      relations: relationsFrom(first: 50, after: $after, orderBy: [{ field: KIND }]) {
        ...RelationPage
      }
    }
  }
`);

const relationsTo = graphql(`
  query RelationsTo($id: ID!, $asOf: Date, $after: String) {
    asset(id: $id, asOf: $asOf) {
      id
      relations: relationsTo(first: 50, after: $after, orderBy: [{ field: KIND }]) {
        ...RelationPage
      }
    }
  }
`);

type RelationsDocument = TypedDocumentNode<
  { readonly asset?: { readonly relations: FragmentType<typeof relationPage> } | null },
  { id: string; asOf?: string | null; after?: string | null }
>;

const nothing: GrowingPage<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };

function useRelations(
  document: RelationsDocument,
  id: string,
  asOf: LocalDate | null,
): GrowingList<RelationFieldsFragment> {
  const client = useApolloClient();
  return useGrowingList(`${id} ${asOf}`, async (after, signal) => {
    const { data } = await client.query({
      query: document,
      variables: { id, asOf, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data?.asset) return nothing;
    const { nodes, ...page } = getFragmentData(relationPage, data.asset.relations);
    return { ...page, nodes: nodes.map(readRelation) };
  });
}

interface AssetRelationsProps {
  readonly asset: AssetFieldsFragment;
  /** The past day that is shown; null for now. */
  readonly asOf: LocalDate | null;
  readonly onChanged: () => void;
}

/** How an asset stands to others, in both directions, by kind; relations are added and taken away here. */
export function AssetRelations({ asset, asOf, onChanged }: AssetRelationsProps) {
  const t = useT();
  const from = useRelations(relationsFrom, asset.id, asOf);
  const to = useRelations(relationsTo, asset.id, asOf);
  const [adding, add] = useDisclosure(false);
  const changed = () => {
    from.refresh();
    to.refresh();
    onChanged();
  };
  const addButton = asset.mayChange && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('inventory.relations.add')}
    </Button>
  );
  const shown = directedKinds.map((directed) => [directed, relationsOf(directed, { FROM: from, TO: to })] as const);
  return (
    <Stack gap="lg">
      {from.total === 0 && to.total === 0 ? (
        <EmptyState icon={IconAffiliate} title={t('inventory.relations.none')} action={addButton}>
          {t('inventory.relations.noneText')}
        </EmptyState>
      ) : (
        addButton && <Group>{addButton}</Group>
      )}
      {shown.map(
        ([directed, relations]) =>
          relations.length > 0 && (
            <RelationGroup key={directed} directed={directed} relations={relations} onDeleted={changed} />
          ),
      )}
      <GrowingListEnd list={from} />
      <GrowingListEnd list={to} />
      <FormDrawer opened={adding} onClose={add.close} title={t('inventory.relations.add')}>
        <RelationForm
          asset={asset}
          onClose={add.close}
          onSaved={() => {
            add.close();
            changed();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}

function relationsOf(directed: DirectedKind, lists: Record<Direction, GrowingList<RelationFieldsFragment>>) {
  const [direction, kind] = partsOf(directed);
  return lists[direction].nodes.filter((relation) => relation.kind === kind);
}

interface RelationGroupProps {
  readonly directed: DirectedKind;
  readonly relations: readonly RelationFieldsFragment[];
  readonly onDeleted: () => void;
}

function RelationGroup({ directed, relations, onDeleted }: RelationGroupProps) {
  const t = useT();
  const [direction] = partsOf(directed);
  return (
    <section aria-label={t(`inventory.relation.${directed}`)}>
      <Title order={2} size="h3" mb="xs">
        {t(`inventory.relation.${directed}`)}
      </Title>
      <Table maw={720} verticalSpacing={6}>
        <Table.Tbody>
          {relations.map((relation) => {
            const other = direction === 'FROM' ? relation.to : relation.from;
            return (
              <Table.Tr key={relation.id}>
                <Table.Td>
                  <AssetLink tag={other.tag} />
                  <Text size="sm">{other.name}</Text>
                  {relation.note && (
                    <Text size="sm" c="dimmed">
                      {relation.note}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td w={140}>
                  <AssetStatusBadge status={other.status} />
                </Table.Td>
                <Table.Td w={56}>
                  {relation.mayChange && (
                    <DeleteRecord kind={relationKind} shown={relation} onDeleted={onDeleted} compact />
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
