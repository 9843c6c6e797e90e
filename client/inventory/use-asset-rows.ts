import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { fetchConnection } from '../app/fetch-connection.ts';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetOrderBy, AssetRowFragment, AssetWhere } from '../gql/graphql.ts';
import { useWindowedRows } from '../ui/data-table/use-windowed-rows.ts';

export const AssetRowFields = graphql(`
  fragment AssetRow on Asset {
    id
    tag
    name
    category
    status
    serialNumber
    orderNumber
    purchaseDate
    purchaseCost
    warrantyEnd
    supportEnd
    supportEndSource
    confidentiality
    integrity
    availability
    updatedAt
    model {
      id
      manufacturer
      name
    }
    unit {
      id
      name
    }
    site {
      id
      name
    }
    supplier {
      id
      name
    }
    custodian {
      id
      name
    }
    systemOwner {
      id
      name
    }
  }
`);

const AssetPage = graphql(`
  query AssetPage(
    $search: String
    $where: AssetWhere
    $asOf: Date
    $orderBy: [AssetOrderBy!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    assets(
      search: $search
      where: $where
      asOf: $asOf
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes {
        ...AssetRow
      }
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
    }
  }
`);

export type AssetRow = AssetRowFragment;

/** Which assets the list is of. */
export interface AssetQuery {
  readonly search: string | null;
  readonly where: AssetWhere;
  /** The past day that is asked for; null asks for the assets as they stand now. */
  readonly asOf: LocalDate | null;
}

/** The list's rows, a page at a time as they are scrolled to. */
export function useAssetRows(query: AssetQuery, orderBy: readonly AssetOrderBy[], total: number | null) {
  const client = useApolloClient();
  const variables = useMemo(() => ({ ...query, orderBy }), [query, orderBy]);
  return useWindowedRows<AssetRow>({
    key: JSON.stringify(variables),
    total,
    fetchPage: (page, signal) =>
      fetchConnection(
        client,
        {
          query: AssetPage,
          variables,
          connection: ({ assets: { nodes, pageInfo } }) => ({
            nodes: getFragmentData(AssetRowFields, nodes),
            pageInfo,
          }),
        },
        page,
        signal,
      ),
  });
}
