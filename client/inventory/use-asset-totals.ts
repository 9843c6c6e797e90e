import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import type { AssetQuery } from './use-asset-rows.ts';

const AssetTotals = graphql(`
  query AssetTotals($search: String, $where: AssetWhere, $asOf: Date) {
    assets(search: $search, where: $where, asOf: $asOf) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
  }
`);

const AssetCount = graphql(`
  query AssetCount($asOf: Date) {
    assets(asOf: $asOf) {
      totalCount
    }
  }
`);

export interface AssetTotals {
  /** Assets under the filter; null while they are counted. */
  readonly count: number | null;
  /** What they cost to purchase, SEK; null while it is summed, and when none of them has a cost. */
  readonly cost: string | null;
  /** All assets that there are; null while they are counted. */
  readonly all: number | null;
  readonly error: unknown;
  refresh(this: void): void;
}

/** How many assets the filter leaves of how many, and what they cost. */
export function useAssetTotals({ search, where, asOf }: AssetQuery): AssetTotals {
  const shown = useQuery(AssetTotals, { variables: { search, where, asOf }, fetchPolicy: 'no-cache' });
  const all = useQuery(AssetCount, { variables: { asOf }, fetchPolicy: 'no-cache' });
  const { count = null, sum } = shown.data?.assets.aggregate ?? {};
  return {
    count,
    cost: sum?.purchaseCost ?? null,
    all: all.data?.assets.totalCount ?? null,
    error: shown.error ?? all.error,
    refresh: () => {
      void shown.refetch();
      void all.refetch();
    },
  };
}
