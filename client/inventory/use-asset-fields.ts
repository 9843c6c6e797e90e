import { useMemo } from 'react';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { assetFieldGroups, noteField, type AssetFieldGroup } from './asset-fields.tsx';
import { attributeField, attributeFields } from './attribute-fields.ts';
import { useAssetCategories } from './use-asset-categories.ts';

export interface AssetFieldsState {
  readonly groups: readonly AssetFieldGroup[];
  /** The fields of a category's attributes, in the order of its schema. */
  readonly attributesOf: (category: string) => readonly FieldSpec<AssetFieldsFragment>[];
  readonly all: readonly FieldSpec<AssetFieldsFragment>[];
}

/** Every field of assets, with those of the categories' attributes once these are known. */
export function useAssetFields(): AssetFieldsState {
  const t = useT();
  const categories = useAssetCategories();
  return useMemo(() => {
    const groups = assetFieldGroups(t);
    const attributes = attributeFields(categories?.all ?? [], t);
    const byName = new Map(attributes.map((field) => [field.name, field]));
    return {
      groups,
      attributesOf: (category) =>
        (categories?.of(category) ?? []).flatMap((name) => byName.get(attributeField(name)) ?? []),
      all: [...groups.flatMap(({ fields }) => fields), noteField(t), ...attributes],
    };
  }, [t, categories]);
}
