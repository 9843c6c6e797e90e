import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql/gql.ts';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { assetKind } from './asset-kind.ts';

const AssetByTag = graphql(`
  query AssetByTag($tag: String!) {
    asset(tag: $tag) {
      ...AssetFields
    }
  }
`);

export interface AssetByTagState {
  /** Undefined while it is on its way, null when no asset has the tag. */
  readonly asset: AssetFieldsFragment | null | undefined;
  readonly fault: Fault | null;
  /** Whether what is known of it may be out of date, while it is read again. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** The asset that people know by a tag. */
export function useAssetByTag(tag: string): AssetByTagState {
  const faultOf = useFaultOf();
  const { data, error, loading, refetch } = useQuery(AssetByTag, { variables: { tag } });
  const asset = useMemo(() => (data?.asset ? assetKind.unmask(data.asset) : data && null), [data]);
  return { asset, fault: error && !asset ? faultOf(error) : null, reading: loading, retry: () => void refetch() };
}
