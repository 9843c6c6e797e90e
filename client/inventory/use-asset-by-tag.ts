import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { assetKind } from './asset-kind.ts';

const AssetByTag = graphql(`
  query AssetByTag($tag: String!, $asOf: Date) {
    asset(tag: $tag, asOf: $asOf) {
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

/** The asset that people know by a tag; as it stood on a past day if one is given. */
export function useAssetByTag(tag: string, asOf: LocalDate | null = null): AssetByTagState {
  const faultOf = useFaultOf();
  const { data, error, loading, refetch } = useQuery(AssetByTag, {
    variables: { tag, asOf },
    // What the cache knows of an asset is how it stands now.
    ...(asOf && { fetchPolicy: 'no-cache' }),
  });
  const asset = useMemo(() => (data?.asset ? assetKind.unmask(data.asset) : data && null), [data]);
  return { asset, fault: error && !asset ? faultOf(error) : null, reading: loading, retry: () => void refetch() };
}
