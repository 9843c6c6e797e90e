import type { TypedDocumentNode } from '@apollo/client';
import { graphql } from '../../gql/gql.ts';
import type { LinkedKind } from '../../gql/graphql.ts';
import type { ServiceMapFields } from './map-data.ts';

/** The map around the record with `$id`, as `map` of `record`, so many steps `$up` and `$down`. */
export type MapDocument = TypedDocumentNode<
  { readonly record?: { readonly map: ServiceMapFields } | null },
  { id: string; up: number; down: number }
>;

export const mapDocuments: Readonly<Record<LinkedKind, MapDocument>> = {
  SERVICE: graphql(`
    query MapOfService($id: ID!, $up: Int!, $down: Int!) {
      record: service(id: $id) {
        id
        map: serviceMap(up: $up, down: $down, first: 100) {
          ...ServiceMapFields
        }
      }
    }
  `),
  ASSET: graphql(`
    query MapOfAsset($id: ID!, $up: Int!, $down: Int!) {
      record: asset(id: $id) {
        id
        map: serviceMap(up: $up, down: $down, first: 100) {
          ...ServiceMapFields
        }
      }
    }
  `),
  CONTRACT: graphql(`
    query MapOfContract($id: ID!, $up: Int!, $down: Int!) {
      record: contract(id: $id) {
        id
        map: serviceMap(up: $up, down: $down, first: 100) {
          ...ServiceMapFields
        }
      }
    }
  `),
};
