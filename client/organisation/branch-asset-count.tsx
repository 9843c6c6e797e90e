import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './unit-tree.module.css';

export const BranchAssets = graphql(`
  query BranchAssets($units: [ID!]!) {
    assets(where: { unitWithin: $units }) {
      totalCount
    }
  }
`);

/** How many assets belong to a unit and all units under it; null while it is not known. */
export function useBranchAssetCount(id: string): number | null {
  const { data } = useQuery(BranchAssets, { variables: { units: [id] } });
  return data?.assets.totalCount ?? null;
}

/** The count on a line of the tree. */
export function BranchAssetCount({ id }: { id: string }) {
  const t = useT();
  const count = useBranchAssetCount(id);
  return <span className={classes.count}>{count !== null && t('organisation.assets.count', { count })}</span>;
}
