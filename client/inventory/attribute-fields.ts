import type { AssetFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldChange } from '../records/changes.ts';
import type { FieldSpec, RecordValues } from '../records/field-spec.ts';
import type { AssetCategoryAttributes, AttributeDescription } from './use-asset-categories.ts';

const prefix = 'attribute:';

/** The form's name of an attribute's field: apart from the asset's own fields, whatever the attribute is called. */
export const attributeField = (name: string): string => `${prefix}${name}`;

/** The fields of all categories' attributes; which of them a form or page shows follows from the category. */
export function attributeFields(
  attributes: readonly AttributeDescription[],
  t: Translate,
): readonly FieldSpec<AssetFieldsFragment>[] {
  return attributes.map((attribute) => attributeSpec(attribute, t));
}

function attributeSpec(attribute: AttributeDescription, t: Translate): FieldSpec<AssetFieldsFragment> {
  const { name, label, description, type, unit, options, format } = attribute;
  const common = {
    name: attributeField(name),
    label,
    ...(description && { help: description }),
    read: ({ attributes }: AssetFieldsFragment) => attributes.find((it) => it.name === name)?.value ?? null,
  };
  if (options) return { ...common, kind: 'choice', options: options.map((value) => ({ value, label: value })) };
  switch (type) {
    case 'BOOLEAN':
      return {
        ...common,
        kind: 'choice',
        options: [
          { value: 'true', label: t('ui.yes') },
          { value: 'false', label: t('ui.no') },
        ],
      };
    case 'INTEGER':
      return { ...common, kind: 'integer', ...(unit && { unit }) };
    case 'NUMBER':
      return { ...common, kind: 'decimal', ...(unit && { unit }) };
    case 'STRING':
      return { ...common, kind: format === 'date' ? 'day' : 'text' };
  }
}

/**
 * The attributes of a mutation's input: those of the form's category with their values, all others taken away. The order
 * is that of `categories.all`, by which a refusal's index is read back to its attribute.
 */
export function attributeInput(categories: AssetCategoryAttributes, values: RecordValues) {
  const category = values.category;
  const own = new Set(categories.of(typeof category === 'string' ? category : null));
  return categories.all.map(({ name }) => {
    const value = values[attributeField(name)];
    return { name, value: own.has(name) && typeof value === 'string' && value !== '' ? value : null };
  });
}

/** The form's field that a refusal is about: `attributes.2.value` and `attributes.memory` are fields of attributes. */
export function attributeFieldOf(path: string, attributes: readonly AttributeDescription[]): string {
  const [, place] = /^attributes\.([^.]+)/.exec(path) ?? [];
  if (place === undefined) return path;
  return attributeField(attributes[Number(place)]?.name ?? place);
}

/** Changes by the names of the form's fields: the API tells those of attributes as `attributes.memory`. */
export function attributeChanges(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.map((change) => ({ ...change, field: attributeFieldOf(change.field, []) }));
}
