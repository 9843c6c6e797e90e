import type { AssetPatchInput, AssetWhere, UpdateAssetsInput } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { RecordValues } from '../records/field-spec.ts';
import { propertyOf } from '../records/field-spec.ts';
import { inputOf } from '../records/record-values.ts';
import type { Selection } from '../ui/data-table/selection.ts';
import { assetFieldGroups, noteField, type AssetField } from './asset-fields.tsx';
import type { AssetQuery } from './use-asset-rows.ts';

/** Assets that the API changes at once. */
export const mostAssets = 5000;

/** What is each asset's own, or decides which attributes it has. */
const single = new Set(['tag', 'name', 'serialNumber', 'category']);

/** The fields that can be changed of many assets alike. */
export function bulkFields(t: Translate): readonly AssetField[] {
  const fields = [...assetFieldGroups(t).flatMap((group) => group.fields), noteField(t)];
  return fields
    .filter((field) => !single.has(propertyOf(field)))
    .map((field) => (field.required ? field : { ...field, help: t('inventory.bulk.emptied') }));
}

/** The changes of the chosen fields; a field without a value is emptied. */
export function patchOf(fields: readonly AssetField[], values: RecordValues): AssetPatchInput {
  return inputOf(fields, values);
}

/** Says in so many words that every asset is meant: the API takes no empty condition for that. */
const everyAsset: AssetWhere = { id: { isNull: false } };

type Chosen = Pick<UpdateAssetsInput, 'ids' | 'where' | 'search'>;

/** The chosen assets as the API takes them: by their ids, or as all under the filter but some. */
export function chosenAssets(
  { mode, keys }: Selection,
  { where, search }: Pick<AssetQuery, 'where' | 'search'>,
): Chosen {
  if (mode === 'some') return { ids: [...keys] };
  if (keys.size > 0) return { search, where: { and: [where, { not: { id: { in: [...keys] } } }] } };
  const unfiltered = search === null && Object.keys(where).length === 0;
  return { search, where: unfiltered ? everyAsset : where };
}
