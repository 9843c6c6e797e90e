import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { graphql } from '../gql/gql.ts';
import type { AssetCategoriesQuery, AssetCategory } from '../gql/graphql.ts';
import { useFormats } from '../ui/format/formats-context.tsx';

const AssetCategories = graphql(`
  query AssetCategories {
    assetCategories {
      category
      label
      attributes {
        name
        label
        description
        type
        unit
        options
        format
      }
    }
  }
`);

export type AttributeDescription = AssetCategoriesQuery['assetCategories'][number]['attributes'][number];

/** What each category of assets has of its own. */
export interface AssetCategoryAttributes {
  /** Every attribute of any category, once. */
  readonly all: readonly AttributeDescription[];
  /** The names of a category's attributes, in the order that forms show them. */
  readonly of: (category: AssetCategory | string | null) => readonly string[];
}

/** The attributes of the categories in the reader's language; undefined while they are on their way. */
export function useAssetCategories(): AssetCategoryAttributes | undefined {
  const { language } = useFormats();
  const { data, refetch } = useQuery(AssetCategories, { fetchPolicy: 'cache-first' });
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current !== language) void refetch();
    asked.current = language;
  }, [language, refetch]);
  return useMemo(() => {
    if (!data) return undefined;
    const byName = new Map(data.assetCategories.flatMap(({ attributes }) => attributes.map((it) => [it.name, it])));
    const names = new Map<string | null, readonly string[]>(
      data.assetCategories.map(({ category, attributes }) => [category, attributes.map(({ name }) => name)]),
    );
    return { all: [...byName.values()], of: (category) => names.get(category) ?? [] };
  }, [data]);
}
