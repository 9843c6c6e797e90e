import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql/gql.ts';
import { valueCount, type Filter, type FilterKind } from '../ui/list/list-state.ts';

const NamesOfRecords = graphql(`
  query NamesOfRecords($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Asset {
        tag
      }
      ... on AssetModel {
        manufacturer
        name
      }
      ... on Contract {
        number
        name
      }
      ... on EHealthService {
        name
      }
      ... on OrganisationUnit {
        name
      }
      ... on Person {
        name
      }
      ... on Site {
        name
      }
      ... on Supplier {
        name
      }
      ... on User {
        name
      }
    }
  }
`);

/** What the records are called whose ids stand in filters: an address holds only their ids. */
export function useRecordNames(
  filters: readonly Filter[],
  fields: readonly { readonly id: string; readonly kind: FilterKind }[],
): (id: string) => string | undefined {
  const referring = new Set(fields.flatMap(({ id, kind }) => (kind === 'record' ? [id] : [])));
  const ids = filters
    .filter(({ field, operator }) => referring.has(field) && valueCount(operator) === 'many')
    .flatMap(({ values }) => values);
  const { data, previousData } = useQuery(NamesOfRecords, { variables: { ids }, skip: ids.length === 0 });
  const found = (data ?? previousData)?.nodes;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const node of found ?? []) {
      if (node && 'tag' in node) names.set(node.id, node.tag);
      if (!node || !('name' in node)) continue;
      const key = 'manufacturer' in node ? `${node.manufacturer} ` : 'number' in node ? `${node.number} ` : '';
      names.set(node.id, `${key}${node.name}`);
    }
    return (id) => names.get(id);
  }, [found]);
}
